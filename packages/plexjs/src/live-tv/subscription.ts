import type { MediaSubscription } from '../generated/pms/subscription-models.ts';
import {
  deleteSubscription,
  editSubscriptionPreferences,
  getSubscription,
  reorderSubscription,
} from '../generated/pms/subscriptions.ts';
import { boundTo } from '../items/bound-to.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { changedSettings } from './device-settings.ts';
import { type Recording, recordingsOf } from './recording.ts';

/** What comes along with a subscription. */
export interface SubscriptionIncludes {
  /** Brings its recordings, as `grabs`. Default: true. */
  readonly recordings?: boolean;
  /** Brings how long all of them are, and how much they take: `durationTotal` and `storageTotal`. Default: false. */
  readonly storage?: boolean;
}

/** An order to record something whenever it airs, as it was when it was read. */
export interface Subscription extends Omit<MediaSubscription, 'grabs'> {
  /** The server that it is on. */
  readonly server: PlexServer;
  /** Its recordings, planned, running and done; none where they were not asked for. */
  readonly grabs: readonly Recording[];
}

/**
 * An order to record something whenever it airs, as it was when it was read. It is the decoded data themselves, with methods on the
 * prototype; methods that change something give what became of it, and leave the object as it is.
 */
export class Subscription {
  /** Reads it anew: `GET /media/subscriptions/{id}`. Throws `PlexNotFoundError` when it is gone. */
  async reload(options: SubscriptionIncludes & RequestOptions = {}): Promise<Subscription> {
    const params = { subscriptionId: keyOf(this), ...includeParams(options) };
    return subscriptionFrom(this.server, await getSubscription(this.server.client, params, options));
  }

  /**
   * Changes settings of it, for instance `{ minVideoQuality: 720 }`: `PUT /media/subscriptions/{id}`. All of its settings are sent, those
   * that stay as well. Values of a choice can be said by their label.
   *
   * @throws {PlexUsageError} For settings and values that there are not.
   */
  async setPreferences(values: SettingValues, options?: RequestOptions): Promise<Subscription> {
    const params = { subscriptionId: keyOf(this), prefs: changedSettings(this.settings, values) };
    return subscriptionFrom(this.server, await editSubscriptionPreferences(this.server.client, params, options));
  }

  /**
   * Makes it the most important one, or with `after` the next after another: `PUT /media/subscriptions/{id}/move`. That decides when two
   * want the same tuner. For the owner.
   */
  async move({ after, ...options }: RequestOptions & { readonly after?: Subscription } = {}): Promise<void> {
    if (after?.key === this.key && after !== undefined)
      throw new PlexUsageError(`“${this.title ?? ''}” cannot be moved behind itself.`);
    const params = { subscriptionId: keyOf(this), after: after && keyOf(after) };
    await reorderSubscription(this.server.client, params, options);
  }

  /** Ends it: `DELETE /media/subscriptions/{id}`. What was recorded stays. */
  async delete(options?: RequestOptions): Promise<void> {
    await deleteSubscription(this.server.client, { subscriptionId: keyOf(this) }, options);
  }
}

/** The parameters of what comes along. */
export function includeParams({ recordings = true, storage = false }: SubscriptionIncludes): {
  readonly includeGrabs: boolean;
  readonly includeStorage: boolean;
} {
  return { includeGrabs: recordings, includeStorage: storage };
}

/** Makes subscriptions of their data, which become them. */
export function subscriptionsOf(server: PlexServer, data: readonly MediaSubscription[]): Subscription[] {
  const bound = boundTo(server, Subscription);
  return data.map((subscription) => {
    if (subscription.grabs.length > 0) subscription.grabs = recordingsOf(server, subscription.grabs);
    return bound(subscription);
  });
}

/** The subscription that a server answered with. */
export function subscriptionFrom(
  server: PlexServer,
  { subscriptions }: { readonly subscriptions: readonly MediaSubscription[] },
): Subscription {
  const [subscription] = subscriptionsOf(server, subscriptions);
  if (subscription === undefined) throw new PlexUsageError('The server did not say what became of the subscription.');
  return subscription;
}

function keyOf({ key, title }: Pick<MediaSubscription, 'key' | 'title'>): string {
  if (key === undefined) throw new PlexUsageError(`The subscription “${title ?? ''}” has no key.`);
  return key;
}
