// Generated from contract/plex-tv/location.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { flag, keep, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';

/** Where Plex believes an address to be. */
export interface GeoLocation extends Extra {
  /**
   * The country's ISO 3166-1 code.
   *
   * Example: `VI`.
   */
  code?: string | undefined;

  /**
   * The continent's code.
   *
   * Example: `NA`.
   */
  continentCode?: string | undefined;

  /**
   * The country's name, in English.
   *
   * Example: `United States Virgin Islands`.
   */
  country?: string | undefined;

  /**
   * The town's name.
   *
   * Example: `Charlotte Amalie`.
   */
  city?: string | undefined;

  /** Whether the country belongs to the European Union. */
  europeanUnionMember?: boolean | undefined;

  /**
   * The time zone, as the IANA database calls it.
   *
   * Example: `America/St_Thomas`.
   */
  timeZone?: string | undefined;

  /**
   * The postal code, or its beginning.
   *
   * Example: `00802`.
   */
  postalCode?: string | undefined;

  /** Whether a law of the country asks for consent before data is used, as the GDPR does. */
  inPrivacyRestrictedCountry?: boolean | undefined;

  /** Whether a law of the state or province does. Answers before 2023 lack it. */
  inPrivacyRestrictedRegion?: boolean | undefined;

  /**
   * The state, province or county; several are separated by commas.
   *
   * Example: `Saint Thomas`.
   */
  subdivisions?: string | undefined;

  /**
   * Latitude and longitude in degrees, with a comma and a space between them.
   *
   * Example: `18.3381, -64.8941`.
   */
  coordinates?: string | undefined;
}

/** Decodes {@link GeoLocation}. */
export function decodeGeoLocation(wire: Wire): GeoLocation {
  const result: Draft<GeoLocation> = {
    code: undefined,
    continentCode: undefined,
    country: undefined,
    city: undefined,
    europeanUnionMember: undefined,
    timeZone: undefined,
    postalCode: undefined,
    inPrivacyRestrictedCountry: undefined,
    inPrivacyRestrictedRegion: undefined,
    subdivisions: undefined,
    coordinates: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'code':
        result.code = text(value, result, key);
        break;
      case 'continent_code':
        result.continentCode = text(value, result, key);
        break;
      case 'country':
        result.country = text(value, result, key);
        break;
      case 'city':
        result.city = text(value, result, key);
        break;
      case 'european_union_member':
        result.europeanUnionMember = flag(value, result, key);
        break;
      case 'time_zone':
        result.timeZone = text(value, result, key);
        break;
      case 'postal_code':
        result.postalCode = text(value, result, key);
        break;
      case 'in_privacy_restricted_country':
        result.inPrivacyRestrictedCountry = flag(value, result, key);
        break;
      case 'in_privacy_restricted_region':
        result.inPrivacyRestrictedRegion = flag(value, result, key);
        break;
      case 'subdivisions':
        result.subdivisions = text(value, result, key);
        break;
      case 'coordinates':
        result.coordinates = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeoLocation;
}

/** Parameters of {@link getGeoData}. */
export interface GetGeoDataParams {
  /** The IPv4 or IPv6 address to look up; without it, the one that the request comes from. */
  ipAddress?: string | undefined;
}

/**
 * Says where an address is, by default the caller's.
 *
 * `GET /api/v2/geoip` of plex.tv.
 *
 * @throws {PlexError} With status 400: The request lacks something that plex.tv needs; code 1000 says that it is the client identifier.
 * @throws {PlexError} With status 401: The token is missing or no longer valid (code 1001), the password is wrong, or a verification code is needed (code 1029).
 * @throws {PlexError} With status 400 to 599: What plex.tv answers when it refuses a request.
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
export const getPublicIp: Operation<'plex.tv', object, string> = /* @__PURE__ */ operation({
  id: 'getPublicIp',
  host: 'plex.tv',
  method: 'GET',
  path: '/:/ip',
  reading: 'text',
});
