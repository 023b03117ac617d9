import { parseArgs } from 'node:util';

/** What the demonstration is to do. */
export type Wish =
  | { readonly kind: 'help' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'server'; readonly url: string; readonly token: string | undefined };

/** How the demonstration is called. */
export const usage = `Signs in, finds the server, lists its libraries, walks every item, reads one with its media, and streams a file.

  npm run demo                                                  with an embedded Plex, offline
  npm run demo -- --url http://192.168.1.10:32400 --token ...   with a server of yours; only reads

  --url URL      the server's address
  --token TOKEN  its token; default: the environment variable PLEX_TOKEN
  -h, --help     this text`;

/** Reads the command line. Throws `TypeError` that says what is wrong with it. */
export function wishOf(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Wish {
  const { values } = parseArgs({
    args: [...words],
    options: { url: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return { kind: 'help' };
  if (values.url !== undefined)
    return { kind: 'server', url: values.url, token: values.token ?? environment.PLEX_TOKEN };
  if (values.token !== undefined) throw new TypeError('--token goes with --url: which server is it for?');
  return { kind: 'embedded' };
}
