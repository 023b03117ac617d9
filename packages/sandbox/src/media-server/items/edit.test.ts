import { type PlexClient, PlexNotFoundError } from 'plexjs';
import {
  addExtras,
  editMetadataItem,
  getCollectionChildren,
  getExtras,
  getMetadataItem,
  refreshItemsMetadata,
  setItemPreferences,
  updateItems,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Item } from 'plexjs/models';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { playerOn, refuseDrift } from '../../testing/player.ts';
import { createSandbox } from '../../sandbox.ts';

let house: House;
let owner: PlexClient;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
});

afterEach(refuseDrift);

const idOf = (title: string): number => house.idOf(title);
const sectionOf = (title: string): number => house.sectionOf(title);
const read = (id: number): Promise<Item> => house.read(id);
const put = (path: string): Promise<number> => house.send('PUT', path);

describe('fields', () => {
  test('change, and are locked and unlocked', async () => {
    const id = idOf('The Harbour');
    await updateItems(owner, {
      sectionId: String(sectionOf('Films')),
      type: 1,
      ids: [String(id)],
      title: 'A New Title',
      edits: {
        'title.locked': '1',
        'rating.value': '7.5',
        'summary.value': '',
        'originallyAvailableAt.value': '1980-02-03',
      },
    });
    expect(await read(id)).toMatchObject({
      title: 'A New Title',
      titleSort: 'New Title',
      rating: 7.5,
      year: 1980,
      originallyAvailableAt: '1980-02-03',
      fields: [{ name: 'title', locked: true }],
    });
    expect(await read(id)).toHaveProperty('summary', '');
    expect(await put(`/library/metadata/${id}?title.locked=0`)).toBe(200);
    expect((await read(id)).fields).toEqual([]);
  });

  test('come back with a refresh, unless they are locked', async () => {
    const id = idOf('The Harbour');
    await editMetadataItem(owner, {
      ids: String(id),
      args: { 'title.value': 'Mine', 'title.locked': '1', 'summary.value': 'Other ships.', 'summary.locked': '0' },
    });
    await refreshItemsMetadata(owner, { ids: String(id) });
    house.sandbox.world.clock.advance(1000);
    expect(await read(id)).toMatchObject({ title: 'Mine', summary: 'Ships.' });
  });

  test('are told of', async () => {
    const told: unknown[] = [];
    house.sandbox.world.bus.listen(({ type, entries }) => told.push(type, ...entries));
    const id = idOf('Autumn');
    await put(`/library/metadata/${id}?tagline.value=Leaves`);
    expect(told).toContainEqual(expect.objectContaining({ itemID: String(id), type: 1, state: 5, title: 'Autumn' }));
  });

  test('of all items of a library, or of those that a query finds', async () => {
    const films = `/library/sections/${sectionOf('Films')}/all?type=1`;
    expect(await put(`${films}&studio.value=Ours&studio.locked=1`)).toBe(200);
    expect(await put(`${films}&year=2019&contentRating.value=G`)).toBe(200);
    expect(await read(idOf('The Harbour'))).toMatchObject({ studio: 'Ours' });
    expect(await read(idOf('The Harbour'))).not.toMatchObject({ contentRating: 'G' });
    expect(await read(idOf('Autumn'))).toMatchObject({ studio: 'Ours', contentRating: 'G' });
  });

  test.each([
    ['a number that is none', 400, 'rating.value=good'],
    ['a day that is none', 400, 'originallyAvailableAt.value=soon'],
    ['an artist twice', 400, 'artist.title.value=A&artist.title.id=1'],
    ['a kind that is none', 400, 'type=999&title.value=A'],
    ['an artist that is none', 404, 'type=9&artist.title.id=9999'],
  ])('refuse %s', async (_, status, edits) => {
    const ids = `id=${idOf('Eight')}`;
    expect(await put(`/library/sections/${sectionOf('Music')}/all?${ids}&${edits}`)).toBe(status);
  });

  test('are for items that are there, and for the owner', async () => {
    await expect(editMetadataItem(owner, { ids: '9999', args: { 'title.value': 'A' } })).rejects.toBeInstanceOf(
      PlexNotFoundError,
    );
    expect(await put('/library/sections/99/all?type=1&title.value=A')).toBe(404);
    expect(await put(`/library/sections/${sectionOf('Films')}/all?type=1&id=9999&title.value=A`)).toBe(404);
  });
});

