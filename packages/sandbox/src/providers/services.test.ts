import { type PlexClient, type PlexHost, PlexForbiddenError, PlexNotFoundError } from 'plexjs';
import {
  createWatchTogetherRoom,
  getSonosSpeakers,
  getWatchTogetherRoom,
  getWatchTogetherRooms,
  inviteToWatchTogetherRoom,
  leaveWatchTogetherRoom,
  sendSonosCommand,
} from 'plexjs/operations';
import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { plexClient } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
let account: PlexClient<PlexHost>;
let sasha: PlexClient<PlexHost>;

beforeEach(() => {
  sandbox = createSandbox();
  account = plexClient(sandbox, 'a', sandbox.accountToken);
  sasha = plexClient(sandbox, 'b', 'sandbox-account-token-sasha');
});

test('a room is open to who is invited, until all have left', async () => {
  const sourceUri = `server://${sandbox.machineIdentifier}/com.plexapp.plugins.library/library/metadata/1`;
  const { id, users } = await createWatchTogetherRoom(account, {
    sourceUri,
    title: 'A Lighthouse for Two',
    users: [9],
  });
  expect(users?.map(({ username }) => username)).toEqual(['sandbox']);
  const roomId = String(id);
  await expect(getWatchTogetherRoom(sasha, { roomId })).rejects.toBeInstanceOf(PlexForbiddenError);
  await inviteToWatchTogetherRoom(account, { roomId, users: [1006] });
  expect((await getWatchTogetherRooms(sasha)).rooms).toMatchObject([{ id, sourceUri }]);
  await leaveWatchTogetherRoom(account, { roomId });
  await expect(getWatchTogetherRoom(account, { roomId })).rejects.toBeInstanceOf(PlexForbiddenError);
  await leaveWatchTogetherRoom(sasha, { roomId });
  await expect(getWatchTogetherRoom(sasha, { roomId })).rejects.toBeInstanceOf(PlexNotFoundError);
});

test('speakers take commands for music', async () => {
  const { players = [] } = await getSonosSpeakers(account);
  expect(players.map(({ title }) => title)).toEqual(['Kitchen', 'Study']);
  const targetClientIdentifier = String(players[0]?.machineIdentifier);
  const command = { controller: 'playback', command: 'pause', targetClientIdentifier, commandId: 3 };
  await sendSonosCommand(account, { ...command, parameters: { type: 'music' } });
  expect(sandbox.world.tables.speakers.get(targetClientIdentifier)?.command).toContain('playback/pause?');
  await expect(sendSonosCommand(account, { ...command, parameters: { type: 'video' } })).rejects.toMatchObject({
    status: 400,
  });
  const nowhere = { ...command, targetClientIdentifier: 'nobody' };
  await expect(sendSonosCommand(account, nowhere)).rejects.toBeInstanceOf(PlexNotFoundError);
});
