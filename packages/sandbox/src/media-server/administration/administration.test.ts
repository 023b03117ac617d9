import { type PlexClient, PlexForbiddenError } from 'plexjs';
import { operations } from 'plexjs/contract';
import {
  applyUpdates,
  checkUpdates,
  deleteMetadataAgentProvider,
  deleteMetadataAgentProviderGroup,
  deleteMetadataAgentProviderGroupItem,
  downloadDatabases,
  downloadLogs,
  enablePapertrail,
  getAgentOrder,
  getAgents,
  getAllPreferences,
  getMetadataAgentProvider,
  getMetadataAgentProviderGroup,
  getMetadataAgentProviderGroups,
  getMetadataAgentProviders,
  getPluginPreferences,
  getPreference,
  getSections,
  getSourceConnectionInformation,
  getTasks,
  getTransientToken,
  getUpdatesStatus,
  logLine,
  markSyncItemDownloaded,
  postMetadataAgentProviderGroups,
  postMetadataAgentProviders,
  putMetadataAgentProvider,
  putMetadataAgentProviderGroup,
  putMetadataAgentProviderGroupItem,
  refreshSyncContent,
  setPreferences,
  startTask,
  startTasks,
  stopTask,
  stopTasks,
  writeLog,
  writeMessage,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';
import { mediaServerRoutes } from '../media-server.ts';

let house: House;
let owner: PlexClient;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
});

afterEach(refuseDrift);

const areas = [
  'Activities',
  'Butler',
  'Preferences',
  'Updater',
  'Log',
  'Diagnostics',
  'Metadata Agents',
  'Sync',
  'Playlists',
];

const serverOperations = operations.filter(({ host }) => host === 'pms');

