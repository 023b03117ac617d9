// Generated from contract/pms/sections-edit.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { MediaQuery } from '../models/query.ts';
import { decodeRating, type Rating } from '../models/ratings.ts';
import { decodeField, decodeGuid, decodeTag, type Field, type Guid, type Tag } from '../models/tags.ts';

/** What a {@link AutocompleteItem} has beside the item's own fields. */
export interface AutocompleteItemFields extends Extra {
  /** Which characters of the title fit, the first and the last counted from 0. Example: `0,0`. */
  titleQueryRange?: string | undefined;
}

/** An item that goes on with what a person typed. */
export type AutocompleteItem = Item & AutocompleteItemFields;

/** Decodes {@link AutocompleteItem}. */
export const decodeAutocompleteItem: Decode<AutocompleteItem> = /* @__PURE__ */ overlayDecoder(
  () => fields('text titleQueryRange=title.queryRange'),
  decodeItem,
);

/** What goes on with what a person typed. */
export interface AutocompleteContainer extends ListContainer {
  /** The items, when a title was asked for. */
  items: readonly AutocompleteItem[];

  /** The tags, when a genre or another tag was asked for. */
  tags: readonly Tag[];
}

/** Decodes {@link AutocompleteContainer}. */
export const decodeAutocompleteContainer: Decode<AutocompleteContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeAutocompleteItem, 'tags[]=Directory': decodeTag }, fieldsOfListContainer()),
);

/** What several items have in common. A field in which they differ is absent and named by `mixedFields`. */
export interface CommonItem extends Extra {
  /** What this is; always `common`. Example: `common`. */
  type?: string | undefined;

  /** The names of the fields in which the items differ. Example: `['title', 'ratingKey', 'year']`. */
  mixedFields: readonly string[];

  /** The rating key, when it is one item. Example: `1049`. */
  ratingKey?: string | undefined;

  /** The path of the item, when it is one item. Example: `/library/metadata/1049`. */
  key?: string | undefined;

  /** The item's identifier at Plex. Example: `plex://movie/5d776825880197001ec90e6f`. */
  guid?: string | undefined;

  /** What the items are called, when it is the same for all. */
  title?: string | undefined;

  /** The title that lists are sorted by. */
  titleSort?: string | undefined;

  /** The title in the item's first language. */
  originalTitle?: string | undefined;

  /** The name of the edition, when it is the same for all. */
  editionTitle?: string | undefined;

  /** The title of the season, or of the album. */
  parentTitle?: string | undefined;

  /** The rating key of the season, or of the album. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The title of the show, or of the artist. */
  grandparentTitle?: string | undefined;

  /** The rating key of the show, or of the artist. Example: `12343`. */
  grandparentRatingKey?: string | undefined;

  /** The number within what the items are part of. */
  index?: number | undefined;

  /** The year they came out in, when it is the same for all. */
  year?: number | undefined;

  /** The day on which the items came out. Example: `2001-09-28`. */
  originallyAvailableAt?: string | undefined;

  /** The age that they are fit for. Example: `PG-13`. */
  contentRating?: string | undefined;

  /** The critics' rating, 0 to 10. Example: `8`. */
  rating?: number | undefined;

  /** How many people rated. */
  ratingCount?: number | undefined;

  /** The studio or the label. */
  studio?: string | undefined;

  /** What they are about. */
  summary?: string | undefined;

  /** The line on their posters. */
  tagline?: string | undefined;

  /** The collections that they are in. */
  collections: readonly Tag[];

  /** The countries that they are from. */
  countries: readonly Tag[];

  /** Their directors. */
  directors: readonly Tag[];

  /** Their genres. */
  genres: readonly Tag[];

  /** Their labels. */
  labels: readonly Tag[];

  /** Their moods. */
  moods: readonly Tag[];

  /** Their producers. */
  producers: readonly Tag[];

  /** Their actors. */
  roles: readonly Tag[];

  /** Similar artists. */
  similar: readonly Tag[];

  /** Their styles. */
  styles: readonly Tag[];

  /** A person's own tags, of photos. */
  tags: readonly Tag[];

  /** Their writers. */
  writers: readonly Tag[];

  /** Their identifiers at other services. */
  guids: readonly Guid[];

  /** Their ratings by service. */
  ratings: readonly Rating[];

  /** The fields that are locked. */
  fields: readonly Field[];
}

/** Decodes {@link CommonItem}. */
export const decodeCommonItem: Decode<CommonItem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text type ratingKey key guid title titleSort originalTitle editionTitle parentTitle parentRatingKey grandparentTitle grandparentRatingKey originallyAvailableAt contentRating studio summary tagline|words mixedFields|number index year rating ratingCount',
    {
      'collections[]': decodeTag,
      'countries[]': decodeTag,
      'directors[]': decodeTag,
      'genres[]': decodeTag,
      'labels[]': decodeTag,
      'moods[]': decodeTag,
      'producers[]': decodeTag,
      'roles[]': decodeTag,
      'similar[]': decodeTag,
      'styles[]': decodeTag,
      'tags[]': decodeTag,
      'writers[]': decodeTag,
      'guids[]': decodeGuid,
      'ratings[]': decodeRating,
      'fields[]': decodeField,
    },
  ),
);

