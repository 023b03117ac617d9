import { beforeEach, describe, expect, test } from 'vitest';
import type { Movie } from '../items/video.ts';
import type { MovieSection } from '../library/movie-section.ts';
import type { ShowSection } from '../library/show-section.ts';
import { otherServer } from '../playlists/testing/other-servers.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Collection } from './collection.ts';
import { Collections } from './collections.ts';

let server: PlexServer;
let requests: () => string[];
let films: MovieSection;
let shows: ShowSection;
let collections: Collections;
let [one, two, three]: Movie[] = [];
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  films = await server.library.section('Films', 'movie');
  shows = await server.library.section('Shows', 'show');
  collections = new Collections(films);
  [one, two, three] = await films.items({ limit: 3 });
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const titles = (items: readonly { readonly title?: string | undefined }[]) => items.map(({ title }) => title);
const titlesIn = async (collection: Collection) => titles(await collection.items());
const writes = () => requests().filter((request) => !request.startsWith('GET'));

describe('a collection that is put together by hand', () => {
  test('is made of items, and takes and loses some', async () => {
    const made = await collections.create({ title: 'Noir', items: [one!, two!], settings: { sort: 'custom' } });
    expect(made).toMatchObject({ title: 'Noir', subtype: 'movie', childCount: 2, librarySectionId: films.key });
    await made.add([two!, three!]);
    expect(await titlesIn(made)).toEqual(titles([one!, two!, three!]));
    await made.remove([one!, one!]);
    expect(await titlesIn(made)).toEqual(titles([two!, three!]));
    expect((await made.reload()).childCount).toBe(2);
    await made.remove(await made.items());
    expect(await failure(made.reload())).toMatchObject({ name: 'PlexNotFoundError' });
  });

  test('is one of what the library has, and its items know it', async () => {
    const made = await collections.create({ title: 'Noir', items: one! });
    expect(titles(await collections.list())).toContain('Noir');
    expect(titles(await collections.list({ where: { title: { is: 'Noir' } }, sort: 'title' }))).toEqual(['Noir']);
    const tag = (await one!.reload()).collections.find(({ tag }) => tag === 'Noir')!;
    expect(tag.id).toBe(String(made.index));
    expect(tag.id).not.toBe(made.ratingKey);
    for (const which of [tag, { id: tag.id }, { tag: 'noir' }, 'Noir', Number(made.ratingKey)])
      expect((await collections.get(which)).ratingKey).toBe(made.ratingKey);
    expect(await failure(collections.get('Noirr'))).toMatchObject(refused('Did you mean “Noir”?'));
    expect(await failure(collections.get(made.index!))).toMatchObject(refused('has no collection'));
    expect(titles(await films.items({ where: { collection: 'Noir' } }))).toEqual([one!.title]);
  });

  test('is put in order where it is sorted by hand', async () => {
    const made = await collections.create({ title: 'Order', items: [one!, two!, three!] });
    expect(await failure(made.move(one!))).toMatchObject(refused("change({ sort: 'custom' })"));
    await made.change({ sort: 'custom' });
    await made.move(three!);
    expect(await titlesIn(made)).toEqual(titles([three!, one!, two!]));
    await made.move(three!, { after: one! });
    expect(await titlesIn(made)).toEqual(titles([one!, three!, two!]));
    await made.change({ sort: 'alpha' });
    const sorted = await films.items({ where: { collection: 'Order' }, sort: 'title' });
    expect(await titlesIn(made)).toEqual(titles(sorted));
  });

  test('is shown as it is told to be', async () => {
    const made = await collections.create({ title: 'Shown', items: [one!], settings: { mode: 'hideItems' } });
    expect(made.collectionMode).toBe(1);
    await made.change({ mode: 'showItems', sort: 'alpha', user: 'user' });
    expect(await made.reload()).toMatchObject({ collectionMode: 2, collectionSort: 1, collectionFilterBasedOnUser: 1 });
    requests();
    await made.change({});
    const wrong = { mode: 'showItem' } as never;
    expect(await failure(made.change(wrong))).toMatchObject(refused('Did you mean “showItems”?'));
    expect(requests()).toEqual([]);
  });

  test('is a hub of the pages that it is shown on', async () => {
    const made = await collections.create({ title: 'Hub', items: [one!] });
    expect(await made.visibility()).toEqual({ recommended: false, home: false, sharedHome: false });
    await made.show({ recommended: true });
    expect(await made.visibility()).toEqual({ recommended: true, home: false, sharedHome: false });
    await made.show({ home: true });
    expect(await made.visibility()).toEqual({ recommended: true, home: true, sharedHome: false });
    expect((await films.managedHubs()).hubs.map(({ title }) => title)).toContain('Hub');
  });

  test('is given fields, labels and pictures, and deleted', async () => {
    const made = await collections.create({ title: 'Before', items: [one!] });
    await made.edit().title('After').summary('夜').labels.add('Kept').contentRating('PG').save();
    expect(await made.reload()).toMatchObject({ title: 'After', summary: '夜', labels: [{ tag: 'Kept' }] });
    await made.posters.upload(new Uint8Array([0xff, 0xd8, 0xff]));
    expect((await made.posters.list()).filter(({ selected }) => selected)).toHaveLength(1);
    await made.rate(8);
    expect((await made.reload()).userRating).toBe(8);
    await made.delete();
    expect(titles(await collections.list())).not.toContain('After');
    expect((await one!.reload()).title).toBe(one!.title);
  });

  test('can be of shows, seasons or episodes', async () => {
    const show = (await shows.items().first())!;
    const ofShows = new Collections(shows);
    const made = await ofShows.create({ title: 'Seasons', items: await show.seasons() });
    expect(made.subtype).toBe('season');
    expect((await made.items<'season'>())[0]!.parentTitle).toBe(show.title);
    expect(await failure(made.add(show))).toMatchObject(refused('“Seasons” is a collection of items of type season'));
  });
});

