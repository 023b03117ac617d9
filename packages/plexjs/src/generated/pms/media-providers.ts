// Generated from contract/pms/media-providers.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodePivot, type Pivot } from '../models/directories.ts';
import { fieldsOfServerConfiguration, type ServerConfiguration } from './general.ts';

/** The known values of {@link MediaProviderFeatureType}. */
export const mediaProviderFeatureTypes = [
  'activities',
  'actions',
  'availability',
  'availability-platforms',
  'collection',
  'content',
  'continuewatching',
  'grid',
  'imagetranscoder',
  'lineups',
  'location',
  'manage',
  'match',
  'metadata',
  'playlist',
  'playqueue',
  'promoted',
  'queryParser',
  'rate',
  'search',
  'settings',
  'subscribe',
  'timeline',
  'universalsearch',
] as const;

/**
 * What a feature of a provider is for.
 *
 * - `activities`: What friends did.
 * - `actions`: Things that can be done with an item: the watchlist, marking as watched.
 * - `availability`: Where an item can be watched.
 * - `availability-platforms`: The services that `availability` speaks of.
 * - `collection`: Making and changing collections.
 * - `content`: Sections to browse.
 * - `continuewatching`: The row of what was begun.
 * - `grid`: The programme guide.
 * - `imagetranscoder`: Scaled pictures.
 * - `lineups`: Channels of the guide.
 * - `location`: Where the caller is, by address.
 * - `manage`: Administration.
 * - `match`: Finding the item that a file or a title belongs to.
 * - `metadata`: Details of items.
 * - `playlist`: Making and changing playlists.
 * - `playqueue`: Making play queues.
 * - `promoted`: Hubs for a home screen.
 * - `queryParser`: Filters with operators in the query.
 * - `rate`: Giving stars.
 * - `search`: Searching its content.
 * - `settings`: Settings of its own.
 * - `subscribe`: Recording or downloading.
 * - `timeline`: Reports of playback.
 * - `universalsearch`: Searching all providers at once.
 */
export type MediaProviderFeatureType = (typeof mediaProviderFeatureTypes)[number] | (string & {});

/** A section of a provider: a library on a server, a shelf elsewhere. */
export interface MediaProviderDirectory extends Extra {
  /** The section's identifier: a number on a server, a word elsewhere. Absent for a server's home. Example: `1`. */
  id?: string | undefined;

  /** The path of the section. Example: `/library/sections/1`. */
  key?: string | undefined;

  /** The path of the section's hubs. Example: `/hubs/sections/1`. */
  hubKey?: string | undefined;

  /** The section's title. Example: `Movies`. */
  title?: string | undefined;

  /** What the section is of: a kind of items, or `mixed` for several, as in a guide. Example: `movie`. */
  type?: string | undefined;

  /** More about what it is of, such as `podcast` or `webshow`. Example: `podcast`. */
  subtype?: string | undefined;

  /** Where the section belongs to in Plex's own applications. Example: `content.home`. */
  context?: string | undefined;

  /** An icon: a URL, or a path on the server. */
  icon?: string | undefined;

  /** Width to height of the pictures in the section, where these are not as usual for its type. Example: `1:1`. */
  aspectRatio?: string | undefined;

  /** The pages of the section. */
  pivots: readonly Pivot[];

  /** The section's UUID. Example: `4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11`. */
  uuid?: string | undefined;

  /** The agent that a library takes metadata from. Example: `tv.plex.agents.movie`. */
  agent?: string | undefined;

  /** The scanner that a library finds files with. Example: `Plex Movie`. */
  scanner?: string | undefined;

  /** A library's language. Example: `en-US`. */
  language?: string | undefined;

  /** Whether a library is being scanned. */
  refreshing?: boolean | undefined;

  /** When a library's content last changed. */
  updatedAt?: Date | undefined;

  /** When a library was last scanned. */
  scannedAt?: Date | undefined;

  /** When the caller last opened it. */
  lastAccessedAt?: Date | undefined;

  /** The path of a background picture. */
  art?: string | undefined;

