// Generated from contract/plex-tv/location.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** Where Plex believes an address to be. */
export interface GeoLocation extends Extra {
  /** The country's ISO 3166-1 code. Example: `VI`. */
  code?: string | undefined;

  /** The continent, as two letters. Example: `NA`. */
  continentCode?: string | undefined;

  /** The country's name, in English. Example: `United States Virgin Islands`. */
  country?: string | undefined;

  /** The town's name. Example: `Charlotte Amalie`. */
  city?: string | undefined;

  /** Whether the country belongs to the European Union. */
  europeanUnionMember?: boolean | undefined;

  /** The time zone, as the IANA database calls it. Example: `America/St_Thomas`. */
  timeZone?: string | undefined;

  /** The postal code, or its beginning. Example: `00802`. */
  postalCode?: string | undefined;

  /** Whether a law of the country asks for consent before data is used, as the GDPR does. */
  inPrivacyRestrictedCountry?: boolean | undefined;

  /** Whether a law of the state or province does. Answers before 2023 lack it. */
  inPrivacyRestrictedRegion?: boolean | undefined;

  /** The state, province or county; several are separated by commas. Example: `Saint Thomas`. */
  subdivisions?: string | undefined;

  /** Latitude and longitude in degrees, with a comma and a space between them. Example: `18.3381, -64.8941`. */
  coordinates?: string | undefined;
}

/** Decodes {@link GeoLocation}. */
export const decodeGeoLocation: Decode<GeoLocation> = /* @__PURE__ */ decoder(() =>
  fields(
    'text code continentCode=continent_code country city timeZone=time_zone postalCode=postal_code subdivisions coordinates|flag europeanUnionMember=european_union_member inPrivacyRestrictedCountry=in_privacy_restricted_country inPrivacyRestrictedRegion=in_privacy_restricted_region',
  ),
);

/** Parameters of {@link getGeoData}. */
export interface GetGeoDataParams {
  /** The IPv4 or IPv6 address to look up; without it, the one that the request comes from. Example: `203.0.113.7`. */
  ipAddress?: string | undefined;
}

/**
 * Says where an address is, by default the caller's.
 *
 * `GET /api/v2/geoip` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getGeoData: Operation<'plex.tv', GetGeoDataParams, GeoLocation> = /* @__PURE__ */ operation({
  id: 'getGeoData',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/geoip',
  reading: decodeGeoLocation,
  rules: { ipAddress: 'query:ip_address' },
});

/**
 * Gives the address that the request comes from, as text. Needs no token.
 *
 * `GET /:/ip` of plex.tv.
 */
export const getPublicIp: Operation<'plex.tv', NoParameters, string> = /* @__PURE__ */ operation({
  id: 'getPublicIp',
  host: 'plex.tv',
  method: 'GET',
  path: '/:/ip',
  reading: 'text',
});
