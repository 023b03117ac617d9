// Generated from contract/pms/security.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import { flag, keep, list, number, one, settle, text, type Extra, type Wire } from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';

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
  /**
   * The token, good for 48 hours or until the server restarts.
   *
   * Example: `transient-5e0b1c1a-8d3f-4f0a-9a51-0d2a4d1a9a55`.
   */
  token: string;
}

/** Decodes {@link TransientToken}. */
export function decodeTransientToken(wire: Wire): TransientToken {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
      case 'totalSize':
      case 'offset':
      case 'mediaTagVersion':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      case 'identifier':
      case 'mediaTagPrefix':
      case 'token':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'allowSync':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as TransientToken;
}

/** A way to reach a server. */
export interface SourceConnection extends Extra {
  /**
   * `http` or `https`.
   *
   * Example: `https`.
   */
  protocol?: string | undefined;

  /**
   * The host name or address.
   *
   * Example: `10.0.2.123`.
   */
  address?: string | undefined;

  /**
   * The TCP port, 32400 unless changed.
   *
   * Example: `32400`.
   */
  port?: number | undefined;

  /**
   * The whole URL.
   *
   * Example: `https://10-0-2-123.0123456789abcdef0123456789abcdef.plex.direct:32400`.
   */
  uri?: string | undefined;

  /** Whether it leads through the local network. */
  local?: boolean | undefined;

  /** Whether it leads through Plex's relay, which is slow. */
  relay?: boolean | undefined;
}

/** Decodes {@link SourceConnection}. */
export function decodeSourceConnection(wire: Wire): SourceConnection {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'protocol':
      case 'address':
      case 'uri':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'port':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      case 'local':
      case 'relay':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as SourceConnection;
}

/** A server that content comes from. */
export interface SourceDevice extends Extra {
  /** The server's name. */
  name?: string | undefined;

  /**
   * The server's identifier.
   *
   * Example: `0123456789abcdef0123456789abcdef01234567`.
   */
  clientIdentifier?: string | undefined;

  /**
   * The token that the server takes from the caller.
   *
   * Example: `xxxxxxxxxxxxxxxxxxxx`.
   */
  accessToken?: string | undefined;

  /** The ways to reach it. */
  connections: readonly SourceConnection[];
}

let tableOfSourceDevice: FieldTable | undefined;

/** Decodes {@link SourceDevice}. */
export function decodeSourceDevice(wire: Wire): SourceDevice {
  return readByTable(
    wire,
    (tableOfSourceDevice ??= fieldTable('text name clientIdentifier accessToken', {
      Connection: ['connections', (value, result, key) => list(value, decodeSourceConnection, result, key), 1],
    })),
  ) as SourceDevice;
}

/** The answer with a server that content comes from. */
export interface SourceDeviceContainer extends MediaContainer {
  /** The server. */
  device?: SourceDevice | undefined;
}

let tableOfSourceDeviceContainer: FieldTable | undefined;

/** Decodes {@link SourceDeviceContainer}. */
export function decodeSourceDeviceContainer(wire: Wire): SourceDeviceContainer {
  return readByTable(
    wire,
    (tableOfSourceDeviceContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix|flag allowSync',
      { Device: ['device', (value, result, key) => one(value, decodeSourceDevice, result, key)] },
    )),
  ) as SourceDeviceContainer;
}

/** Parameters of {@link getSourceConnectionInformation}. */
export interface GetSourceConnectionInformationParams {
  /** The source: `server://` and a machine identifier, with or without a path behind it. */
  source: string;

  /** Asks plex.tv anew. */
  refresh?: boolean | undefined;
}

/**
 * Says how a server of a `server://` source can be reached, for an application that has met the source but not the server.
 *
 * `GET /security/resources` of Plex Media Server.
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
  /** What it is to be. */
  type: TransientTokenType;

  /** How much it may do. */
  scope: TransientTokenScope;
}

/**
 * Makes a token that can be handed to a player, by the method of servers of 2025 and before, which newer ones still take.
 *
 * `GET /security/token` of Plex Media Server.
 */
export const getTransientTokenByGet: Operation<'pms', GetTransientTokenByGetParams, TransientToken> =
  /* @__PURE__ */ operation({
    id: 'getTransientTokenByGet',
    host: 'pms',
    method: 'GET',
    path: '/security/token',
    reading: decodeTransientToken,
  });
