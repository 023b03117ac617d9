import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Collections } from '../collections/collections.ts';
import { Playlists } from '../playlists/playlists.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import type { Album, Artist } from './music.ts';
import type { PhotoAlbum } from './photos.ts';
import type { Show } from './video.ts';

const long = 'A title that does not end '.repeat(200).trim();
const track = (title: string, index: number, disc: number) => ({ title, index, fields: { parentIndex: disc } });

const library = {
  sections: [
    {
      type: 'show' as const,
      title: 'Shows',
      items: [
        {
          title: 'Ebbe & Flut',
          children: [
            { title: 'Specials', index: 0, children: [{ title: 'Making of', index: 1 }] },
            {
              title: 'Staffel 1',
              index: 1,
              children: [
                { title: 'pilot', index: 1 },
                { title: 'Pilot', index: 2 },
                { title: 'Übermut', index: 3 },
                { title: long, index: 4 },
                { title: '2', index: 5 },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'artist' as const,
      title: 'Music',
      items: [
        {
          title: '東京',
          children: [
            {
              title: 'Best Of',
              children: [track('One', 1, 1), track('Two', 2, 1), track('Eins', 1, 2), track('Two', 2, 2)],
            },
            { title: 'Leer', children: [] },
          ],
        },
      ],
    },
    {
      type: 'photo' as const,
      title: 'Photos',
      items: [{ title: 'Sommer', children: [{ title: 'Strand' }, { title: 'strand' }] }],
    },
  ],
};

let server: PlexServer;
let requests: () => string[];
let show: Show;
let artist: Artist;
let best: Album;
let album: PhotoAlbum;
beforeAll(async () => {
  ({ server, requests } = await sandboxServer({ library }));
  show = (await (await server.library.section('Shows', 'show')).items().first())!;
  artist = (await (await server.library.section('Music', 'artist')).items().first())!;
  best = (await artist.album('Best Of'))!;
  album = (await (await server.library.section('Photos', 'photo')).photoAlbums().first())!;
});
beforeEach(() => void requests());

describe('what is below an item', () => {
  test('is a season by its number or title', async () => {
    expect((await show.season(0))?.title).toBe('Specials');
    expect((await show.season('staffel 1'))?.index).toBe(1);
    expect(await show.season('Staffel 2')).toBeUndefined();
  });

  test('is an episode by its title, as it is written before any other case', async () => {
    expect((await show.episode('Pilot'))?.index).toBe(2);
    expect((await show.episode('pilot'))?.index).toBe(1);
    expect((await show.episode('PILOT'))?.index).toBe(1);
    expect((await show.episode('ÜBERMUT', { pageSize: 1 }))?.index).toBe(3);
    expect((await show.episode(long))?.index).toBe(4);
    expect(await show.episode('')).toBeUndefined();
  });

  test('is an episode by its season and its number or title there', async () => {
    expect((await show.episode(1, 2))?.title).toBe('Pilot');
    expect((await show.episode('specials', 'making of'))?.seasonEpisode).toBe('s00e01');
    expect(await show.episode(0, 'Pilot')).toBeUndefined();
    expect(await show.episode('Staffel 9', 1)).toBeUndefined();
    const season = (await show.season(1))!;
    expect((await season.episode('2'))?.index).toBe(5);
    expect((await season.episode(2))?.title).toBe('Pilot');
  });

  test('is an album of an artist, and a track by its title or its place', async () => {
    expect((await artist.album('best of'))?.ratingKey).toBe(best.ratingKey);
    expect(await artist.album('Worst Of')).toBeUndefined();
    expect((await artist.track('eins'))?.parentIndex).toBe(2);
    expect((await artist.track('Best Of', 2))?.title).toBe('Two');
    expect((await artist.track('Best Of', 1, { disc: 2 }))?.title).toBe('Eins');
    expect(await artist.track('Leer', 1)).toBeUndefined();
    expect(await artist.track('Worst Of', 1)).toBeUndefined();
  });

  test('is a track of an album by its title or number, on any disc or one', async () => {
    const places = await Promise.all([best.track(1), best.track('two'), best.track('Two', { disc: 2 }), best.track(9)]);
    expect(places.map((one) => [one?.parentIndex, one?.index])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
      [undefined, undefined],
    ]);
    expect(await best.track(1, { disc: 3 })).toBeUndefined();
  });

  test('is what an album of photos, a playlist or a collection has of a title', async () => {
    expect((await album.item('strand'))?.title).toBe('strand');
    expect((await album.item('STRAND'))?.title).toBe('Strand');
    const list = await new Playlists(server).create({ title: 'L', items: await best.tracks().all() });
    expect((await list.item('eins'))?.title).toBe('Eins');
    expect(await list.item('Zwei')).toBeUndefined();
    const some = await new Collections(await server.library.section('Shows')).create({ title: 'S', items: [show] });
    expect((await some.item('ebbe & flut'))?.ratingKey).toBe(show.ratingKey);
  });

  test('is read no further than it has to', async () => {
    expect((await best.track('One', { pageSize: 1 }))?.index).toBe(1);
    expect(requests().length).toBeLessThan(4);
  });
});
