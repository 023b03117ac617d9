import { Bus } from './world/bus.ts';
import { MovableClock } from './world/clock.ts';
import { Hierarchy } from './world/hierarchy.ts';
import { type Snapshot, Store } from './world/store.ts';
import type { World } from './world/world.ts';
import { mediaServer } from './media-server/media-server.ts';
import { plexTv } from './plex-tv/plex-tv.ts';
import { describeLibrary } from './seed/describe.ts';
import type { LibraryDescription } from './seed/description.ts';
import { smallLibrary } from './seed/small-library.ts';

/** What a sandbox can be told. */
export interface SandboxOptions {
  /** What is in it. Default: a small library that the project made itself. */
  readonly library?: LibraryDescription;
  /** The address that plex.tv tells of the server. Default: `http://sandbox.test:32400`. */
  readonly url?: () => string;
  /** Addresses that plex.tv tells before the one that works, for instance some where nothing answers. Default: none. */
  readonly otherUrls?: readonly string[];
  /** The time, in milliseconds. Default: the clock's. */
  readonly now?: () => number;
}

/** An offline Plex: a media server and plex.tv behind one function. */
export interface Sandbox {
  /** Answers a request, as `fetch` would: it can be given to a client in its place. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly machineIdentifier: string;
  /** The token of the account, for plex.tv. */
  readonly accountToken: string;
  /** The token of the server. */
  readonly serverToken: string;
  /** All that it is made of. */
  readonly world: World;
  /** Forgets all that was done to it. */
  readonly reset: () => void;
  /** All that was done to it, as plain data that can be stored as JSON. */
  readonly snapshot: () => Snapshot;
  /** Goes to what a snapshot says. Throws `TypeError` for one of another library. */
  readonly restore: (snapshot: Snapshot) => void;
}

const names = { machineIdentifier: 'c0ffee'.padEnd(40, '0'), friendlyName: 'Living Room' };
const accountToken = 'sandbox-account-token';
const serverToken = 'sandbox-server-token';

/**
 * Makes an offline Plex, with a small library of its own or with one that is described.
 *
 * ```ts
 * const { fetch, serverToken } = createSandbox({ library: { sections: [{ type: 'movie', title: 'Films', items: [{ title: 'One' }] }] } });
 * const client = createClient({ baseUrl: 'http://sandbox.test:32400', fetch, token: serverToken });
 * ```
 *
 * Throws `TypeError` for a description that is none, and says where.
 */
export function createSandbox({
  library = smallLibrary,
  url = usualUrl,
  otherUrls = [],
  now,
}: SandboxOptions = {}): Sandbox {
  const seed = describeLibrary(library, serverToken);
  const store = new Store(seed.name, seed.beginning, seed.counters);
  const world: World = {
    store,
    tables: store.tables,
    hierarchy: new Hierarchy(store.tables.items),
    clock: new MovableClock(now),
    bus: new Bus(),
    files: seed.files,
    names,
    accountToken,
    addresses: () => [...otherUrls, url()],
  };
  const account = plexTv(world);
  const server = mediaServer(world);
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return (isForPlexTv(request.url) ? account : server).fetch(request);
    },
    machineIdentifier: names.machineIdentifier,
    accountToken,
    serverToken,
    world,
    reset: () => {
      store.reset();
      world.clock.reset();
    },
    snapshot: () => store.snapshot(),
    restore: (snapshot) => store.restore(snapshot),
  };
}

const usualUrl = (): string => 'http://sandbox.test:32400';

/** On a port both have the same address; the server has nothing below /api. */
function isForPlexTv(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === 'plex.tv' || hostname.endsWith('.plex.tv') || pathname.startsWith('/api/');
}
