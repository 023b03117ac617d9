import type { PlexClient, PlexHost } from 'plexjs';
import { PlexAuthError, PlexNotFoundError } from 'plexjs';
import {
  createAnonymousUser,
  getFavoriteChannels,
  getPlexChannelHubs,
  getPlexChannels,
  getPlexChannelStream,
  getPlexGrid,
  getVodItem,
  getVodPart,
  listVodItems,
  setFavoriteChannels,
  tunePlexChannel,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { inBothForms } from '../testing/in-both-forms.ts';
import { plexClient } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
let client: PlexClient<PlexHost>;

beforeEach(() => {
  sandbox = createSandbox({ now: () => Date.parse('2026-03-01T12:00:00Z') });
  client = plexClient(sandbox, 'a', sandbox.accountToken);
});

describe('Plex’s own channels', () => {
  test('are listed, with where their streams are', async () => {
    const { channels } = await inBothForms((options) => getPlexChannels(client, {}, options));
    const [first] = channels;
    expect(first).toMatchObject({ title: 'Lighthouse One', slug: 'lighthouse-one', vcn: '2.1', isHd: true });
    expect(first?.media[0]?.parts[0]?.key).toBe(`/library/parts/${first?.id}.m3u8`);
    const stream = await getPlexChannelStream(client, { partId: String(first?.id) });
    expect(await stream.text()).toMatch(/^#EXTM3U/);
  });

  test('are tuned, which says where the stream is', async () => {
    const { channels } = await getPlexChannels(client);
    const channelId = String(channels[0]?.id);
    const { subscriptions } = await inBothForms((options) => tunePlexChannel(client, { channelId }, options));
    expect(subscriptions[0]?.grabs[0]?.item).toMatchObject({
      media: [{ parts: [{ key: `/library/parts/${channelId}.m3u8` }] }],
    });
    await expect(tunePlexChannel(client, { channelId: 'none' })).rejects.toThrow(PlexNotFoundError);
  });

  test('have a guide for each day, and a row of what is on', async () => {
    const { channels } = await getPlexChannels(client);
    const day = { channelGridKey: String(channels[0]?.gridKey), date: '2026-03-01' };
    const { items } = await inBothForms((options) => getPlexGrid(client, day, options));
    expect(items[0]).toMatchObject({ type: 'episode', key: expect.stringMatching(/^\/library\/metadata\//) as string });
    const { hubs } = await getPlexChannelHubs(client);
    expect(hubs[0]?.items).toHaveLength(channels.length);
  });

  test('can be seen by who has no account', async () => {
    const stranger = plexClient(sandbox, 'b');
    await expect(getPlexChannels(stranger)).rejects.toThrow(PlexAuthError);
    const { authToken } = await createAnonymousUser(stranger);
    const { channels } = await getPlexChannels(plexClient(sandbox, 'b', authToken));
    expect(channels.length).toBeGreaterThan(0);
  });
});

describe('The channels that an account likes', () => {
  test('are none at first, and then what it says', async () => {
    expect((await getFavoriteChannels(client)).channels).toEqual([]);
    const source = `server://${sandbox.machineIdentifier}/tv.plex.provider.epg`;
    const channels = [{ source, id: '1-2', title: 'Lighthouse One', vcn: '2.1' }];
    await setFavoriteChannels(client, { channels });
    expect((await inBothForms((options) => getFavoriteChannels(client, undefined, options))).channels).toEqual(
      channels,
    );
    await setFavoriteChannels(client, { channels: [] });
    expect((await getFavoriteChannels(client)).channels).toEqual([]);
  });

  test('are of guides that it has', async () => {
    const channels = [{ source: 'server://nobody/tv.plex.provider.epg', id: '1-2' }];
    await expect(setFavoriteChannels(client, { channels })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('Bad source value') as string,
    });
  });
});

describe('Plex’s own films', () => {
  test('are listed, and read by key or by word, with what they are played from', async () => {
    const { items } = await inBothForms((options) => listVodItems(client, { sectionId: 'movies' }, options));
    const [film] = items as unknown as [{ ratingKey: string; slug: string }];
    const byKey = await getVodItem(client, { ratingKey: film.ratingKey });
    expect(await getVodItem(client, { ratingKey: `movie:${film.slug}` })).toEqual(byKey);
    expect(byKey.items[0]).toMatchObject({
      media: [{ parts: [{ key: `/library/parts/${film.ratingKey}-hls.m3u8` }] }],
    });
    const stream = await getVodPart(client, { partId: `${film.ratingKey}-hls` });
    expect(await stream.text()).toMatch(/^#EXTM3U/);
  });
});