  /** The path of a picture. */
  thumb?: string | undefined;

  /** The path of a picture for the heading. */
  titleBar?: string | undefined;

  /** Whether it holds media. */
  content?: boolean | undefined;

  /** The filter that it stands for. */
  filter?: string | undefined;

  /** Whether it has settings. */
  hasPrefs?: boolean | undefined;

  /** Whether it sells something. */
  hasStoreServices?: boolean | undefined;

  /** The plug-in that it is from. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** How it is shared. */
  share?: number | undefined;
}

/** Decodes {@link MediaProviderDirectory}. */
export const decodeMediaProviderDirectory: Decode<MediaProviderDirectory> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id key hubKey title type subtype context icon aspectRatio uuid agent scanner language art thumb titleBar filter identifier|flag refreshing content hasPrefs hasStoreServices|date updatedAt scannedAt lastAccessedAt|number share',
    { 'pivots[]': decodePivot },
  ),
);

/** Something that a provider can do with an item. */
export interface MediaProviderAction extends Extra {
  /** What is done. Example: `addToWatchlist`. */
  id?: string | undefined;

  /** The path that does it. Example: `/actions/addToWatchlist`. */
  key?: string | undefined;

  /** The path that undoes it. Example: `/actions/removeFromWatchlist`. */
  reverseKey?: string | undefined;

  /** Services that the account has to be joined to. Example: `['myplex']`. */
  requires: readonly string[];
}

/** Decodes {@link MediaProviderAction}. */
export const decodeMediaProviderAction: Decode<MediaProviderAction> = /* @__PURE__ */ decoder(() =>
  fields('text id key reverseKey|words requires'),
);

/** A choice among the channels of a programme guide. */
export interface GridFilter extends Extra {
  /** The path of the chosen channels. Example: `/grid/movies`. */
  key?: string | undefined;

  /** The choice's title. Example: `Movies`. */
  title?: string | undefined;

  /** The genre's word. Example: `movies`. */
  identifier?: string | undefined;

  /** The genre's identifier. Example: `genre_620143f98578b9238e1cdb89`. */
  genreRatingKey?: string | undefined;
}

/** Decodes {@link GridFilter}. */
export const decodeGridFilter: Decode<GridFilter> = /* @__PURE__ */ decoder(() =>
  fields('text key title identifier genreRatingKey'),
);

/** Something that a provider can do, and where. */
export interface MediaProviderFeature extends Extra {
  /** What it is for. */
  type?: MediaProviderFeatureType | undefined;

  /** The path of it; absent for some. Example: `/hubs/search`. */
  key?: string | undefined;

  /** Which kind of it: `universal`, `download`, `record`. Example: `universal`. */
  flavor?: string | undefined;

  /** Whether it needs no token. */
  public?: boolean | undefined;

  /** Whether nothing can be changed by it, such as playlists that can only be played. */
  readonly?: boolean | undefined;

  /** Services that the account has to be joined to. Example: `['tidal']`. */
  requires: readonly string[];

  /** The path that marks an item as watched. Example: `/:/scrobble`. */
  scrobbleKey?: string | undefined;

  /** The path that marks an item as not watched. Example: `/:/unscrobble`. */
  unscrobbleKey?: string | undefined;

  /** The sections of `content`. */
  directories: readonly MediaProviderDirectory[];

  /** What can be done with an item, where the feature is `actions`. */
  actions: readonly MediaProviderAction[];

  /** The choices of channels of a provider's `grid`. */
  gridFilters: readonly GridFilter[];

  /** The choices of channels of a server's `grid`, and of newer providers. */
  gridChannelFilters: readonly GridFilter[];
}

/** Decodes {@link MediaProviderFeature}. */
export const decodeMediaProviderFeature: Decode<MediaProviderFeature> = /* @__PURE__ */ decoder(() =>
  fields('word type|text key flavor scrobbleKey unscrobbleKey|flag public readonly|words requires', {
    'directories[]': decodeMediaProviderDirectory,
    'actions[]': decodeMediaProviderAction,
    'gridFilters[]': decodeGridFilter,
    'gridChannelFilters[]': decodeGridFilter,
  }),
);

