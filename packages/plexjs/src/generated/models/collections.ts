// Generated from contract/models/collections.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { date, flag, keep, list, none, number, one, text, type Draft, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  blankItemBase,
  decodeItemPreferences,
  readItemBase,
  type ItemBase,
  type ItemPreferences,
} from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeGuid, decodeTag } from './tags.ts';

/** A collection of a library. */
export interface Collection extends ItemBase {
  /** What the item is. */
  type: 'collection';

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query of a smart collection, as a URI. */
  content?: string | undefined;

  /** The year of its oldest item. */
  minYear?: number | undefined;

  /** The year of its newest item. */
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

let rareCollectionFields: RareFields | undefined;

function rareCollection(): RareFields {
  return (rareCollectionFields ??= rareFields(
    'text content theme composite|number collectionMode collectionSort collectionFilterBasedOnUser|flag collectionPublished',
    { Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)] },
  ));
}

let blankCollectionValue: Draft<Collection> | undefined;

/** Decodes {@link Collection}. */
export function decodeCollection(wire: Wire): Collection {
  const result: Draft<Collection> = {
    ...(blankCollectionValue ??= {
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
      type: 'collection',
      smart: undefined,
      minYear: undefined,
      maxYear: undefined,
      childCount: undefined,
      leafCount: undefined,
      viewedLeafCount: undefined,
      skipChildren: undefined,
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
      case 'smart':
        result.smart = flag(value, result, key);
        break;
      case 'minYear':
        result.minYear = number(value, result, key);
        break;
      case 'maxYear':
        result.maxYear = number(value, result, key);
        break;
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      case 'skipChildren':
        result.skipChildren = flag(value, result, key);
        break;
      default:
        if (!(readItemBase(result, key, value) || readRare(rareCollection(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as Collection;
}
