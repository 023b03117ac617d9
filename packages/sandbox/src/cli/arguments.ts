import { parseArgs } from 'node:util';
import type { LibrarySize } from '../seed/synthetic.ts';

/** What the command is to do. */
export interface Wish {
  readonly port: number;
  readonly hostname: string;
  /** A file with the description of a library, in JSON, or the name of one that the sandbox has. */
  readonly library: string | undefined;
  /** How many items to make up. */
  readonly size: LibrarySize | undefined;
  readonly seed: number | undefined;
  /** Whether the server belongs to an account. */
  readonly claimed: boolean;
  /** The time that it begins at, in milliseconds; undefined for that of the machine. */
  readonly now: number | undefined;
  /** A file that says, in JSON, what else plex.tv knows. */
  readonly network: string | undefined;
  /** A file that what was done is kept in. */
  readonly snapshot: string | undefined;
  /** Whether each of Plex's hosts has a port of its own. */
  readonly eachHost: boolean;
  /** A file that the certificate of the proxy is written to; undefined where there is to be none. */
  readonly proxy: string | undefined;
  readonly gdm: boolean;
  /** Whether there is a player that can be told what to play. */
  readonly player: boolean;
  /** Whether it says where everything is in JSON. */
  readonly json: boolean;
}

const mostItems = 10_000_000;

/** How the command is called. */
export const usage = `An offline Plex: a Plex Media Server and plex.tv, to test against.

  plexjs-sandbox [options]

  --port PORT          where it listens; default 32400, 0 takes a free one
  --host ADDRESS       the address that it listens on; default 127.0.0.1, which only this machine reaches
  --library FILE       the description of a library, in JSON; default "small", a library of its own;
                       "bootstrap" is the one that the tests of python-plexapi expect
  --size COUNT         makes up a library of so many films instead, or of "movies=1000,shows=50,artists=20"
  --seed NUMBER        another number makes up others; default 1
  --unclaimed          the server belongs to nobody yet, and asks for no token on this machine
  --now TIME           the time that it begins at, for instance 2026-01-01T12:00:00Z; default now
  --network FILE       what else plex.tv knows, in JSON: an object with the options "connections", "otherUrls",
                       "otherServers" and "rateLimit" of createSandbox
  --snapshot FILE      goes on with what was done before, and keeps it when it ends
  --each-host          gives plex.tv and each provider a port of its own
  --proxy FILE         makes its port a proxy, through which any client reaches plex.tv by its own name;
                       writes the certificate to FILE that clients have to trust
  --gdm                answers those who look for servers on the network
  --player             adds a player that can be told what to play, on a port of its own
  --json               says where everything is in one line of JSON
  -h, --help           this text`;

/** Reads the command line; undefined where only help is wanted. Throws `TypeError` that says what is wrong with it. */
export function wishOf(words: readonly string[]): Wish | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: {
      port: { type: 'string', default: '32400' },
      host: { type: 'string', default: '127.0.0.1' },
      library: { type: 'string' },
      size: { type: 'string' },
      seed: { type: 'string' },
      unclaimed: { type: 'boolean', default: false },
      now: { type: 'string' },
      network: { type: 'string' },
      snapshot: { type: 'string' },
      'each-host': { type: 'boolean', default: false },
      proxy: { type: 'string' },
      gdm: { type: 'boolean', default: false },
      player: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  if (values.library !== undefined && values.size !== undefined)
    throw new TypeError('--library and --size exclude each other: a library is described or made up.');
  return {
    port: count('--port', values.port, 65_535),
    hostname: values.host,
    library: values.library,
    size: values.size === undefined ? undefined : sizeIn(values.size),
    seed: values.seed === undefined ? undefined : count('--seed', values.seed, 2 ** 31),
    claimed: !values.unclaimed,
    now: values.now === undefined ? undefined : timeIn(values.now),
    network: values.network,
    snapshot: values.snapshot,
    eachHost: values['each-host'],
    proxy: values.proxy,
    gdm: values.gdm,
    player: values.player,
    json: values.json,
  };
}

/** `1000`, or `movies=1000,shows=50`. */
function sizeIn(text: string): LibrarySize {
  if (/^\d+$/.test(text)) return { movies: count('--size', text, mostItems) };
  return Object.fromEntries(
    text.split(',').map((entry) => {
      const [, name, number] = /^(movies|shows|artists)=(\d+)$/.exec(entry.trim()) ?? [];
      if (name !== undefined && number !== undefined) return [name, count(`--size ${name}=`, number, mostItems)];
      throw new TypeError(`--size takes a number, or numbers as in "movies=1000,shows=50,artists=20", not "${text}".`);
    }),
  );
}

function timeIn(text: string): number {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new TypeError(`--now takes a time such as 2026-01-01T12:00:00Z, not "${text}".`);
}

function count(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new TypeError(`${name} takes a whole number up to ${most}, not "${text}".`);
}
