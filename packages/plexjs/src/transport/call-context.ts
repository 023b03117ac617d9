import type { Method } from '../wire/operation.ts';
import type { PlexErrorDetails } from './plex-error.ts';
import { redact } from './redact.ts';

/** What a call is about, for its errors, hooks and log lines. Knows the call's secrets in order to mask them. */
export class CallContext {
  readonly operation: string;
  readonly method: Method;
  /** Where the call goes now, with whatever secrets are in there. */
  target = '';
  readonly #tokens: string[] = [];

  constructor(operation: string, method: Method) {
    this.operation = operation;
    this.method = method;
  }

  /** The token that it goes with now. */
  get token(): string | undefined {
    return this.#tokens.at(-1);
  }

  /** Says which token it goes with. */
  useToken(token: string): void {
    this.#tokens.push(token);
  }

  readonly redact = (text: string): string => redact(text, this.#tokens);

  /** What its errors say of it. */
  get details(): PlexErrorDetails {
    const { operation, method, target } = this;
    return { operation, method, ...(target && { url: this.redact(target) }) };
  }
}
