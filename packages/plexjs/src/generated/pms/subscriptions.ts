// Generated from contract/pms/subscriptions.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import {
  decodeMediaGrabOperationContainer,
  decodeMediaSubscriptionContainer,
  decodeSubscriptionTemplateContainer,
  type MediaGrabOperationContainer,
  type MediaSubscriptionContainer,
  type SubscriptionIncludes,
  type SubscriptionTemplateContainer,
} from './subscription-models.ts';

/** Parameters of {@link getAllSubscriptions}. */
export interface GetAllSubscriptionsParams extends SubscriptionIncludes {}

/**
 * Lists the subscriptions, the most important first. Answers 403 to those who may not record.
 *
 * `GET /media/subscriptions` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 */
export const getAllSubscriptions: Operation<'pms', GetAllSubscriptionsParams, MediaSubscriptionContainer> =
  /* @__PURE__ */ operation({
    id: 'getAllSubscriptions',
    host: 'pms',
    method: 'GET',
    path: '/media/subscriptions',
    reading: decodeMediaSubscriptionContainer,
  });

/** Parameters of {@link createSubscription}. */
export interface CreateSubscriptionParams {
  /** The number of the library that it goes into. Not needed when it goes into a playlist. Example: `2`. */
  targetLibrarySectionId?: string | number | undefined;

  /** The number of that library's folder. Example: `3`. */
  targetSectionLocationId?: string | number | undefined;

  /** What kind of item is fetched, for instance a show with all its episodes. Example: `2`. */
  type?: MetadataTypeNumber | undefined;

  /** What identifies the item: `{ title: 'Family Guy', guid: '…', ratingKey: '…' }`. A template holds them ready in `parameters`. Example: `{ title: 'Family Guy', guid: 'plex://show/5d9c086c705e7a001e6e0d1f', ratingKey: 'plex%3A%2F%2Fshow%2F5d9c086c705e7a001e6e0d1f' }`. */
  hints?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** The subscription's settings: `{ minVideoQuality: 720 }`. Example: `{ minVideoQuality: '720' }`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** Where it is fetched from: `{ mediaProviderID: 1, source: 'server://…' }`. Example: `{ mediaProviderID: '1', source: 'server://0123456789abcdef0123456789abcdef01234567/tv.plex.providers.epg.cloud:28' }`. */
  params?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Orders that an item is fetched whenever it airs. Answers 403 to those who may not record and 409 when the same order is there.
 *
 * `POST /media/subscriptions` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexRequestError} Status 409.
 *
 * @example
 * ```ts
 * await createSubscription(client, {
 *   targetLibrarySectionId: '2',
 *   type: 2,
 *   hints: { title: 'Family Guy', guid: 'plex://show/5d9c086c705e7a001e6e0d1f', ratingKey: 'plex%3A%2F%2Fshow%2F5d9c086c705e7a001e6e0d1f' },
 *   prefs: { minVideoQuality: '720' },
 *   params: { mediaProviderID: '1', source: 'server://0123456789abcdef0123456789abcdef01234567/tv.plex.providers.epg.cloud:28' },
 * });
 * ```
 */
export const createSubscription: Operation<'pms', CreateSubscriptionParams, MediaSubscriptionContainer> =
  /* @__PURE__ */ operation({
    id: 'createSubscription',
    host: 'pms',
    method: 'POST',
    path: '/media/subscriptions',
    reading: decodeMediaSubscriptionContainer,
    rules: {
      targetLibrarySectionId: 'query:targetLibrarySectionID',
      targetSectionLocationId: 'query:targetSectionLocationID',
      hints: 'query:hints;deep',
      prefs: 'query:prefs;deep',
      params: 'query:params;deep',
    },
  });

/** Parameters of {@link getTemplate}. */
export interface GetTemplateParams {
  /** The item's GUID. Example: `plex://episode/5fc70265c40548002d539d23`. */
  guid?: string | undefined;
}

/**
 * Gives the ways to subscribe to an item, each with its settings and parameters.
 *
 * `GET /media/subscriptions/template` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 *
 * @example
 * ```ts
 * await getTemplate(client, { guid: 'plex://episode/5fc70265c40548002d539d23' });
 * ```
 */
export const getTemplate: Operation<'pms', GetTemplateParams, SubscriptionTemplateContainer> =
  /* @__PURE__ */ operation({
    id: 'getTemplate',
    host: 'pms',
    method: 'GET',
    path: '/media/subscriptions/template',
    reading: decodeSubscriptionTemplateContainer,
  });

