import { connect, type PlexClient, type PlexHost } from 'plexjs';
import { getResourcesV1, getSections, getServerResources } from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { meaningOf } from '../testing/meaning.ts';
import { plexClient, xml } from '../testing/plex-tv-clients.ts';

const attic = 'a771c'.padEnd(40, '0');
const all = { includeHttps: true, includeRelay: true, includeIPv6: true };
const hash = '0123456789abcdef0123456789abcdef';

let sandbox: Sandbox;
let account: PlexClient<PlexHost>;

beforeEach(() => {
  sandbox = createSandbox({
    connections: [
      { uri: `https://192-168-7-7.${hash}.plex.direct:32400`, dead: true },
      { uri: `https://203-0-113-7.${hash}.plex.direct:32400`, local: false },
      { uri: `https://2001-db8-0-0-0-0-0-7.${hash}.plex.direct:32400` },
      { uri: `https://198-51-100-9.${hash}.plex.direct:8443`, relay: true },
    ],
    otherServers: [{ name: 'Attic', machineIdentifier: attic, owned: false, urls: ['http://198.51.100.20:32400'] }],
  });
  account = plexClient(sandbox, 'account', sandbox.accountToken);
});

describe('resources', () => {
  test('have the ways that are asked for', async () => {
    const [plain] = await getServerResources(account);
    expect(plain?.connections?.map(({ uri, local }) => [uri, local])).toEqual([
      ['http://sandbox.test:32400', true],
      ['http://192.168.7.7:32400', true],
      ['http://203.0.113.7:32400', false],
    ]);
    const [server] = await getServerResources(account, all);
    expect(
      server?.connections?.map(({ protocol, address, port, relay, ipv6 }) => [protocol, address, port, relay, ipv6]),
    ).toEqual([
      ['http', 'sandbox.test', 32400, false, false],
      ['https', '192.168.7.7', 32400, false, false],
      ['https', '203.0.113.7', 32400, false, false],
      ['https', '2001:db8:0:0:0:0:0:7', 32400, false, true],
      ['https', '198.51.100.9', 8443, true, false],
    ]);
  });

  test('are the account’s own, and those that friends share', async () => {
    const servers = await getServerResources(account, all);
    expect(servers.map(({ name, owned, sourceTitle, ownerId }) => [name, owned, sourceTitle, ownerId])).toEqual([
      ['Living Room', true, null, null],
      ['Attic', false, 'Sasha', '1006'],
    ]);
    expect(servers[0]?.accessToken).toBe(sandbox.serverToken);
  });

  test('lead to a server that answers, past one that does not', async () => {
    const { client, identity } = await connect({ account, server: 'Living Room' });
    expect(identity.machineIdentifier).toBe(sandbox.machineIdentifier);
    expect((await getSections(client)).sections.length).toBeGreaterThan(0);
    await expect(sandbox.fetch(`https://192-168-7-7.${hash}.plex.direct:32400/identity`)).rejects.toThrow(
      'fetch failed',
    );
  });

  test('of a friend have a token of the friend’s own', async () => {
    const friend = plexClient(sandbox, 'f', 'sandbox-account-token-friend');
    const [server] = await getServerResources(friend);
    expect([server?.owned, server?.accessToken]).toEqual([false, 'sandbox-friend-token']);
    const { client } = await connect({ account: friend, server: 'Living Room' });
    expect((await getSections(client)).sections.map(({ title }) => title)).toEqual(['Films', 'Music']);
  });

  test('are the same in XML, and by the older route', async () => {
    const inJson = await getServerResources(account, all);
    expect(meaningOf(await getServerResources(account, all, xml))).toEqual(meaningOf(inJson));
    const { devices = [] } = await getResourcesV1(account, all);
    expect(devices.map(({ name, accessToken, connections }) => [name, accessToken, connections?.length])).toEqual(
      inJson.map(({ name, accessToken, connections }) => [name, accessToken, connections?.length]),
    );
  });

  test('are players as well, which have no token', async () => {
    sandbox.world.tables.accountDevices.update(1, (device) => ({ ...device, provides: 'client,player' }));
    const found = (await getServerResources(account)).find(({ provides }) => provides?.includes('player'));
    expect([found?.clientIdentifier, found?.accessToken]).toEqual(['sandbox-first-client', null]);
  });
});
