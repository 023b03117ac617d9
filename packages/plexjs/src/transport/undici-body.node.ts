import type { Dispatcher } from 'undici';

/** How much of a body is taken from the connection before somebody takes it, in bytes. */
const highWaterMark = 65_536;

type Sink = ReadableStreamDefaultController<Uint8Array>;

/** The body of an answer, while it comes and after: one text, which costs least, or a stream. */
export class UndiciBody {
  readonly #controller: Dispatcher.DispatchController;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  /** How it ended: whole, or with an error. Undefined while it comes. */
  #end: { readonly error?: Error } | undefined;
  #sink: Sink | undefined;
  #onEnd: (() => void) | undefined;

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  add(chunk: Buffer): void {
    if (this.#end) return;
    this.#size += chunk.length;
    if (this.#sink) this.#sink.enqueue(chunk);
    else this.#chunks.push(chunk);
    const isEnough = this.#sink ? (this.#sink.desiredSize ?? 0) <= 0 : !this.#onEnd && this.#size >= highWaterMark;
    if (isEnough) this.#controller.pause();
  }

  end(error?: Error): void {
    if (this.#end) return;
    this.#end = error ? { error } : {};
    if (error) this.#sink?.error(error);
    else this.#sink?.close();
    this.#onEnd?.();
  }

  /** All of it. Throws what the connection failed with. */
  async text(): Promise<string> {
    if (this.#end === undefined) {
      const ended = new Promise<void>((resolve) => (this.#onEnd = resolve));
      this.#controller.resume();
      await ended;
    }
    if (this.#end?.error) throw this.#end.error;
    const [only = Buffer.alloc(0)] = this.#chunks;
    const bytes = this.#chunks.length > 1 ? Buffer.concat(this.#chunks, this.#size) : only;
    // A byte order mark is no part of the text.
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return bytes.toString('utf8', start);
  }

  /** As it comes; who is slow to take it slows the connection down. Cancelling it ends the request. */
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        start: (sink) => {
          for (const chunk of this.#chunks.splice(0)) sink.enqueue(chunk);
          if (this.#end?.error) sink.error(this.#end.error);
          else if (this.#end) sink.close();
          else this.#sink = sink;
        },
        pull: () => this.#controller.resume(),
        cancel: (reason) => {
          this.#end = {};
          this.#controller.abort(reason instanceof Error ? reason : new Error('The body is not wanted any more.'));
        },
      },
      { highWaterMark, size: (chunk) => chunk?.length ?? 0 },
    );
  }
}
