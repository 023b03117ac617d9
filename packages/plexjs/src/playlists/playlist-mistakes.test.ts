import { beforeEach, describe, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { MusicSection } from '../library/music-section.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Playlist } from './playlist.ts';
import { Playlists } from './playlists.ts';
import { otherServer } from './testing/other-servers.ts';

let requests: () => string[];
let playlists: Playlists;
let films: MovieSection;
let music: MusicSection;
let [one, two, three]: Movie[] = [];
let list: Playlist;
beforeEach(async () => {
  const setting = await sandboxServer();
  ({ requests } = setting);
  playlists = new Playlists(setting.server);
  films = await setting.server.library.section('Films', 'movie');
  music = await setting.server.library.section('Music', 'artist');
  [one, two, three] = await films.items({ limit: 3 });
  list = await playlists.create({ title: 'Evening', items: [one!, two!] });
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const writes = () => requests().filter((request) => !request.startsWith('GET'));
const titlesIn = async (playlist: Playlist) => (await playlist.items()).map(({ title }) => title);

describe('mistakes with a playlist', () => {
  test('are items of another kind, and none', async () => {
    const track = (await music.items({ type: 'track' }).first())!;
    requests();
    expect(await failure(list.add(track))).toMatchObject(
      refused('is of type track and cannot be in “Evening”, which holds video: movie, show, season, episode, clip.'),
    );
    expect(await failure(playlists.create({ title: 'Mixed', items: [one!, track] }))).toMatchObject(
      refused(`a list that “${one!.title}” is in, which holds video`),
    );
    expect(await failure(list.add([]))).toMatchObject(refused('it has no items'));
    expect(await failure(playlists.create({ title: 'Empty', items: [] }))).toMatchObject(refused('it has no items'));
    expect(await failure(playlists.create({ title: ' ', items: one! }))).toMatchObject(refused('has a title'));
    expect(await failure(playlists.create({ title: 'None' }))).toMatchObject(refused('one of `items`, `query`'));
    expect(requests()).toEqual([]);
  });

  test('are items that are not in it', async () => {
    const message = `“${three!.title}” is not in “Evening”. There are: ${one!.title}, ${two!.title}.`;
    expect(await failure(list.move(three!))).toMatchObject(refused(message));
    expect(await failure(list.move(one!, { after: three! }))).toMatchObject(refused(message));
    expect(await failure(list.move(one!, { after: one! }))).toMatchObject(refused('behind itself'));
    expect(await failure(list.remove([one!, three!]))).toMatchObject(refused(message));
    const [entry] = await list.items();
    expect(await failure(list.move(entry!, { after: entry! }))).toMatchObject(refused('behind itself'));
    expect(writes()).toEqual([]);
    expect(await titlesIn(list)).toEqual([one!.title, two!.title]);
  });

  test('are items of another server', async () => {
    const elsewhere = await otherServer();
    const foreign = await elsewhere.item(one!.ratingKey!);
    expect(await failure(list.add(foreign))).toMatchObject(refused(`“${one!.title}” is of the server “`));
    const query = { section: await elsewhere.library.section('Films') };
    expect(await failure(playlists.create({ title: 'X', query }))).toMatchObject(refused('is of the server “'));
    expect(writes()).toEqual([]);
  });

  test('are writes to a smart one, and queries of one that is not', async () => {
    const smart = await playlists.create({ title: 'Smart', query: { section: films } });
    requests();
    const tries: (() => Promise<unknown>)[] = [
      () => smart.add(one!),
      () => smart.remove(one!),
      () => smart.move(one!),
      () => smart.clear(),
    ];
    for (const attempt of tries) expect(await failure(attempt())).toMatchObject(refused('is smart'));
    expect(await failure(list.readQuery())).toMatchObject(refused('is not smart'));
    expect(await failure(list.setQuery({ section: films }))).toMatchObject(refused('is not smart'));
    expect(requests()).toEqual([]);
  });

  test('are what a library does not have, and types that cannot be played', async () => {
    const create = (query: object) => playlists.create({ title: 'X', query: { section: films, ...query } });
    expect(await failure(create({ where: { genra: 'Drama' } }))).toMatchObject(refused('Did you mean “genre”?'));
    expect(await failure(create({ type: 'show' }))).toMatchObject(refused('movie, episode, clip, track, photo'));
    expect(await failure(create({ limit: 0 }))).toMatchObject(refused('limit'));
    expect(await failure(create({ section: 'Filmz' }))).toMatchObject(refused('Films'));
    const smart = await playlists.create({ title: 'Smart', query: { section: films } });
    expect(await failure(smart.setQuery({ section: music }))).toMatchObject(refused('which holds video'));
  });
});
