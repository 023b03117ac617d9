import { setTimeout as wait } from 'node:timers/promises';
import { connect, createClient, PinLogin, PlexAuthError, type PlexClient } from 'plexjs';
import { getIdentity, getServerResources, linkPin } from 'plexjs/operations';
import { startSandbox, type RunningSandbox } from '../node.ts';
import { type Print, table } from './print.ts';
import { tourServer } from './tour.ts';

const product = 'plexjs demo';

// Nothing listens on a port that nobody was assigned. Being the best way by its looks, it is tried before the one that works.
const deadUrl = 'https://127.0.0.1:4';

/** The main job, from sign-in to a file's bytes, with an embedded Plex. */
export async function demonstrate(print: Print): Promise<void> {
  await using sandbox = await startSandbox({ otherUrls: [deadUrl] });
  const account = createClient({ product, hosts: { 'plex.tv': sandbox.url } });

  print('Signing in');
  const token = await signIn(account, sandbox, print);

  print('\nFinding the server');
  const client = await findServer(account.with({ token }), 'Living Room', print);

  await tourServer(client, print);
}

/** The same on a real server, whose address and token are known. */
export async function demonstrateOn(url: string, token: string | undefined, print: Print): Promise<void> {
  const client = createClient({ baseUrl: url, product, ...(token !== undefined && { token }) });
  const { machineIdentifier, version } = await getIdentity(client);
  print(`Server ${machineIdentifier}, version ${version ?? 'unknown'}`);
  await tourServer(client, print);
}

async function signIn(account: PlexClient<'plex.tv'>, sandbox: RunningSandbox, print: Print): Promise<string> {
  const login = await PinLogin.create(account);
  print(`  Enter ${login.code} at ${login.linkUrl}`);
  const [outcome] = await Promise.all([login.wait({ interval: 1000 }), enterCode(login.code, sandbox)]);
  if (outcome.status !== 'signed-in') throw new PlexAuthError(`The sign-in ended with: ${outcome.status}.`);
  print('  Signed in');
  return outcome.token;
}

/** Does what a person does at the link page. */
async function enterCode(code: string, { url, accountToken }: RunningSandbox): Promise<void> {
  await wait(300);
  await linkPin(createClient({ hosts: { 'plex.tv': url }, token: accountToken }), { code });
}

async function findServer(account: PlexClient<'plex.tv'>, name: string, print: Print): Promise<PlexClient> {
  const resources = await getServerResources(account);
  for (const server of resources.filter(({ provides }) => provides.includes('server')))
    print(`  ${server.name} may be reached in ${server.connections.length} ways`);

  const { client, connection, resource, attempts } = await connect({ account, server: name });
  for (const line of table(attempts.map(({ uri, outcome }) => [uri, outcome]))) print(`    ${line}`);
  print(`  ${resource.name} answers at ${connection.uri} (${connection.tier})`);
  return client;
}
