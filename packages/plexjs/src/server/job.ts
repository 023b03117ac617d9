import type { Activity } from '../generated/models/activities.ts';
import type { Call } from '../wire/operation.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** How far work that takes long has come. */
export interface Progress {
  /** How much is done: bytes of what is transferred, percent of what a server does. */
  readonly done: number;
  /** How much there is to do, where it is known. */
  readonly total?: number;
  /** The same as a number from 0 to 1, where it is known. */
  readonly fraction?: number;
  /** What is being done, in the server's language. */
  readonly message?: string;
}

/** Gets to know how far work has come. */
export type OnProgress = (progress: Progress) => void;

/** The options of work that a server goes on with after it has answered. */
export interface JobOptions extends RequestOptions {
  /** Resolves when the work is done, instead of when the server has taken the order. Default: false, and true with `onProgress`. */
  readonly wait?: boolean;
  /** Told how far it is. `signal` ends the waiting, and not the work. */
  readonly onProgress?: OnProgress;
}

/**
 * Waits for a call, and where it is wanted for the work that it began.
 *
 * @param isOurs Tells the work among all that the server does, for servers that do not say which it is.
 */
export async function runJob(
  server: PlexServer,
  call: Call<unknown>,
  options: JobOptions,
  isOurs: (activity: Activity) => boolean,
): Promise<void> {
  if (options.wait !== true && options.onProgress === undefined) {
    await call;
    return;
  }
  const { headers } = await call.withResponse();
  const { followActivity } = await import('./on-demand.ts');
  await followActivity(server, headers.get('x-plex-activity') ?? isOurs, options);
}
