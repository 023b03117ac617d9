// Generated from contract/pms/play-queues.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { decodePlayQueue, type PlayQueue } from '../models/play-queues.ts';
import type { PlaylistType } from '../models/playlists.ts';

/** Parameters of {@link createPlayQueue}. */
export interface CreatePlayQueueParams {
  /** What the queue plays: video, audio or photos. Example: `video`. */
  type: PlaylistType;

  /**
   * What the queue is made of: a `server://` URI with the server's machineIdentifier and a path, or a `library://` one. One
   * of `uri` and `playlistId` is needed.
   *
   * Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/12345`.
   */
  uri?: string | undefined;

  /** The playlist that the queue is made of. Example: `404337`. */
  playlistId?: string | number | undefined;

  /** The path of the item to begin with; the first one when absent. Example: `/library/metadata/12345`. */
  key?: string | undefined;

  /** Whether the queue is shuffled. */
  shuffle?: boolean | undefined;

  /** Whether the queue begins again when it has come to its end. */
  repeat?: boolean | undefined;

  /** Whether the rest of the show or album follows. */
  continuous?: boolean | undefined;

  /** How many trailers to play first. Example: `2`. */
  extrasPrefixCount?: number | undefined;

  /** Whether what is below the items is queued, as with folders of photos. */
  recursive?: boolean | undefined;

  /** Whether the queue begins with the episode to watch next. */
  onDeck?: boolean | undefined;

  /** How many entries the queue has at most. */
  limit?: number | undefined;

  /** Whether entries bring their chapters. */
  includeChapters?: boolean | undefined;

  /** Whether entries bring the stretches that can be skipped. */
  includeMarkers?: boolean | undefined;

  /** Whether entries bring hubs of items that have to do with them. */
  includeRelated?: boolean | undefined;

  /** Whether items of other providers may be queued. */
  includeExternalMedia?: boolean | undefined;
}

/**
 * Makes a play queue of an item, several items, a playlist, a collection or a radio station. Answers 400 for what cannot be
 * queued, and a bare path as `uri`.
 *
 * An album without `key` goes up next as a whole, so that it cannot be shuffled.
 *
 * `POST /playQueues` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await createPlayQueue(client, {
 *   type: 'video',
 *   uri: 'server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/12345',
 * });
 * ```
 */
export const createPlayQueue: Operation<'pms', CreatePlayQueueParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'createPlayQueue',
  host: 'pms',
  method: 'POST',
  path: '/playQueues',
  reading: decodePlayQueue,
  rules: { playlistId: 'query:playlistID' },
});

/** Parameters of {@link getPlayQueue}. */
export interface GetPlayQueueParams {
  /** The queue. 1 is the server's own queue of conversions. Example: `9631`. */
  playQueueId: string | number;

  /** Whether this player takes the queue over. */
  own?: boolean | undefined;

  /** The entry in the middle of the window, as its `playQueueItemId`; the current one when absent. Example: `2211762`. */
  center?: string | number | undefined;

  /** How many entries the window has on each side. Example: `50`. */
  window?: number | undefined;

  /** Whether entries before the middle are given; yes when absent. */
  includeBefore?: boolean | undefined;

  /** Whether entries after the middle are given; yes when absent. */
  includeAfter?: boolean | undefined;

  /** Whether entries bring their chapters. */
  includeChapters?: boolean | undefined;

  /** Whether entries bring the stretches that can be skipped. */
  includeMarkers?: boolean | undefined;

  /** Whether entries bring hubs of items that have to do with them. */
  includeRelated?: boolean | undefined;
}

/**
 * Reads a play queue: a window around an entry. Answers 404 for an unknown one.
 *
 * The window moves with the timeline reports of the player.
 *
 * `GET /playQueues/{playQueueId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlayQueue: Operation<'pms', GetPlayQueueParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'getPlayQueue',
  host: 'pms',
  method: 'GET',
  path: '/playQueues/{playQueueId}',
  reading: decodePlayQueue,
});

/** Parameters of {@link addToPlayQueue}. */
export interface AddToPlayQueueParams {
  /** The number of the queue. Example: `9631`. */
  playQueueId: string | number;

  /** What to add. One of `uri` and `playlistId` is needed. Example: `library://2d8ea42e-7845-498b-b349-095ecaa3c451/item/%2Flibrary%2Fmetadata%2F12345`. */
  uri?: string | undefined;

  /** The playlist to add. Example: `404337`. */
  playlistId?: string | number | undefined;

