import type { Call, Caller, Definition, HostName } from '../wire/operation.ts';
import { PlexCall } from './call.ts';
import { callWith, setUp } from './caller.ts';
import { addressesOf, type PlexHost, tokenOrigins } from './hosts.ts';
import type { Identity } from './identity.ts';
import { type MediaUrlOptions, mediaUrl } from './media-url.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { PlexUsageError } from './plex-error.ts';
import type { Settings } from './settings.ts';
import { belongsTo, tokenSource } from './token.ts';

interface WithServer {
  readonly baseUrl: string | URL;
}

interface WithPlayer {
  readonly hosts: { readonly player: string };
}

/** What a client shares with those that are made from it. */
type Inherited = Pick<Settings, 'gate' | 'token'>;

/**
 * What operations are called on: knows where the hosts `H` are, who the client is, and how requests are made.
 * Holds its token where neither printing nor serialising shows it. Made by `createClient`.
 */
export class PlexClient<in H extends HostName = HostName> implements Caller<H, CallOptions> {
  /** Who the client is to Plex. Persist its `clientIdentifier` if it was not given. */
  readonly identity: Identity;
  readonly #options: ClientOptions;
  readonly #settings: Settings;

  constructor(options: ClientOptions, inherited?: Inherited) {
    const addresses = addressesOf(options.baseUrl, options.hosts);
    const own = options.token === undefined ? undefined : tokenSource(options.token, tokenOrigins(addresses));
    const parts = { addresses, token: inherited?.token ?? own, gate: inherited?.gate ?? new Map() };
    const { identity, settings } = setUp(options, parts);
    this.identity = identity;
    this.#options = { ...options, clientIdentifier: identity.clientIdentifier };
    this.#settings = settings;
  }

  /** The address of the client's server, without a slash at the end; undefined where it has none. */
  get baseUrl(): string | undefined {
    return this.#settings.addresses.get('pms')?.base;
  }

  /** Calls an operation. Operations do this themselves: `getSections(client)`. */
  call<T>(definition: Definition<H, T>, parameters?: object, options?: CallOptions): Call<T> {
    return new PlexCall((unread) => callWith(this.#settings, definition, parameters, options, unread));
  }

  /**
   * A client with other options over this one's. It shares the rest, also what hosts said about too many requests.
   * A new `baseUrl` without a `token` does not get this client's token.
   */
  with(options: ClientOptions & WithServer): PlexClient;
  with(options: ClientOptions & WithPlayer): PlexClient<H | 'player'>;
  with(options: ClientOptions): PlexClient<H>;
  with(options: ClientOptions): PlexClient<H> {
    const { gate, token } = this.#settings;
    const { hosts, headers } = this.#options;
    return new PlexClient(
      {
        ...this.#options,
        ...options,
        hosts: { ...hosts, ...options.hosts },
        headers: { ...headers, ...options.headers },
      },
      { gate, token: options.token === undefined ? token : undefined },
    );
  }

  /**
   * The URL of something that a server serves, for places that make their own requests. It holds the token only with `token: true`.
   * Throws `PlexUsageError` where there is no server or no token, or the token does not belong there.
   */
  mediaUrl(path: string, options: MediaUrlOptions = {}): string {
    return mediaUrl(this.baseUrl, path, options, (origin) => {
      const { token } = this.#settings;
      if (!token || !belongsTo(token, origin) || token.current === undefined)
        throw new PlexUsageError(
          'mediaUrl: this client has no token for this origin, or has a function that was not asked for it yet.',
        );
      return token.current;
    });
  }
}

/**
 * Makes a client. With `baseUrl` it calls the operations of that server, and always those of Plex's own hosts.
 *
 * ```ts
 * const client = createClient({ baseUrl: 'http://192.168.1.10:32400', token, clientIdentifier });
 * const sections = await getSections(client);
 * ```
 *
 * Throws `PlexUsageError` for an address or a token that is none.
 */
export function createClient(options: ClientOptions & WithServer): PlexClient;
export function createClient(options: ClientOptions & WithPlayer): PlexClient<PlexHost | 'player'>;
export function createClient(options?: ClientOptions): PlexClient<PlexHost>;
export function createClient(options: ClientOptions = {}): PlexClient {
  return new PlexClient(options);
}
