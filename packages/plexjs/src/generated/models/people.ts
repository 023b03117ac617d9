// Generated from contract/models/people.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { date, keep, list, none, number, one, text, type Draft, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import { blankItemBase, readItemBase, type ItemBase } from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeGuid, decodeTag } from './tags.ts';

/** An actor, director or another person. */
export interface Person extends ItemBase {
  /** What the item is. */
  type: 'person';

  /** The name as a tag. */
  tag?: string | undefined;

  /** The person's identifier at Plex's metadata service. */
  tagKey?: string | undefined;

  /** The character that the person plays. */
  role?: string | undefined;

  /** The day of birth. */
  bornAt?: string | undefined;

  /** The day of death. */
  diedAt?: string | undefined;

  /** Where the person was born. */
  birthplace?: string | undefined;
}

let rarePersonFields: RareFields | undefined;

function rarePerson(): RareFields {
  return (rarePersonFields ??= rareFields('text tag tagKey role bornAt diedAt birthplace', {}));
}

let blankPersonValue: Draft<Person> | undefined;

/** Decodes {@link Person}. */
export function decodePerson(wire: Wire): Person {
  const result: Draft<Person> = {
    ...(blankPersonValue ??= {
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
      type: 'person',
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
      default:
        if (!(readItemBase(result, key, value) || readRare(rarePerson(), result, key, value))) keep(result, key, value);
    }
  }
  return result as Person;
}
