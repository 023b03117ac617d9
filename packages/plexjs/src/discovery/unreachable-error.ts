import { PlexConnectionError } from '../transport/errors.ts';
import { type ConnectionAttempt, explainAll } from './explain.ts';

/** No way to a server works. The message says of each way why; so does `attempts`, as data. */
export class PlexUnreachableError extends PlexConnectionError {
  /** The ways that were tried, in the order in which they failed. */
  readonly attempts: readonly ConnectionAttempt[];

  constructor(server: string, attempts: readonly ConnectionAttempt[], cause?: unknown) {
    const why =
      attempts.length === 0
        ? 'none of its connections may be tried. Check the options `insecure` and `relay`, and that the server is online.'
        : `tried:\n${explainAll(attempts)}`;
    super(`connect: no way to the server "${server}" works; ${why}`, { cause });
    this.attempts = attempts;
  }
}
