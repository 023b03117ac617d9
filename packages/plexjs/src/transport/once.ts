import type { CallOptions } from './options.ts';
import { PlexAbortError } from './plex-error.ts';

/** What may be asked of a call whose value is for several callers. */
type SharedOptions = Omit<CallOptions, 'raw'>;

/** What is asked for once, for all who want it. A signal ends the waiting of its own caller, and nobody else's. */
export class Once<T> {
  readonly #read: (options: SharedOptions) => Promise<T>;
  #answer: Promise<T> | undefined;

  constructor(read: (options: SharedOptions) => Promise<T>) {
    this.#read = read;
  }

  /** Gives it. What failed is asked for again the next time. */
  async get({ signal, ...options }: SharedOptions = {}): Promise<T> {
    if (signal?.aborted) throw abortError(signal);
    const answer = (this.#answer ??= this.#read(options).catch((error: unknown) => {
      this.#answer = undefined;
      throw error;
    }));
    if (signal === undefined) return answer;
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(abortError(signal));
      signal.addEventListener('abort', abort);
      answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
  }
}

function abortError({ reason }: AbortSignal): PlexAbortError {
  return new PlexAbortError('The call was aborted by its signal.', { cause: reason });
}
