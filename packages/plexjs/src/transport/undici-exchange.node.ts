import { Readable } from 'node:stream';
import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { FetchResponse } from './fetch.ts';
import { UndiciBody } from './undici-body.node.ts';
import { UndiciResponse } from './undici-response.node.ts';

/** Who waits for the answer, and what goes out. */
interface Outgoing {
  readonly resolve: (response: FetchResponse) => void;
  readonly reject: (error: unknown) => void;
  readonly body: unknown;
}

/** One request and its answer, as undici tells of them. It begins with the headers; what comes of the body then is kept. */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #outgoing: Outgoing;
  #controller: Dispatcher.DispatchController | undefined;
  #body: UndiciBody | undefined;

  constructor(url: string, signal: AbortSignal, outgoing: Outgoing) {
    this.#url = url;
    this.#signal = signal;
    this.#outgoing = outgoing;
    if (signal.aborted) this.#abort();
    else signal.addEventListener('abort', this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal.aborted) controller.abort(errorOf(this.#signal.reason));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // Such as 103, before the answer itself.
    if (status < 200) return;
    this.#body = new UndiciBody(controller);
    this.#outgoing.resolve(new UndiciResponse(this.#url, status, headers, this.#body));
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#body?.add(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    this.#body?.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  readonly #abort = (): void => {
    const error = errorOf(this.#signal.reason);
    // It may still wait for a connection, and who asked shall not.
    this.#fail(error);
    this.#controller?.abort(error);
  };

  #fail(error: Error): void {
    this.#release();
    this.#outgoing.reject(error);
    this.#body?.end(error);
    if (this.#outgoing.body instanceof Readable) this.#outgoing.body.destroy();
  }

  #release(): void {
    this.#signal.removeEventListener('abort', this.#abort);
  }
}

function errorOf(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The request was aborted.', { cause: reason });
}
