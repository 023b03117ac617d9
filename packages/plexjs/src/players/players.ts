import { getPlayerResources } from '../generated/player/subscription.ts';
import { getAvailableClients } from '../generated/pms/clients.ts';
import { named } from '../query/named.ts';
import { suggestion } from '../query/suggest.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlayerDetails } from './player-details.ts';
import { RemotePlayer } from './remote-player.ts';

/** How a player is told what to do. */
export interface ReachOptions {
  /** Tells it at its own address, instead of through the server. Default: false. */
  readonly direct?: boolean;
}

/**
 * The players in a server's network, as remote controls see them.
 *
 * ```ts
 * const players = new Players(server);
 * const player = await players.find('Bedroom TV');
 * await player.pause();
 * ```
 *
 * Keep one of them: it counts the commands that each player was given.
 */
export class Players {
  readonly #server: PlexServer;
  readonly #now: () => number;
  readonly #commandIds = new Map<string, number>();

  /** @param options `now`: the time in milliseconds, for tests. */
  constructor(server: PlexServer, { now = Date.now }: { readonly now?: () => number } = {}) {
    this.#server = server;
    this.#now = now;
  }

  /** The players that the server sees in its network: `GET /clients`. Often none: many sign in at plex.tv only, and are found with `playersAmong`, or by GDM. */
  async list({ direct, ...options }: ReachOptions & RequestOptions = {}): Promise<RemotePlayer[]> {
    const { clients } = await getAvailableClients(this.#server.client, undefined, options);
    return clients.flatMap(({ machineIdentifier, name, product, address, port, protocolCapabilities }) => {
      if (machineIdentifier === undefined) return [];
      const url = address && port !== undefined ? `http://${address}:${port}` : undefined;
      const details = { machineIdentifier, name, product, url, capabilities: protocolCapabilities };
      return [this.player(details, { direct: direct === true && url !== undefined })];
    });
  }

  /**
   * One of those, by its name or identifier.
   *
   * @throws {PlexUsageError} Where there is none; the message has those that there are.
   */
  async find(wanted: string, options?: ReachOptions & RequestOptions): Promise<RemotePlayer> {
    const all = await this.list(options);
    const found = named(all, wanted, ({ name, machineIdentifier: key }) => ({ name, key }));
    if (found) return found;
    const names = all.map(({ name }) => name);
    throw new PlexUsageError(`The server knows no player “${wanted}”. ${suggestion(wanted, names)}`);
  }

  /** The player at an address: `GET /resources` of it. It is told directly. */
  async at(url: string | URL, options?: RequestOptions): Promise<RemotePlayer> {
    const client = this.#server.client.with({ hosts: { player: String(url) } });
    const { players } = await getPlayerResources(client, undefined, options);
    const { machineIdentifier, title, product, protocolCapabilities } = players[0] ?? {};
    if (machineIdentifier === undefined) throw new PlexUsageError('There is no player at this address.');
    const details = { machineIdentifier, name: title, product, capabilities: protocolCapabilities };
    return this.player({ ...details, url: String(url) }, { direct: true });
  }

  /**
   * A player that is known from elsewhere. Asks nothing.
   *
   * @throws {PlexUsageError} For one without `url` that is to be told directly.
   */
  player(details: PlayerDetails, { direct = false }: ReachOptions = {}): RemotePlayer {
    const { machineIdentifier, url, name = machineIdentifier } = details;
    if (direct && url === undefined)
      throw new PlexUsageError(`${name} has no address, so it cannot be told without a server in between.`);
    const { client } = this.#server;
    const address = direct ? url : client.baseUrl;
    if (address === undefined) throw new PlexUsageError('The client of this server has no address.');
    return new RemotePlayer(details, {
      // A server takes commands for players at its own address, and passes them on.
      client: client.with({ hosts: { player: address } }),
      isDirect: direct,
      nextCommandId: () => this.#nextCommandId(machineIdentifier),
      now: this.#now,
    });
  }

  #nextCommandId(machineIdentifier: string): number {
    const next = (this.#commandIds.get(machineIdentifier) ?? 0) + 1;
    this.#commandIds.set(machineIdentifier, next);
    return next;
  }
}
