import { beforeAll, describe, expect, test } from 'vitest';
import type { MusicSection } from '../library/music-section.ts';
import { PlayQueues } from '../play-queues/play-queues.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Artist } from './music.ts';

let server: PlexServer;
let requests: () => string[];
let music: MusicSection;
let artist: Artist;
beforeAll(async () => {
  const { sandbox, ...rest } = await sandboxServer();
  ({ server, requests } = rest);
  // The server has listened to all of its music.
  const { items } = sandbox.world.tables;
  for (const { id, type } of items.values())
    items.update(id, (item) =>
      type === 'track' ? { ...item, fields: { ...item.fields, musicAnalysisVersion: '1' } } : item,
    );
  music = await server.library.section('Music', 'artist');
  artist = (await music.item('The Plain Tones'))!;
});

const titles = (items: readonly { readonly title?: string }[]) => items.map(({ title }) => title);

describe('music that sounds alike', () => {
  test('is the neighbours of a track, an album and an artist, the nearest first', async () => {
    const track = (await artist.tracks().first())!;
    const near = await track.sonicallySimilar({ maxDistance: 1, limit: 5 });
    expect(near.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'track'));
    const distances = near.map(({ distance = -1 }) => distance);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(titles(near)).not.toContain(track.title);
    expect((await track.sonicallySimilar({ maxDistance: 0 })).length).toBe(0);
    const [album] = await artist.albums();
    expect((await album!.sonicallySimilar({ maxDistance: 1 })).map(({ type }) => type)).toContain('album');
    expect((await artist.sonicallySimilar({ maxDistance: 1 })).map(({ type }) => type)).toContain('artist');
  });

  test('makes a way from one track to another', async () => {
    const all = await music.tracks().all();
    const [from, to] = [all[0]!, all.at(-1)!];
    requests();
    const way = await from.sonicAdventure(to);
    expect([way[0]?.ratingKey, way.at(-1)?.ratingKey]).toEqual([from.ratingKey, to.ratingKey]);
    expect(requests()[0]).toContain(`startID=${from.ratingKey}&endID=${to.ratingKey}`);
  });
});

describe('an artist', () => {
  test('has popular tracks, the most played first', async () => {
    const counts = (await artist.popularTracks()).map(({ ratingCount = 0 }) => ratingCount);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  test('has radio stations, as its library does, which are played', async () => {
    const queues = new PlayQueues(server);
    for (const [station] of [await artist.fetchStations(), await music.stations()]) {
      const queue = await queues.create(station!);
      expect(queue.selectedItem?.type).toBe('track');
    }
  });

  test('has similar artists', async () => {
    const similar = await artist.fetchSimilar({ count: 1 });
    expect(titles(similar)).toEqual(['Quartet for Four Rooms']);
    expect(similar[0]?.server).toBe(server);
  });
});
