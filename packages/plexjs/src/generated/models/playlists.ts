// Generated from contract/models/playlists.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { list, one, word, type Wire } from '../../wire/values.ts';
import type { ListContainer } from './container.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import { decodeExtras, decodeRelatedHubs, type ItemBase } from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeField, decodeGuid, decodeTag } from './tags.ts';

/** The known values of {@link PlaylistType}. */
export const playlistTypes = ['audio', 'video', 'photo'] as const;

/**
 * What a playlist holds.
 *
 * - `audio`: Music.
 * - `video`: Movies, episodes and clips.
 * - `photo`: Pictures, and clips among them.
 */
export type PlaylistType = (typeof playlistTypes)[number] | (string & {});

/** A list of items that a person keeps, put together by hand or by a query. */
export interface Playlist extends ItemBase {
  /** What the item is. */
  type: 'playlist';

  /** What the playlist holds. */
  playlistType?: PlaylistType | undefined;

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query of a smart playlist, as a URI. Only when read by itself. */
  content?: string | undefined;

  /** How many items it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** The length of all its items. In milliseconds. */
  duration?: number | undefined;

  /** The length of all its items in seconds. */
  durationInSeconds?: number | undefined;

  /**
   * The picture of a playlist that Plex made.
   *
   * Example: `playlist://image.smart`.
   */
  icon?: string | undefined;

  /** Whether it is a radio station, which never ends. */
  radio?: boolean | undefined;

  /** Whether it may not be changed. */
  readOnly?: boolean | undefined;

  /** What its titles may be replaced with, in special playlists. */
  specialPlaylistType?: string | undefined;

  /** How many items a command added. Only in the answer to it. */
  leafCountAdded?: number | undefined;

  /** How many items a command was asked to add. Only in the answer to it. */
  leafCountRequested?: number | undefined;

  /** The path of a picture made of several others. */
  composite?: string | undefined;
}

let tableOfPlaylist: FieldTable | undefined;

/** Decodes {@link Playlist}. */
export function decodePlaylist(wire: Wire): Playlist {
  return readByTable(
    wire,
    (tableOfPlaylist ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug content icon specialPlaylistType composite|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance leafCount viewedLeafCount duration durationInSeconds leafCountAdded leafCountRequested|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt|flag allowSync personal smart radio readOnly',
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
        playlistType: ['playlistType', (value, result, key) => word(value, playlistTypes, result, key)],
      },
      { type: 'playlist' },
    )),
  ) as Playlist;
}

/** A list of playlists. */
export interface PlaylistContainer extends ListContainer {
  /** The playlists. */
  items: readonly Playlist[];

  /** How many items a command added. Only in the answer to it. */
  leafCountAdded?: number | undefined;

  /** How many items a command was asked to add. Only in the answer to it. */
  leafCountRequested?: number | undefined;
}

let tableOfPlaylistContainer: FieldTable | undefined;

/** Decodes {@link PlaylistContainer}. */
export function decodePlaylistContainer(wire: Wire): PlaylistContainer {
  return readByTable(
    wire,
    (tableOfPlaylistContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion viewMode leafCountAdded leafCountRequested|text identifier mediaTagPrefix librarySectionId=librarySectionID librarySectionTitle librarySectionUuid=librarySectionUUID title1 title2 art thumb banner theme content viewGroup sortOrder|flag allowSync nocache sortAsc mixedParents',
      { Metadata: ['items', (value, result, key) => list(value, decodePlaylist, result, key), 1] },
    )),
  ) as PlaylistContainer;
}
