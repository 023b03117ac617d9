// Generated from contract/models/playlists.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { date, flag, keep, list, none, number, one, text, word, type Draft, type Wire } from '../../wire/values.ts';
import { blankListContainer, readListContainer, type ListContainer } from './container.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import { blankItemBase, readItemBase, type ItemBase } from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeGuid, decodeTag } from './tags.ts';

/** The known values of {@link PlaylistType}. */
export const playlistTypes = ['audio', 'video', 'photo'] as const;

/**
 * What a playlist holds.
 *
 * - `audio`: Music.
 * - `video`: Videos.
 * - `photo`: Photos.
 */
export type PlaylistType = (typeof playlistTypes)[number] | (string & {});

/** A playlist. */
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

  /** The length of all its items. */
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

let rarePlaylistFields: RareFields | undefined;

function rarePlaylist(): RareFields {
  return (rarePlaylistFields ??= rareFields(
    'text content specialPlaylistType|number viewedLeafCount durationInSeconds leafCountAdded leafCountRequested|flag radio readOnly',
    {},
  ));
}

let blankPlaylistValue: Draft<Playlist> | undefined;

/** Decodes {@link Playlist}. */
export function decodePlaylist(wire: Wire): Playlist {
  const result: Draft<Playlist> = {
    ...(blankPlaylistValue ??= {
      ratingKey: undefined,
      key: undefined,
      guid: undefined,
      guids: none,
      subtype: undefined,
      title: undefined,
      titleSort: undefined,
      originalTitle: undefined,
      summary: undefined,
      year: undefined,
      originallyAvailableAt: undefined,
      index: undefined,
      addedAt: undefined,
      updatedAt: undefined,
      thumb: undefined,
      art: undefined,
      images: none,
      ultraBlurColors: undefined,
      viewCount: undefined,
      viewOffset: undefined,
      lastViewedAt: undefined,
      userRating: undefined,
      lastRatedAt: undefined,
      rating: undefined,
      ratingImage: undefined,
      audienceRating: undefined,
      audienceRatingImage: undefined,
      ratingCount: undefined,
      ratings: none,
      contentRating: undefined,
      studio: undefined,
      genres: none,
      countries: none,
      collections: none,
      librarySectionId: undefined,
      librarySectionKey: undefined,
      librarySectionTitle: undefined,
      primaryExtraKey: undefined,
      playlistItemId: undefined,
      playQueueItemId: undefined,
      score: undefined,
      slug: undefined,
      type: 'playlist',
      playlistType: undefined,
      smart: undefined,
      leafCount: undefined,
      duration: undefined,
      icon: undefined,
      composite: undefined,
      ...blankItemBase(),
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'subtype':
        result.subtype = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'lastRatedAt':
        result.lastRatedAt = date(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'playlistItemID':
        result.playlistItemId = text(value, result, key);
        break;
      case 'playQueueItemID':
        result.playQueueItemId = text(value, result, key);
        break;
      case 'score':
        result.score = number(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'playlistType':
        result.playlistType = word(value, playlistTypes, result, key);
        break;
      case 'smart':
        result.smart = flag(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'duration':
        result.duration = number(value, result, key);
        break;
      case 'icon':
        result.icon = text(value, result, key);
        break;
      case 'composite':
        result.composite = text(value, result, key);
        break;
      default:
        if (!(readItemBase(result, key, value) || readRare(rarePlaylist(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as Playlist;
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

let rarePlaylistContainerFields: RareFields | undefined;

function rarePlaylistContainer(): RareFields {
  return (rarePlaylistContainerFields ??= rareFields('number leafCountAdded leafCountRequested', {
    Metadata: ['items', (value, result, key) => list(value, decodePlaylist, result, key), 1],
  }));
}

let blankPlaylistContainerValue: Draft<PlaylistContainer> | undefined;

/** Decodes {@link PlaylistContainer}. */
export function decodePlaylistContainer(wire: Wire): PlaylistContainer {
  const result: Draft<PlaylistContainer> = {
    ...(blankPlaylistContainerValue ??= { ...blankListContainer(), ...rarePlaylistContainer().blank }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      default:
        if (!(readListContainer(result, key, value) || readRare(rarePlaylistContainer(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as PlaylistContainer;
}
