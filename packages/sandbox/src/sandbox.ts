import type { HostName } from 'plexjs';
import { adminPages } from './admin/admin.ts';
import { interceptor } from './admin/interceptor.ts';
import { RequestLog } from './admin/request-log.ts';
import { Faults } from './faults/faults.ts';
import { hostOf } from './hosts.ts';
import { preflight, withCors } from './http/cors.ts';
import { Bus } from './world/bus.ts';
import { MovableClock } from './world/clock.ts';
import { type Disk, diskOf } from './media-server/library/disk.ts';
import { Hierarchy } from './world/hierarchy.ts';
import { Owners } from './world/owners.ts';
import type { Snapshot } from './world/snapshot.ts';
import { Store } from './world/store.ts';
import type { World } from './world/world.ts';
import { mediaServer } from './media-server/media-server.ts';
import type { ServerConnection } from './plex-tv/connections.ts';
import { generous, type RateLimit } from './plex-tv/limit.ts';
import { type OtherServer, peopleBeginning, peopleCounters } from './plex-tv/people.ts';
import { plexTvHosts } from './plex-tv/plex-tv.ts';
import { playerBeginning } from './player/companion.ts';
import { companionPlayer } from './player/player.ts';
import { Catalogue } from './providers/catalogue.ts';
import { onlineOnly } from './providers/online-only.ts';
import { providerHosts } from './providers/providers.ts';
import { describeLibrary, seedOf } from './seed/describe.ts';
import type { LibraryDescription } from './seed/description.ts';
import { packagedFiles } from './seed/media-source.ts';
import type { Seed } from './seed/seed.ts';
import { smallLibrary } from './seed/small-library.ts';
import { type LibrarySize, syntheticLibrary } from './seed/synthetic.ts';
import { type Post, postWebhooks } from './webhooks/post-webhooks.ts';

/** What a sandbox can be told. */
export interface SandboxOptions {
  /** What is in it. Default: a small library that the project made itself. */
  readonly library?: LibraryDescription;
  /** In place of a library: one of so many movies, or of so many shows and artists as well, made as they are asked for. */
  readonly size?: number | LibrarySize;
  /** What a library of a size is made from: another number gives other items. Default: 1. */
  readonly seed?: number;
  /** Whether the server belongs to an account. One that does not asks for no token on its own machine. Default: true. */
  readonly claimed?: boolean;
  /** The address that plex.tv tells of the server. Default: `http://sandbox.test:32400`. */
  readonly url?: () => string;
  /** Addresses that plex.tv tells before the one that works, for instance some where nothing answers. Default: none. */
  readonly otherUrls?: readonly string[];
  /** Further ways to the server that plex.tv tells of: remote ones, relays, and dead ones, where requests fail. Default: none. */
  readonly connections?: readonly ServerConnection[];
  /** Servers that the account can reach beside the sandbox's own. Default: none. */
  readonly otherServers?: readonly OtherServer[];
  /** How often a client may ask plex.tv for PINs and words to sign. Default: 300 times a minute. */
  readonly rateLimit?: RateLimit;
  /** Whether there is a player that can be told what to play: `GET /clients` lists it. Default: false. */
  readonly player?: boolean;
  /** The player's address. Default: `http://player.test:8324`. */
  readonly playerUrl?: () => string;
  /**
   * Where the package's folder `media` can be fetched from, with a slash at the end; needed where a bundle for a browser or a worker
   * is to give out files. Default: where it lies beside the package's code.
   */
  readonly mediaUrl?: string | URL;
  /** Posts webhooks. Default: the global `fetch`, which really posts them. */
  readonly post?: Post;
  /** Gets pictures and tunes that are given by a URL outside of the sandbox. Default: the global `fetch`. */
  readonly load?: (url: string) => Promise<Response>;
  /** The time, in milliseconds. Default: the clock's. */
  readonly now?: () => number;
}

