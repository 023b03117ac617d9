// Generated from contract/pms/epg.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeChannelMapping, type ChannelMapping } from './devices.ts';

/** The known values of {@link EpgFlavor}. */
export const epgFlavors = [0, 1, 2] as const;

/**
 * How the lineups of a country are found.
 *
 * - `0`: By region: its `key` leads to the regions.
 * - `1`: By postal code; `example` shows what one looks like.
 * - `2`: By the one postal code that the country has, which `example` is.
 */
export type EpgFlavor = (typeof epgFlavors)[number] | (number & {});

/** The known values of {@link EpgLineupType}. */
export const epgLineupTypes = [-1, 0, 1, 2, 3, 4] as const;

/**
 * What a lineup is received with.
 *
 * - `-1`: Not known.
 * - `0`: An aerial.
 * - `1`: Channels of a cable network.
 * - `2`: Channels of a satellite.
 * - `3`: The Internet.
 * - `4`: A virtual one.
 */
export type EpgLineupType = (typeof epgLineupTypes)[number] | (number & {});

/** A country that there is a guide for. */
export interface EpgCountry extends Extra {
  /** The path of its lineups, below `/livetv/epg/countries/`. Example: `aia/tv.plex.providers.epg.onconnect/lineups`. */
  key?: string | undefined;

  /** Always `country`. */
  type?: string | undefined;

  /** The country's name. Example: `Anguilla`. */
  title?: string | undefined;

  /** The country, as three letters of ISO 3166-1 in lower case. Example: `aia`. */
  code?: string | undefined;

  /** The guide's language, as three letters. Example: `eng`. */
  language?: string | undefined;

  /** The language's name, in that language. Example: `English`. */
  languageTitle?: string | undefined;

  /** A postal code: an example, or the only one. Example: `AI-2640`. */
  example?: string | undefined;

  /** How its lineups are found. */
  flavor?: EpgFlavor | undefined;
}

/** Decodes {@link EpgCountry}. */
export const decodeEpgCountry: Decode<EpgCountry> = /* @__PURE__ */ decoder(() =>
  fields('text key type title code language languageTitle example|count flavor'),
);

/** The answer with countries. */
export interface EpgCountryContainer extends MediaContainer {
  /** Where there is a guide for. */
  countries: readonly EpgCountry[];
}

/** Decodes {@link EpgCountryContainer}. */
export const decodeEpgCountryContainer: Decode<EpgCountryContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'countries[]': decodeEpgCountry }, fieldsOfMediaContainer()),
);

/** A region of a country that there is a guide for. */
export interface EpgRegion extends Extra {
  /** The path of its lineups, below the country's. Example: `132718/lineups`. */
  key?: string | undefined;

  /** Always `region`. */
  type?: string | undefined;

  /** The region's name. Example: `Bruxelles`. */
  title?: string | undefined;

  /** Whether it is the whole country. */
  national?: boolean | undefined;
}

/** Decodes {@link EpgRegion}. */
export const decodeEpgRegion: Decode<EpgRegion> = /* @__PURE__ */ decoder(() =>
  fields('text key type title|flag national'),
);

/** The answer with regions. */
export interface EpgRegionContainer extends MediaContainer {
  /** The parts of the country, each with a guide of its own. */
  regions: readonly EpgRegion[];
}

/** Decodes {@link EpgRegionContainer}. */
export const decodeEpgRegionContainer: Decode<EpgRegionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'regions[]': decodeEpgRegion, 'regions[]=Country': decodeEpgRegion }, fieldsOfMediaContainer()),
);

/** A language that there is a guide in. */
export interface EpgLanguage extends Extra {
  /** The language, as three letters. Example: `aar`. */
  code?: string | undefined;

  /** The language's name, in that language. Example: `Afaraf`. */
  title?: string | undefined;
}

/** Decodes {@link EpgLanguage}. */
export const decodeEpgLanguage: Decode<EpgLanguage> = /* @__PURE__ */ decoder(() => fields('text code title'));

/** The answer with languages. */
export interface EpgLanguageContainer extends MediaContainer {
  /** What languages guides come in. */
  languages: readonly EpgLanguage[];
}

/** Decodes {@link EpgLanguageContainer}. */
export const decodeEpgLanguageContainer: Decode<EpgLanguageContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'languages[]': decodeEpgLanguage }, fieldsOfMediaContainer()),
);

/** A channel of a lineup. */
export interface EpgChannel extends Extra {
  /** The channel's key in the guide. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  key?: string | undefined;

  /** The channel's number in the lineup. Example: `001`. */
  identifier?: string | undefined;

  /** The channel's number as viewers know it. Example: `7.1`. */
  channelVcn?: string | undefined;

