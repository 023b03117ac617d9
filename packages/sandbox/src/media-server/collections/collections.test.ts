import { type PlexClient, PlexForbiddenError, PlexNotFoundError } from 'plexjs';
import type { Collection } from 'plexjs/models';
import {
  addCollectionItems,
  createCollection,
  deleteCollection,
  deleteCollectionByKey,
  deleteCollectionItem,
  deleteMetadataItem,
  getCollection,
  getCollectionChildren,
  getCollectionItems,
  getCollectionRelated,
  moveCollectionItem,
  removeCollectionItem,
  setCollectionPreferences,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;
let sectionId: string;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
  sectionId = String(house.sectionOf('Films'));
});

afterEach(refuseDrift);

async function make(title: string, ...titles: readonly string[]): Promise<Collection> {
  const made = await createCollection(owner, { sectionId, title, type: 1, smart: false, uri: house.uriOf(...titles) });
  return made.items[0] as Collection;
}

const titlesIn = async (collectionId: string): Promise<readonly (string | undefined)[]> =>
  (await inBothForms((options) => getCollectionChildren(owner, { collectionId }, options))).items.map(
    ({ title }) => title,
  );

describe('a collection', () => {
  test('is made of items, and shown with what is known of them', async () => {
    const made = await make('Favourites', 'Winter', 'The Harbour');
    expect(made).toMatchObject({ title: 'Favourites', type: 'collection', subtype: 'movie', childCount: 2 });
    const collectionId = String(made.ratingKey);
    expect((await inBothForms((options) => getCollection(owner, { collectionId }, options))).items[0]).toMatchObject({
      key: `/library/collections/${collectionId}/children`,
      guid: expect.stringMatching(/^collection:\/\/[\da-f-]{36}$/) as string,
      minYear: 1978,
      maxYear: 2001,
    });
    expect(await house.read(Number(collectionId))).toMatchObject({ title: 'Favourites' });
    expect((await getCollectionItems(owner, { collectionId })).items).toHaveLength(2);
    await getCollectionRelated(owner, { collectionId });
  });

  test('is in the order of days, of titles, or as it was put by hand', async () => {
    const collectionId = String((await make('All', 'Winter', 'Autumn', 'The Harbour')).ratingKey);
    expect(await titlesIn(collectionId)).toEqual(['The Harbour', 'Winter', 'Autumn']);
    await setCollectionPreferences(owner, { collectionId, collectionSort: 1 });
    expect(await titlesIn(collectionId)).toEqual(['Autumn', 'The Harbour', 'Winter']);
    await setCollectionPreferences(owner, { collectionId, collectionSort: 2, collectionMode: 1 });
    expect(await titlesIn(collectionId)).toEqual(['Winter', 'Autumn', 'The Harbour']);
    await moveCollectionItem(owner, { collectionId, itemId: String(house.idOf('The Harbour')) });
    await moveCollectionItem(owner, {
      collectionId,
      itemId: String(house.idOf('Winter')),
      after: String(house.idOf('Autumn')),
    });
    expect(await titlesIn(collectionId)).toEqual(['The Harbour', 'Autumn', 'Winter']);
    expect((await getCollection(owner, { collectionId })).items[0]).toMatchObject({
      collectionSort: 2,
      collectionMode: 1,
    });
  });

  test('takes items once, and goes with the last of them', async () => {
    const collectionId = String((await make('Two', 'Winter')).ratingKey);
    await addCollectionItems(owner, { collectionId, uri: house.uriOf('Winter', 'Autumn') });
    expect(await titlesIn(collectionId)).toEqual(['Winter', 'Autumn']);
    const tag = (await house.read(house.idOf('Autumn'))) as { collections?: readonly { tag?: string }[] };
    expect(tag.collections).toMatchObject([{ tag: 'Two' }]);
    await removeCollectionItem(owner, { collectionId, itemId: String(house.idOf('Winter')) });
    await deleteCollectionItem(owner, { collectionId, itemId: String(house.idOf('Autumn')) });
    await expect(getCollection(owner, { collectionId })).rejects.toBeInstanceOf(PlexNotFoundError);
    expect(house.item('Autumn').tags.collection).toEqual([]);
  });

  test('loses what is deleted', async () => {
    const collectionId = String((await make('Three', 'Winter', 'Autumn')).ratingKey);
    await deleteMetadataItem(owner, { ids: String(house.idOf('Winter')) });
    expect(await titlesIn(collectionId)).toEqual(['Autumn']);
  });

  test('is joined when another is made with its title', async () => {
    const first = await make('Same', 'Winter');
    const second = await make('Same', 'Autumn');
    expect(second).toMatchObject({ ratingKey: first.ratingKey, childCount: 2 });
  });

  test('has a title of its own', async () => {
    await make('One of them', 'Winter');
    const other = await make('Another', 'Autumn');
    const edit = (title: string): Promise<number> =>
      house.send('PUT', `/library/sections/${sectionId}/all?type=18&id=${other.ratingKey}&title.value=${title}`);
    expect(await edit('One%20of%20them')).toBe(409);
    expect(await edit('Renamed')).toBe(200);
    expect(await house.read(house.idOf('Autumn'))).toMatchObject({ collections: [{ tag: 'Renamed' }] });
  });

  test('is deleted by either path, and leaves its items', async () => {
    const [first, second] = [await make('First', 'Winter'), await make('Second', 'Autumn')];
    await deleteCollectionByKey(owner, { collectionId: String(first.ratingKey) });
    await deleteCollection(owner, { sectionId, collectionId: String(second.ratingKey) });
    expect(await house.ask(`/library/sections/${sectionId}/all?type=18`)).toMatchObject({ size: 0 });
    expect(await house.read(house.idOf('Winter'))).toMatchObject({ title: 'Winter', collections: [] });
  });
});

