import type { Sent } from './send.ts';

/** What went wrong with an attempt, as it was found. What explains it, and may mend it, is loaded when there is one. */
export class Fault {
  readonly kind: 'no-token' | 'no-answer' | 'cut-off' | 'unreadable' | 'graphql' | 'status';
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
