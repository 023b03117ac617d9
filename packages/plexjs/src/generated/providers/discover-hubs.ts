// Generated from contract/providers/discover-hubs.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer, type Paging } from '../models/container.ts';
import { decodePivot, type Directory } from '../models/directories.ts';
import { decodeHubContainer, type HubContainer } from '../models/hubs.ts';
import { decodeItemPreferences } from '../models/item-base.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import {
  decodeFieldTypeDefinition,
  decodeFilterDefinition,
  decodeSortDefinition,
  decodeTypeDefinition,
} from '../models/meta.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes } from '../models/query.ts';
import { decodeSectionLocation } from '../models/sections.ts';
import { decodeTag } from '../models/tags.ts';

/** A person, as Discover knows them. Known besides are `CreditType` (what the person does, with how many titles) and `External` (pages elsewhere): in `extra`. */
export interface DiscoverPerson extends Directory {
  /** What the person did, in some sentences. Example: `An actor and writer from New York.`. */
  summary?: string | undefined;

  /** The day of birth. Example: `1965-11-30`. */
  bornAt?: string | undefined;

  /** The day of death. Example: `1980-04-29`. */
  diedAt?: string | undefined;

  /** Where the person was born. Example: `Manhattan, New York, USA`. */
  birthPlace?: string | undefined;

  /** What the person is known for. Example: `Acting`. */
  knownFor?: string | undefined;
}

/** Decodes {@link DiscoverPerson}. */
export const decodeDiscoverPerson: Decode<DiscoverPerson> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key title type subtype id fastKey hubKey tag tagKey filter filterType thumb art composite icon context more prompt tagline sourceTitle sourceIcon identifier titleBar ratingKey guid titleSort parentTitle librarySectionId= librarySectionKey librarySectionTitle reason reasonId= reasonTitle mediaProviderId= descKey firstCharacterKey uuid agent scanner language serverName serverVersion machineIdentifier scheme host address path accessToken summary bornAt diedAt birthPlace knownFor|number tagType tagValue count size duration share year index parentIndex childCount leafCount viewedLeafCount score distance avgAR hidden contentChangedAt port|flag content directory secondary search popup settings hasPrefs hasStoreServices refreshing filters allowSync enableAutoPhotoTags local owned unique|date lastAccessedAt startsAt endsAt createdAt updatedAt scannedAt|count librarySectionType|word default defaultDirection',
    {
      'pivots[]': decodePivot,
      'genres[]': decodeTag,
      'roles[]': decodeTag,
      'locations[]': decodeSectionLocation,
      'types[]': decodeTypeDefinition,
      'fieldTypes[]': decodeFieldTypeDefinition,
      'filterDefinitions[]=Filter': decodeFilterDefinition,
      'sortDefinitions[]=Sort': decodeSortDefinition,
      preferences: decodeItemPreferences,
    },
  ),
);

/** What Discover knows of a person; empty for one whom it does not know. */
export interface DiscoverPersonContainer extends MediaContainer {
  /** The person. */
  people: readonly DiscoverPerson[];
}

/** Decodes {@link DiscoverPersonContainer}. */
export const decodeDiscoverPersonContainer: Decode<DiscoverPersonContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    { 'people[]=Directory': decodeDiscoverPerson, 'people[]=Metadata': decodeDiscoverPerson },
    fieldsOfMediaContainer(),
  ),
);

/** Parameters of {@link getDiscoverHubs}. */
export interface GetDiscoverHubsParams extends Paging {
  /** The page: `home`. Example: `home`. */
  sectionId: string;
}

/**
 * Lists the rows of Discover's home page, or of another one.
 *
 * `GET /hubs/sections/{sectionId}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverHubs: Operation<'discover', GetDiscoverHubsParams, HubContainer> = /* @__PURE__ */ operation({
  id: 'getDiscoverHubs',
  host: 'discover',
  method: 'GET',
  path: '/hubs/sections/{sectionId}',
  reading: decodeHubContainer,
});

