// Generated from contract/models/query.tsp by `npm run generate`. Do not edit.

import type { MetadataTypeNumber } from './metadata-types.ts';

/** Which items of a library are wanted, and in which order. Besides the fields here it takes any field of the library as a key, with an operator: `year>>`, `title==`, `genre`, `show.title!`. All of them have to hold; a list is satisfied by any of its values, a list of lists by all of them. */
export interface MediaQuery {
  /** What the items are to be. */
  type?: MetadataTypeNumber | undefined;

  /** The kind of items that the filters are about, where it is another one. */
  sourceType?: MetadataTypeNumber | undefined;

  /** What to sort by, first things first, each with `:desc` or `:nullsLast` where wanted. Example: `['year:desc', 'titleSort']`. */
  sort?: readonly string[] | undefined;

  /** The field whose equal values are to be shown as one item. Example: `title`. */
  group?: string | undefined;

  /** How many items to find at most; unlike the size of a page, it caps the total, too. */
  limit?: number | undefined;

  /** Queries that all have to hold. */
  and?: readonly MediaQuery[] | undefined;

  /** Queries of which one has to hold. Such groups go to any depth. */
  or?: readonly MediaQuery[] | undefined;

  readonly [key: string]: unknown;
}

/** What answers about items are to bring along or leave out. */
export interface ItemIncludes {
  /** Brings the identifiers at other databases, which listings leave out. */
  includeGuids?: boolean | undefined;

  /** Brings collections among the items of a list. */
  includeCollections?: boolean | undefined;

  /** Brings how the list can be filtered and sorted. */
  includeMeta?: boolean | undefined;

  /** Brings advanced filters and settings, too. */
  includeAdvanced?: boolean | undefined;

  /** Brings items of providers, too. */
  includeExternalMedia?: boolean | undefined;

  /** Brings the chapters of films, episodes and tracks. */
  includeChapters?: boolean | undefined;

  /** Brings the stretches that can be skipped: intros, credits, advertisements. */
  includeMarkers?: boolean | undefined;

  /** Brings trailers and other extras. */
  includeExtras?: boolean | undefined;

  /** Brings concerts of an artist. */
  includeConcerts?: boolean | undefined;

  /** Brings all concerts of an artist, not only the first few. */
  includeAllConcerts?: boolean | undefined;

  /** Brings the episode to watch next. */
  includeOnDeck?: boolean | undefined;

  /** Brings hubs of items that have to do with it. */
  includeRelated?: boolean | undefined;

  /** Brings how many such hubs there are. */
  includeRelatedCount?: boolean | undefined;

  /** Brings the most played tracks of an artist. */
  includePopularLeaves?: boolean | undefined;

  /** Brings the radio stations of an artist or a library. */
  includeStations?: boolean | undefined;

  /** Brings what an item consists of: seasons, episodes, tracks. */
  includeChildren?: boolean | undefined;

  /** Brings what critics wrote. */
  includeReviews?: boolean | undefined;

  /** Brings the item's own settings. */
  includePreferences?: boolean | undefined;

  /** Brings the bandwidths that playing needs. */
  includeBandwidths?: boolean | undefined;

  /** Brings where photos were taken. */
  includeGeolocation?: boolean | undefined;

  /** Brings how loud tracks begin and end. */
  includeLoudnessRamps?: boolean | undefined;

  /** Brings the person's state at a provider. */
  includeUserState?: boolean | undefined;

  /** With no API version: further fields to bring. From version 1.0 on: the only fields to bring. Example: `['thumbBlurHash', 'artBlurHash']`. */
  includeFields?: readonly string[] | undefined;

  /** Fields to leave out. Servers may bring them nevertheless. Example: `['summary', 'tagline']`. */
  excludeFields?: readonly string[] | undefined;

  /** The only elements to bring; all others are left out. Example: `['Genre']`. */
  includeElements?: readonly string[] | undefined;

  /** Elements to leave out. Servers may bring them nevertheless. Example: `['Media', 'Role']`. */
  excludeElements?: readonly string[] | undefined;

  /** Fields to bring that servers leave out unless asked. Example: `['thumbBlurHash']`. */
  includeOptionalFields?: readonly string[] | undefined;

  /** Elements to bring that servers leave out unless asked. Example: `['Guid']`. */
  includeOptionalElements?: readonly string[] | undefined;

  /** Looks whether the files are there and can be read. */
  checkFiles?: boolean | undefined;

  /** Leaves out refreshing items that are out of date. */
  skipRefresh?: boolean | undefined;
}
