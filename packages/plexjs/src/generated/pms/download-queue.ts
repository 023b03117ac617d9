// Generated from contract/pms/download-queue.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeTranscodeSession, type TranscodeSession } from '../models/sessions.ts';
import {
  decodeDecisionContainer,
  decodeDecisionResult,
  type DecisionContainer,
  type DecisionResult,
} from './decision.ts';
import type { TranscodeParameters } from './transcoder.ts';

/** The known values of {@link DownloadQueueStatus}. */
export const downloadQueueStatuses = ['deciding', 'waiting', 'processing', 'done', 'error'] as const;

/**
 * What a download queue is doing.
 *
 * - `deciding`: It decides how entries are brought to the player.
 * - `waiting`: It waits for its turn.
 * - `processing`: It converts entries.
 * - `done`: Everything is ready.
 * - `error`: Something went wrong.
 */
export type DownloadQueueStatus = (typeof downloadQueueStatuses)[number] | (string & {});

/** The known values of {@link DownloadQueueItemStatus}. */
export const downloadQueueItemStatuses = [
  'deciding',
  'waiting',
  'processing',
  'available',
  'error',
  'expired',
] as const;

/**
 * What becomes of an entry of a download queue.
 *
 * - `deciding`: The server decides how it is brought to the player.
 * - `waiting`: It waits for its turn.
 * - `processing`: It is being converted.
 * - `available`: It can be downloaded.
 * - `error`: Something went wrong.
 * - `expired`: It was there too long and is gone.
 */
export type DownloadQueueItemStatus = (typeof downloadQueueItemStatuses)[number] | (string & {});

/** A queue of items that the server gets ready for a player to take along. */
export interface DownloadQueue extends Extra {
  /** The queue's number. Example: `1`. */
  id: string;

  /** How many entries it has. Example: `32`. */
  itemCount?: number | undefined;

  /** What it is doing. */
  status?: DownloadQueueStatus | undefined;
}

/** Decodes {@link DownloadQueue}. */
export const decodeDownloadQueue: Decode<DownloadQueue> = /* @__PURE__ */ decoder(() =>
  fields('text id|number itemCount|word status'),
);

/** An entry of a download queue. */
export interface DownloadQueueItem extends Extra {
  /** The entry's number. Example: `23`. */
  id: string;

  /** The number of the queue that it waits in. Example: `1`. */
  queueId?: string | undefined;

  /** The path of the item. Example: `/library/metadata/146`. */
  key?: string | undefined;

  /** What becomes of it. */
  status?: DownloadQueueItemStatus | undefined;

  /** What went wrong. Example: `The file could not be read`. */
  error?: string | undefined;

  /** How it is brought to the player. Absent while that is being decided. */
  decisionResult?: DecisionResult | undefined;

  /** What the conversion was asked to be. Its form isn't known. */
  transcode?: unknown | undefined;

  /** The conversion while it goes on. */
  transcodeSession?: TranscodeSession | undefined;
}

/** Decodes {@link DownloadQueueItem}. */
export const decodeDownloadQueueItem: Decode<DownloadQueueItem> = /* @__PURE__ */ decoder(() =>
  fields('text id queueId key error|word status|any transcode', {
    decisionResult: decodeDecisionResult,
    transcodeSession: decodeTranscodeSession,
  }),
);

/** An entry that was added to a download queue. */
export interface AddedDownloadQueueItem extends Extra {
  /** The entry's number. That of an entry there already, when it was asked for with the same values. Example: `23`. */
  id: string;

  /** The path of the item. Example: `/library/metadata/146`. */
  key?: string | undefined;
}

/** Decodes {@link AddedDownloadQueueItem}. */
export const decodeAddedDownloadQueueItem: Decode<AddedDownloadQueueItem> = /* @__PURE__ */ decoder(() =>
  fields('text id key'),
);

/** The download queues of a player. */
export interface DownloadQueueContainer extends MediaContainer {
  /** One queue for each player; so mostly one. */
  downloadQueues: readonly DownloadQueue[];
}

