import type { Fields } from './records.ts';

/** What an activity does, and with what. It is plain data, so that it can be stored while it is at work. */
export interface ActivityWork {
  /** Which of the kinds of work that the server knows. */
  readonly name: string;
  readonly input: Readonly<Record<string, string | number | boolean | readonly number[] | undefined>>;
}

/** How far an activity is at a time. */
export interface ActivityStep {
  /** When, in milliseconds. */
  readonly at: number;
  /** In per cent; -1 for unknown. */
  readonly progress: number;
  readonly subtitle?: string;
  /** What is done then. */
  readonly work?: ActivityWork;
}

/** Something that the server does in the background. Key: its UUID. */
export interface ActivityRecord {
  readonly uuid: string;
  readonly type: string;
  readonly title: string;
  readonly subtitle: string;
  /** In per cent; -1 for unknown. */
  readonly progress: number;
  readonly cancellable: boolean;
  readonly accountId: number;
  /** What it works on: `librarySectionID` or `key`. Told of from its second event on, as servers do. */
  readonly context?: Fields;
  /** What is to come of it, the next first. */
  readonly steps: readonly ActivityStep[];
}

/** What is known of a file on the server's disk, before and after it is scanned. */
export interface DiskFile {
  readonly path: string;
  /** Whether the file is there. It is false for files that were taken away. */
  readonly exists: boolean;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds. */
  readonly duration?: number;
  /** Which of the sandbox's files is given out for it; none where undefined. */
  readonly source?: string;
  /** What is in it, where it is text: a list of files, subtitles. */
  readonly text?: string;
  /** What a scan finds out about it beside what its name says: `title`, `year`, `summary`, ... */
  readonly fields: Fields;
}

/** The tables of activities and of the disk that scans look at. */
export interface ActivityRecords {
  readonly activities: { readonly key: string; readonly record: ActivityRecord };
  /** By path: the files that were added to the disk or taken from it. Those that items have are there without a record. */
  readonly files: { readonly key: string; readonly record: DiskFile };
}

/** Their names. */
export const activityTables = ['activities', 'files'] as const;