describe('a smart collection', () => {
  test('has what its query finds, and takes another query', async () => {
    const uri = house.listUri('Films', 'type=1&year%3E%3E=2000&sort=year:desc');
    const made = await createCollection(owner, { sectionId, title: 'New', type: 1, smart: true, uri });
    const collectionId = String(made.items[0]?.ratingKey);
    expect(made.items[0]).toMatchObject({ smart: true, content: uri });
    expect(await titlesIn(collectionId)).toEqual(['Autumn', 'Winter']);
    await addCollectionItems(owner, { collectionId, uri: house.listUri('Films', 'type=1&genre=Crime') });
    expect(await titlesIn(collectionId)).toEqual(['The Harbour']);
  });
});

describe('refused', () => {
  test.each([
    ['a library that is none', 'sectionId=99&title=A&type=1'],
    ['a smart one without a query', 'sectionId=1&title=A&type=1&smart=1'],
    ['a path without a server', 'sectionId=1&title=A&type=1&uri=/library/metadata/1'],
    ['another server', 'sectionId=1&title=A&uri=server://other/com.plexapp.plugins.library/library/metadata/1'],
  ])('%s', async (_, query) => {
    expect(await house.send('POST', `/library/collections?${query}`)).toBe(400);
  });

  test('items that do not exist, or are not in it', async () => {
    const { ratingKey } = await make('Few', 'Winter');
    const path = `/library/collections/${ratingKey}/items`;
    const missing = house.uriOf('Winter').replace(/\d+$/, '9999');
    expect(await house.send('PUT', `${path}?uri=${encodeURIComponent(missing)}`)).toBe(400);
    expect(await house.send('DELETE', `${path}/${house.idOf('Autumn')}`)).toBe(400);
    expect(await house.send('PUT', `${path}/${house.idOf('Winter')}/move?after=9999`)).toBe(400);
    expect(await house.send('GET', '/library/collections/9999')).toBe(404);
  });

  test('whoever is not the owner', async () => {
    const call = createCollection(house.guest, { sectionId, title: 'Mine', type: 1, uri: house.uriOf('Winter') });
    await expect(call).rejects.toBeInstanceOf(PlexForbiddenError);
  });
});
