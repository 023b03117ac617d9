// Generated from contract/models/container.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** What the answers of a server have in common. */
export interface MediaContainer extends Extra {
  /** How many entries this answer holds. Example: `20`. */
  size?: number | undefined;

  /** How many entries there are altogether. Present only when a part of the list was asked for. Example: `1420`. */
  totalSize?: number | undefined;

  /** How many entries come before the first one of this answer. Present only when a part of the list was asked for. Example: `0`. */
  offset?: number | undefined;

  /** Which provider the entries come from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** Whether the entries may be downloaded. */
  allowSync?: boolean | undefined;

  /** Where the pictures of codecs, studios and content ratings are found on the server. Example: `/system/bundle/media/flags/`. */
  mediaTagPrefix?: string | undefined;

  /** The version of these pictures, which goes into their URL. Example: `1652169221`. */
  mediaTagVersion?: number | undefined;
}

/** The fields of `MediaContainer`, as a decoder takes them. */
export function fieldsOfMediaContainer(): FieldList {
  return fields('number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix|flag allowSync');
}

/** Decodes {@link MediaContainer}. */
export const decodeMediaContainer: Decode<MediaContainer> = /* @__PURE__ */ decoder(fieldsOfMediaContainer);

/** A list as an application shows it: with titles, pictures and the library that it is from. */
export interface ListContainer extends MediaContainer {
  /** The library that the entries are in: a number, or a word such as `watchlist` at the discover provider. Example: `1`. */
  librarySectionId?: string | undefined;

  /** The title of the library that all entries are in. Absent when they are of several. Example: `Movies`. */
  librarySectionTitle?: string | undefined;

  /** The UUID of the library that all entries are in. Example: `4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11`. */
  librarySectionUuid?: string | undefined;

  /** The first line of the list's heading, often the library or the parent. Example: `Movies`. */
  title1?: string | undefined;

  /** The second line of the list's heading. Example: `All Movies`. */
  title2?: string | undefined;

  /** The path of a background picture. Example: `/:/resources/movie-fanart.jpg`. */
  art?: string | undefined;

  /** The path of a picture for the list. Example: `/:/resources/movie.png`. */
  thumb?: string | undefined;

  /** The path of a wide picture, from a show above the list. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a theme tune, from the item above the list. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** What the entries are to the list: `secondary` for the menu of a library, `songs` for tracks. Example: `secondary`. */
  content?: string | undefined;

  /** Whether the answer is not to be cached. */
  nocache?: boolean | undefined;

  /** What kind of entries the list holds, for choosing a view. Example: `movie`. */
  viewGroup?: string | undefined;

  /** The view that Plex's own applications use for the list, as a number of theirs. Example: `65592`. */
  viewMode?: number | undefined;

  /** Whether the list is sorted from low to high. */
  sortAsc?: boolean | undefined;

  /** Which way the list is ordered: `asc` or `desc`. Example: `asc`. */
  sortOrder?: string | undefined;

  /** Whether the entries have different parents, as in a list of the latest episodes. */
  mixedParents?: boolean | undefined;
}

/** The fields of `ListContainer`, as a decoder takes them. */
export function fieldsOfListContainer(): FieldList {
  return fields(
    'text librarySectionId= librarySectionTitle librarySectionUuid= title1 title2 art thumb banner theme content viewGroup sortOrder|flag nocache sortAsc mixedParents|number viewMode',
    {},
    fieldsOfMediaContainer(),
  );
}

/** Decodes {@link ListContainer}. */
export const decodeListContainer: Decode<ListContainer> = /* @__PURE__ */ decoder(fieldsOfListContainer);

/** Which part of a list is wanted. */
export interface Paging {
  /** How many entries to leave out before the first one. Servers ignore a size without it in the query; the client sends both as headers. */
  containerStart?: number | undefined;

  /** How many entries to give at most; 0 asks for their number only. */
  containerSize?: number | undefined;
}
