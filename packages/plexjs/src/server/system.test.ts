import { beforeEach, describe, expect, test } from 'vitest';
import { sandboxAccount } from '../account/testing/sandbox-account.ts';
import type { Progress } from './job.ts';
import type { PlexServer } from './plex-server.ts';
import { sandboxServer, type SandboxServer } from './testing/sandbox-server.ts';

let sandbox: SandboxServer['sandbox'];
let server: PlexServer;
let requests: () => string[];
beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
});

describe('the machine of a server', () => {
  test('is known, with its accounts, devices, agents and providers', async () => {
    const system = await server.system();
    expect((await system.identity()).machineIdentifier).toBe(sandbox.machineIdentifier);
    expect((await system.accounts()).map(({ id }) => id)).toContain('1');
    expect((await system.devices()).length).toBeGreaterThan(0);
    expect((await system.agents({ type: 'movie' })).map(({ identifier }) => identifier)).toContain(
      'tv.plex.agents.movie',
    );
    expect((await system.providers()).map(({ identifier }) => identifier)).toContain('com.plexapp.plugins.library');
    expect((await system.account()).username).toContain('@');
    expect(await system.createToken()).toMatch(/^transient-/);
    expect(await system.agentPreferences('tv.plex.agents.movie')).toEqual(expect.any(Array));
  });

  test('has providers of media, which are joined, asked anew and taken off', async () => {
    const system = await server.system();
    const guide = (await system.providers()).find(({ protocols = [] }) => protocols.includes('livetv'));
    expect(guide).toMatchObject({ identifier: 'tv.plex.providers.epg.cloud:2', parentId: '2' });
    expect(guide!.features.map(({ type }) => type)).toEqual(expect.arrayContaining(['grid', 'search', 'promoted']));
    await system.addProvider('https://provider.test/media');
    await system.refreshProviders();
    const added = (await system.providers()).find(({ identifier }) => identifier === 'provider.test');
    await system.removeProvider(added!);
    expect((await system.providers()).map(({ identifier }) => identifier)).not.toContain('provider.test');
    requests();
    await expect(system.addProvider('provider')).rejects.toMatchObject({ name: 'PlexUsageError' });
    expect(requests()).toEqual([]);
  });

  test('is taken from its account, and given to one', async () => {
    const { account } = await sandboxAccount();
    const own = await account.connect();
    const its = await own.system();
    await its.unclaim();
    expect((await its.identity()).claimed).toBe(false);
    await its.claim(await account.claimToken());
    expect((await its.identity()).claimed).toBe(true);
  });

  test('has a disk, which can be gone over', async () => {
    const system = await server.system();
    const [root] = (await system.browse()).paths;
    expect(root?.path).toBe('/');
    const paths: string[] = [];
    for await (const folder of system.walk('/media', { includeFiles: false })) paths.push(folder.path);
    expect(paths).toContain('/media/Films');
  });

  test('gives its logs and databases', async () => {
    const system = await server.system();
    for (const file of [await system.downloadLogs(), await system.downloadDatabases()]) {
      expect(file.fileName).toMatch(/\.zip$/);
      const bytes = new Uint8Array(await new Response(file.stream).arrayBuffer());
      expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
    }
  });

  test('tells how much of a file came', async () => {
    const progress: Progress[] = [];
    const { stream } = await (await server.system()).downloadLogs({ onProgress: (one) => progress.push(one) });
    const { byteLength } = await new Response(stream).arrayBuffer();
    expect(progress.at(-1)).toMatchObject({ done: byteLength });
  });

  test('counts what it sends and does', async () => {
    const system = await server.system();
    expect(await system.bandwidth({ timespan: 4 })).toMatchObject({ statistics: expect.any(Array) });
    expect((await system.resources()).length).toBeGreaterThan(0);
    expect(await system.mediaStatistics()).toMatchObject({ statistics: expect.any(Array) });
  });

  test('has newer versions', async () => {
    const system = await server.system();
    const status = await system.checkForUpdate({ download: true });
    expect(status.releases.map(({ version }) => typeof version)).toContain('string');
    await system.installUpdate({ tonight: true });
    expect(requests().at(-1)).toBe('PUT /updater/apply?tonight=1');
  });
});