describe('tags', () => {
  test('of one item are the list that is given', async () => {
    const id = idOf('The Harbour');
    await put(`/library/metadata/${id}?genre[0].tag.tag=Crime&genre[1].tag.tag=Noir&genre.locked=1`);
    expect((await read(id)).genres.map(({ tag }) => tag)).toEqual(['Crime', 'Noir']);
  });

  test('are added to several, and taken away by names that are encoded twice', async () => {
    const ids = `${idOf('The Harbour')},${idOf('Autumn')}`;
    const films = `/library/sections/${sectionOf('Films')}/all?type=1&id=${ids}`;
    await put(`${films}&genre[0].tag.tag=A%2C%20b`);
    expect((await read(idOf('Autumn'))).genres.map(({ tag }) => tag)).toEqual(['Drama', 'A, b']);
    await put(`${films}&genre[].tag.tag-=Drama%2CA%252C%2520b`);
    expect((await read(idOf('Autumn'))).genres).toEqual([]);
    expect((await read(idOf('The Harbour'))).genres.map(({ tag }) => tag)).toEqual(['Crime']);
  });

  test('that are labels begin with a capital', async () => {
    const id = idOf('Autumn');
    await put(`/library/metadata/${id}?label[0].tag.tag=kids`);
    expect((await read(id)).labels.map(({ tag }) => tag)).toEqual(['Kids']);
  });

  test('that are collections make collections and end them', async () => {
    const id = idOf('Autumn');
    const sectionId = String(sectionOf('Films'));
    await put(`/library/metadata/${id}?collection[0].tag.tag=Seasons`);
    const made = (await house.ask(`/library/sections/${sectionId}/all?type=18`)).Metadata;
    expect(made).toMatchObject([{ type: 'collection', title: 'Seasons', childCount: 1, subtype: 'movie' }]);
    expect((await read(id)).collections.map(({ tag }) => tag)).toEqual(['Seasons']);
    await put(`/library/metadata/${id}?collection[].tag.tag-=Seasons`);
    expect(await house.ask(`/library/sections/${sectionId}/all?type=18`)).toMatchObject({ size: 0 });
  });
});

describe('places', () => {
  test('of an album: another artist; who has none left goes', async () => {
    const [album, artist, old] = ['Eight', 'Others', 'The Tones'].map(idOf);
    await put(`/library/sections/${sectionOf('Music')}/all?type=9&id=${album}&artist.title.id=${artist}`);
    expect(await read(album!)).toMatchObject({ parentRatingKey: String(artist), parentTitle: 'Others' });
    await expect(getMetadataItem(owner, { ids: String(old) })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('of a track: an album that is made for it', async () => {
    const track = idOf('One');
    await put(`/library/sections/${sectionOf('Music')}/all?type=10&id=${track}&album.title.value=Singles`);
    expect(await read(track)).toMatchObject({ parentTitle: 'Singles', grandparentTitle: 'The Tones' });
  });
});

describe('settings of items', () => {
  test('are kept while they are not the default', async () => {
    const id = idOf('Autumn');
    await setItemPreferences(owner, { ids: String(id), args: { languageOverride: 'de-DE' } });
    expect(await read(id)).toMatchObject({ languageOverride: 'de-DE' });
    await setItemPreferences(owner, { ids: String(id), args: { languageOverride: '' } });
    expect((await read(id)) as object).not.toHaveProperty('languageOverride', 'de-DE');
  });

  test('are only those that there are', async () => {
    expect(await put(`/library/metadata/${idOf('Autumn')}/prefs?flattenSeasons=1`)).toBe(400);
  });
});

test('an extra is added to an item', async () => {
  const ids = String(idOf('Autumn'));
  await addExtras(owner, { ids, extraType: 3, url: 'https://example.com/talk.mp4', title: 'A Talk' });
  const { items } = await inBothForms((options) => getExtras(owner, { ids }, options));
  expect(items).toMatchObject([{ type: 'clip', title: 'A Talk', subtype: 'interview', extraType: 3 }]);
  expect(await put(`/library/metadata/${ids}/extras`)).toBe(404);
  expect(await house.send('POST', `/library/metadata/${ids}/extras?url=talk`)).toBe(400);
});

test('a described collection is one like any other', async () => {
  const described = createSandbox({
    library: { sections: [{ type: 'movie', title: 'Films', items: [{ title: 'One', collections: ['All'] }] }] },
  });
  const [collection] = described.world.tables.collections.values();
  const { items } = await getCollectionChildren(playerOn(described, 'owner'), { collectionId: String(collection?.id) });
  expect(items).toMatchObject([{ title: 'One' }]);
});
