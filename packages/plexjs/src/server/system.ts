import type { SystemAccount, SystemDevice } from '../generated/models/accounts.ts';
import type { Setting } from '../generated/models/settings.ts';
import { getIdentity, type Identity } from '../generated/pms/general.ts';
import type { MediaProvider } from '../generated/pms/media-providers.ts';
import type { MyPlexAccount } from '../generated/pms/server-accounts.ts';
import type {
  BandwidthStatisticsContainer,
  MediaStatisticsContainer,
  StatisticsResources,
  StatisticsTimespan,
} from '../generated/pms/statistics.ts';
import type { Agent } from '../generated/pms/system.ts';
import type { UpdaterStatus } from '../generated/pms/updater.ts';
import type { ItemType } from '../items/item-types.ts';
import {
  addProvider,
  claim,
  createToken,
  readAccount,
  readAccounts,
  readAgentPreferences,
  readAgents,
  readBandwidth,
  readDevices,
  readMediaStatistics,
  readProviders,
  readResources,
  refreshProviders,
  removeProvider,
  unclaim,
  type BandwidthOptions,
  type MediaStatisticsOptions,
} from './administration.ts';
import { browse, walk, type BrowseOptions, type Folder, type WalkedFolder } from './browse.ts';
import { readButler, type Butler } from './butler.ts';
import { type DiagnosticsOptions, downloadDiagnostics, type ServerFile } from './diagnostics.ts';
import { MetadataProviders } from './metadata-providers.ts';
import { OptimizedVersions } from './optimized-versions.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';
import { installUpdate, lookForUpdate, type UpdateCheckOptions, type UpdateInstallOptions } from './updates.ts';

/** The machine that a server runs on, and its upkeep. Most of it is for the owner only. */
export class System {
  readonly #server: PlexServer;

  /** Made by `PlexServer.system`. */
  constructor(server: PlexServer) {
    this.#server = server;
  }

  /** Which server it is, which version it has, and whether it belongs to somebody: `GET /identity`. Needs no token. */
  async identity(options?: RequestOptions): Promise<Identity> {
    return getIdentity(this.#server.client, undefined, options);
  }

  /** The people that the server knows; the owner's id is 1: `GET /accounts`. */
  async accounts(options?: RequestOptions): Promise<readonly SystemAccount[]> {
    return readAccounts(this.#server, options);
  }

  /** The devices that played something: `GET /devices`. */
  async devices(options?: RequestOptions): Promise<readonly SystemDevice[]> {
    return readDevices(this.#server, options);
  }

  /** What the server brings together: its own libraries, live television, podcasts: `GET /media/providers`. */
  async providers(options?: RequestOptions): Promise<readonly MediaProvider[]> {
    return readProviders(this.#server, options);
  }

  /** Joins a provider to the server, by its address: `POST /media/providers`. Throws `PlexUsageError` for what is no address. */
  async addProvider(address: string | URL, options?: RequestOptions): Promise<void> {
    await addProvider(this.#server, address, options);
  }

  /** Has the server ask its providers anew what they have: `POST /media/providers/refresh`. */
  async refreshProviders(options?: RequestOptions): Promise<void> {
    await refreshProviders(this.#server, options);
  }

  /** Takes one of the `providers` off the server: `DELETE /media/providers/{provider}`. */
  async removeProvider(provider: MediaProvider, options?: RequestOptions): Promise<void> {
    await removeProvider(this.#server, provider, options);
  }

  /** What describes items, all or those for a type: `GET /system/agents`. */
  async agents({ type, ...options }: RequestOptions & { readonly type?: ItemType } = {}): Promise<readonly Agent[]> {
    return readAgents(this.#server, type, options);
  }

  /** The settings of an agent, by its `identifier`: `GET /:/plugins/{identifier}/prefs`. */
  async agentPreferences(identifier: string, options?: RequestOptions): Promise<readonly Setting[]> {
    return readAgentPreferences(this.#server, identifier, options);
  }

  /** The versions for devices that were ordered, and those that are being made. */
  get optimizedVersions(): OptimizedVersions {
    return new OptimizedVersions(this.#server);
  }

  /** The services of one's own that give the server metadata, and their groups. Since PMS 1.43.2. */
  get metadataProviders(): MetadataProviders {
    return new MetadataProviders(this.#server);
  }

  /** The account at plex.tv that the server belongs to: `GET /myplex/account`. */
  async account(options?: RequestOptions): Promise<MyPlexAccount> {
    return readAccount(this.#server, options);
  }

  /** Gives the server to an account, by a claim token of it: `POST /myplex/claim`. */
  async claim(token: string, options?: RequestOptions): Promise<MyPlexAccount> {
    return claim(this.#server, token, options);
  }

  /** Takes the server from its account: `DELETE /myplex/account`. */
  async unclaim(options?: RequestOptions): Promise<void> {
    await unclaim(this.#server, options);
  }

  /** A token for another device, which lasts two days: `GET /security/token`. */
  async createToken(options?: RequestOptions): Promise<string> {
    return createToken(this.#server, options);
  }

  /**
   * The folders and files below one, or the roots of the disk: `GET /services/browse`.
   *
   * @param path The folder's path, as the server writes it.
   */
  async browse(path?: string, options?: BrowseOptions): Promise<Folder> {
    return browse(this.#server, path, options);
  }

  /** A folder and all that are below it, one after the other. */
  async *walk(path?: string, options?: BrowseOptions): AsyncGenerator<WalkedFolder, void, undefined> {
    yield* walk(this.#server, path, options);
  }

  /** What the server does at night: `GET /butler`. */
  async butler(options?: RequestOptions): Promise<Butler> {
    return readButler(this.#server, options);
  }

  /** Looks for a newer version of the server: `PUT /updater/check` and `GET /updater/status`. */
  async checkForUpdate(options?: UpdateCheckOptions): Promise<UpdaterStatus> {
    return lookForUpdate(this.#server, options);
  }

  /** Installs the version that was found: `PUT /updater/apply`. */
  async installUpdate(options?: UpdateInstallOptions): Promise<void> {
    await installUpdate(this.#server, options);
  }

  /** The server's logs, as a ZIP archive: `GET /diagnostics/logs`. */
  async downloadLogs(options?: DiagnosticsOptions): Promise<ServerFile> {
    return downloadDiagnostics(this.#server, 'logs', options);
  }

  /** The server's databases, as a ZIP archive: `GET /diagnostics/databases`. */
  async downloadDatabases(options?: DiagnosticsOptions): Promise<ServerFile> {
    return downloadDiagnostics(this.#server, 'databases', options);
  }

  /** How much was sent to whom: `GET /statistics/bandwidth`. */
  async bandwidth(options?: BandwidthOptions): Promise<BandwidthStatisticsContainer> {
    return readBandwidth(this.#server, options);
  }

  /** How busy the machine is: `GET /statistics/resources`. */
  async resources(
    options?: RequestOptions & { readonly timespan?: StatisticsTimespan },
  ): Promise<readonly StatisticsResources[]> {
    return readResources(this.#server, options);
  }

  /** How much was played by whom: `GET /statistics/media`. */
  async mediaStatistics(options?: MediaStatisticsOptions): Promise<MediaStatisticsContainer> {
    return readMediaStatistics(this.#server, options);
  }
}
