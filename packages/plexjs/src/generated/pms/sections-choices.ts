// Generated from contract/pms/sections-choices.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';
import { decodeFirstCharacter, type FirstCharacter } from '../models/directories.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import {
  decodeFilterDefinition,
  decodeMeta,
  decodeSortDefinition,
  type FilterDefinition,
  type Meta,
  type SortDefinition,
} from '../models/meta.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes, MediaQuery } from '../models/query.ts';

/** A value that a library can be filtered by. */
export interface FilterChoice extends Extra {
  /** The value that goes into the filter: a tag's number, a year, a word. Example: `89`. */
  key?: string | undefined;

  /** The value in words. Example: `Action`. */
  title?: string | undefined;

  /** The path that lists the items with this value. Example: `/library/sections/10/all?genre=89`. */
  fastKey?: string | undefined;

  /** What the value is. Example: `genre`. */
  type?: string | undefined;

  /** The URL of a picture, for people. Example: `https://metadata-static.plex.tv/people/5d7768316f4521001ea9b4bc.jpg`. */
  thumb?: string | undefined;
}

/** Decodes {@link FilterChoice}. */
export const decodeFilterChoice: Decode<FilterChoice> = /* @__PURE__ */ decoder(() =>
  fields('text key title fastKey type thumb'),
);

/** The values that a library can be filtered by in one field. */
export interface FilterChoiceContainer extends ListContainer {
  /** The values that the library has for the filter. */
  choices: readonly FilterChoice[];
}

/** Decodes {@link FilterChoiceContainer}. */
export const decodeFilterChoiceContainer: Decode<FilterChoiceContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'choices[]=Directory': decodeFilterChoice }, fieldsOfListContainer()),
);

/** The filters of a library. */
export interface FilterContainer extends ListContainer {
  /** What the library can be filtered by. */
  filters: readonly FilterDefinition[];

  /** How the library can be sorted, filtered and shown, from servers that took `includeMeta` here. */
  meta?: Meta | undefined;
}

/** Decodes {@link FilterContainer}. */
export const decodeFilterContainer: Decode<FilterContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'filters[]=Directory': decodeFilterDefinition, meta: decodeMeta }, fieldsOfListContainer()),
);

/** The orders of a library. */
export interface SortContainer extends ListContainer {
  /** The orders that the library knows. */
  sorts: readonly SortDefinition[];

  /** How the library can be sorted, filtered and shown, from servers that took `includeMeta` here. */
  meta?: Meta | undefined;
}

/** Decodes {@link SortContainer}. */
export const decodeSortContainer: Decode<SortContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'sorts[]=Directory': decodeSortDefinition, meta: decodeMeta }, fieldsOfListContainer()),
);

/** The letters that the titles of a library begin with. */
export interface FirstCharacterContainer extends ListContainer {
  /** The letters in their order. */
  characters: readonly FirstCharacter[];
}

/** Decodes {@link FirstCharacterContainer}. */
export const decodeFirstCharacterContainer: Decode<FirstCharacterContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'characters[]=Directory': decodeFirstCharacter }, fieldsOfListContainer()),
);

/** Parameters of {@link getSectionFilters}. */
export interface GetSectionFiltersParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the filters of a library.
 *
 * `GET /library/sections/{sectionId}/filters` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionFilters: Operation<'pms', GetSectionFiltersParams, FilterContainer> = /* @__PURE__ */ operation({
  id: 'getSectionFilters',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/filters',
  reading: decodeFilterContainer,
});

/** Parameters of {@link getAvailableSorts}. */
export interface GetAvailableSortsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the orders of a library.
 *
 * `GET /library/sections/{sectionId}/sorts` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAvailableSorts: Operation<'pms', GetAvailableSortsParams, SortContainer> = /* @__PURE__ */ operation({
  id: 'getAvailableSorts',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/sorts',
  reading: decodeSortContainer,
});

/** Parameters of {@link getFirstCharacters}. */
export interface GetFirstCharactersParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Counts this kind of items only. */
  type?: MetadataTypeNumber | undefined;

  /** The order of the list that the letters are for. Example: `titleSort`. */
  sort?: string | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Counts the titles of a library by their first letter. Servers up to 1.43 answer 404 here and know `getSectionFirstCharacters` instead.
 *
 * `GET /library/sections/{sectionId}/firstCharacters` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getFirstCharacters: Operation<'pms', GetFirstCharactersParams, FirstCharacterContainer> =
  /* @__PURE__ */ operation({
    id: 'getFirstCharacters',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/firstCharacters',
    reading: decodeFirstCharacterContainer,
  });

/** Parameters of {@link getSectionFirstCharacters}. */
export interface GetSectionFirstCharactersParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Counts this kind of items only. */
  type?: MetadataTypeNumber | undefined;

  /** The order of the list that the letters are for. Example: `titleSort`. */
  sort?: string | undefined;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Counts the titles of a library by their first letter.
 *
 * `GET /library/sections/{sectionId}/firstCharacter` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionFirstCharacters: Operation<'pms', GetSectionFirstCharactersParams, FirstCharacterContainer> =
  /* @__PURE__ */ operation({
    id: 'getSectionFirstCharacters',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/firstCharacter',
    reading: decodeFirstCharacterContainer,
  });

