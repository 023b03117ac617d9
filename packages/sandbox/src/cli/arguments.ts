import { parseArgs } from 'node:util';

/** What the command is to do. */
export interface Wish {
  readonly port: number;
  readonly hostname: string;
  /** A file with the description of a library, in JSON, or the name of one that the sandbox has. */
  readonly library: string | undefined;
  /** How many items to make up. */
  readonly size: number | undefined;
  readonly seed: number | undefined;
  /** A file that what was done is kept in. */
  readonly snapshot: string | undefined;
  /** Whether each of Plex's hosts has a port of its own. */
  readonly eachHost: boolean;
  /** A file that the certificate of the proxy is written to; undefined where there is to be none. */
  readonly proxy: string | undefined;
  readonly gdm: boolean;
  /** Whether there is a player that can be told what to play. */
  readonly player: boolean;
}

/** How the command is called. */
export const usage = `An offline Plex: a Plex Media Server and plex.tv, to test against.

  plexjs-sandbox [options]

  --port PORT          where it listens; default 32400, 0 takes a free one
  --host ADDRESS       the address that it listens on; default 127.0.0.1, which only this machine reaches
  --library FILE       the description of a library, in JSON; default "small", a library of its own;
                       "bootstrap" is the one that the tests of python-plexapi expect
  --size COUNT         makes up a library of so many films instead
  --seed NUMBER        another number makes up other films; default 1
  --snapshot FILE      goes on with what was done before, and keeps it when it ends
  --each-host          gives plex.tv and each provider a port of its own
  --proxy FILE         makes its port a proxy, through which any client reaches plex.tv by its own name;
                       writes the certificate to FILE that clients have to trust
  --gdm                answers those who look for servers on the network
  --player             adds a player that can be told what to play, on a port of its own
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
      snapshot: { type: 'string' },
      'each-host': { type: 'boolean', default: false },
      proxy: { type: 'string' },
      gdm: { type: 'boolean', default: false },
      player: { type: 'boolean', default: false },
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
    size: values.size === undefined ? undefined : count('--size', values.size, 10_000_000),
    seed: values.seed === undefined ? undefined : count('--seed', values.seed, 2 ** 31),
    snapshot: values.snapshot,
    eachHost: values['each-host'],
    proxy: values.proxy,
    gdm: values.gdm,
    player: values.player,
  };
}

function count(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new TypeError(`${name} takes a whole number up to ${most}, not "${text}".`);
}
