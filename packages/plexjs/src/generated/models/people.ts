// Generated from contract/models/people.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { list, one, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import { decodeExtras, decodeRelatedHubs, type ItemBase } from './item-base.ts';
import { decodeRating } from './ratings.ts';
import { decodeField, decodeGuid, decodeTag } from './tags.ts';

/** An actor, director or another person. */
export interface Person extends ItemBase {
  /** What the item is. */
  type: 'person';

  /** The name, as tags of items give it. */
  tag?: string | undefined;

  /**
   * The person's identifier at Plex's metadata service.
   *
   * Example: `5d776825880197001ec9038e`.
   */
  tagKey?: string | undefined;

  /** The character that the person plays. */
  role?: string | undefined;

  /**
   * The day of birth.
   *
   * Example: `1965-11-30`.
   */
  bornAt?: string | undefined;

  /**
   * The day of death.
   *
   * Example: `1980-04-29`.
   */
  diedAt?: string | undefined;

  /** Where the person was born. */
  birthplace?: string | undefined;
}

let tableOfPerson: FieldTable | undefined;

/** Decodes {@link Person}. */
export function decodePerson(wire: Wire): Person {
  return readByTable(
    wire,
    (tableOfPerson ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug tag tagKey role bornAt diedAt birthplace|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt|flag allowSync personal',
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
      },
      { type: 'person' },
    )),
  ) as Person;
}
