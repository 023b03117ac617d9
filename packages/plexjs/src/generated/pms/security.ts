// Generated from contract/pms/security.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link TransientTokenType}. */
export const transientTokenTypes = ['delegation'] as const;

/**
 * What a token that is asked for is to be.
 *
 * - `delegation`: One that may be handed on to a player.
 */
export type TransientTokenType = (typeof transientTokenTypes)[number] | (string & {});

/** The known values of {@link TransientTokenScope}. */
export const transientTokenScopes = ['all'] as const;

/**
 * How much a token that is asked for may do.
 *
 * - `all`: As much as the caller.
 */
export type TransientTokenScope = (typeof transientTokenScopes)[number] | (string & {});

/** A token for a while. */
export interface TransientToken extends MediaContainer {
  /** The token, good for 48 hours or until the server restarts. Example: `transient-5e0b1c1a-8d3f-4f0a-9a51-0d2a4d1a9a55`. */
  token: string;
}

/** Decodes {@link TransientToken}. */
export const decodeTransientToken: Decode<TransientToken> = /* @__PURE__ */ decoder(() =>
  fields('text token', {}, fieldsOfMediaContainer()),
);

/** A way to reach a server. */
export interface SourceConnection extends Extra {
  /** `http` or `https`. Example: `https`. */
  protocol?: string | undefined;

  /** The host name or address. Example: `10.0.2.123`. */
  address?: string | undefined;

  /** The TCP port, 32400 unless changed. Example: `32400`. */
  port?: number | undefined;

  /** The whole URL. Example: `https://10-0-2-123.0123456789abcdef0123456789abcdef.plex.direct:32400`. */
  uri?: string | undefined;

  /** Whether it leads through the local network. */
  local?: boolean | undefined;

  /** Whether it leads through Plex's relay, which is slow. */
  relay?: boolean | undefined;
}

/** Decodes {@link SourceConnection}. */
export const decodeSourceConnection: Decode<SourceConnection> = /* @__PURE__ */ decoder(() =>
  fields('text protocol address uri|number port|flag local relay'),
);

/** A server that content comes from. */
export interface SourceDevice extends Extra {
  /** The server's name. */
  name?: string | undefined;

  /** The server's identifier. Example: `0123456789abcdef0123456789abcdef01234567`. */
  clientIdentifier?: string | undefined;

  /** The token that the server takes from the caller. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  accessToken?: string | undefined;

  /** The ways to reach it. */
  connections: readonly SourceConnection[];
}

/** Decodes {@link SourceDevice}. */
export const decodeSourceDevice: Decode<SourceDevice> = /* @__PURE__ */ decoder(() =>
  fields('text name clientIdentifier accessToken', { 'connections[]': decodeSourceConnection }),
);

/** The answer with a server that content comes from. */
export interface SourceDeviceContainer extends MediaContainer {
  /** The server. */
  device?: SourceDevice | undefined;
}

/** Decodes {@link SourceDeviceContainer}. */
export const decodeSourceDeviceContainer: Decode<SourceDeviceContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { device: decodeSourceDevice }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getSourceConnectionInformation}. */
export interface GetSourceConnectionInformationParams {
  /** The source: `server://` and a machine identifier, with or without a path behind it. Example: `server://0123456789abcdef0123456789abcdef01234567`. */
  source: string;

  /** Asks plex.tv anew. */
  refresh?: boolean | undefined;
}

/**
 * Says how a server of a `server://` source can be reached, for an application that has met the source but not the server.
 *
 * `GET /security/resources` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const getSourceConnectionInformation: Operation<
  'pms',
  GetSourceConnectionInformationParams,
  SourceDeviceContainer
> = /* @__PURE__ */ operation({
  id: 'getSourceConnectionInformation',
  host: 'pms',
  method: 'GET',
  path: '/security/resources',
  reading: decodeSourceDeviceContainer,
});

/** Parameters of {@link getTransientToken}. */
export interface GetTransientTokenParams {
  /** What kind of token it is to be. */
  type: TransientTokenType;

  /** How much the token may do. */
  scope: TransientTokenScope;
}

/**
 * Makes a token that can be handed to a player in place of the caller's own.
 *
 * `POST /security/token` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const getTransientToken: Operation<'pms', GetTransientTokenParams, TransientToken> = /* @__PURE__ */ operation({
  id: 'getTransientToken',
  host: 'pms',
  method: 'POST',
  path: '/security/token',
  reading: decodeTransientToken,
});

/** Parameters of {@link getTransientTokenByGet}. */
export interface GetTransientTokenByGetParams {
  /** What kind of token it is to be. */
  type: TransientTokenType;

  /** How much it may do. */
  scope: TransientTokenScope;
}

/**
 * Makes a token that can be handed to a player, by the method of servers of 2025 and before, which newer ones still take.
 *
 * `GET /security/token` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 */
export const getTransientTokenByGet: Operation<'pms', GetTransientTokenByGetParams, TransientToken> =
  /* @__PURE__ */ operation({
    id: 'getTransientTokenByGet',
    host: 'pms',
    method: 'GET',
    path: '/security/token',
    reading: decodeTransientToken,
  });
