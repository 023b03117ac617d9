import type { ItemRecord } from './records.ts';

/** Something that a server tells of by itself. */
export interface Notification {
  /** For instance `playing`, `timeline` or `activity`. */
  readonly type: string;
  /** The element that holds its entries, for instance `PlaySessionStateNotification`. */
  readonly element: string;
  readonly entries: readonly object[];
  /** Whose doing it is; nobody's where undefined. */
  readonly accountId?: number;
  /** The item that it is about: only those who may see it are told. */
  readonly item?: ItemRecord;
}

/** Takes notifications. */
export type Listener = (notification: Notification) => void;

/** Something that a server posts to webhooks. */
export interface WebhookEvent {
  /** For instance `media.play`. */
  readonly event: string;
  /** The account whose doing it is. */
  readonly accountId: number;
  /** What is posted, without `user` and `owner`, which depend on whose webhook it is. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Passes notifications on to all who listen at the time. */
export class Bus {
  readonly #listeners = new Set<Listener>();
  readonly #webhooks = new Set<(event: WebhookEvent) => void>();

  /** Gives a function that ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(notification: Notification): void {
    for (const listener of this.#listeners) listener(notification);
  }

  /** Hears of what is posted to webhooks. Gives a function that ends it. */
  listenToWebhooks(listener: (event: WebhookEvent) => void): () => void {
    this.#webhooks.add(listener);
    return () => this.#webhooks.delete(listener);
  }

  publishWebhook(event: WebhookEvent): void {
    for (const listener of this.#webhooks) listener(event);
  }
}
