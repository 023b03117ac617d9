import type { Fields } from './records.ts';
import type { World } from './world.ts';

/** What is said of a file that is put on the disk. */
export interface FileDescription {
  /** In bytes. Default: the size of what is given out for it. */
  readonly size?: number;
  /** Which of the sandbox's files is given out for it: `film.mp4`, `track.mp3`, ... Default: by the kind of the library. */
  readonly source?: string;
  /** What is in it, where it is text: a list of files, subtitles. */
  readonly text?: string;
  /** What a scan finds out about it beside what its name says: `title`, `year`, `summary`, `duration`, ... */
  readonly fields?: Fields;
}

/** The disk of the server. What is put there becomes items with the next scan, and what is taken away goes into the trash. */
export interface Disk {
  /**
   * Puts a file there.
   *
   * ```ts
   * sandbox.disk.add('/media/Films/New (2026).mkv', { fields: { summary: 'Just out.' } });
   * ```
   */
  readonly add: (path: string, about?: FileDescription) => void;
  /** Takes a file away, or all that is in a folder. Gives how many files that were. */
  readonly remove: (path: string) => number;
  /** The paths of all files below a folder. */
  readonly list: (folder?: string) => readonly string[];
}

/** The disk of a world. */
export function diskOf(world: World): Disk {
  const { files } = world.tables;
  return {
    add: (path, { size = 0, fields = {}, ...about } = {}) => {
      if (!path.startsWith('/'))
        throw new TypeError(
          `"${path}" is no path of the server's disk; begin it with a slash, like "/media/Films/New (2026).mkv".`,
        );
      files.set(path, { path, exists: true, size, fields, ...about });
    },
    remove: (path) => {
      const gone = [...filesOnDisk(world)].filter((file) => isBelow(file, path));
      for (const file of gone) files.set(file, { size: 0, fields: {}, ...files.get(file), path: file, exists: false });
      return gone.length;
    },
    list: (folder = '/') => [...filesOnDisk(world)].filter((file) => isBelow(file, folder)).toSorted(),
  };
}

/** The paths of all files that are there: those of items, and those that were put there. */
export function* filesOnDisk({ tables }: World): Generator<string> {
  for (const file of tables.files.values()) if (file.exists) yield file.path;
  for (const { media } of tables.items.values())
    for (const { parts } of media)
      for (const { fields } of parts) {
        const path = fields.file;
        if (typeof path === 'string' && !tables.files.has(path)) yield path;
      }
}

/** Whether a path is that of a folder, or below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
