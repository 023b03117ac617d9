/** A request that came, and what came of it. */
export interface LoggedRequest {
  readonly id: number;
  /** When it came, in milliseconds by the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** Path and query, without tokens. */
  readonly path: string;
  /** The operation that it hit; undefined for none. */
  readonly operation: string | undefined;
  /** The status of the answer; undefined where the connection broke. */
  readonly status: number | undefined;
  /** In milliseconds of the machine. */
  readonly duration: number;
}

const kept = 1000;

/** The last requests of a sandbox. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Set<(request: LoggedRequest) => void>();
  #last = 0;

  /** The last thousand, the oldest first. */
  list(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** Calls a listener with each that is added; gives a function that ends it. */
  listen(listener: (request: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add({ path, ...request }: Omit<LoggedRequest, 'id'>): void {
    this.#last += 1;
    const logged = { ...request, id: this.#last, path: withoutTokens(path) };
    this.#requests.push(logged);
    if (this.#requests.length > kept) this.#requests.shift();
    for (const listener of this.#listeners) listener(logged);
  }

  clear(): void {
    this.#requests.length = 0;
  }
}

function withoutTokens(path: string): string {
  return path.replaceAll(/([?&](?:X-Plex-Token|token|pin|password|deviceJWT)=)[^&]*/gi, '$1…');
}
