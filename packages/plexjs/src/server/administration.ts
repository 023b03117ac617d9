import type { SystemAccount, SystemDevice } from '../generated/models/accounts.ts';
import type { Setting } from '../generated/models/settings.ts';
import {
  addProvider as sendProvider,
  deleteMediaProvider,
  listProviders,
  type MediaProvider,
  refreshProviders as sendRefresh,
} from '../generated/pms/media-providers.ts';
import { getPluginPreferences } from '../generated/pms/preferences.ts';
import { getTransientTokenByGet } from '../generated/pms/security.ts';
import {
  claimServer,
  getDevices,
  getMyPlexAccount,
  getSystemAccounts,
  type MyPlexAccount,
  unclaimServer,
} from '../generated/pms/server-accounts.ts';
import {
  type BandwidthStatisticsContainer,
  type GetBandwidthStatisticsParams,
  getBandwidthStatistics,
  getResourcesStatistics,
  getStatistics,
  type GetStatisticsParams,
  type MediaStatisticsContainer,
  type StatisticsResources,
  type StatisticsTimespan,
} from '../generated/pms/statistics.ts';
import { type Agent, getAgents } from '../generated/pms/system.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

const nothing = undefined;

/** See `System.accounts`. */
export async function readAccounts(
  { client }: PlexServer,
  options?: RequestOptions,
): Promise<readonly SystemAccount[]> {
  return (await getSystemAccounts(client, nothing, options)).accounts;
}

/** See `System.devices`. */
export async function readDevices({ client }: PlexServer, options?: RequestOptions): Promise<readonly SystemDevice[]> {
  return (await getDevices(client, nothing, options)).devices;
}

/** See `System.providers`. */
export async function readProviders(
  { client }: PlexServer,
  options?: RequestOptions,
): Promise<readonly MediaProvider[]> {
  return (await listProviders(client, nothing, options)).providers;
}

/** See `System.addProvider`. */
export async function addProvider(
  { client }: PlexServer,
  address: string | URL,
  options?: RequestOptions,
): Promise<void> {
  const url = String(address);
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new PlexUsageError(`“${url}” is no address of a provider: it begins with http:// or https://.`);
  await sendProvider(client, { url }, options);
}

/** See `System.refreshProviders`. */
export async function refreshProviders({ client }: PlexServer, options?: RequestOptions): Promise<void> {
  await sendRefresh(client, nothing, options);
}

/** See `System.removeProvider`. */
export async function removeProvider(
  { client }: PlexServer,
  { id, identifier, title }: MediaProvider,
  options?: RequestOptions,
): Promise<void> {
  const provider = id ?? identifier;
  if (provider === undefined) throw new PlexUsageError(`The provider “${title ?? ''}” has no identifier.`);
  await deleteMediaProvider(client, { provider }, options);
}

/** See `System.agents`. */
export async function readAgents(
  { client }: PlexServer,
  type: ItemType | undefined,
  options?: RequestOptions,
): Promise<readonly Agent[]> {
  return (await getAgents(client, { mediaType: type && typeNumbers[type] }, options)).agents;
}

/** See `System.agentPreferences`. */
export async function readAgentPreferences(
  { client }: PlexServer,
  identifier: string,
  options?: RequestOptions,
): Promise<readonly Setting[]> {
  return (await getPluginPreferences(client, { identifier }, options)).settings;
}

/** See `System.account`. */
export function readAccount({ client }: PlexServer, options?: RequestOptions): PromiseLike<MyPlexAccount> {
  return getMyPlexAccount(client, nothing, options);
}

/** See `System.claim`. */
export function claim({ client }: PlexServer, token: string, options?: RequestOptions): PromiseLike<MyPlexAccount> {
  return claimServer(client, { token }, options);
}

/** See `System.unclaim`. */
export async function unclaim({ client }: PlexServer, options?: RequestOptions): Promise<void> {
  await unclaimServer(client, nothing, options);
}

/** See `System.createToken`. */
export async function createToken({ client }: PlexServer, options?: RequestOptions): Promise<string> {
  return (await getTransientTokenByGet(client, { type: 'delegation', scope: 'all' }, options)).token;
}

/** Which of the statistics of bandwidth are wanted. */
export interface BandwidthOptions extends RequestOptions, GetBandwidthStatisticsParams {}

/** See `System.bandwidth`. */
export function readBandwidth(
  { client }: PlexServer,
  { ...options }: BandwidthOptions = {},
): PromiseLike<BandwidthStatisticsContainer> {
  const { timespan, accountId, deviceId, lan, at, since, until, bytes, bytesAbove, bytesBelow } = options;
  const params = { timespan, accountId, deviceId, lan, at, since, until, bytes, bytesAbove, bytesBelow };
  return getBandwidthStatistics(client, params, options);
}

/** Which of the statistics of what was played are wanted. */
export interface MediaStatisticsOptions extends RequestOptions, GetStatisticsParams {}

/** See `System.mediaStatistics`. */
export function readMediaStatistics(
  { client }: PlexServer,
  options: MediaStatisticsOptions = {},
): PromiseLike<MediaStatisticsContainer> {
  const { timespan, accountId, deviceId, since, until } = options;
  return getStatistics(client, { timespan, accountId, deviceId, since, until }, options);
}

/** See `System.resources`. */
export async function readResources(
  { client }: PlexServer,
  options: RequestOptions & { readonly timespan?: StatisticsTimespan } = {},
): Promise<readonly StatisticsResources[]> {
  return (await getResourcesStatistics(client, { timespan: options.timespan ?? 6 }, options)).statistics;
}
