// Generated from contract/models/query.tsp by `npm run generate`. Do not edit.

import type { MetadataTypeNumber } from './metadata-types.ts';

/** Which items of a library are wanted, and in which order. Besides the fields here it takes any field of the library as a key, with an operator: `year>>`, `title==`, `genre`, `show.title!`. All of them have to hold; a list is satisfied by any of its values, a list of lists by all of them. */
export interface MediaQuery {
  /** What the items are to be. */
  type?: MetadataTypeNumber | undefined;

  /** The kind of items that the filters are about, where it is another one. */
  sourceType?: MetadataTypeNumber | undefined;

  /**
   * What to sort by, first things first, each with `:desc` or `:nullsLast` where wanted.
   *
   * Example: `["year:desc","titleSort"]`.
   */
  sort?: readonly string[] | undefined;

  /**
   * The field whose equal values are to be shown as one item.
   *
   * Example: `title`.
   */
  group?: string | undefined;

  /** How many items to find at most; unlike the size of a page, it caps the total, too. */
  limit?: number | undefined;

  /** Queries that all have to hold. */
  and?: readonly MediaQuery[] | undefined;

  /** Queries of which one has to hold. Such groups go to any depth. */
  or?: readonly MediaQuery[] | undefined;

  readonly [key: string]: unknown;
}