/**
 * Looks anew what there is to fetch. The header `X-Plex-Activity` of the answer names the activity.
 *
 * `POST /media/subscriptions/process` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 */
export const processSubscriptions: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'processSubscriptions',
  host: 'pms',
  method: 'POST',
  path: '/media/subscriptions/process',
  reading: 'none',
});

/**
 * Lists what will be recorded.
 *
 * `GET /media/subscriptions/scheduled` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 */
export const getScheduledRecordings: Operation<'pms', NoParameters, MediaGrabOperationContainer> =
  /* @__PURE__ */ operation({
    id: 'getScheduledRecordings',
    host: 'pms',
    method: 'GET',
    path: '/media/subscriptions/scheduled',
    reading: decodeMediaGrabOperationContainer,
  });

/** Parameters of {@link getSubscription}. */
export interface GetSubscriptionParams extends SubscriptionIncludes {
  /** The subscription's `key`, from `getAllSubscriptions`. Example: `18`. */
  subscriptionId: string | number;
}

/**
 * Gives a subscription.
 *
 * `GET /media/subscriptions/{subscriptionId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSubscription: Operation<'pms', GetSubscriptionParams, MediaSubscriptionContainer> =
  /* @__PURE__ */ operation({
    id: 'getSubscription',
    host: 'pms',
    method: 'GET',
    path: '/media/subscriptions/{subscriptionId}',
    reading: decodeMediaSubscriptionContainer,
  });

/** Parameters of {@link editSubscriptionPreferences}. */
export interface EditSubscriptionPreferencesParams {
  /** The subscription's `key`, from `getAllSubscriptions`. Example: `18`. */
  subscriptionId: string | number;

  /** The new values by the setting's id: `{ minVideoQuality: 720 }`. Example: `{ minVideoQuality: '720' }`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes settings of a subscription.
 *
 * `PUT /media/subscriptions/{subscriptionId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await editSubscriptionPreferences(client, { subscriptionId: '18', prefs: { minVideoQuality: '720' } });
 * ```
 */
export const editSubscriptionPreferences: Operation<
  'pms',
  EditSubscriptionPreferencesParams,
  MediaSubscriptionContainer
> = /* @__PURE__ */ operation({
  id: 'editSubscriptionPreferences',
  host: 'pms',
  method: 'PUT',
  path: '/media/subscriptions/{subscriptionId}',
  reading: decodeMediaSubscriptionContainer,
  rules: { prefs: 'query:prefs;deep' },
});

/** Parameters of {@link deleteSubscription}. */
export interface DeleteSubscriptionParams {
  /** The subscription's `key`, from `getAllSubscriptions`. Example: `18`. */
  subscriptionId: string | number;
}

/**
 * Ends a subscription. What was recorded stays.
 *
 * `DELETE /media/subscriptions/{subscriptionId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteSubscription: Operation<'pms', DeleteSubscriptionParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteSubscription',
  host: 'pms',
  method: 'DELETE',
  path: '/media/subscriptions/{subscriptionId}',
  reading: 'none',
});

/** Parameters of {@link reorderSubscription}. */
export interface ReorderSubscriptionParams {
  /** The subscription's `key`, from `getAllSubscriptions`. Example: `18`. */
  subscriptionId: string | number;

  /** The number of the subscription that it is to come after. Without it, it becomes the first. Example: `40`. */
  after?: string | number | undefined;
}

/**
 * Makes a subscription more or less important than others, which decides when two want the same tuner. For the owner.
 *
 * `PUT /media/subscriptions/{subscriptionId}/move` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await reorderSubscription(client, { subscriptionId: '18', after: '40' });
 * ```
 */
export const reorderSubscription: Operation<'pms', ReorderSubscriptionParams, MediaSubscriptionContainer> =
  /* @__PURE__ */ operation({
    id: 'reorderSubscription',
    host: 'pms',
    method: 'PUT',
    path: '/media/subscriptions/{subscriptionId}/move',
    reading: decodeMediaSubscriptionContainer,
  });

/** Parameters of {@link cancelGrab}. */
export interface CancelGrabParams {
  /** The `id` of the recording, from `getScheduledRecordings`. Example: `005-555wew`. */
  operationId: string;
}

/**
 * Cancels a recording or a download, and frees the tuner of a live session.
 *
 * `DELETE /media/grabbers/operations/{operationId}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const cancelGrab: Operation<'pms', CancelGrabParams, undefined> = /* @__PURE__ */ operation({
  id: 'cancelGrab',
  host: 'pms',
  method: 'DELETE',
  path: '/media/grabbers/operations/{operationId}',
  reading: 'none',
});
