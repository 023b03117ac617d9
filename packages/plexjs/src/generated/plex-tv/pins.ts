// Generated from contract/plex-tv/pins.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeGeoLocation, type GeoLocation } from './location.ts';

/** A sign-in under way: the code that a person confirms, and the token once they have. */
export interface Pin extends Extra {
  /** The number under which the PIN is asked for. Example: `308667304`. */
  id: string;

  /** What the person types at plex.tv/link: four characters, or some 25 when a strong PIN was asked for, which are meant for the sign-in page's URL. Example: `7RQZ`. */
  code: string;

  /** The name of the application that asks, from its `X-Plex-Product` header; `0` when it sent none. Example: `Tautulli`. */
  product?: string | undefined;

  /** Whether Plex vouches for the application. Example: `false`. */
  trusted?: boolean | undefined;

  /** The URL of a picture with a QR code that opens the link page. PINs from before 2024 lack it. Example: `https://plex.tv/api/v2/pins/qr/7RQZ`. */
  qr?: string | undefined;

  /** The client that asked for the PIN, and the only one that may read it. Example: `Uzm9u0WGvDOmi2Rv`. */
  clientIdentifier?: string | undefined;

  /** Where the PIN was asked for from, so that the page can warn of a stranger's. */
  location?: GeoLocation | undefined;

  /** How long the PIN lasts from now on: at most 900 seconds, or 1800 for a strong one. Example: `876`. */
  expiresIn?: number | undefined;

  /** When the PIN was made. Example: `2024-07-16T17:03:05Z`. */
  createdAt?: Date | undefined;

  /** When the PIN ends; it is answered with 404 from then on. Example: `2024-07-16T17:18:05Z`. */
  expiresAt?: Date | undefined;

  /** The account's token once the person has signed in; null until then. Example: `5mtQBnfz7sRxZyyysQzN`. */
  authToken?: string | null | undefined;

  /** Whether the person made their account just now; null until they have signed in. Example: `false`. */
  newRegistration?: boolean | null | undefined;
}

/** Decodes {@link Pin}. */
export const decodePin: Decode<Pin> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id code product qr clientIdentifier authToken?|flag trusted newRegistration?|number expiresIn|date createdAt expiresAt',
    { 'location=': decodeGeoLocation },
  ),
);

/** Parameters of {@link getPin}. */
export interface GetPinParams {
  /** Asks for a long code for the sign-in page rather than four characters to type. */
  strong?: boolean | undefined;
}

/**
 * Asks for a PIN to sign in with. Needs no token, but a client identifier, which has to stay the same until the PIN is used.
 *
 * `POST /api/v2/pins` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const getPin: Operation<'plex.tv', GetPinParams, Pin> = /* @__PURE__ */ operation({
  id: 'getPin',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/pins',
  reading: decodePin,
  rules: { strong: 'query:strong;bool' },
});

/** Parameters of {@link getTokenByPinId}. */
export interface GetTokenByPinIdParams {
  /** The PIN's `id`, from `getPin`. Example: `308667304`. */
  pinId: string | number;
}

/**
 * Reads a PIN; `authToken` is set once the person has signed in. Needs no token, but the client identifier that the PIN was asked for with.
 * Asking once in two seconds is allowed; a lost answer decides nothing. 404 ends it: the PIN has expired, was never there, or is another client's.
 *
 * `GET /api/v2/pins/{pinId}` of plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const getTokenByPinId: Operation<'plex.tv', GetTokenByPinIdParams, Pin> = /* @__PURE__ */ operation({
  id: 'getTokenByPinId',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/pins/{pinId}',
  reading: decodePin,
});

/** Parameters of {@link getPinQrCode}. */
export interface GetPinQrCodeParams {
  /** The PIN's `code`, from `getPin`. Example: `ABCD`. */
  code: string;
}

/**
 * Gives the picture of a QR code that opens the link page with the code filled in.
 *
 * `GET /api/v2/pins/qr/{code}` of plex.tv.
 */
export const getPinQrCode: Operation<'plex.tv', GetPinQrCodeParams, Response> = /* @__PURE__ */ operation({
  id: 'getPinQrCode',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/pins/qr/{code}',
  reading: 'stream',
});

/** Parameters of {@link linkPin}. */
export interface LinkPinParams {
  /** The four characters that the other device shows, or its long code. Example: `7RQZ`. */
  code: string;
}

/**
 * Signs another device in with the account of the caller, by the code which that device shows.
 * Clients that do it send `Plex SSO` as their product.
 *
 * `PUT /api/v2/pins/link` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexError} Status 400 to 599.
 */
export const linkPin: Operation<'plex.tv', LinkPinParams, undefined> = /* @__PURE__ */ operation({
  id: 'linkPin',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/v2/pins/link',
  reading: 'none',
  body: 'form',
});