  /** The letters that the channel is known by among broadcasters. Example: `BBC1SCO`. */
  callSign?: string | undefined;

  /** What viewers call the channel. */
  title?: string | undefined;

  /** The language that the channel speaks, ISO 639-1. Example: `en`. */
  language?: string | undefined;

  /** Whether it is of high definition. */
  hd?: boolean | undefined;

  /** A picture of the channel. Example: `https://provider-static.plex.tv/epg/images/thumbnails/one.png`. */
  thumb?: string | undefined;
}

/** Decodes {@link EpgChannel}. */
export const decodeEpgChannel: Decode<EpgChannel> = /* @__PURE__ */ decoder(() =>
  fields('text key identifier channelVcn callSign title language thumb|flag hd'),
);

/** The channels that come over one way at one place. */
export interface EpgLineup extends Extra {
  /** The lineup's `uuid`, from a list of lineups. Example: `lineup://tv.plex.providers.epg.onconnect/AIA-0000040-X#Caribbean%20Cable%20Communications`. */
  uuid?: string | undefined;

  /** Always `lineup`. */
  type?: string | undefined;

  /** What to call the lineup: its provider and how it is received. */
  title?: string | undefined;

  /** What it is received with. */
  lineupType?: EpgLineupType | undefined;

  /** Where it is received. Example: `The Valley`. */
  location?: string | undefined;

  /** Its channels, where they were asked for. */
  channels: readonly EpgChannel[];
}

/** Decodes {@link EpgLineup}. */
export const decodeEpgLineup: Decode<EpgLineup> = /* @__PURE__ */ decoder(() =>
  fields('text uuid type title location|count lineupType', { 'channels[]': decodeEpgChannel }),
);

/** The answer with lineups. */
export interface EpgLineupContainer extends MediaContainer {
  /** The identifier of all of them together, from which `getLineup` chooses. Example: `lineup-group://tv.plex.providers.epg.onconnect/aia/AI-2640`. */
  uuid?: string | undefined;

  /** The sets of channels to choose from. */
  lineups: readonly EpgLineup[];
}

/** Decodes {@link EpgLineupContainer}. */
export const decodeEpgLineupContainer: Decode<EpgLineupContainer> = /* @__PURE__ */ decoder(() =>
  fields('text uuid', { 'lineups[]': decodeEpgLineup }, fieldsOfMediaContainer()),
);

/** The answer with channels of a lineup. */
export interface EpgChannelContainer extends MediaContainer {
  /** What the lineup consists of. */
  channels: readonly EpgChannel[];
}

/** Decodes {@link EpgChannelContainer}. */
export const decodeEpgChannelContainer: Decode<EpgChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channels[]': decodeEpgChannel }, fieldsOfMediaContainer()),
);

/** The answer with channels of a tuner and of a lineup. */
export interface ChannelMappingContainer extends MediaContainer {
  /** The pairs. */
  channelMappings: readonly ChannelMapping[];
}

/** Decodes {@link ChannelMappingContainer}. */
export const decodeChannelMappingContainer: Decode<ChannelMappingContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channelMappings[]': decodeChannelMapping }, fieldsOfMediaContainer()),
);

/** Where a lineup is looked for. */
export interface EpgPlace {
  /** The country's code, three letters. Example: `usa`. */
  country: string;

  /** The identifier of the guide's provider, such as `tv.plex.providers.epg.cloud`. Example: `tv.plex.providers.epg.onconnect`. */
  epgId: string;
}

/**
 * Lists the countries that there is a guide for.
 *
 * `GET /livetv/epg/countries` of Plex Media Server.
 */
export const getCountries: Operation<'pms', NoParameters, EpgCountryContainer> = /* @__PURE__ */ operation({
  id: 'getCountries',
  host: 'pms',
  method: 'GET',
  path: '/livetv/epg/countries',
  reading: decodeEpgCountryContainer,
});

/**
 * Lists the languages that there is a guide in.
 *
 * `GET /livetv/epg/languages` of Plex Media Server.
 */
export const getAllLanguages: Operation<'pms', NoParameters, EpgLanguageContainer> = /* @__PURE__ */ operation({
  id: 'getAllLanguages',
  host: 'pms',
  method: 'GET',
  path: '/livetv/epg/languages',
  reading: decodeEpgLanguageContainer,
});

/** Parameters of {@link getCountriesLineups}. */
export interface GetCountriesLineupsParams extends EpgPlace {
  /** The postal code, in countries whose `flavor` says so. Example: `90210`. */
  postalCode?: string | undefined;
}

/**
 * Lists the lineups of a country that is not divided into regions.
 *
 * `GET /livetv/epg/countries/{country}/{epgId}/lineups` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await getCountriesLineups(client, {
 *   country: 'usa',
 *   epgId: 'tv.plex.providers.epg.onconnect',
 *   postalCode: '90210',
 * });
 * ```
 */
