// Generated from contract/pms/sync.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { decodeMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';

/**
 * Tells the server to ask plex.tv anew which items devices want to download, in the old way of downloading.
 *
 * `PUT /sync/refreshSynclists` of Plex Media Server.
 */
export const refreshSyncLists: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'refreshSyncLists',
  host: 'pms',
  method: 'PUT',
  path: '/sync/refreshSynclists',
  reading: 'none',
});

/**
 * Tells the server to look anew which items belong to the downloads that devices want.
 *
 * `PUT /sync/refreshContent` of Plex Media Server.
 */
export const refreshSyncContent: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'refreshSyncContent',
  host: 'pms',
  method: 'PUT',
  path: '/sync/refreshContent',
  reading: 'none',
});

/**
 * Lists what the server converts for devices that download in the old way.
 *
 * Unsettled: what an entry of the queue is. Known clients ask for it and hand the answer on unread; its fields arrive in `extra`.
 *
 * `GET /sync/transcodeQueue` of Plex Media Server.
 */
export const getSyncTranscodeQueue: Operation<'pms', NoParameters, MediaContainer> = /* @__PURE__ */ operation({
  id: 'getSyncTranscodeQueue',
  host: 'pms',
  method: 'GET',
  path: '/sync/transcodeQueue',
  reading: decodeMediaContainer,
});

/** Parameters of {@link getSyncItem}. */
export interface GetSyncItemParams extends Paging {
  /** The download's number, from plex.tv. Example: `4123867`. */
  syncItemId: string | number;
}

/**
 * Lists the items of a download that a device wants.
 *
 * `GET /sync/items/{syncItemId}` of Plex Media Server.
 */
export const getSyncItem: Operation<'pms', GetSyncItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getSyncItem',
  host: 'pms',
  method: 'GET',
  path: '/sync/items/{syncItemId}',
  reading: decodeItemContainer,
});

/** Parameters of {@link markSyncItemDownloaded}. */
export interface MarkSyncItemDownloadedParams {
  /** The device's identifier. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  clientIdentifier: string;

  /** The item's number. Example: `12345`. */
  ratingKey: string | number;
}

/**
 * Tells the server that a device has downloaded an item.
 *
 * `PUT /sync/{clientIdentifier}/item/{ratingKey}/downloaded` of Plex Media Server.
 */
export const markSyncItemDownloaded: Operation<'pms', MarkSyncItemDownloadedParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'markSyncItemDownloaded',
    host: 'pms',
    method: 'PUT',
    path: '/sync/{clientIdentifier}/item/{ratingKey}/downloaded',
    reading: 'none',
  });
