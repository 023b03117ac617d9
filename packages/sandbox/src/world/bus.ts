/** Something that a server tells of by itself. */
export interface Notification {
  /** For instance `playing`, `timeline` or `activity`. */
  readonly type: string;
  /** The element that holds its entries, for instance `PlaySessionStateNotification`. */
  readonly element: string;
  readonly entries: readonly object[];
}

/** Takes notifications. */
export type Listener = (notification: Notification) => void;

/** Passes notifications on to all who listen at the time. */
export class Bus {
  readonly #listeners = new Set<Listener>();

  /** Gives a function that ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(notification: Notification): void {
    for (const listener of this.#listeners) listener(notification);
  }
}
