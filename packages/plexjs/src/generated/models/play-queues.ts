// Generated from contract/models/play-queues.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { list, one, word, type Wire } from '../../wire/values.ts';
import { decodeDirectory } from './directories.ts';
import { decodeHub } from './hubs.ts';
import { decodeItem, type ItemContainer } from './items.ts';
import { decodeMeta } from './meta.ts';
import { playlistTypes } from './playlists.ts';

/** What a player plays, one after another. A long queue is given as a window around the current item. */
export interface PlayQueue extends ItemContainer {
  /** The queue's number. */
  playQueueId?: string | undefined;

  /** The entry that is current. */
  playQueueSelectedItemId?: string | undefined;

  /** The place of the current entry in this window, counted from 0. */
  playQueueSelectedItemOffset?: number | undefined;

  /** The number of the item that is current. */
  playQueueSelectedMetadataItemId?: string | undefined;

  /** The last entry that was put up next. Absent when none was. */
  playQueueLastAddedItemId?: string | undefined;

  /** Whether the entries stand in a random order. */
  playQueueShuffled?: boolean | undefined;

  /**
   * What the queue was made from, as a URI.
   *
   * Example: `library://4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11/item/%2Flibrary%2Fmetadata%2F1049`.
   */
  playQueueSourceUri?: string | undefined;

  /** How many entries the whole queue has. */
  playQueueTotalCount?: number | undefined;

  /** A number that goes up with every change. */
  playQueueVersion?: number | undefined;

  /** How far over the queue a player is that plays from elsewhere. In milliseconds. */
  playQueueSelectedItemViewOffset?: number | undefined;
}

let tableOfPlayQueue: FieldTable | undefined;

/** Decodes {@link PlayQueue}. */
export function decodePlayQueue(wire: Wire): PlayQueue {
  return readByTable(
    wire,
    (tableOfPlayQueue ??= fieldTable(
      'number size totalSize offset mediaTagVersion viewMode leafCount duration leafCountAdded leafCountRequested clusterZoomLevel parentIndex parentYear grandparentIndex grandparentYear playQueueSelectedItemOffset playQueueTotalCount playQueueVersion playQueueSelectedItemViewOffset|text identifier mediaTagPrefix librarySectionId=librarySectionID librarySectionTitle librarySectionUuid=librarySectionUUID title1 title2 art thumb banner theme content viewGroup sortOrder ratingKey key title summary composite augmentationKey parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug playQueueId=playQueueID playQueueSelectedItemId=playQueueSelectedItemID playQueueSelectedMetadataItemId=playQueueSelectedMetadataItemID playQueueLastAddedItemId=playQueueLastAddedItemID playQueueSourceUri=playQueueSourceURI|flag allowSync nocache sortAsc mixedParents smart clusteringActive noHistory replaceParent playQueueShuffled',
      {
        Metadata: ['items', (value, result, key) => list(value, decodeItem, result, key), 1],
        Directory: ['directories', (value, result, key) => list(value, decodeDirectory, result, key), 1],
        Hub: ['hubs', (value, result, key) => list(value, decodeHub, result, key), 1],
        Meta: ['meta', (value, result, key) => one(value, decodeMeta, result, key)],
        playlistType: ['playlistType', (value, result, key) => word(value, playlistTypes, result, key)],
      },
    )),
  ) as PlayQueue;
}