/** Parameters of {@link getFilterChoices}. */
export interface GetFilterChoicesParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The filter's name, for instance `genre`, `year`, `decade`, `contentRating`, `resolution`, `studio`, `label`. Example: `genre`. */
  field: string;

  /** Lists the values of this kind of items. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the values that a library can be filtered by in one field: its genres, years, studios and so on. The paths are those of `getSectionFilters`.
 *
 * `GET /library/sections/{sectionId}/{field}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getFilterChoices: Operation<'pms', GetFilterChoicesParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'getFilterChoices',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/{field}',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link getActorsLibrary}. */
export interface GetActorsLibraryParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Lists the values of this kind of items. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the actors in a library.
 *
 * `GET /library/sections/{sectionId}/actor` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getActorsLibrary: Operation<'pms', GetActorsLibraryParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'get-actors-library',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/actor',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link getCountriesLibrary}. */
export interface GetCountriesLibraryParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Lists the values of this kind of items. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the countries that the items of a library are from.
 *
 * `GET /library/sections/{sectionId}/country` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCountriesLibrary: Operation<'pms', GetCountriesLibraryParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'get-countries-library',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/country',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link getGenresLibrary}. */
export interface GetGenresLibraryParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Lists the values of this kind of items. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the genres in a library.
 *
 * `GET /library/sections/{sectionId}/genre` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getGenresLibrary: Operation<'pms', GetGenresLibraryParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'get-genres-library',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/genre',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link librarySectionGetAudioLayouts}. */
export interface LibrarySectionGetAudioLayoutsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the layouts of sound channels in a library.
 *
 * `GET /library/sections/{sectionId}/audioLayout` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const librarySectionGetAudioLayouts: Operation<
  'pms',
  LibrarySectionGetAudioLayoutsParams,
  FilterChoiceContainer
> = /* @__PURE__ */ operation({
  id: 'librarySectionGetAudioLayouts',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/audioLayout',
  reading: decodeFilterChoiceContainer,
});

/** Parameters of {@link librarySectionGetAudioCodecs}. */
export interface LibrarySectionGetAudioCodecsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the audio codecs in a library.
 *
 * `GET /library/sections/{sectionId}/audioCodec` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const librarySectionGetAudioCodecs: Operation<'pms', LibrarySectionGetAudioCodecsParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'librarySectionGetAudioCodecs',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/audioCodec',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link librarySectionGetVideoCodecs}. */
export interface LibrarySectionGetVideoCodecsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the video codecs in a library.
 *
 * `GET /library/sections/{sectionId}/videoCodec` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const librarySectionGetVideoCodecs: Operation<'pms', LibrarySectionGetVideoCodecsParams, FilterChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'librarySectionGetVideoCodecs',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/videoCodec',
    reading: decodeFilterChoiceContainer,
  });

/** Parameters of {@link librarySectionGetSubtitleCodecs}. */
export interface LibrarySectionGetSubtitleCodecsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Filters, sorting and grouping. Example: `{ type: 1, genre: 'Comedy', 'year>>': 2000, sort: ['year:desc'] }`. */
  query?: MediaQuery | undefined;
}

/**
 * Lists the forms of subtitles in a library.
 *
 * `GET /library/sections/{sectionId}/subtitleCodec` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const librarySectionGetSubtitleCodecs: Operation<
  'pms',
  LibrarySectionGetSubtitleCodecsParams,
  FilterChoiceContainer
> = /* @__PURE__ */ operation({
  id: 'librarySectionGetSubtitleCodecs',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/subtitleCodec',
  reading: decodeFilterChoiceContainer,
});

/** Parameters of {@link getItemsByFirstCharacter}. */
export interface GetItemsByFirstCharacterParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The `key` of an entry of `getSectionFirstCharacters`: a letter, or `#` for all else. Example: `B`. */
  letter: string;

  /** Lists this kind of items; films, shows, artists or albums of photos when absent. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the items whose titles begin with a letter. There is no filter that does the same: lists ignore `firstCharacter`.
 *
 * `GET /library/sections/{sectionId}/firstCharacter/{letter}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getItemsByFirstCharacter: Operation<'pms', GetItemsByFirstCharacterParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getItemsByFirstCharacter',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/firstCharacter/{letter}',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getItemsByChoice}. */
export interface GetItemsByChoiceParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The filter's name, for instance `genre`, `year`, `decade`, `contentRating`, `resolution`, `studio`. Example: `genre`. */
  field: string;

  /** The `key` of an entry: a tag's number, a year, a word. Example: `89`. */
  choice: string | number;

  /** Lists this kind of items; films, shows, artists or albums of photos when absent. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists the items that have a value of a filter: where the `key` of an entry of `getFilterChoices` leads, which is relative to the path
 * of its list. `getLibraryItems` with the entry's `fastKey` gives the same, and takes more filters.
 *
 * `GET /library/sections/{sectionId}/{field}/{choice}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getItemsByChoice: Operation<'pms', GetItemsByChoiceParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getItemsByChoice',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/{field}/{choice}',
  reading: decodeItemContainer,
});
