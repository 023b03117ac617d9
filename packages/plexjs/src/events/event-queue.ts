import type { ServerEvent } from './server-event.ts';

/** Events that wait for a reader. When there are too many the oldest are dropped, and a gap takes their place. */
export class EventQueue {
  readonly #size: number;
  #events: ServerEvent[] = [];
  #droppedSince: Date | undefined;
  #reader:
    | { readonly resolve: (event: ServerEvent | undefined) => void; readonly reject: (error: unknown) => void }
    | undefined;
  #end: { readonly error: unknown } | undefined;

  /** For at most `size` events. */
  constructor(size: number) {
    this.#size = size;
  }

  push(event: ServerEvent): void {
    if (this.#end) return;
    if (this.#reader) {
      this.#reader.resolve(event);
      this.#reader = undefined;
      return;
    }
    this.#events.push(event);
    if (this.#events.length <= this.#size) return;
    this.#events.shift();
    this.#droppedSince ??= new Date();
  }

  /** Ends it: the reader gets what waits, and then the end, or the error. */
  end(error?: unknown): void {
    this.#end ??= { error };
    if (!this.#reader) return;
    const { resolve, reject } = this.#reader;
    this.#reader = undefined;
    if (error === undefined) resolve(undefined);
    else reject(error);
  }

  /** The next event; undefined at the end. One reader at a time. */
  next(): Promise<ServerEvent | undefined> {
    if (this.#droppedSince) {
      const since = this.#droppedSince;
      this.#droppedSince = undefined;
      return Promise.resolve({ type: 'gap', reason: 'overflow', since });
    }
    const event = this.#events.shift();
    if (event) return Promise.resolve(event);
    if (this.#end) return this.#end.error === undefined ? Promise.resolve(undefined) : Promise.reject(this.#end.error);
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }
}
