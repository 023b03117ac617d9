import type { JwtSession } from '../auth/jwt-session.ts';
import type { ServerToken } from '../auth/jwt.ts';
import type { Announcement } from '../generated/plex-tv/account.ts';
import type { GeoLocation } from '../generated/plex-tv/location.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { createClient, type PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { ClientOptions } from '../transport/options.ts';
import { PlexAuthError } from '../transport/errors.ts';
import { checkedToken } from '../transport/token.ts';
import type { AccountSettings } from './account-settings.ts';
import type { NewDevice } from './add-device.ts';
import type { AccountConnectOptions } from './connect-server.ts';
import type { AccountDevice } from './devices.ts';
import type { Discover } from './discover.ts';
import type { PlexHome } from './home.ts';
import type { MobileSync } from './mobile-sync.ts';
import type { AccountResource } from './server-resources.ts';
import type { Sharing } from './sharing.ts';
import type { AccountUser } from './user.ts';

/** What an account is asked with: who the client is, and how requests are made. */
export interface AccountOptions extends Omit<ClientOptions, 'baseUrl' | 'token'> {}

/**
 * An account at plex.tv: who it is, the servers that it can reach, its Plex Home, its friends and what it shares with them, its settings,
 * and the online catalogue with its watchlist.
 *
 * ```ts
 * const account = await PlexAccount.fromToken(token, { clientIdentifier });
 * const server = await account.connect('Living Room');
 * ```
 *
 * What few programs need is loaded when it is first called. Neither printing nor serialising shows its token.
 */
export class PlexAccount {
  /** What operations of Plex's hosts are called on: `getWebhooks(account.client)`. */
  readonly client: PlexClient<PlexHost>;
  readonly #credentials: string | JwtSession;

  /**
   * Made by {@link signIn} and {@link PlexAccount.fromToken}.
   *
   * @param client A client that has the account's token.
   * @param credentials The same token, or what gives tokens for the device's key.
   */
  constructor(client: PlexClient<PlexHost>, credentials: string | JwtSession) {
    this.client = client;
    this.#credentials = credentials;
  }

  /**
   * The account that a token belongs to. Asks plex.tv for it, so that a token that is not good is found at once: `GET /api/v2/user`.
   *
   * @throws {PlexAuthError} For a token that is not, or no longer, good. Any other failure says nothing of the token.
   */
  static async fromToken(
    token: string,
    { signal, ...options }: AccountOptions & Pick<RequestOptions, 'signal'> = {},
  ): Promise<PlexAccount> {
    const account = accountOf(token, options);
    await account.user({ signal });
    return account;
  }

  /** Who the account is, with its subscription, entitlements, profile and roles: `GET /api/v2/user`. Asks each time. */
  async user(options?: RequestOptions): Promise<AccountUser> {
    const { readUser } = await import('./on-demand.ts');
    return readUser(this.client, {}, options);
  }

  /** The account's token for plex.tv, to be stored. Of a device with a key it is a JWT, and a new one where the old one ends soon. */
  async token(options?: Pick<RequestOptions, 'signal'>): Promise<string> {
    return typeof this.#credentials === 'string' ? this.#credentials : this.#credentials.token(undefined, options);
  }

  /**
   * Tells plex.tv that the token is in use, which keeps it alive: `GET /api/v2/ping`. Gives false where the token is no longer good; any
   * other failure is thrown.
   */
  async ping(options?: RequestOptions): Promise<boolean> {
    const { pingToken } = await import('./on-demand.ts');
    return pingToken(this.client, undefined, options).then(
      () => true,
      (error: unknown) => {
        if (error instanceof PlexAuthError) return false;
        throw error;
      },
    );
  }

