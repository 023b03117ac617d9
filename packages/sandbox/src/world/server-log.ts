import type { World } from './world.ts';

/** Something to write into the server's log. */
export interface LogEntry {
  readonly message: string;
  /** From 0, an error, to 4. Default: 2, which is information. */
  readonly level?: number;
  /** Who says it. Default: the server itself. */
  readonly source?: string;
}

/** Writes a line into the server's log, and tells those of it who want to be told of lines. */
export function logLine({ store, tables, clock, bus }: World, { message, level = 2, source = '' }: LogEntry): void {
  const id = store.next('logLine');
  tables.logLines.set(id, { id, at: clock.now(), level, source, message });
  // Nobody has written down what real servers send; the message alone is what cannot be wrong.
  bus.publish({ type: 'log', element: 'LogNotification', entries: [{ message }] });
}
