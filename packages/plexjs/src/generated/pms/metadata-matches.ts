// Generated from contract/pms/metadata-matches.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';

/** What an item could be, in an agent's opinion. */
export interface MatchResult extends Extra {
  /** The identifier to match the item to. Example: `plex://movie/5d776825961905001eb90a22`. */
  guid?: string | undefined;

  /** The title. Example: `Zoolander`. */
  name?: string | undefined;

  /** The year in which the match came out. Example: `2001`. */
  year?: number | undefined;

  /** How well it fits; the best one is mostly 100. Example: `100`. */
  score?: number | undefined;

  /** The URL of a poster. Example: `https://metadata-static.plex.tv/2/gracenote/thumb.jpg`. */
  thumb?: string | undefined;

  /** What it is about. */
  summary?: string | undefined;

  /** Whether the show has ended. */
  lifespanEnded?: boolean | undefined;

  /** Whether the item is matched to it now. */
  matched?: boolean | undefined;
}

/** Decodes {@link MatchResult}. */
export const decodeMatchResult: Decode<MatchResult> = /* @__PURE__ */ decoder(() =>
  fields('text guid name thumb summary|number year score|flag lifespanEnded matched'),
);

/** What items could be. */
export interface MatchContainer extends ListContainer {
  /** What the agents found, best first. */
  results: readonly MatchResult[];

  /** What the item could be, on servers that answer with items. */
  items: readonly Item[];
}

/** Decodes {@link MatchContainer}. */
export const decodeMatchContainer: Decode<MatchContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'results[]=SearchResult': decodeMatchResult, 'items[]=Metadata': decodeItem }, fieldsOfListContainer()),
);

/** Parameters of {@link getMatches}. */
export interface GetMatchesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The title; `imdb-tt0196229` and the like look for that identifier. Example: `Zoolander`. */
  title?: string | undefined;

  /** The title of what is above the item. */
  parentTitle?: string | undefined;

  /** The agent to ask. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;

  /** The language to ask in. Example: `en-US`. */
  language?: string | undefined;

  /** The year in which it came out, to find it by. Example: `1960`. */
  year?: number | undefined;

  /** Says that a person chooses, so that everything that was found is given. */
  manual?: boolean | undefined;
}

/**
 * Asks agents what an item could be. This is the method that clients use.
 *
 * `GET /library/metadata/{ids}/matches` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMatches: Operation<'pms', GetMatchesParams, MatchContainer> = /* @__PURE__ */ operation({
  id: 'getMatches',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/matches',
  reading: decodeMatchContainer,
});

/** Parameters of {@link listMatches}. */
export interface ListMatchesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The title; `imdb-tt0196229` and the like look for that identifier. Example: `Zoolander`. */
  title?: string | undefined;

  /** The title of what is above the item. */
  parentTitle?: string | undefined;

  /** The agent to ask. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;

  /** The language to ask in. Example: `en-US`. */
  language?: string | undefined;

  /** The year in which it came out, to find it by. Example: `1960`. */
  year?: number | undefined;

  /** Says that a person chooses, so that everything that was found is given. */
  manual?: boolean | undefined;
}

/**
 * Asks agents what an item could be, by the method of the published description.
 *
 * Unsettled: whether servers take PUT here. `getMatches` is what known clients call.
 *
 * `PUT /library/metadata/{ids}/matches` of Plex Media Server.
 *
 * @example
 * ```ts
 * await listMatches(client, { ids: '1049', title: 'Zoolander', year: 1960 });
 * ```
 */
export const listMatches: Operation<'pms', ListMatchesParams, MatchContainer> = /* @__PURE__ */ operation({
  id: 'listMatches',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/matches',
  reading: decodeMatchContainer,
});

/** Parameters of {@link matchItem}. */
export interface MatchItemParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The identifier of what it is. Example: `plex://movie/5d776825961905001eb90a22`. */
  guid?: string | undefined;

  /** The title of what it is. Example: `Zoolander`. */
  name?: string | undefined;

  /** The year in which what it is came out. Example: `2001`. */
  year?: number | undefined;
}

/**
 * Says what an item is. Its metadata is then fetched anew.
 *
 * `PUT /library/metadata/{ids}/match` of Plex Media Server.
 *
 * @example
 * ```ts
 * await matchItem(client, { ids: '1049', guid: 'plex://movie/5d776825961905001eb90a22', name: 'Zoolander' });
 * ```
 */
export const matchItem: Operation<'pms', MatchItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'matchItem',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/match',
  reading: 'none',
});

/** Parameters of {@link unmatch}. */
export interface UnmatchParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Says that an item is not what the server takes it for.
 *
 * `PUT /library/metadata/{ids}/unmatch` of Plex Media Server.
 */
export const unmatch: Operation<'pms', UnmatchParams, undefined> = /* @__PURE__ */ operation({
  id: 'unmatch',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/unmatch',
  reading: 'none',
});

/** Parameters of {@link mergeItems}. */
export interface MergeItemsParams {
  /** The rating key of the item that stays. Example: `1049`. */
  id: string | number;

  /** The rating keys of the items to merge into it. Example: `['12346', '12347']`. */
  ids?: readonly (string | number)[] | undefined;
}

/**
 * Makes several items one item with several versions.
 *
 * `PUT /library/metadata/{id}/merge` of Plex Media Server.
 *
 * @example
 * ```ts
 * await mergeItems(client, { id: '1049', ids: ['12346', '12347'] });
 * ```
 */
export const mergeItems: Operation<'pms', MergeItemsParams, undefined> = /* @__PURE__ */ operation({
  id: 'mergeItems',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{id}/merge',
  reading: 'none',
});

/** Parameters of {@link splitItem}. */
export interface SplitItemParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Makes an item with several versions several items.
 *
 * `PUT /library/metadata/{ids}/split` of Plex Media Server.
 */
export const splitItem: Operation<'pms', SplitItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'splitItem',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/split',
  reading: 'none',
});