/** Parameters of {@link getAllDiscoverHubs}. */
export interface GetAllDiscoverHubsParams extends Paging {
  /** Gives only the rows of a page: `home`, `watchlist`. Example: `home`. */
  contentDirectoryId?: string | undefined;
}

/**
 * Lists all rows that Discover has.
 *
 * `GET /hubs` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await getAllDiscoverHubs(client, { contentDirectoryId: 'home' });
 * ```
 */
export const getAllDiscoverHubs: Operation<'discover', GetAllDiscoverHubsParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'getAllDiscoverHubs',
    host: 'discover',
    method: 'GET',
    path: '/hubs',
    reading: decodeHubContainer,
    rules: { contentDirectoryId: 'query:contentDirectoryID' },
  });

/** Parameters of {@link getPromotedDiscoverHubs}. */
export interface GetPromotedDiscoverHubsParams extends Paging {
  /** How many items a row brings. Example: `12`. */
  count?: number | undefined;
}

/**
 * Lists the rows of Discover that applications show on their own home page.
 *
 * `GET /hubs/promoted` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getPromotedDiscoverHubs: Operation<'discover', GetPromotedDiscoverHubsParams, HubContainer> =
  /* @__PURE__ */ operation({
    id: 'getPromotedDiscoverHubs',
    host: 'discover',
    method: 'GET',
    path: '/hubs/promoted',
    reading: decodeHubContainer,
  });

/** Parameters of {@link getDiscoverHub}. */
export interface GetDiscoverHubParams extends Paging, ItemIncludes {
  /** The page: `home`, `watchlist`, `movies`. Example: `home`. */
  sectionId: string;

  /** The row: the last part of its `key`. Example: `top_watchlisted`. */
  hubId: string;
}

/**
 * Lists the items of a row of Discover, where the `key` of the row leads: what is watchlisted most, what is new at the account's services.
 *
 * `GET /hubs/sections/{sectionId}/{hubId}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverHub: Operation<'discover', GetDiscoverHubParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getDiscoverHub',
  host: 'discover',
  method: 'GET',
  path: '/hubs/sections/{sectionId}/{hubId}',
  reading: decodeItemContainer,
});

/** Parameters of {@link matchDiscoverItem}. */
export interface MatchDiscoverItemParams extends ItemIncludes {
  /** What the item is: 1 for a film, 2 for a show. Example: `1`. */
  type: MetadataTypeNumber;

  /** The identifier at another service. Example: `tmdb://603`. */
  guid?: string | undefined;

  /** What the item is called. Example: `Zoolander`. */
  title?: string | undefined;

  /** The year in which it came out. Example: `1999`. */
  year?: number | undefined;
}

/**
 * Finds the item of Plex that an identifier of another service, or a title, stands for. The metadata provider has the same.
 *
 * `GET /library/metadata/matches` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await matchDiscoverItem(client, { type: 1, title: 'Zoolander', year: 1999 });
 * ```
 */
export const matchDiscoverItem: Operation<'discover', MatchDiscoverItemParams, ItemContainer> =
  /* @__PURE__ */ operation({
    id: 'matchDiscoverItem',
    host: 'discover',
    method: 'GET',
    path: '/library/metadata/matches',
    reading: decodeItemContainer,
  });

/** Parameters of {@link getDiscoverPerson}. */
export interface GetDiscoverPersonParams {
  /** The person's identifier at Plex: the `tagKey` of an actor, director or writer. Example: `5d7768316f4521001ea9b4bc`. */
  personId: string;
}

/**
 * Says who a person is, which servers do not know. An unknown person gives an empty list; the number that a server has for a person is
 * answered 404.
 *
 * `GET /library/people/{personId}` of Discover.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getDiscoverPerson: Operation<'discover', GetDiscoverPersonParams, DiscoverPersonContainer> =
  /* @__PURE__ */ operation({
    id: 'getDiscoverPerson',
    host: 'discover',
    method: 'GET',
    path: '/library/people/{personId}',
    reading: decodeDiscoverPersonContainer,
  });