  /** Whether it goes straight after the current entry. */
  next?: boolean | undefined;
}

/**
 * Adds to a play queue: after what was added before, or straight after the current entry.
 *
 * `PUT /playQueues/{playQueueId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await addToPlayQueue(client, {
 *   playQueueId: '9631',
 *   uri: 'library://2d8ea42e-7845-498b-b349-095ecaa3c451/item/%2Flibrary%2Fmetadata%2F12345',
 * });
 * ```
 */
export const addToPlayQueue: Operation<'pms', AddToPlayQueueParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'addToPlayQueue',
  host: 'pms',
  method: 'PUT',
  path: '/playQueues/{playQueueId}',
  reading: decodePlayQueue,
  rules: { playlistId: 'query:playlistID' },
});

/** Parameters of {@link clearPlayQueue}. */
export interface ClearPlayQueueParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;
}

/**
 * Empties a play queue. Servers have been seen to leave the current entry.
 *
 * `DELETE /playQueues/{playQueueId}/items` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const clearPlayQueue: Operation<'pms', ClearPlayQueueParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'clearPlayQueue',
  host: 'pms',
  method: 'DELETE',
  path: '/playQueues/{playQueueId}/items',
  reading: decodePlayQueue,
});

/** Parameters of {@link resetPlayQueue}. */
export interface ResetPlayQueueParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;
}

/**
 * Makes the first entry of a play queue the current one.
 *
 * `PUT /playQueues/{playQueueId}/reset` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const resetPlayQueue: Operation<'pms', ResetPlayQueueParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'resetPlayQueue',
  host: 'pms',
  method: 'PUT',
  path: '/playQueues/{playQueueId}/reset',
  reading: decodePlayQueue,
});

/** Parameters of {@link shuffle}. */
export interface ShuffleParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;
}

/**
 * Shuffles a play queue; the current entry stays. Answers 400 when entries are up next, 404 for an unknown queue.
 *
 * `PUT /playQueues/{playQueueId}/shuffle` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const shuffle: Operation<'pms', ShuffleParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'shuffle',
  host: 'pms',
  method: 'PUT',
  path: '/playQueues/{playQueueId}/shuffle',
  reading: decodePlayQueue,
});

/** Parameters of {@link unshuffle}. */
export interface UnshuffleParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;
}

/**
 * Puts a play queue back in its order; the current entry stays. Answers 400 when entries are up next, 404 for an unknown queue.
 *
 * `PUT /playQueues/{playQueueId}/unshuffle` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const unshuffle: Operation<'pms', UnshuffleParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'unshuffle',
  host: 'pms',
  method: 'PUT',
  path: '/playQueues/{playQueueId}/unshuffle',
  reading: decodePlayQueue,
});

/** Parameters of {@link deletePlayQueueItem}. */
export interface DeletePlayQueueItemParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;

  /** The entry, by its `playQueueItemId`. Example: `2211762`. */
  playQueueItemId: string | number;
}

/**
 * Takes an entry out of a play queue.
 *
 * `DELETE /playQueues/{playQueueId}/items/{playQueueItemId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deletePlayQueueItem: Operation<'pms', DeletePlayQueueItemParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'deletePlayQueueItem',
  host: 'pms',
  method: 'DELETE',
  path: '/playQueues/{playQueueId}/items/{playQueueItemId}',
  reading: decodePlayQueue,
});

/** Parameters of {@link movePlayQueueItem}. */
export interface MovePlayQueueItemParams {
  /** The number of the queue, its `playQueueId`. Example: `9631`. */
  playQueueId: string | number;

  /** The entry, by its `playQueueItemId`. Example: `2211762`. */
  playQueueItemId: string | number;

  /** The entry that it goes after; to the front when absent. Example: `2211763`. */
  after?: string | number | undefined;
}

/**
 * Moves an entry of a play queue. Straight after the current one, it becomes the last of those that are up next.
 *
 * `PUT /playQueues/{playQueueId}/items/{playQueueItemId}/move` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await movePlayQueueItem(client, { playQueueId: '9631', playQueueItemId: '2211762', after: '2211763' });
 * ```
 */
export const movePlayQueueItem: Operation<'pms', MovePlayQueueItemParams, PlayQueue> = /* @__PURE__ */ operation({
  id: 'movePlayQueueItem',
  host: 'pms',
  method: 'PUT',
  path: '/playQueues/{playQueueId}/items/{playQueueItemId}/move',
  reading: decodePlayQueue,
});
