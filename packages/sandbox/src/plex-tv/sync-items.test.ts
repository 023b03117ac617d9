import { PlexNotFoundError } from 'plexjs';
import { createSyncItem, deleteSyncItem, getSyncItems } from 'plexjs/operations';
import { expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { plexClient, rawAnswer } from '../testing/plex-tv-clients.ts';

test('a device keeps what it is told to, until it no longer is', async () => {
  const sandbox = createSandbox();
  const account = plexClient(sandbox, 'a', sandbox.accountToken);
  const clientId = 'sandbox-first-client';
  const { id, policy } = await createSyncItem(account, {
    clientId,
    title: 'Films',
    rootTitle: 'Films',
    metadataType: 'movie',
    contentType: 'video',
    machineIdentifier: sandbox.machineIdentifier,
    uri: 'library://1/directory/all',
    scope: 'count',
    count: 5,
  });
  expect(policy).toEqual({ scope: 'count', value: 5 });
  const { syncItems } = await getSyncItems(account, { clientId });
  expect(JSON.stringify(syncItems)).toContain('library://1/directory/all');
  const lists = `https://plex.tv/servers/${sandbox.machineIdentifier}/sync_lists`;
  const headers = { 'X-Plex-Token': sandbox.accountToken };
  expect(await rawAnswer(sandbox, lists, { headers })).toEqual([
    200,
    expect.stringMatching(/size="1"><SyncList clientIdentifier="sandbox-first-client".+<SyncItem id="1"/),
  ]);
  expect((await rawAnswer(sandbox, 'https://plex.tv/servers/none/sync_lists', { headers }))[0]).toBe(404);
  await deleteSyncItem(account, { clientId, syncItemId: String(id) });
  expect(JSON.stringify((await getSyncItems(account, { clientId })).syncItems)).not.toContain('library://');
  await expect(getSyncItems(account, { clientId: 'nobody' })).rejects.toBeInstanceOf(PlexNotFoundError);
});