describe('a smart collection', () => {
  test('has what its query finds, gives it back, and takes another one', async () => {
    const query = { where: { year: { gt: 1990 } }, sort: ['year:desc', 'titleSort'], limit: 4 } as const;
    const made = await collections.create({ title: 'Recent', query });
    expect(made).toMatchObject({ smart: true, subtype: 'movie' });
    expect(await titlesIn(made)).toEqual(titles(await films.items(query)));
    expect(await made.readQuery()).toEqual({ section: films.key, type: 'movie', ...query });
    const { section: _, ...same } = await made.readQuery();
    await made.setQuery({ ...same, where: { title: { is: two!.title! } } });
    expect(await titlesIn(await made.reload())).toEqual([two!.title]);
  });

  test('is of the type that it is told', async () => {
    const query = { type: 'episode', sort: 'addedAt:desc', limit: 2 } as const;
    const made = await new Collections(shows).create({ title: 'Episodes', query });
    expect((await made.items()).map(({ type }) => type)).toEqual(['episode', 'episode']);
    await made.setQuery({ limit: 1 });
    expect((await made.items()).map(({ type }) => type)).toEqual(['episode']);
  });
});

describe('mistakes with a collection', () => {
  let made: Collection;
  beforeEach(async () => {
    made = await collections.create({ title: 'Noir', items: [one!, two!], settings: { sort: 'custom' } });
    requests();
  });

  test('are items of elsewhere or of another type, and none', async () => {
    const show = (await shows.items().first())!;
    const foreign = await (await otherServer()).item(one!.ratingKey!);
    requests();
    expect(await failure(made.add(show))).toMatchObject(
      refused('of type show, and “Noir” is a collection of items of type movie'),
    );
    expect(await failure(made.add(foreign))).toMatchObject(refused('is of the server “'));
    expect(await failure(made.add([]))).toMatchObject(refused('no items'));
    const create = (collection: object) => collections.create({ title: 'X', ...collection });
    expect(await failure(create({ items: [] }))).toMatchObject(refused('no items'));
    expect(await failure(create({ items: [show] }))).toMatchObject(refused('and this in another one'));
    expect(await failure(create({ items: [one!, show] }))).toMatchObject(refused('collection of items of type movie'));
    expect(await failure(create({}))).toMatchObject(refused('either of `items` or of a `query`'));
    expect(await failure(create({ title: '' }))).toMatchObject(refused('has a title'));
    expect(requests()).toEqual([]);
    expect(await failure(create({ query: { where: { genra: 'x' } } }))).toMatchObject(refused('“genre”'));
    expect(writes()).toEqual([]);
  });

  test('are items that are not in it', async () => {
    const message = `“${three!.title}” is not in “Noir”. There are: ${one!.title}, ${two!.title}.`;
    expect(await failure(made.remove([one!, three!]))).toMatchObject(refused(message));
    expect(await failure(made.move(three!))).toMatchObject(refused(message));
    expect(await failure(made.move(one!, { after: three! }))).toMatchObject(refused(message));
    expect(await failure(made.move(one!, { after: one! }))).toMatchObject(refused('behind itself'));
    expect(writes()).toEqual([]);
  });

  test('are writes to a smart one, and queries of one that is not', async () => {
    const smart = await collections.create({ title: 'Smart', query: {} });
    requests();
    const tries = [() => smart.add(one!), () => smart.remove(one!), () => smart.move(one!)];
    for (const attempt of tries) expect(await failure(attempt())).toMatchObject(refused('is smart'));
    expect(await failure(made.readQuery())).toMatchObject(refused('is not smart'));
    expect(await failure(made.setQuery({}))).toMatchObject(refused('is not smart'));
    expect(requests()).toEqual([]);
  });
});