export const getCountriesLineups: Operation<'pms', GetCountriesLineupsParams, EpgLineupContainer> =
  /* @__PURE__ */ operation({
    id: 'getCountriesLineups',
    host: 'pms',
    method: 'GET',
    path: '/livetv/epg/countries/{country}/{epgId}/lineups',
    reading: decodeEpgLineupContainer,
  });

/** Parameters of {@link getCountryRegions}. */
export interface GetCountryRegionsParams extends EpgPlace {}

/**
 * Lists the regions of a country.
 *
 * `GET /livetv/epg/countries/{country}/{epgId}/regions` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCountryRegions: Operation<'pms', GetCountryRegionsParams, EpgRegionContainer> =
  /* @__PURE__ */ operation({
    id: 'getCountryRegions',
    host: 'pms',
    method: 'GET',
    path: '/livetv/epg/countries/{country}/{epgId}/regions',
    reading: decodeEpgRegionContainer,
  });

/** Parameters of {@link listLineups}. */
export interface ListLineupsParams extends EpgPlace {
  /** The region: the first part of its `key`. Example: `132718`. */
  region: string;
}

/**
 * Lists the lineups of a region.
 *
 * `GET /livetv/epg/countries/{country}/{epgId}/regions/{region}/lineups` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listLineups: Operation<'pms', ListLineupsParams, EpgLineupContainer> = /* @__PURE__ */ operation({
  id: 'listLineups',
  host: 'pms',
  method: 'GET',
  path: '/livetv/epg/countries/{country}/{epgId}/regions/{region}/lineups',
  reading: decodeEpgLineupContainer,
});

/** Parameters of {@link getChannels}. */
export interface GetChannelsParams {
  /** The lineup's `uuid`, from a list of lineups. Example: `lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT`. */
  lineup: string;
}

/**
 * Lists the channels of a lineup.
 *
 * `GET /livetv/epg/channels` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getChannels: Operation<'pms', GetChannelsParams, EpgChannelContainer> = /* @__PURE__ */ operation({
  id: 'getChannels',
  host: 'pms',
  method: 'GET',
  path: '/livetv/epg/channels',
  reading: decodeEpgChannelContainer,
});

/** Parameters of {@link computeChannelMap}. */
export interface ComputeChannelMapParams {
  /** The tuner's `uuid`, from `listDevices`. Example: `device://tv.plex.grabbers.hdhomerun/1053C0CA`. */
  device: string;

  /** The lineup's `uuid`, from a list of lineups. Example: `lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT`. */
  lineup: string;
}

/**
 * Finds the channels of a lineup that belong to those of a tuner.
 *
 * `GET /livetv/epg/channelmap` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 500.
 */
export const computeChannelMap: Operation<'pms', ComputeChannelMapParams, ChannelMappingContainer> =
  /* @__PURE__ */ operation({
    id: 'computeChannelMap',
    host: 'pms',
    method: 'GET',
    path: '/livetv/epg/channelmap',
    reading: decodeChannelMappingContainer,
  });

/** Parameters of {@link getLineup}. */
export interface GetLineupParams {
  /** The tuner's `uuid`, from `listDevices`. Example: `device://tv.plex.grabbers.hdhomerun/1053C0CA`. */
  device: string;

  /** The identifier of the lineups that there are: `uuid` of their list. Example: `lineup-group://tv.plex.providers.epg.onconnect/aia/AI-2640`. */
  lineupGroup: string;
}

/**
 * Finds the lineup that suits a tuner best. The header `X-Plex-Activity` of the answer names the activity, whose end says which it is.
 *
 * `GET /livetv/epg/lineup` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 500.
 */
export const getLineup: Operation<'pms', GetLineupParams, undefined> = /* @__PURE__ */ operation({
  id: 'getLineup',
  host: 'pms',
  method: 'GET',
  path: '/livetv/epg/lineup',
  reading: 'none',
});

/** Parameters of {@link getLineupChannels}. */
export interface GetLineupChannelsParams {
  /** The lineups' `uuid`, from a list of lineups. Example: `['lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT#Time%20Warner%20Cable']`. */
  lineup: readonly string[];
}

/**
 * Lists the channels of several lineups.
 *
 * `GET /livetv/epg/lineupchannels` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getLineupChannels: Operation<'pms', GetLineupChannelsParams, EpgLineupContainer> =
  /* @__PURE__ */ operation({
    id: 'getLineupChannels',
    host: 'pms',
    method: 'GET',
    path: '/livetv/epg/lineupchannels',
    reading: decodeEpgLineupContainer,
    rules: { lineup: 'query:lineup;repeat' },
  });
