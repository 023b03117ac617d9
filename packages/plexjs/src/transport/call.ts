import type { Call, WithResponse } from '../wire/operation.ts';
import { PlexUsageError } from './plex-error.ts';
import { type FetchResponse, webResponse } from './fetch.ts';

/** What a call comes to. */
export interface Answer<T> {
  /** Undefined where the body was to stay unread. */
  readonly value: T;
  readonly response: FetchResponse;
  /** With secrets masked. */
  readonly url: () => string;
}

/**
 * A call under way. It starts after the code that made it has run on, so that this code can say how the body is read;
 * then it runs, whether or not somebody waits for it.
 */
export class PlexCall<T> implements Call<T> {
  readonly [Symbol.toStringTag] = 'PlexCall';
  readonly #answer: Promise<Answer<T>>;
  #unread = false;
  #hasStarted = false;

  constructor(perform: (unread: boolean) => Promise<Answer<T>>) {
    this.#answer = Promise.resolve().then(() => {
      this.#hasStarted = true;
      return perform(this.#unread);
    });
  }

  // Each method derives one promise of the answer and hands it out: a failure that nobody handles is reported once.
  // oxlint-disable-next-line unicorn/no-thenable -- It stands in for a promise.
  then<A = T, B = never>(
    onValue?: ((value: T) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // What an awaiting function passes is handed on as it is: by that V8 finds who awaits, and names them in the stack of an error.
    return this.#answer.then(({ value }) => value).then(onValue, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.#answer.finally(onEnd).then(({ value }) => value);
  }

  withResponse(): Promise<WithResponse<T>> {
    return this.#answer.then(({ value, response, url }) => ({
      value,
      status: response.status,
      headers: new Headers([...response.headers]),
      url: url(),
    }));
  }

  asResponse(): Promise<Response> {
    if (this.#hasStarted && !this.#unread)
      return Promise.reject(new PlexUsageError('asResponse() comes too late: call it in place of awaiting the value.'));
    this.#unread = true;
    return this.#answer.then((answer) => webResponse(answer.response));
  }
}