/** An offline Plex: a media server and plex.tv behind one function. */
export interface Sandbox {
  /** Answers a request, as `fetch` would: it can be given to a client in its place. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Answers a request as one of Plex's hosts, whatever address it has: for a port that stands for a host. */
  readonly fetchAs: (host: HostName, request: Request) => Promise<Response>;
  readonly machineIdentifier: string;
  /** The token of the account, for plex.tv. */
  readonly accountToken: string;
  /** The token of the server. */
  readonly serverToken: string;
  /** All that it is made of. */
  readonly world: World;
  /** What goes wrong, on request. */
  readonly faults: Faults;
  /** The last requests. */
  readonly log: RequestLog;
  /** The disk of its server: what is put there becomes items with the next scan. */
  readonly disk: Disk;
  /** Forgets all that was done to it. */
  readonly reset: () => void;
  /** All that was done to it, as plain data that can be stored as JSON. */
  readonly snapshot: () => Snapshot;
  /** Goes to what a snapshot says. Throws `TypeError`, and changes nothing, for what is none, or one of another library or version. */
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
  library,
  size,
  seed: seedNumber = 1,
  claimed = true,
  url = usualUrl,
  otherUrls = [],
  connections = [],
  otherServers = [],
  rateLimit = generous,
  player = false,
  playerUrl = usualPlayerUrl,
  mediaUrl,
  post = (url, init) => fetch(url, init),
  load = (url) => fetch(url),
  now,
}: SandboxOptions = {}): Sandbox {
  const seed = size === undefined ? seedFrom(library) : syntheticLibrary(size, serverToken, { seed: seedNumber });
  const people = peopleBeginning({
    accounts: Array.from(seed.beginning.accounts?.keys() ?? [], (id) => seed.beginning.accounts?.get(id)).filter(
      (account) => account !== undefined,
    ),
    names,
    accountToken,
    serverToken,
    otherServers,
    claimed,
  });
  const beginning = { ...people, ...seed.beginning, ...(player && playerBeginning(playerUrl)) };
  const store = new Store(seed.name, beginning, { ...peopleCounters, ...seed.counters });
  const clock = new MovableClock(now);
  const [faults, log] = [new Faults(), new RequestLog()];
  const world: World = {
    store,
    tables: store.tables,
    hierarchy: new Hierarchy(store.tables.items),
    owners: new Owners(store.tables.items, seed.ownerOf),
    clock,
    bus: new Bus(),
    fetch: async (request) => answerAs(isForPlayer(request.url) ? 'player' : hostOf(request.url), request),
    load,
    intercept: interceptor(faults, log, clock),
    files: packagedFiles(mediaUrl),
    names,
    accountToken,
    connections: () => [...otherUrls.map((uri) => ({ uri })), { uri: url() }, ...connections],
    catalogue: new Catalogue(() => [seed.beginning, seedOf(onlineOnly, '').beginning]),
    rateLimit,
  };
  const server = mediaServer(world);
  const hosts = {
    ...plexTvHosts(world),
    ...providerHosts(world),
    pms: server,
    player: player ? companionPlayer(world, post) : server,
  };
  const isForPlayer = (address: string): boolean => player && new URL(address).origin === new URL(playerUrl()).origin;
  const dead = new Set(connections.filter((connection) => connection.dead).map(({ uri }) => new URL(uri).origin));
  const parts: Omit<Sandbox, 'fetch' | 'fetchAs'> = {
    machineIdentifier: names.machineIdentifier,
    accountToken,
    serverToken,
    world,
    disk: diskOf(world),
    faults,
    log,
    reset: () => {
      store.reset();
      clock.reset();
      faults.clear();
      log.clear();
    },
    snapshot: () => store.snapshot(),
    restore: (snapshot) => store.restore(snapshot),
  };
  postWebhooks(world, post);
  const admin = adminPages(parts);
  const answerAs = (host: HostName, request: Request): Response | Promise<Response> =>
    (isForAdmin(request.url) ? admin : hosts[host]).fetch(request);
  return {
    ...parts,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      // What `fetch` throws where nothing answers.
      if (dead.has(new URL(request.url).origin)) throw new TypeError('fetch failed');
      return preflight(request) ?? withCors(request, await world.fetch(request));
    },
    fetchAs: async (host, request) => preflight(request) ?? withCors(request, await answerAs(host, request)),
  };
}

function seedFrom(library: LibraryDescription | undefined): Seed {
  return library === undefined ? seedOf(smallLibrary, serverToken) : describeLibrary(library, serverToken);
}

const usualUrl = (): string => 'http://sandbox.test:32400';
const usualPlayerUrl = (): string => 'http://player.test:8324';

/** The sandbox's own pages are below a path that no host of Plex has. */
function isForAdmin(url: string): boolean {
  return /^\/sandbox(?:\/|$)/.test(new URL(url).pathname);
}
