// Generated from contract/models/collections.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { list, one, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  decodeExtras,
  decodeItemPreferences,
  decodeRelatedHubs,
  type ItemBase,
  type ItemPreferences,
} from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeField, decodeGuid, decodeTag } from './tags.ts';

/** A collection of a library. */
export interface Collection extends ItemBase {
  /** What the item is. */
  type: 'collection';

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query of a smart collection, as a URI. */
  content?: string | undefined;

  /** The year in which its oldest item came out. */
  minYear?: number | undefined;

  /** The year in which its newest item came out. */
  maxYear?: number | undefined;

  /** How the library shows it: -1 as the library, 0 hidden, 1 hide its items, 2 show its items, too. */
  collectionMode?: number | undefined;

  /** How its items are sorted: 0 by date, 1 by name, 2 by hand. */
  collectionSort?: number | undefined;

  /** Whose watch state a smart collection goes by: 0 the owner's, 1 the person's. */
  collectionFilterBasedOnUser?: number | undefined;

  /** Whether it is shown on the home page. */
  collectionPublished?: boolean | undefined;

  /** The path of the theme tune. */
  theme?: string | undefined;

  /** The path of a picture made of several others. */
  composite?: string | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;
}

let tableOfCollection: FieldTable | undefined;

/** Decodes {@link Collection}. */
export function decodeCollection(wire: Wire): Collection {
  return readByTable(
    wire,
    (tableOfCollection ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug content theme composite|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance minYear maxYear collectionMode collectionSort collectionFilterBasedOnUser childCount leafCount viewedLeafCount|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt|flag allowSync personal smart collectionPublished skipChildren',
      {
        Guid: ['guids', (value, result, key) => list(value, decodeGuid, result, key), 1],
        Image: ['images', (value, result, key) => list(value, decodeImage, result, key), 1],
        UltraBlurColors: ['ultraBlurColors', (value, result, key) => one(value, decodeUltraBlurColors, result, key)],
        Rating: ['ratings', (value, result, key) => list(value, decodeRating, result, key), 1],
        Genre: ['genres', (value, result, key) => list(value, decodeTag, result, key), 1],
        Country: ['countries', (value, result, key) => list(value, decodeTag, result, key), 1],
        Collection: ['collections', (value, result, key) => list(value, decodeTag, result, key), 1],
        Label: ['labels', (value, result, key) => list(value, decodeTag, result, key), 1],
        Field: ['fields', (value, result, key) => list(value, decodeField, result, key), 1],
        Extras: ['extras', (value, result, key) => one(value, decodeExtras, result, key)],
        Related: ['related', (value, result, key) => one(value, decodeRelatedHubs, result, key)],
        Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)],
      },
      { type: 'collection' },
    )),
  ) as Collection;
}