/** Decodes {@link DownloadQueueContainer}. */
export const decodeDownloadQueueContainer: Decode<DownloadQueueContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'downloadQueues[]': decodeDownloadQueue }, fieldsOfMediaContainer()),
);

/** Entries of a download queue. */
export interface DownloadQueueItemContainer extends MediaContainer {
  /** The entries, by their `id`. */
  downloadQueueItems: readonly DownloadQueueItem[];
}

/** Decodes {@link DownloadQueueItemContainer}. */
export const decodeDownloadQueueItemContainer: Decode<DownloadQueueItemContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'downloadQueueItems[]': decodeDownloadQueueItem }, fieldsOfMediaContainer()),
);

/** What was added to a download queue. */
export interface AddedDownloadQueueItemContainer extends MediaContainer {
  /** The entries, one for each item that was asked for. */
  addedQueueItems: readonly AddedDownloadQueueItem[];
}

/** Decodes {@link AddedDownloadQueueItemContainer}. */
export const decodeAddedDownloadQueueItemContainer: Decode<AddedDownloadQueueItemContainer> = /* @__PURE__ */ decoder(
  () => fields('', { 'addedQueueItems[]=AddedQueueItems': decodeAddedDownloadQueueItem }, fieldsOfMediaContainer()),
);

/**
 * Gives the download queue of this client and account, and makes it when there is none.
 *
 * `POST /downloadQueue` of Plex Media Server, since PMS 1.41.9.
 */
export const createDownloadQueue: Operation<'pms', NoParameters, DownloadQueueContainer> = /* @__PURE__ */ operation({
  id: 'createDownloadQueue',
  host: 'pms',
  method: 'POST',
  path: '/downloadQueue',
  reading: decodeDownloadQueueContainer,
});

/** Parameters of {@link getDownloadQueue}. */
export interface GetDownloadQueueParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;
}

/**
 * Reads a download queue.
 *
 * `GET /downloadQueue/{queueId}` of Plex Media Server, since PMS 1.41.9.
 */
export const getDownloadQueue: Operation<'pms', GetDownloadQueueParams, DownloadQueueContainer> =
  /* @__PURE__ */ operation({
    id: 'getDownloadQueue',
    host: 'pms',
    method: 'GET',
    path: '/downloadQueue/{queueId}',
    reading: decodeDownloadQueueContainer,
  });

/** Parameters of {@link addDownloadQueueItems}. */
export interface AddDownloadQueueItemsParams extends TranscodeParameters {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The paths of the items. Example: `['/library/metadata/146', '/library/metadata/147']`. */
  keys: readonly string[];
}

/**
 * Adds items to a download queue, as the player wants them.
 *
 * `POST /downloadQueue/{queueId}/add` of Plex Media Server, since PMS 1.41.9.
 */
export const addDownloadQueueItems: Operation<'pms', AddDownloadQueueItemsParams, AddedDownloadQueueItemContainer> =
  /* @__PURE__ */ operation({
    id: 'addDownloadQueueItems',
    host: 'pms',
    method: 'POST',
    path: '/downloadQueue/{queueId}/add',
    reading: decodeAddedDownloadQueueItemContainer,
  });

/** Parameters of {@link listDownloadQueueItems}. */
export interface ListDownloadQueueItemsParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;
}

/**
 * Lists the entries of a download queue.
 *
 * `GET /downloadQueue/{queueId}/items` of Plex Media Server, since PMS 1.41.9.
 */
export const listDownloadQueueItems: Operation<'pms', ListDownloadQueueItemsParams, DownloadQueueItemContainer> =
  /* @__PURE__ */ operation({
    id: 'listDownloadQueueItems',
    host: 'pms',
    method: 'GET',
    path: '/downloadQueue/{queueId}/items',
    reading: decodeDownloadQueueItemContainer,
  });