  /** Ends the token at once, and takes this client off the account's devices: `DELETE /api/v2/users/signout`. A device's key is forgotten. */
  async signOut(options?: RequestOptions): Promise<void> {
    if (typeof this.#credentials !== 'string') return this.#credentials.revoke(options);
    const { signOut } = await import('./on-demand.ts');
    return signOut(this.client, undefined, options);
  }

  /** What the account can reach, servers and players: `GET /api/v2/resources`. */
  async resources(options?: RequestOptions): Promise<AccountResource[]> {
    const { readResources } = await import('./on-demand.ts');
    return readResources(this.client, options);
  }

  /** The servers that the account can reach, its own and those that are shared with it: `GET /api/v2/resources`. */
  async servers(options?: RequestOptions): Promise<AccountResource[]> {
    return (await this.resources(options)).filter(({ provides }) => provides.includes('server'));
  }

  /**
   * Connects to a server by the best way that works: local before remote before relay, https before http.
   *
   * ```ts
   * const server = await account.connect('Living Room');
   * const movies = await server.library.section('Movies', 'movie');
   * ```
   *
   * @param server Its name or `clientIdentifier`, or what {@link PlexAccount.servers} gave. Default: the only one, or the only one of the
   * account's own.
   * @throws {PlexNotFoundError} Where the account has no such server; the message names those that it has.
   * @throws {PlexUsageError} Where several servers fit.
   * @throws {PlexUnreachableError} Where none of its connections works; it says of each one why.
   */
  async connect(server?: string | AccountResource, options?: AccountConnectOptions): Promise<PlexServer> {
    const { connectServer } = await import('./connect-server.ts');
    return connectServer(this.client, server, options);
  }

  /** The names of the features that the account has, for instance `hwtranscode`: `GET /api/v2/features`. */
  async features(options?: RequestOptions): Promise<string[]> {
    const { readFeatures } = await import('./on-demand.ts');
    return readFeatures(this.client, options);
  }

  /** The devices that are signed in to the account: `GET /api/v2/devices` of clients.plex.tv. */
  async devices(options?: RequestOptions): Promise<AccountDevice[]> {
    const { readDevices } = await import('./on-demand.ts');
    return readDevices(this.client, options);
  }

  /**
   * Takes a device off the account, which ends its tokens at once: `DELETE /devices/{id}.xml`. A server is no longer the account's.
   *
   * @param device What {@link PlexAccount.devices} gave, or its number, `clientIdentifier` or name.
   * @throws {PlexUsageError} Where no device or several fit.
   */
  async removeDevice(device: AccountDevice | string, options?: RequestOptions): Promise<void> {
    const { removeDevice } = await import('./on-demand.ts');
    await removeDevice(this.client, device, options);
  }

  /** Signs in a device that shows a code, such as a television, to this account: `PUT /api/v2/pins/link`. Throws `PlexNotFoundError` for a code that is not good. */
  async linkDevice(code: string, options?: RequestOptions): Promise<void> {
    const { linkDevice } = await import('./on-demand.ts');
    await linkDevice(this.client, code, options);
  }

  /**
   * Signs in another device to this account, by a code that the account enters itself: `POST /api/v2/pins` and `PUT /api/v2/pins/link`.
   * Gives the account as that device has it; this one stays as it is.
   *
   * With a `store` that device has a key, and this one keeps its token, which servers take and which a key of its own would end.
   *
   * ```ts
   * const online = await account.addDevice({ clientIdentifier: secondIdentifier, store });
   * ```
   *
   * @throws {PlexUsageError} For the `clientIdentifier` of this client itself.
   */
  async addDevice(device: NewDevice): Promise<PlexAccount> {
    const { addDevice } = await import('./add-device.ts');
    return addDevice(this.client, device);
  }

  /** A token that gives a new server to this account, good for four minutes; pass it to `system.claim`, or to a server as `PLEX_CLAIM`: `GET /api/claim/token.json`. */
  async claimToken(options?: RequestOptions): Promise<string> {
    const { readClaimToken } = await import('./on-demand.ts');
    return readClaimToken(this.client, options);
  }

  /** Where an address is, as far as Plex knows: `GET /api/v2/geoip`. Default: that of this client. */
  async locate(ipAddress?: string, options?: RequestOptions): Promise<GeoLocation> {
    const { locate } = await import('./on-demand.ts');
    return locate(this.client, ipAddress, options);
  }

  /** The address that plex.tv sees this client at: `GET /:/ip`. */
  async publicIp(options?: RequestOptions): Promise<string> {
    const { readPublicIp } = await import('./on-demand.ts');
    return readPublicIp(this.client, options);
  }

  /** Plex's notices, the latest first: `GET /api/announcements`. */
  async announcements(options?: RequestOptions): Promise<readonly Announcement[]> {
    const { readAnnouncements } = await import('./on-demand.ts');
    return readAnnouncements(this.client, options);
  }

  /**
   * The Plex Home: its users, and switching between them. Loads it, and asks nobody anything.
   *
   * ```ts
   * const home = await account.home();
   * const kids = await home.switchTo('Kids', { pin: '1234' });
   * ```
   */
  async home(): Promise<PlexHome> {
    const { PlexHome } = await import('./home.ts');
    return new PlexHome(this);
  }

  /** Friends, invitations, and what is shared with whom. Loads it, and asks nobody anything. */
  async sharing(): Promise<Sharing> {
    const { Sharing } = await import('./sharing.ts');
    return new Sharing(this.client);
  }

  /** Webhooks, online sources, privacy. Loads it, and asks nobody anything. */
  async settings(): Promise<AccountSettings> {
    const { AccountSettings } = await import('./account-settings.ts');
    return new AccountSettings(this.client);
  }

  /** Plex's online catalogue with the account's watchlist. Loads it, and asks nobody anything. */
  async discover(): Promise<Discover> {
    const { Discover } = await import('./discover.ts');
    return new Discover(this.client);
  }

  /** What devices keep for use without a network, by the mobile sync of old. Loads it, and asks nobody anything. */
  async mobileSync(): Promise<MobileSync> {
    const { MobileSync } = await import('./mobile-sync.ts');
    return new MobileSync(this.client);
  }

  /**
   * The token that a server takes from this account: `GET /api/v2/resources`. It is not the account's own.
   *
   * @param server As for {@link PlexAccount.connect}, which is what most programs want.
   * @throws {PlexNotFoundError} Where the account has no such server.
   * @throws {PlexAuthError} Where plex.tv gives no token for it.
   */
  async serverToken(server?: string | AccountResource, options?: RequestOptions): Promise<ServerToken> {
    const { findServer } = await import('./on-demand.ts');
    const { accessToken, name } = await findServer(this.client, server, options);
    if (!accessToken) throw new PlexAuthError(`serverToken: plex.tv gives no token for "${name}".`);
    return accessToken;
  }
}

/** An account of a token, without asking whether it is good. Throws `PlexUsageError` for a text that is no token. */
export function accountOf(token: string, options: AccountOptions): PlexAccount {
  const checked = checkedToken(token);
  return new PlexAccount(createClient({ ...options, token: checked }), checked);
}