/** What several items have in common. */
export interface CommonContainer extends ListContainer {
  /** One entry, which holds what they have in common. */
  commons: readonly CommonItem[];
}

/** Decodes {@link CommonContainer}. */
export const decodeCommonContainer: Decode<CommonContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'commons[]=Metadata': decodeCommonItem, 'commons[]': decodeCommonItem }, fieldsOfListContainer()),
);

/** Parameters of {@link getCommon}. */
export interface GetCommonParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items they are. Example: `1`. */
  type?: MetadataTypeNumber | undefined;

  /** The rating keys of the items. Example: `['12345', '12346']`. */
  ids?: readonly (string | number)[] | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * What several items of a library have in common, for editing them together. Status 400 when the kind is missing.
 *
 * `GET /library/sections/{sectionId}/common` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await getCommon(client, { sectionId: '1', type: 1, ids: ['12345', '12346'] });
 * ```
 */
export const getCommon: Operation<'pms', GetCommonParams, CommonContainer> = /* @__PURE__ */ operation({
  id: 'getCommon',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/common',
  reading: decodeCommonContainer,
  rules: { ids: 'query:id' },
});

/** Parameters of {@link autocomplete}. */
export interface AutocompleteParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items to look at. Example: `1`. */
  type?: MetadataTypeNumber | undefined;

  /** What was typed, by the field's name with `.query` after it: `{ 'title.query': 'ali' }`, `{ 'genre.query': 'a' }`. Example: `{ 'title.query': 'ali' }`. */
  fields?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Gives the items and tags of a library that go on with what a person has typed. Status 400 when no field is asked for.
 *
 * `GET /library/sections/{sectionId}/autocomplete` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await autocomplete(client, { sectionId: '1', type: 1, fields: { 'title.query': 'ali' } });
 * ```
 */
export const autocomplete: Operation<'pms', AutocompleteParams, AutocompleteContainer> = /* @__PURE__ */ operation({
  id: 'autocomplete',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/autocomplete',
  reading: decodeAutocompleteContainer,
});

/** Parameters of {@link updateItems}. */
export interface UpdateItemsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** What kind of items they are. Example: `1`. */
  type?: MetadataTypeNumber | undefined;

  /** The rating keys of the items; when absent, all that match are edited. Example: `['12345', '12346']`. */
  ids?: readonly (string | number)[] | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;

  /** The new title. Example: `Alice in the Attic`. */
  title?: string | undefined;

  /** Moves albums, or tracks, to the artist of this name. */
  artistTitle?: string | undefined;

  /** Moves albums, or tracks, to the artist with this rating key. Example: `51101`. */
  artistId?: string | number | undefined;

  /** Moves tracks to the album of this name. */
  albumTitle?: string | undefined;

  /** Moves tracks to the album with this rating key. Example: `51150`. */
  albumId?: string | number | undefined;

  /**
   * Further edits, each sent as a parameter of its own under its key.
   * A field is set by `summary.value` and locked or unlocked by `summary.locked` (`1` or `0`); an empty value clears it.
   * Tags are set by `genre[0].tag.tag`, `genre[1].tag.tag` and so on, the whole list at a time,
   * and taken away by `genre[].tag.tag-`, whose value is a comma-separated list of percent-encoded tags.
   * What a tag carries besides its name is set by `tagging.object` in place of `tag.tag`.
   */
  edits?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Edits items of a library: those that `ids` names, or all that the query matches. Albums and tracks can also be moved to another artist or album.
 * Status 400 when the edits contradict each other, 404 when nothing matches, 409 when a collection of that name exists.
 *
 * `PUT /library/sections/{sectionId}/all` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexRequestError} Status 409.
 *
 * @example
 * ```ts
 * await updateItems(client, { sectionId: '1', type: 1, ids: ['12345', '12346'], title: 'Alice in the Attic' });
 * ```
 */
export const updateItems: Operation<'pms', UpdateItemsParams, undefined> = /* @__PURE__ */ operation({
  id: 'updateItems',
  host: 'pms',
  method: 'PUT',
  path: '/library/sections/{sectionId}/all',
  reading: 'none',
  rules: {
    ids: 'query:id',
    title: 'query:title.value',
    artistTitle: 'query:artist.title.value',
    artistId: 'query:artist.title.id',
    albumTitle: 'query:album.title.value',
    albumId: 'query:album.title.id',
  },
});
