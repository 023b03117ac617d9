/// <reference lib="esnext.disposable" preserve="true" />
import type { PlexClient } from '../transport/client.ts';
import { EventFeed, type EventFeedOptions } from './event-feed.ts';
import { EventQueue } from './event-queue.ts';
import type { ServerEvent, ServerEventOf, ServerEventType } from './server-event.ts';

/** Which events are read, and how many may wait. */
export interface EventReadOptions<T extends ServerEventType = ServerEventType> {
  /** Only events of these kinds, and gaps. Default: all. */
  readonly types?: readonly T[];
  /** Ends the reading, with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * How many events may wait for a slow reader. Beyond that the oldest are dropped, and a `gap` comes in their place. Default: 1,000.
   */
  readonly queueSize?: number;
}

/** A function that takes the events of a kind. */
export type EventListener<T extends ServerEventType> = (event: ServerEventOf<T>) => void;

const shared = new WeakMap<PlexClient<'pms'>, ServerEvents>();

/**
 * What a server tells by itself: playback, changes of libraries, activities, conversions, settings. One connection serves all readers
 * and listeners. It is opened with the first and closed with the last, and opened again when it breaks; then a `gap` says that
 * something may have been missed.
 *
 * ```ts
 * const events = new ServerEvents(server);
 * const stop = events.on('playing', ({ state, viewOffset }) => console.log(state, viewOffset));
 * for await (const event of events.read({ types: ['timeline'] })) console.log(event.type);
 * ```
 *
 * Reading throws `PlexAuthError` where the server does not take the token; what passes is waited out.
 */
export class ServerEvents implements AsyncIterable<ServerEvent> {
  readonly #feed: EventFeed;
  readonly #listeners = new Map<ServerEventType, Map<unknown, () => void>>();

  /** Events over a connection of their own. */
  constructor(server: PlexClient<'pms'> | { readonly client: PlexClient<'pms'> }, options?: EventFeedOptions) {
    this.#feed = new EventFeed('client' in server ? server.client : server, options);
  }

  /**
   * The events of a server, over the connection that `server.events()` uses, too.
   *
   * ```ts
   * const stop = ServerEvents.of(server).on('activity', ({ title, progress }) => console.log(title, progress));
   * ```
   */
  static of({ client }: { readonly client: PlexClient<'pms'> }): ServerEvents {
    let events = shared.get(client);
    if (events === undefined) shared.set(client, (events = new ServerEvents(client)));
    return events;
  }

  /** Reads events as they come, from now on, until the loop is left. */
  async *read<T extends ServerEventType = ServerEventType>({
    types,
    signal,
    queueSize = 1000,
  }: EventReadOptions<T> = {}): AsyncGenerator<ServerEventOf<T | 'gap'>, void, undefined> {
    signal?.throwIfAborted();
    const wanted = types && new Set<ServerEventType>([...types, 'gap']);
    const queue = new EventQueue(queueSize);
    const leave = this.#feed.add({
      take: (event) => {
        if (wanted?.has(event.type) ?? true) queue.push(event);
      },
      end: (error) => queue.end(error),
    });
    const abort = (): void => queue.end(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      for (let event = await queue.next(); event !== undefined; event = await queue.next())
        yield event as ServerEventOf<T | 'gap'>;
    } finally {
      signal?.removeEventListener('abort', abort);
      leave();
    }
  }

  /** All events: `for await (const event of events)`. */
  [Symbol.asyncIterator](): AsyncGenerator<ServerEvent, void, undefined> {
    return this.read();
  }

  /**
   * Calls a listener with each event of a kind; gives a function that ends it. What a listener throws is reported as an uncaught error,
   * and keeps no other from being called.
   *
   * @param onEnd Called with the error where the server refuses; other errors are waited out.
   */
  on<T extends ServerEventType>(type: T, listener: EventListener<T>, onEnd?: (error: unknown) => void): () => void {
    this.off(type, listener);
    const leave = this.#feed.add({
      take: (event) => {
        if (event.type === type) queueMicrotask(() => listener(event as ServerEventOf<T>));
      },
      end: (error) => {
        if (error !== undefined) onEnd?.(error);
      },
    });
    const listeners = this.#listeners.get(type) ?? new Map<unknown, () => void>();
    const stop = (): void => {
      if (listeners.get(listener) === stop) listeners.delete(listener);
      leave();
    };
    this.#listeners.set(type, listeners.set(listener, stop));
    return stop;
  }

  /** Ends what {@link ServerEvents.on} began. */
  off<T extends ServerEventType>(type: T, listener: EventListener<T>): void {
    this.#listeners.get(type)?.get(listener)?.();
  }

  /** Closes the connection, and ends all readers and listeners. */
  close(): void {
    this.#feed.close();
    this.#listeners.clear();
  }

  /** The same, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
