// Generated from contract/pms/server-accounts.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import {
  flag,
  keep,
  list,
  none,
  number,
  text,
  word,
  words,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import { decodeAccount, decodeDevice, type Account, type Device } from '../models/accounts.ts';
import type { MediaContainer } from '../models/container.ts';
import { mappingStates, signInStates, type MappingState, type SignInState } from './general.ts';

/** The account that a server belongs to, and how the server is reached. */
export interface MyPlexAccount extends Extra {
  /** The token with which the server speaks to plex.tv. */
  authToken?: string | undefined;

  /** The owner's user name or e-mail address. */
  username?: string | undefined;

  /** How far the server is with being reachable from outside. */
  mappingState?: MappingState | undefined;

  /** What went wrong with that, as a word. */
  mappingError?: string | undefined;

  /** What went wrong with that, as a sentence. */
  mappingErrorMessage?: string | undefined;

  /** Whether the server is signed in. */
  signInState?: SignInState | undefined;

  /**
   * The address that the server has on the Internet.
   *
   * Example: `203.0.113.7`.
   */
  publicAddress?: string | undefined;

  /**
   * The port that the server has on the Internet; 0 when none.
   *
   * Example: `32400`.
   */
  publicPort?: number | undefined;

  /**
   * The address that the server has in its network.
   *
   * Example: `192.168.1.20`.
   */
  privateAddress?: string | undefined;

  /**
   * The port that the server has in its network.
   *
   * Example: `32400`.
   */
  privatePort?: number | undefined;

  /**
   * What the owner's subscription has.
   *
   * Example: `adaptive_bitrate,dvr,webhooks`.
   */
  subscriptionFeatures: readonly string[];

  /** Whether the owner has a subscription. */
  subscriptionActive?: boolean | undefined;

  /**
   * The state of the subscription.
   *
   * Example: `Active`.
   */
  subscriptionState?: string | undefined;
}

/** Decodes {@link MyPlexAccount}. */
export function decodeMyPlexAccount(wire: Wire): MyPlexAccount {
  const result: Draft<MyPlexAccount> = {
    authToken: undefined,
    username: undefined,
    mappingState: undefined,
    mappingError: undefined,
    mappingErrorMessage: undefined,
    signInState: undefined,
    publicAddress: undefined,
    publicPort: undefined,
    privateAddress: undefined,
    privatePort: undefined,
    subscriptionFeatures: none,
    subscriptionActive: undefined,
    subscriptionState: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'authToken':
        result.authToken = text(value, result, key);
        break;
      case 'username':
        result.username = text(value, result, key);
        break;
      case 'mappingState':
        result.mappingState = word(value, mappingStates, result, key);
        break;
      case 'mappingError':
        result.mappingError = text(value, result, key);
        break;
      case 'mappingErrorMessage':
        result.mappingErrorMessage = text(value, result, key);
        break;
      case 'signInState':
        result.signInState = word(value, signInStates, result, key);
        break;
      case 'publicAddress':
        result.publicAddress = text(value, result, key);
        break;
      case 'publicPort':
        result.publicPort = number(value, result, key);
        break;
      case 'privateAddress':
        result.privateAddress = text(value, result, key);
        break;
      case 'privatePort':
        result.privatePort = number(value, result, key);
        break;
      case 'subscriptionFeatures':
        result.subscriptionFeatures = words(value, result, key);
        break;
      case 'subscriptionActive':
        result.subscriptionActive = flag(value, result, key);
        break;
      case 'subscriptionState':
        result.subscriptionState = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MyPlexAccount;
}

/** The people whom a server knows. */
export interface SystemAccountContainer extends MediaContainer {
  /** The people. The owner has the number 1; the number 0, without a name, stands for anybody on the local network. */
  accounts: readonly Account[];
}

/** Decodes {@link SystemAccountContainer}. */
export function decodeSystemAccountContainer(wire: Wire): SystemAccountContainer {
  const result: Draft<SystemAccountContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    accounts: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Account':
        result.accounts = list(value, decodeAccount, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SystemAccountContainer;
}

/** The devices that a server has seen. */
export interface SystemDeviceContainer extends MediaContainer {
  /** The devices. */
  devices: readonly Device[];
}

/** Decodes {@link SystemDeviceContainer}. */
export function decodeSystemDeviceContainer(wire: Wire): SystemDeviceContainer {
  const result: Draft<SystemDeviceContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    devices: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Device':
        result.devices = list(value, decodeDevice, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SystemDeviceContainer;
}

/**
 * Gives the account that the server belongs to. For the owner.
 *
 * `GET /myplex/account` of Plex Media Server.
 */
export const getMyPlexAccount: Operation<'pms', object, MyPlexAccount> = /* @__PURE__ */ operation({
  id: 'getMyPlexAccount',
  host: 'pms',
  method: 'GET',
  path: '/myplex/account',
  reading: decodeMyPlexAccount,
  envelope: 'MyPlex',
});

/** Parameters of {@link claimServer}. */
export interface ClaimServerParams {
  /** The claim token that plex.tv gave the account, good for four minutes. */
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
export const unclaimServer: Operation<'pms', object, undefined> = /* @__PURE__ */ operation({
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
export const getSystemAccounts: Operation<'pms', object, SystemAccountContainer> = /* @__PURE__ */ operation({
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
export const getDevices: Operation<'pms', object, SystemDeviceContainer> = /* @__PURE__ */ operation({
  id: 'getDevices',
  host: 'pms',
  method: 'GET',
  path: '/devices',
  reading: decodeSystemDeviceContainer,
});
