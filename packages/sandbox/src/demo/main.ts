import { parseArgs } from 'node:util';
import { PlexError } from 'plexjs';
import { demonstrate, demonstrateOn } from './demonstrate.ts';

const usage = `Signs in, finds the server, lists its libraries, walks every item, reads one with its media, and streams a file.

  npm run demo                                                 with an embedded Plex, offline
  npm run demo -- --url http://192.168.1.10:32400 --token ...  with a server of yours; only reads
`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) print(usage);
  else if (values.url !== undefined) await demonstrateOn({ url: values.url, token: values.token, print });
  else await demonstrate(print);
} catch (error) {
  // An argument that is none, or an error that says itself what to do.
  if (!(error instanceof PlexError || error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