/** Parameters of {@link getDownloadQueueItems}. */
export interface GetDownloadQueueItemsParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The entries, by their `id`. Example: `['17', '18']`. */
  itemId: readonly (string | number)[];
}

/**
 * Reads entries of a download queue.
 *
 * `GET /downloadQueue/{queueId}/items/{itemId}` of Plex Media Server, since PMS 1.41.9.
 */
export const getDownloadQueueItems: Operation<'pms', GetDownloadQueueItemsParams, DownloadQueueItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getDownloadQueueItems',
    host: 'pms',
    method: 'GET',
    path: '/downloadQueue/{queueId}/items/{itemId}',
    reading: decodeDownloadQueueItemContainer,
  });

/** Parameters of {@link removeDownloadQueueItems}. */
export interface RemoveDownloadQueueItemsParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The entries, by their `id`. Example: `['17', '18']`. */
  itemId: readonly (string | number)[];
}

/**
 * Takes entries out of a download queue.
 *
 * `DELETE /downloadQueue/{queueId}/items/{itemId}` of Plex Media Server, since PMS 1.41.9.
 */
export const removeDownloadQueueItems: Operation<'pms', RemoveDownloadQueueItemsParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'removeDownloadQueueItems',
    host: 'pms',
    method: 'DELETE',
    path: '/downloadQueue/{queueId}/items/{itemId}',
    reading: 'none',
  });

/** Parameters of {@link restartProcessingDownloadQueueItems}. */
export interface RestartProcessingDownloadQueueItemsParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The entries, by their `id`. Example: `['17', '18']`. */
  itemId: readonly (string | number)[];
}

/**
 * Begins anew with entries of a download queue that went wrong or are gone.
 *
 * `POST /downloadQueue/{queueId}/items/{itemId}/restart` of Plex Media Server, since PMS 1.41.9.
 */
export const restartProcessingDownloadQueueItems: Operation<
  'pms',
  RestartProcessingDownloadQueueItemsParams,
  undefined
> = /* @__PURE__ */ operation({
  id: 'restartProcessingDownloadQueueItems',
  host: 'pms',
  method: 'POST',
  path: '/downloadQueue/{queueId}/items/{itemId}/restart',
  reading: 'none',
});

/** Parameters of {@link getItemDecision}. */
export interface GetItemDecisionParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The entry, by its `id`. Example: `32`. */
  itemId: string | number;
}

/**
 * Reads how an entry of a download queue is brought to the player. Answers 400 while nothing is decided.
 *
 * `GET /downloadQueue/{queueId}/item/{itemId}/decision` of Plex Media Server, since PMS 1.41.9.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const getItemDecision: Operation<'pms', GetItemDecisionParams, DecisionContainer> = /* @__PURE__ */ operation({
  id: 'getItemDecision',
  host: 'pms',
  method: 'GET',
  path: '/downloadQueue/{queueId}/item/{itemId}/decision',
  reading: decodeDecisionContainer,
});

/** Parameters of {@link getDownloadQueueMedia}. */
export interface GetDownloadQueueMediaParams {
  /** The `id` of the queue, from `createDownloadQueue`. Example: `1`. */
  queueId: string | number;

  /** The entry, by its `id`. Example: `32`. */
  itemId: string | number;

  /** Which bytes to give; the answer then has status 206. Example: `bytes=0-1048575`. */
  range?: string | undefined;
}

/**
 * Downloads an entry of a download queue. Answers 503 with `Retry-After` until it is available.
 *
 * `GET /downloadQueue/{queueId}/item/{itemId}/media` of Plex Media Server, since PMS 1.41.9.
 *
 * @throws {PlexServerError} Status 503.
 */
export const getDownloadQueueMedia: Operation<'pms', GetDownloadQueueMediaParams, Response> = /* @__PURE__ */ operation(
  {
    id: 'getDownloadQueueMedia',
    host: 'pms',
    method: 'GET',
    path: '/downloadQueue/{queueId}/item/{itemId}/media',
    reading: 'stream',
    rules: { range: 'header:Range' },
  },
);
