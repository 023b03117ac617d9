import { sleep, type Sleep } from '../transport/sleep.ts';
import type { PlexClient } from '../transport/client.ts';
import { PlexAuthError, PlexForbiddenError, PlexNotFoundError, PlexUsageError } from '../transport/errors.ts';
import { backoff } from '../transport/retry-timing.ts';
import { type Connection, connections, type EventTransport } from './connections.ts';
import { eventsIn, type ServerEvent } from './server-event.ts';

/** How a feed keeps its connection. */
export interface EventFeedOptions {
  /**
   * How events come. Default: `eventsource`, by which the token travels in a header. A WebSocket has it in its URL, and is not
   * there in Node before 22.
   */
  readonly transport?: EventTransport;
  /** The kinds that the server is asked for. Default: all but the lines of its log. */
  readonly types?: readonly string[];
  /** After how long without any sign of life the connection is made anew, in milliseconds. Default: 90,000. */
  readonly idleTimeout?: number;
  /** The longest wait between two attempts to connect, in milliseconds. Default: 30,000; the first is at most 1,000. */
  readonly longestWait?: number;
  /** Waits, for tests. */
  readonly sleep?: Sleep;
}

/** Somebody who takes events: each, and the error that ends them. */
export interface EventTaker {
  readonly take: (event: ServerEvent) => void;
  readonly end: (error: unknown) => void;
}

const firstWait = 1000;
// A server that takes connections and drops them at once is not asked more often for it.
const steady = 10_000;

/**
 * One connection to a server for all who take its events. It is there while somebody is, is made anew when it breaks, and says so
 * by a gap.
 */
export class EventFeed {
  readonly #client: PlexClient<'pms'>;
  readonly #connect: Connection;
  readonly #options: EventFeedOptions;
  readonly #takers = new Set<EventTaker>();
  #over: AbortController | undefined;

  constructor(client: PlexClient<'pms'>, options: EventFeedOptions = {}) {
    const { transport = 'eventsource' } = options;
    if (transport === 'websocket' && typeof WebSocket === 'undefined')
      throw new PlexUsageError('This platform has no WebSocket: use the transport "eventsource".');
    this.#client = client;
    this.#connect = connections[transport];
    this.#options = options;
  }

  /** Adds a taker; gives a function that ends it. */
  add(taker: EventTaker): () => void {
    this.#takers.add(taker);
    if (this.#over === undefined) {
      this.#over = new AbortController();
      void this.#run(this.#over.signal);
    }
    return () => {
      this.#takers.delete(taker);
      if (this.#takers.size === 0) this.#stop();
    };
  }

  /** Ends it for all. */
  close(): void {
    this.#endAll(undefined);
  }

  async #run(over: AbortSignal): Promise<void> {
    const { longestWait = 30_000, sleep: wait = sleep } = this.#options;
    // What happened while there was no connection may be missed; before the first there is nothing to miss.
    let lostAt: Date | undefined;
    for (let failures = 0; !over.aborted;) {
      let connectedAt = Infinity;
      try {
        for await (const news of this.#news(over)) {
          if (news !== 'connected') this.#give(eventsIn(news));
          else {
            connectedAt = Date.now();
            if (lostAt) this.#give([{ type: 'gap', reason: 'reconnected', since: lostAt }]);
            lostAt = undefined;
          }
        }
      } catch (error) {
        // The next attempt would end in the same way.
        if (isFinal(error)) return this.#endAll(error);
      }
      if (Date.now() - connectedAt > steady) failures = 0;
      if (connectedAt < Infinity) lostAt = new Date();
      failures += 1;
      await wait(backoff(failures, firstWait, longestWait), over);
    }
  }

  /** What comes over one connection, until it ends or shows no sign of life. */
  async *#news(over: AbortSignal): ReturnType<Connection> {
    const { idleTimeout = 90_000, types } = this.#options;
    const idle = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLife = (): void => {
      clearTimeout(timer);
      if (Number.isFinite(idleTimeout)) timer = setTimeout(() => idle.abort(), idleTimeout);
    };
    const signal = AbortSignal.any([over, idle.signal]);
    onLife();
    try {
      yield* this.#connect({ client: this.#client, filters: types, signal, onLife });
    } finally {
      clearTimeout(timer);
    }
  }

  #give(events: readonly ServerEvent[]): void {
    for (const event of events) for (const taker of this.#takers) taker.take(event);
  }

  #endAll(error: unknown): void {
    const takers = [...this.#takers];
    this.#takers.clear();
    this.#stop();
    for (const taker of takers) taker.end(error);
  }

  #stop(): void {
    this.#over?.abort();
    this.#over = undefined;
  }
}

function isFinal(error: unknown): boolean {
  return (
    error instanceof PlexAuthError ||
    error instanceof PlexForbiddenError ||
    error instanceof PlexNotFoundError ||
    error instanceof PlexUsageError
  );
}
