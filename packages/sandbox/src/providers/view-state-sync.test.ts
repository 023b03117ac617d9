import type { PlexClient, PlexHost } from 'plexjs';
import {
  getMetadataItem,
  getProviderUserState,
  markPlayed,
  rateProvider,
  scrobbleProvider,
  setRating,
  setViewStateSync,
  unscrobble,
  unscrobbleProvider,
  updatePlayProgress,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { playerOn } from '../testing/player.ts';
import { plexClient } from '../testing/plex-tv-clients.ts';

const identifier = 'com.plexapp.plugins.library';
const [film, ratingKey] = ['1', '5d776825880197001ec90001'];

let sandbox: Sandbox;
let online: PlexClient<PlexHost>;
let server: PlexClient;

beforeEach(() => {
  sandbox = createSandbox();
  online = plexClient(sandbox, 'a', sandbox.accountToken);
  server = playerOn(sandbox, 'a');
});

const agree = (consent = true): Promise<unknown> => setViewStateSync(online, { consent });
const atPlex = async (): Promise<unknown> => (await getProviderUserState(online, { ratingKey })).userState;
const onServer = async (): Promise<unknown> => (await getMetadataItem(server, { ids: film })).items[0];

describe('Who agrees', () => {
  beforeEach(async () => void (await agree()));

  test('finds at plex.tv what was watched and rated on a server', async () => {
    await markPlayed(server, { identifier, key: film });
    await setRating(server, { identifier, key: film, rating: 8 });
    expect(await atPlex()).toMatchObject({ viewCount: 1, viewState: 'complete', userRating: 8 });
    await unscrobble(server, { identifier, key: film });
    await setRating(server, { identifier, key: film, rating: -1 });
    expect(await atPlex()).toMatchObject({ viewCount: 0 });
    expect(await atPlex()).not.toHaveProperty('userRating');
  });

  test('finds on a server what was watched and rated at plex.tv', async () => {
    await scrobbleProvider(online, { key: ratingKey });
    await rateProvider(online, { key: ratingKey, rating: 6 });
    expect(await onServer()).toMatchObject({ viewCount: 1, userRating: 6 });
    await unscrobbleProvider(online, { key: ratingKey });
    expect(await onServer()).toMatchObject({ viewCount: undefined });
    expect(await onServer()).toMatchObject({ userRating: 6 });
  });

  test('goes on on the server where something was left', async () => {
    await updatePlayProgress(server, { identifier, key: film, time: 90_000, state: 'stopped' });
    expect(await onServer()).toMatchObject({ viewOffset: 90_000 });
    expect(await atPlex()).toMatchObject({ viewCount: 0, viewOffset: 0 });
  });

  test('can do so no longer', async () => {
    await agree(false);
    await markPlayed(server, { identifier, key: film });
    expect(await atPlex()).toMatchObject({ viewCount: 0 });
  });
});

test('who has not agreed is asked nothing, and what was done before comes together with the agreement', async () => {
  await markPlayed(server, { identifier, key: film });
  await rateProvider(online, { key: ratingKey, rating: 4 });
  expect(await atPlex()).toMatchObject({ viewCount: 0, userRating: 4 });
  expect(await onServer()).toMatchObject({ userRating: undefined });
  await agree();
  expect(await atPlex()).toMatchObject({ viewCount: 1, userRating: 4 });
  expect(await onServer()).toMatchObject({ viewCount: 1, userRating: 4 });
});
