import type { PlexAccount } from '../account/plex-account.ts';
import { getSonosSpeakers } from '../generated/player/sonos.ts';
import { named } from '../query/named.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { CallOptions } from '../transport/options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Caller } from '../wire/operation.ts';
import { RemotePlayer } from './remote-player.ts';

/**
 * The Sonos speakers that are linked to an account. They are told what to do through plex.tv, and play music only. The account needs the
 * feature `companions_sonos`.
 *
 * ```ts
 * const speakers = new SonosSpeakers(account);
 * const kitchen = await speakers.find('Kitchen');
 * await kitchen.playMedia(album);
 * ```
 *
 * Keep one of them: it counts the commands that speakers were given.
 */
export class SonosSpeakers {
  readonly #account: PlexAccount;
  readonly #now: () => number;
  #commandId = 0;

  /** @param options `now`: the time in milliseconds, for tests. */
  constructor(account: PlexAccount, { now = Date.now }: { readonly now?: () => number } = {}) {
    this.#account = account;
    this.#now = now;
  }

  /** All of them: `GET /resources` of sonos.plex.tv. Throws `PlexForbiddenError` where the account may not. */
  async list(options?: RequestOptions): Promise<RemotePlayer[]> {
    const { client } = this.#account;
    const { players } = await getSonosSpeakers(client, undefined, options);
    return players.flatMap(({ machineIdentifier, title, product, protocolCapabilities }) => {
      if (machineIdentifier === undefined) return [];
      const details = { machineIdentifier, name: title, product, capabilities: protocolCapabilities };
      const speaker = new RemotePlayer(details, {
        client: throughPlex(client),
        isDirect: false,
        nextCommandId: () => ++this.#commandId,
        now: this.#now,
        type: 'music',
      });
      return [speaker];
    });
  }

  /**
   * One of them, by its name or identifier.
   *
   * @throws {PlexUsageError} Where there is none; the message has those that there are.
   */
  async find(wanted: string, options?: RequestOptions): Promise<RemotePlayer> {
    const all = await this.list(options);
    const found = named(all, wanted, ({ name, machineIdentifier: key }) => ({ name, key }));
    if (found) return found;
    const names = all.map(({ name }) => name);
    throw new PlexUsageError(`The account has no Sonos speaker “${wanted}”. ${suggestion(wanted, names)}`);
  }
}

/** Calls players at the host that passes on what speakers are told, wherever the client finds it. */
function throughPlex(client: Caller<'sonos', CallOptions>): Caller<'player', CallOptions> {
  return {
    call: (definition, parameters, options) => client.call({ ...definition, host: 'sonos' }, parameters, options),
  };
}