test.each(areas)('every operation of %s is answered', (area) => {
  const answered = new Set(mediaServerRoutes.map(({ operation }) => operation.id));
  const known = serverOperations.filter(({ tag }) => tag === area);
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('settings', () => {
  test('are listed with their types, and changed by their ids', async () => {
    await setPreferences(owner, { prefs: { FriendlyName: 'Attic & Co', onDeckWindow: '8', autoEmptyTrash: '0' } });
    const { settings } = await inBothForms((options) => getAllPreferences(owner, {}, options));
    const value = (id: string): unknown => settings.find((setting) => setting.id === id);
    expect(value('FriendlyName')).toMatchObject({ type: 'text', value: 'Attic & Co', default: '', group: 'general' });
    expect(value('OnDeckWindow')).toMatchObject({ type: 'int', value: 8, default: 16, advanced: true });
    expect(value('autoEmptyTrash')).toMatchObject({ type: 'bool', value: false, default: true });
    expect(value('TranscoderH264MinimumCRF')).toMatchObject({ type: 'double', value: 16, hidden: true });
    expect(house.told.map(({ type }) => type)).toEqual(['preference']);
  });

  test('are given one by one', async () => {
    const { settings } = await inBothForms((options) => getPreference(owner, { id: 'friendlyName' }, options));
    expect(settings).toMatchObject([{ id: 'FriendlyName', value: 'Living Room' }]);
    await expect(getPreference(owner, { id: 'none' })).rejects.toMatchObject({ status: 404 });
  });

  test.each(['None=1', 'OnDeckWindow=many', 'autoEmptyTrash=perhaps', 'secureConnections=9'])(
    'refuse %s',
    async (query) => {
      expect(await house.send('PUT', `/:/prefs?FriendlyName=Other&${query}`)).toBe(400);
      expect((await getPreference(owner, { id: 'FriendlyName' })).settings).toMatchObject([{ value: 'Living Room' }]);
    },
  );

  test('are the owner’s', async () => {
    await expect(getAllPreferences(house.guest)).rejects.toBeInstanceOf(PlexForbiddenError);
  });

  test('of agents are there, of channels are not', async () => {
    const found = await getPluginPreferences(owner, { identifier: 'com.plexapp.agents.themoviedb' });
    expect(found.settings.length).toBeGreaterThan(0);
    expect(await house.send('GET', '/:/plugins/none/prefs')).toBe(404);
    expect(await house.send('GET', '/video/youtube/:/prefs')).toBe(404);
  });
});

test('photos are described by the agents for what nobody else knows', async () => {
  const { agents } = await inBothForms((options) => getAgents(owner, { mediaType: 13 }, options));
  expect(agents.map(({ identifier }) => identifier)).toEqual(['tv.plex.agents.none', 'com.plexapp.agents.none']);
});

test('an agent is asked with those that add to it', async () => {
  const { agents } = await inBothForms((options) =>
    getAgentOrder(owner, { identifier: 'tv.plex.agents.music', mediaType: 8 }, options),
  );
  expect(agents.map(({ name, enabled }) => [name, enabled])).toEqual([
    ['Plex Music', true],
    ['Local Media Assets', true],
  ]);
  expect(await house.send('GET', '/system/agents/tv.plex.agents.music/config/1')).toBe(404);
});

describe('tasks of the night', () => {
  test('are enabled by settings', async () => {
    await setPreferences(owner, { prefs: { ButlerTaskBackupDatabase: '0' } });
    const { tasks } = await inBothForms((options) => getTasks(owner, {}, options));
    expect(tasks.length).toBe(22);
    expect(tasks.find(({ name }) => name === 'BackupDatabase')).toMatchObject({ interval: 3, enabled: false });
    expect(tasks.find(({ name }) => name === 'CleanOldBundles')).toMatchObject({ interval: 7, enabled: true });
  });

  test('run for a while, once at a time', async () => {
    await startTask(owner, { butlerTask: 'BackupDatabase' });
    expect(await house.send('POST', '/butler/BackupDatabase')).toBe(202);
    await stopTask(owner, { butlerTask: 'BackupDatabase' });
    expect(await house.send('DELETE', '/butler/BackupDatabase')).toBe(404);
    await startTasks(owner);
    expect(await house.send('POST', '/butler/OptimizeDatabase')).toBe(202);
    house.wait(60_000);
    expect(await house.send('POST', '/butler/OptimizeDatabase')).toBe(200);
    await stopTasks(owner);
    expect(await house.send('POST', '/butler/NoSuchTask')).toBe(404);
  });
});

test('older methods of clients are taken', async () => {
  expect(await house.send('GET', '/updater/check')).toBe(200);
  expect(await house.send('POST', '/library/metadata/1/analyze')).toBe(200);
  expect(await house.send('POST', '/library/sections/1/analyze')).toBe(200);
});

test('a release is found, downloaded and installed', async () => {
  const states = async (): Promise<unknown> =>
    (await inBothForms((options) => getUpdatesStatus(owner, {}, options))).releases.map(({ state }) => state);
  expect(await states()).toEqual([]);
  await checkUpdates(owner);
  expect(await states()).toEqual(['available']);
  expect(await house.send('PUT', '/updater/apply')).toBe(400);
  await checkUpdates(owner, { download: true });
  await applyUpdates(owner, { tonight: true });
  expect(await states()).toEqual(['tonight']);
  await applyUpdates(owner, { skip: true });
  expect(await states()).toEqual(['skipped']);
  expect(house.told.map(({ type }) => type)).toEqual(Array.from({ length: 4 }, () => 'update.statechange'));
});

test('what can be sent to those who help is listed for the owner', async () => {
  expect(await house.ask('/diagnostics')).toMatchObject({
    size: 2,
    Directory: [{ key: 'databases' }, { key: 'logs' }],
  });
  const asGuest = { headers: { 'X-Plex-Token': 'guest-token' } };
  expect((await house.sandbox.fetch('http://sandbox.test:32400/diagnostics', asGuest)).status).toBe(403);
});

describe('the log', () => {
  test('takes lines, and comes as an archive', async () => {
    await writeMessage(owner, { level: 2, message: 'Ready', source: 'Remote' });
    await logLine(owner, { level: 0, message: 'Über', source: 'Test' });
    await writeLog(owner, { lines: 'level=3&message=Test%20log%201&source=plexjs\nlevel=1&message=Two' });
    await enablePapertrail(owner, { minutes: 5 });
    const answer = await downloadLogs(owner).asResponse();
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Plex Media Server Logs_.+\.zip"$/,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    expect(bytes.subarray(0, 4)).toEqual(new Uint8Array([0x50, 0x4b, 3, 4]));
    for (const line of ['INFO - [Remote] Ready', 'ERROR - [Test] Über', 'DEBUG - [plexjs] Test log 1', 'WARN - Two'])
      expect(text).toContain(line);
  });

  test('refuses what is no line', async () => {
    expect(await house.send('PUT', '/log?level=9&message=A')).toBe(400);
    expect(await house.send('PUT', '/log?level=1')).toBe(400);
    expect(await house.send('POST', '/log', 'level=1')).toBe(400);
  });

  test('has the databases beside it', async () => {
    const answer = await downloadDatabases(owner).asResponse();
    expect(answer.headers.get('content-type')).toBe('application/zip');
  });
});

describe('tokens for a while', () => {
  test('do what the account may, for two days', async () => {
    const { token } = await inBothForms(async (options) => {
      const { token: made } = await getTransientToken(owner, { type: 'delegation', scope: 'all' }, options);
      return { token: made.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, '') };
    });
    expect(token).toBe('transient-');
    const { token: lent } = await getTransientToken(house.guest, { type: 'delegation', scope: 'all' });
    expect((await getSections(owner, {}, { token: lent })).sections.map(({ title }) => title)).toEqual(['Films']);
    house.wait(49 * 3_600_000);
    await expect(getSections(owner, {}, { token: lent })).rejects.toMatchObject({ status: 401 });
    expect(await house.send('POST', '/security/token?type=other&scope=all')).toBe(400);
  });

  test('go with the way to the server', async () => {
    const source = `server://${house.sandbox.machineIdentifier}/library`;
    const { device } = await inBothForms((options) => getSourceConnectionInformation(owner, { source }, options));
    expect(device).toMatchObject({
      clientIdentifier: house.sandbox.machineIdentifier,
      connections: [{ protocol: 'http', address: 'sandbox.test', port: 32_400, local: true }],
    });
    expect(await house.send('GET', '/security/resources?source=server://other')).toBe(404);
    expect(await house.send('GET', '/security/resources?source=other')).toBe(400);
  });
});

describe('metadata providers', () => {
  const uri = 'http://localhost:9000/films';

  test('are added, changed and removed', async () => {
    const added = await postMetadataAgentProviders(owner, { uri });
    const providerId = String(added.providers[0]?.id);
    expect(await house.send('POST', `/media/providers/metadata?uri=${uri}`)).toBe(409);
    expect(await house.send('POST', '/media/providers/metadata?uri=films')).toBe(400);
    await putMetadataAgentProvider(owner, { providerId, uri: 'http://localhost:9001/films' });
    const read = await inBothForms((options) => getMetadataAgentProvider(owner, { providerId }, options));
    expect(read.providers).toMatchObject([
      { identifier: 'tv.plex.agents.custom.localhost.films', uri: 'http://localhost:9001/films', online: true },
    ]);
    expect((await getMetadataAgentProviders(owner, { metadataTypes: [1] })).providers).toHaveLength(1);
    expect((await getMetadataAgentProviders(owner, { metadataTypes: [9] })).providers).toEqual([]);
    await deleteMetadataAgentProvider(owner, { providerId });
    expect((await getMetadataAgentProviders(owner)).providers).toEqual([]);
  });

  test('stand in groups, in an order', async () => {
    const [first, second] = [
      await postMetadataAgentProviders(owner, { uri }),
      await postMetadataAgentProviders(owner, { uri: 'http://localhost:9000/more' }),
    ].map(({ providers }) => String(providers[0]?.id));
    const made = await postMetadataAgentProviderGroups(owner, {
      title: 'Ours',
      primaryIdentifier: 'tv.plex.agents.custom.localhost.films',
    });
    const groupId = String(made.groups[0]?.id);
    await putMetadataAgentProviderGroupItem(owner, { groupId, providerId: second! });
    await putMetadataAgentProviderGroupItem(owner, { groupId, providerId: first!, after: Number(second) });
    await putMetadataAgentProviderGroup(owner, { groupId, title: 'Mine' });
    const read = await inBothForms((options) => getMetadataAgentProviderGroup(owner, { groupId }, options));
    expect(read.groups[0]).toMatchObject({
      title: 'Mine',
      items: [
        { metadataAgentProviderId: second, order: 1000 },
        { metadataAgentProviderId: first, order: 2000 },
      ],
    });
    await deleteMetadataAgentProviderGroupItem(owner, { groupId, providerId: second! });
    await deleteMetadataAgentProviderGroup(owner, { groupId });
    expect((await getMetadataAgentProviderGroups(owner)).groups).toEqual([]);
  });
});

test('devices say what they have downloaded', async () => {
  await refreshSyncContent(owner);
  const ratingKey = String(house.idOf('Autumn'));
  await markSyncItemDownloaded(owner, { clientIdentifier: 'phone', ratingKey });
  expect([...house.sandbox.world.tables.syncDownloads.keys()]).toEqual([`phone:${ratingKey}`]);
  expect(await house.send('PUT', '/sync/phone/item/9999/downloaded')).toBe(404);
  expect(await house.send('GET', '/sync/items/9999')).toBe(404);
});
