import { PlexTimeoutError } from './plex-error.ts';
import type { RetryOptions } from './retry-policy.ts';
import type { Sent } from './send.ts';
import type { Settings } from './settings.ts';

/** What went wrong with an attempt, as it was found. What explains it, and may mend it, is loaded when there is one. */
export class Fault {
  readonly kind: 'no-token' | 'no-answer' | 'timeout' | 'cut-off' | 'unreadable' | 'graphql' | 'status';
  /** What was thrown. */
  readonly error: unknown;
  /** Where there is an answer. */
  readonly sent: Sent | undefined;
  /** The body, where it was read. */
  readonly text: string | undefined;

  constructor(kind: Fault['kind'], error?: unknown, sent?: Sent, text?: string) {
    this.kind = kind;
    this.error = error;
    this.sent = sent;
    this.text = text;
  }
}

/** The fault that ended an attempt. Throws what is none, and a timeout unless the options ask for another attempt after one. */
export function faultOf(error: unknown, { retry }: Settings): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof PlexTimeoutError && retry.some((option) => (option as RetryOptions | undefined)?.timeouts))
    return new Fault('timeout', error);
  throw error;
}
