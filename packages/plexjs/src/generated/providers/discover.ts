// Generated from contract/providers/discover.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodeDirectory, type Directory } from '../models/directories.ts';
import { decodeItem, decodeItemContainer, type Item, type ItemContainer } from '../models/items.ts';
import type { ItemIncludes } from '../models/query.ts';
import {
  decodeUserStateContainer,
  type ProviderMark,
  type ProviderRating,
  type UserStateContainer,
} from './provider-models.ts';

/** The known values of {@link DiscoverSearchType}. */
export const discoverSearchTypes = ['all', 'movies', 'tv', 'people', 'music', 'livetv'] as const;

/**
 * What Discover can look for.
 *
 * - `all`: All kinds.
 * - `movies`: Films.
 * - `tv`: Shows.
 * - `people`: Actors, directors and other people.
 * - `music`: Artists, albums and tracks.
 * - `livetv`: Live television.
 */
export type DiscoverSearchType = (typeof discoverSearchTypes)[number] | (string & {});

/** The known values of {@link DiscoverSearchProvider}. */
export const discoverSearchProviders = ['discover', 'PLEXAVOD', 'PLEXTVOD', 'PLEXFAST'] as const;

/**
 * Where Discover looks.
 *
 * - `discover`: What all streaming services have.
 * - `PLEXAVOD`: What Plex has for nothing.
 * - `PLEXTVOD`: What Plex rents.
 * - `PLEXFAST`: Plex's own channels.
 */
export type DiscoverSearchProvider = (typeof discoverSearchProviders)[number] | (string & {});

/** One find of Discover. */
export interface DiscoverSearchResult extends Extra {
  /** How well it fits, 0 to 1. Example: `0.92`. */
  score?: number | undefined;

  /** The item that was found; when metadata was asked for. */
  item?: Item | undefined;

  /** The person or other tag that was found. */
  directory?: Directory | undefined;
}

/** Decodes {@link DiscoverSearchResult}. */
export const decodeDiscoverSearchResult: Decode<DiscoverSearchResult> = /* @__PURE__ */ decoder(() =>
  fields('number score', { 'item=Metadata': decodeItem, directory: decodeDirectory }),
);

/** The finds of one place. */
export interface DiscoverSearchGroup extends Extra {
  /** The place: `external` for all streaming services, `plex` for what Plex has, `tidal`. Example: `external`. */
  id?: string | undefined;

  /** The place's name. Example: `More Ways To Watch`. */
  title?: string | undefined;

  /** How many were found. */
  size?: number | undefined;

  /** The finds, best first. */
  results: readonly DiscoverSearchResult[];
}

/** Decodes {@link DiscoverSearchGroup}. */
export const decodeDiscoverSearchGroup: Decode<DiscoverSearchGroup> = /* @__PURE__ */ decoder(() =>
  fields('text id title|number size', { 'results[]=SearchResult': decodeDiscoverSearchResult }),
);

/** What Discover found. */
export interface DiscoverSearchContainer extends MediaContainer {
  /** Words that may have been meant. Example: `['zoolander']`. */
  suggestedTerms: readonly string[];

  /** The items that these words stand for. Example: `['5d776825880197001ec90e6f']`. */
  suggestedIds: readonly string[];

  /** The finds, by place. */
  groups: readonly DiscoverSearchGroup[];
}

/** Decodes {@link DiscoverSearchContainer}. */
export const decodeDiscoverSearchContainer: Decode<DiscoverSearchContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'texts suggestedTerms suggestedIds',
    { 'groups[]=SearchResults': decodeDiscoverSearchGroup },
    fieldsOfMediaContainer(),
  ),
);

/** Parameters of {@link searchDiscover}. */
export interface SearchDiscoverParams {
  /** What to look for. Example: `zoolander`. */
  query: string;

  /** How many finds to give of a place; 30 is usual. Example: `30`. */
  limit?: number | undefined;

