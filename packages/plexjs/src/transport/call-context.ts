import type { Method } from '../wire/operation.ts';
import type { PlexErrorDetails } from './plex-error.ts';
import { redact } from './redact.ts';

/** What a call is about, for its errors, hooks and log lines. Knows the call's secrets in order to mask them. */
export class CallContext {
  readonly operation: string;
  readonly method: Method;
  /** Where the call goes now, with whatever secrets are in there. */
  target = '';
  /** The tokens that it went with; the last one is the one of now. */
  readonly tokens: string[] = [];

  constructor(operation: string, method: Method) {
    this.operation = operation;
    this.method = method;
  }

  redact(text: string): string {
    return redact(text, this.tokens);
  }

  /** What its errors say of it. */
  get details(): PlexErrorDetails {
    const { operation, method, target } = this;
    return { operation, method, ...(target && { url: this.redact(target) }) };
  }
}
