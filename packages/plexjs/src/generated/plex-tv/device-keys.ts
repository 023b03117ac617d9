// Generated from contract/plex-tv/device-keys.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodePin, type Pin } from './pins.ts';

/** A public key, as RFC 7517 writes it. */
export interface JsonWebKey extends Extra {
  /** The kind of key: `OKP` for Ed25519, `RSA`. Example: `OKP`. */
  kty: string;

  /** The curve, of a key of kind `OKP`. Example: `Ed25519`. */
  crv?: string | undefined;

  /** The public part of a key of kind `OKP`, in base64url. Example: `11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo`. */
  x?: string | undefined;

  /** The modulus of an RSA key, in base64url. Example: `0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMs`. */
  n?: string | undefined;

  /** The exponent of an RSA key, in base64url. Example: `AQAB`. */
  e?: string | undefined;

  /** The key's name, which no other key of the device may have. Many clients take the thumbprint of RFC 7638. Example: `kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k`. */
  kid?: string | undefined;

  /** How it signs: `EdDSA`, `RS256`. Example: `EdDSA`. */
  alg?: string | undefined;

  /** What the key may do: `sig`, to sign. Example: `sig`. */
  use?: string | undefined;
}

/** Decodes {@link JsonWebKey}. */
export const decodeJsonWebKey: Decode<JsonWebKey> = /* @__PURE__ */ decoder(() =>
  fields('text kty crv x n e kid alg use'),
);

/** A word to sign, so that an old signature is of no use. */
export interface AuthNonce extends Extra {
  /** The word, a UUID, good for five minutes. Example: `ab92f5b1-a1a7-45b8-9e4c-3a6f2c7bdb90`. */
  nonce: string;
}

/** Decodes {@link AuthNonce}. */
export const decodeAuthNonce: Decode<AuthNonce> = /* @__PURE__ */ decoder(() => fields('text nonce'));

/** A fresh token. */
export interface DeviceToken extends Extra {
  /** A JWT that plex.tv takes as a token for seven days. Most servers don't take it: they want the token of the device or of the resource. Example: `eyJhbGciOiJFZERTQSJ9.eyJhdWQiOlsicGxleC50diJdfQ.c2lnbmF0dXJl`. */
  authToken: string;
}

/** Decodes {@link DeviceToken}. */
export const decodeDeviceToken: Decode<DeviceToken> = /* @__PURE__ */ decoder(() =>
  fields('text authToken=auth_token authToken'),
);

/** The keys that Plex signs with. */
export interface PlexKeys extends Extra {
  /** The keys; they change, so that all have to be tried. */
  keys: readonly JsonWebKey[];
}

/** Decodes {@link PlexKeys}. */
export const decodePlexKeys: Decode<PlexKeys> = /* @__PURE__ */ decoder(() =>
  fields('', { 'keys[]=': decodeJsonWebKey }),
);

/** Parameters of {@link createKeyedPin}. */
export interface CreateKeyedPinParams {
  /** The device's public key. The token that the PIN gives can be refreshed by who has the private one. */
  jwk: JsonWebKey;

  /** Asks for a long code for the sign-in page rather than four characters to type. */
  strong?: boolean | undefined;
}

/**
 * Asks for a PIN to sign in with, which registers the device's key. Needs no token, but a client identifier.
 *
 * `POST /api/v2/pins` of clients.plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const createKeyedPin: Operation<'clients.plex.tv', CreateKeyedPinParams, Pin> = /* @__PURE__ */ operation({
  id: 'createKeyedPin',
  host: 'clients.plex.tv',
  method: 'POST',
  path: '/api/v2/pins',
  reading: decodePin,
  body: 'json',
});

/** Parameters of {@link getKeyedPin}. */
export interface GetKeyedPinParams {
  /** The PIN's `id`, from `createKeyedPin`. Example: `308667304`. */
  pinId: string | number;

  /** A JWT that the device signed with its key (`aud` is `plex.tv`, `iss` the client identifier); without it, no token is given. Example: `eyJhbGciOiJFZERTQSIsImtpZCI6ImtQcksifQ.eyJhdWQiOiJwbGV4LnR2In0.c2ln`. */
  deviceJwt?: string | undefined;
}

/**
 * Reads a PIN that was asked for with a key; `authToken` is a JWT of seven days once the person has signed in.
 *
 * `GET /api/v2/pins/{pinId}` of clients.plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const getKeyedPin: Operation<'clients.plex.tv', GetKeyedPinParams, Pin> = /* @__PURE__ */ operation({
  id: 'getKeyedPin',
  host: 'clients.plex.tv',
  method: 'GET',
  path: '/api/v2/pins/{pinId}',
  reading: decodePin,
  rules: { deviceJwt: 'query:deviceJWT' },
});

/** Parameters of {@link registerDeviceKey}. */
export interface RegisterDeviceKeyParams {
  /** The device's public key. */
  jwk: JsonWebKey;
}

/**
 * Registers a key for the device that the token belongs to, whatever the client identifier of the request.
 * The device's older token ends when it gets its first JWT. 422 when the key is registered already.
 *
 * `POST /api/v2/auth/jwk` of clients.plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexError} Status 400 to 599.
 */
export const registerDeviceKey: Operation<'clients.plex.tv', RegisterDeviceKeyParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'registerDeviceKey',
    host: 'clients.plex.tv',
    method: 'POST',
    path: '/api/v2/auth/jwk',
    reading: 'none',
    body: 'json',
  });

/**
 * Gives a word to sign before a token is refreshed. Needs no token, but a client identifier: 422 without.
 *
 * `GET /api/v2/auth/nonce` of clients.plex.tv.
 *
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexError} Status 400 to 599.
 */
export const getAuthNonce: Operation<'clients.plex.tv', NoParameters, AuthNonce> = /* @__PURE__ */ operation({
  id: 'getAuthNonce',
  host: 'clients.plex.tv',
  method: 'GET',
  path: '/api/v2/auth/nonce',
  reading: decodeAuthNonce,
});

/** Parameters of {@link exchangeDeviceToken}. */
export interface ExchangeDeviceTokenParams {
  /** A JWT that the device signed with its key, with the claims `nonce`, `scope`, `aud`, `iss`, `iat` and `exp`. Example: `eyJhbGciOiJFZERTQSJ9.e30.c2lnbmF0dXJl`. */
  jwt: string;
}

/**
 * Gives a fresh token to a device that proves who it is, also when its last one has expired. Needs no token.
 * 422 when the signature is wrong, 498 when the proof has expired, code 1097 when its `iss` is not the device.
 *
 * `POST /api/v2/auth/token` of clients.plex.tv.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexRequestError} Status 422.
 * @throws {PlexRateLimitError} Status 429.
 * @throws {PlexAuthError} Status 498.
 * @throws {PlexError} Status 400 to 599.
 */
export const exchangeDeviceToken: Operation<'clients.plex.tv', ExchangeDeviceTokenParams, DeviceToken> =
  /* @__PURE__ */ operation({
    id: 'exchangeDeviceToken',
    host: 'clients.plex.tv',
    method: 'POST',
    path: '/api/v2/auth/token',
    reading: decodeDeviceToken,
    body: 'json',
  });

/**
 * Gives the keys by which a token of Plex is checked. Needs no token. plex.tv has the same route.
 *
 * `GET /api/v2/auth/keys` of clients.plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getAuthKeys: Operation<'clients.plex.tv', NoParameters, PlexKeys> = /* @__PURE__ */ operation({
  id: 'getAuthKeys',
  host: 'clients.plex.tv',
  method: 'GET',
  path: '/api/v2/auth/keys',
  reading: decodePlexKeys,
});