  /** What kinds to look for. Example: `['movies', 'tv']`. */
  searchTypes?: readonly DiscoverSearchType[] | undefined;

  /** Where to look. Example: `['discover']`. */
  searchProviders?: readonly DiscoverSearchProvider[] | undefined;

  /** Gives the items, not only that there are some. */
  includeMetadata?: boolean | undefined;

  /** Puts the finds of a place together. */
  includeGroups?: boolean | undefined;

  /** Leaves out people of whom little is known. */
  filterPeople?: boolean | undefined;
}

/**
 * Looks for films, shows and people at all streaming services.
 *
 * `GET /library/search` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const searchDiscover: Operation<'discover', SearchDiscoverParams, DiscoverSearchContainer> =
  /* @__PURE__ */ operation({
    id: 'searchDiscover',
    host: 'discover',
    method: 'GET',
    path: '/library/search',
    reading: decodeDiscoverSearchContainer,
  });

/** Parameters of {@link getDiscoverItem}. */
export interface GetDiscoverItemParams extends ItemIncludes {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Gives films or shows with everything that Discover knows of them. 404 when Plex has removed them, although they may be on a watchlist still.
 *
 * `GET /library/metadata/{ratingKey}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverItem: Operation<'discover', GetDiscoverItemParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getDiscoverItem',
  host: 'discover',
  method: 'GET',
  path: '/library/metadata/{ratingKey}',
  reading: decodeItemContainer,
});

/** Parameters of {@link getDiscoverChildren}. */
export interface GetDiscoverChildrenParams extends Paging, ItemIncludes {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Lists the seasons of a show, or the episodes of a season.
 *
 * `GET /library/metadata/{ratingKey}/children` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverChildren: Operation<'discover', GetDiscoverChildrenParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getDiscoverChildren',
    host: 'discover',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/children',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getDiscoverUserState}. */
export interface GetDiscoverUserStateParams {
  /** The item's key at Plex: the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  ratingKey: string;
}

/**
 * Says what the account did with a film or show.
 *
 * `GET /library/metadata/{ratingKey}/userState` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverUserState: Operation<'discover', GetDiscoverUserStateParams, UserStateContainer> =
  /* @__PURE__ */ operation({
    id: 'getDiscoverUserState',
    host: 'discover',
    method: 'GET',
    path: '/library/metadata/{ratingKey}/userState',
    reading: decodeUserStateContainer,
  });

/** Parameters of {@link scrobbleDiscover}. */
export interface ScrobbleDiscoverParams extends ProviderMark {}

/**
 * Marks an item as watched, for the account and all its servers.
 *
 * `GET /actions/scrobble` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const scrobbleDiscover: Operation<'discover', ScrobbleDiscoverParams, undefined> = /* @__PURE__ */ operation({
  id: 'scrobbleDiscover',
  host: 'discover',
  method: 'GET',
  path: '/actions/scrobble',
  reading: 'none',
});

/** Parameters of {@link unscrobbleDiscover}. */
export interface UnscrobbleDiscoverParams extends ProviderMark {}

/**
 * Marks an item as not watched, for the account and all its servers.
 *
 * `GET /actions/unscrobble` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const unscrobbleDiscover: Operation<'discover', UnscrobbleDiscoverParams, undefined> = /* @__PURE__ */ operation(
  { id: 'unscrobbleDiscover', host: 'discover', method: 'GET', path: '/actions/unscrobble', reading: 'none' },
);

/** Parameters of {@link rateDiscover}. */
export interface RateDiscoverParams extends ProviderRating {}

/**
 * Rates an item, for the account and all its servers.
 *
 * `PUT /actions/rate` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const rateDiscover: Operation<'discover', RateDiscoverParams, undefined> = /* @__PURE__ */ operation({
  id: 'rateDiscover',
  host: 'discover',
  method: 'PUT',
  path: '/actions/rate',
  reading: 'none',
});
