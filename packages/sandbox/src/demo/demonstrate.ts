import { setTimeout as wait } from 'node:timers/promises';
import { connect, createClient, PinLogin, PlexConnectionError, type PlexClient } from 'plexjs';
import { getIdentity, linkPin } from 'plexjs/operations';
import { startSandbox, type RunningSandbox } from '../node.ts';
import { tourServer } from './tour.ts';

/** Takes a line of what the demonstration says. */
export type Print = (line: string) => void;

/** The main job, from sign-in to a file's bytes, with an embedded Plex. */
export async function demonstrate(print: Print): Promise<void> {
  await using sandbox = await startSandbox({ deadConnections: () => [deadConnection] });
  const account = createClient({ product: 'plexjs demo', hosts: { 'plex.tv': sandbox.url } });

  print('Signing in');
  const token = await signIn(account, sandbox, print);

  print('\nFinding the server');
  const { client, connection, resource, attempts } = await connect({
    account: account.with({ token }),
    server: 'Living Room',
  });
  for (const { uri, outcome } of attempts) print(`  ${uri.padEnd(28)} ${outcome}`);
  print(`  ${resource.name} answers at ${connection.uri} (${connection.tier})`);

  await tourServer(client, print);
}

/** The same on a real server, whose address and token are known. */
export async function demonstrateOn(options: {
  readonly url: string;
  readonly token: string | undefined;
  readonly print: Print;
}): Promise<void> {
  const { url, token, print } = options;
  const client = createClient({ baseUrl: url, product: 'plexjs demo', ...(token !== undefined && { token }) });
  const { machineIdentifier, version } = await getIdentity(client);
  print(`Server ${machineIdentifier}, version ${version ?? 'unknown'}`);
  await tourServer(client, print);
}

async function signIn(account: PlexClient<'plex.tv'>, sandbox: RunningSandbox, print: Print): Promise<string> {
  const login = await PinLogin.create(account);
  print(`  Enter ${login.code} at ${login.linkUrl}`);
  const [outcome] = await Promise.all([login.wait({ interval: 1000 }), enterCode(login.code, sandbox)]);
  print(`  ${outcome.status}`);
  if (outcome.status !== 'signed-in') throw new PlexConnectionError(`The sign-in ended with: ${outcome.status}`);
  return outcome.token;
}

/** Does what the person does at the link page, signed in there. */
async function enterCode(code: string, { url, accountToken }: RunningSandbox): Promise<void> {
  await wait(300);
  await linkPin(createClient({ hosts: { 'plex.tv': url }, token: accountToken }), { code });
}

// The port of TCP's discard service: nothing listens there. It is told first, so that the race has something to lose.
const deadConnection = {
  protocol: 'http',
  address: '127.0.0.1',
  port: 9,
  uri: 'http://127.0.0.1:9',
  local: true,
  relay: false,
  IPv6: false,
};
