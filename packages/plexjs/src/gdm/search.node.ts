import { type DeviceKind, findDevices, type FindOptions } from './find-devices.node.ts';
import type { FoundPlayer, FoundServer } from './found.ts';

const servers: DeviceKind<FoundServer> = {
  port: 32_414,
  is: (device): device is FoundServer => device.kind === 'server',
};
const players: DeviceKind<FoundPlayer> = {
  port: 32_412,
  is: (device): device is FoundPlayer => device.kind === 'player',
};

/**
 * Devices on the network, each as soon as it answers; awaited it is all that answered in time. Each use asks the network anew.
 *
 * It ends after `timeout` milliseconds, 3,000 unless told, because nobody knows how many there are.
 */
export class NetworkSearch<T> implements PromiseLike<readonly T[]>, AsyncIterable<T> {
  readonly #find: () => AsyncIterableIterator<T, undefined, undefined>;

  /** Made by `findServers` and `findPlayers`. */
  constructor(find: () => AsyncIterableIterator<T, undefined, undefined>) {
    this.#find = find;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined, undefined> {
    return this.#find();
  }

  /** All that answered in time, in place of a promise's `then`. */
  // oxlint-disable-next-line unicorn/no-thenable -- It stands in for a promise.
  then<A = readonly T[], B = never>(
    onFound?: ((found: readonly T[]) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.all().then(onFound, onError);
  }

  /** All that answered in time. */
  async all(): Promise<readonly T[]> {
    const found: T[] = [];
    for await (const device of this) found.push(device);
    return found;
  }
}

/**
 * Finds Plex Media Servers in the local network: GDM, by UDP. Servers answer without a token; their `machineIdentifier` says which of an
 * account's servers it is.
 *
 * ```ts
 * for await (const { name, url } of findServers({ timeout: 2000 })) console.log(name, url);
 * const servers = await findServers();
 * ```
 */
export function findServers(options: FindOptions = {}): NetworkSearch<FoundServer> {
  return new NetworkSearch(() => findDevices(servers, options));
}

/**
 * Finds players in the local network that can be told what to play: GDM, by UDP.
 *
 * ```ts
 * const [television] = await findPlayers();
 * if (television) await new Players(server).player(television, { direct: true }).pause();
 * ```
 */
export function findPlayers(options: FindOptions = {}): NetworkSearch<FoundPlayer> {
  return new NetworkSearch(() => findDevices(players, options));
}
