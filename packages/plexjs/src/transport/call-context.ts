import type { Method } from '../wire/operation.ts';
import type { PlexErrorDetails } from './errors.ts';
import { redact } from './redact.ts';

/** What a call is about, for its errors, hooks and log lines. Knows the call's secrets in order to mask them. */
export class CallContext {
  readonly operation: string;
  readonly method: Method;
  #url = '';
  #token: string | undefined;
  readonly #secrets = new Set<string>();

  constructor(operation: string, method: Method) {
    this.operation = operation;
    this.method = method;
  }

  /** Says where the call goes now. */
  goTo(url: string): void {
    this.#url = url;
  }

  /** Says which token it goes with, in order to mask it. */
  useToken(token: string): void {
    this.#secrets.add(token);
    this.#token = token;
  }

  /** The token that it went with last. */
  get lastToken(): string | undefined {
    return this.#token;
  }

  readonly redact = (text: string): string => redact(text, this.#secrets);

  /** Where the call went last, with secrets masked. */
  get url(): string {
    return this.redact(this.#url);
  }

  get details(): PlexErrorDetails {
    const url = this.url;
    return { operation: this.operation, method: this.method, ...(url !== '' && { url }) };
  }
}