/** A source of media: the libraries of a server, its live television, or one of Plex's own services. The root of a provider host answers with it. */
export interface MediaProvider extends Extra {
  /** The provider's number on the server; absent for the libraries and at provider hosts. Example: `31`. */
  id?: string | undefined;

  /** The number of the DVR that it belongs to. Example: `30`. */
  parentId?: string | undefined;

  /** The provider's identifier, as in URIs of items. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** The identifier without the number of the DVR. Example: `tv.plex.providers.epg.cloud`. */
  providerIdentifier?: string | undefined;

  /** The provider's title. Example: `Library`. */
  title?: string | undefined;

  /** Who stands behind it. Example: `On Plex`. */
  sourceTitle?: string | undefined;

  /** The name of the server that it is on. */
  friendlyName?: string | undefined;

  /** The address of a small picture of the provider. Example: `https://provider-static.plex.tv/icons/vod-560.svg`. */
  icon?: string | undefined;

  /** What it has: `video`, `audio`, `photo`. Example: `['video', 'audio', 'photo']`. */
  types: readonly string[];

  /** How its media can be had: `stream`, `download`, `livetv`. Example: `['stream', 'download']`. */
  protocols: readonly string[];

  /** Where the programme guide is from. Example: `Gracenote`. */
  epgSource?: string | undefined;

  /** The version of the provider's API. Example: `1.3.0`. */
  version?: string | undefined;

  /** What it can do. */
  features: readonly MediaProviderFeature[];
}

/** Decodes {@link MediaProvider}. */
export const decodeMediaProvider: Decode<MediaProvider> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id parentId= identifier providerIdentifier title sourceTitle friendlyName icon epgSource version|words types protocols',
    { 'features[]': decodeMediaProviderFeature },
  ),
);

/** The providers of a server, beside what the server is and can do. */
export interface MediaProviderContainer extends ServerConfiguration {
  /** The server's own libraries first, then what it was joined to. */
  providers: readonly MediaProvider[];
}

/** Decodes {@link MediaProviderContainer}. */
export const decodeMediaProviderContainer: Decode<MediaProviderContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'providers[]=MediaProvider': decodeMediaProvider }, fieldsOfServerConfiguration()),
);

/**
 * Lists the providers that a server has for the caller: its libraries, live television, Plex's services. The best place to learn which sections there are and what can be done with them.
 *
 * `GET /media/providers` of Plex Media Server.
 */
export const listProviders: Operation<'pms', NoParameters, MediaProviderContainer> = /* @__PURE__ */ operation({
  id: 'listProviders',
  host: 'pms',
  method: 'GET',
  path: '/media/providers',
  reading: decodeMediaProviderContainer,
});

/** Parameters of {@link addProvider}. */
export interface AddProviderParams {
  /** The provider's address. Example: `https://provider.example.com`. */
  url: string;
}

/**
 * Adds a provider by its address. Answers 400 when there is none.
 *
 * `POST /media/providers` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const addProvider: Operation<'pms', AddProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'addProvider',
  host: 'pms',
  method: 'POST',
  path: '/media/providers',
  reading: 'none',
});

/**
 * Asks the providers anew what they have.
 *
 * `POST /media/providers/refresh` of Plex Media Server.
 */
export const refreshProviders: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'refreshProviders',
  host: 'pms',
  method: 'POST',
  path: '/media/providers/refresh',
  reading: 'none',
});

/** Parameters of {@link deleteMediaProvider}. */
export interface DeleteMediaProviderParams {
  /** The provider's identifier. Example: `20`. */
  provider: string | number;
}

/**
 * Takes a provider off the server.
 *
 * `DELETE /media/providers/{provider}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const deleteMediaProvider: Operation<'pms', DeleteMediaProviderParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteMediaProvider',
  host: 'pms',
  method: 'DELETE',
  path: '/media/providers/{provider}',
  reading: 'none',
});
