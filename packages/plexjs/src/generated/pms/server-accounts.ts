// Generated from contract/pms/server-accounts.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeSystemAccount, decodeSystemDevice, type SystemAccount, type SystemDevice } from '../models/accounts.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { MappingState, SignInState } from './general.ts';

/** The account that a server belongs to, and how the server is reached. */
export interface MyPlexAccount extends Extra {
  /** The token with which the server speaks to plex.tv. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  authToken?: string | undefined;

  /** The owner's user name or e-mail address. */
  username?: string | undefined;

  /** How far the server is with being reachable from outside. */
  mappingState?: MappingState | undefined;

  /** What went wrong with that, as a word. Example: `unreachable`. */
  mappingError?: string | undefined;

  /** What went wrong with that, as a sentence. */
  mappingErrorMessage?: string | undefined;

  /** Whether the server is signed in. */
  signInState?: SignInState | undefined;

  /** The address that the server has on the Internet. Example: `203.0.113.7`. */
  publicAddress?: string | undefined;

  /** The port that the server has on the Internet; 0 when none. Example: `32400`. */
  publicPort?: number | undefined;

  /** The address that the server has in its network. Example: `192.168.1.20`. */
  privateAddress?: string | undefined;

  /** The port that the server has in its network. Example: `32400`. */
  privatePort?: number | undefined;

  /** What the owner's subscription has. Example: `['adaptive_bitrate', 'dvr', 'webhooks']`. */
  subscriptionFeatures: readonly string[];

  /** Whether the owner has a subscription. */
  subscriptionActive?: boolean | undefined;

  /** Whether the account has a Plex Pass: `Active`, `Inactive`, `Canceled` or `Unknown`. Example: `Active`. */
  subscriptionState?: string | undefined;
}

/** Decodes {@link MyPlexAccount}. */
export const decodeMyPlexAccount: Decode<MyPlexAccount> = /* @__PURE__ */ decoder(() =>
  fields(
    'text authToken username mappingError mappingErrorMessage publicAddress privateAddress subscriptionState|word mappingState signInState|number publicPort privatePort|words subscriptionFeatures|flag subscriptionActive',
  ),
);

/** The people whom a server knows. */
export interface SystemAccountContainer extends MediaContainer {
  /** The people. The owner has the number 1; the number 0, without a name, stands for anybody on the local network. */
  accounts: readonly SystemAccount[];
}

/** Decodes {@link SystemAccountContainer}. */
export const decodeSystemAccountContainer: Decode<SystemAccountContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'accounts[]': decodeSystemAccount }, fieldsOfMediaContainer()),
);

/** The devices that a server has seen. */
export interface SystemDeviceContainer extends MediaContainer {
  /** Everything that has spoken to the server. */
  devices: readonly SystemDevice[];
}

/** Decodes {@link SystemDeviceContainer}. */
export const decodeSystemDeviceContainer: Decode<SystemDeviceContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'devices[]': decodeSystemDevice }, fieldsOfMediaContainer()),
);

/**
 * Gives the account that the server belongs to. For the owner.
 *
 * `GET /myplex/account` of Plex Media Server.
 */
export const getMyPlexAccount: Operation<'pms', NoParameters, MyPlexAccount> = /* @__PURE__ */ operation({
  id: 'getMyPlexAccount',
  host: 'pms',
  method: 'GET',
  path: '/myplex/account',
  reading: decodeMyPlexAccount,
  envelope: 'MyPlex',
});

/** Parameters of {@link claimServer}. */
export interface ClaimServerParams {
  /** The claim token that plex.tv gave the account, good for four minutes. Example: `claim-xxxxxxxxxxxxxxxxxxxx`. */
  token: string;
}

/**
 * Joins the server to an account. Has to come from the server's own network.
 *
 * `POST /myplex/claim` of Plex Media Server.
 */
export const claimServer: Operation<'pms', ClaimServerParams, MyPlexAccount> = /* @__PURE__ */ operation({
  id: 'claimServer',
  host: 'pms',
  method: 'POST',
  path: '/myplex/claim',
  reading: decodeMyPlexAccount,
  envelope: 'MyPlex',
});

/**
 * Takes the server away from its account.
 *
 * `DELETE /myplex/account` of Plex Media Server.
 */
export const unclaimServer: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'unclaimServer',
  host: 'pms',
  method: 'DELETE',
  path: '/myplex/account',
  reading: 'none',
});

/**
 * Lists the people whom the server knows. Their numbers stand in the history and in statistics, and are not those of plex.tv.
 *
 * `GET /accounts` of Plex Media Server.
 */
export const getSystemAccounts: Operation<'pms', NoParameters, SystemAccountContainer> = /* @__PURE__ */ operation({
  id: 'getSystemAccounts',
  host: 'pms',
  method: 'GET',
  path: '/accounts',
  reading: decodeSystemAccountContainer,
});

/**
 * Lists the devices that the server has seen. Their numbers stand in the history and in statistics.
 *
 * `GET /devices` of Plex Media Server.
 */
export const getDevices: Operation<'pms', NoParameters, SystemDeviceContainer> = /* @__PURE__ */ operation({
  id: 'getDevices',
  host: 'pms',
  method: 'GET',
  path: '/devices',
  reading: decodeSystemDeviceContainer,
});

/** Parameters of {@link getSystemAccount}. */
export interface GetSystemAccountParams {
  /** The number that the server has for the person; 1 is its owner. Example: `1`. */
  accountId: string | number;
}

/**
 * Gives one of the people whom the server knows.
 *
 * `GET /accounts/{accountId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSystemAccount: Operation<'pms', GetSystemAccountParams, SystemAccountContainer> =
  /* @__PURE__ */ operation({
    id: 'getSystemAccount',
    host: 'pms',
    method: 'GET',
    path: '/accounts/{accountId}',
    reading: decodeSystemAccountContainer,
  });

/** Parameters of {@link getDevice}. */
export interface GetDeviceParams {
  /** The number that the server has for the device. Example: `3`. */
  deviceId: string | number;
}

/**
 * Gives one of the devices that the server has seen.
 *
 * `GET /devices/{deviceId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getDevice: Operation<'pms', GetDeviceParams, SystemDeviceContainer> = /* @__PURE__ */ operation({
  id: 'getDevice',
  host: 'pms',
  method: 'GET',
  path: '/devices/{deviceId}',
  reading: decodeSystemDeviceContainer,
});

/**
 * Has the server find out anew how it is reached from outside: it maps its port at the router and has plex.tv try it. Answers at once;
 * `getMyPlexAccount` says how far it is, in `mappingState`, and an event `reachability` tells the end. For the owner.
 *
 * `PUT /myplex/refreshReachability` of Plex Media Server.
 */
export const refreshReachability: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'refreshReachability',
  host: 'pms',
  method: 'PUT',
  path: '/myplex/refreshReachability',
  reading: 'none',
});
