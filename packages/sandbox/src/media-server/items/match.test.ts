import type { PlexClient } from 'plexjs';
import {
  createMarker,
  deleteMarker,
  deleteMediaItem,
  deleteMetadataItem,
  editMarker,
  getMatches,
  getMetadataItem,
  listContent,
  listMatches,
  matchItem,
  mergeItems,
  setPreferences,
  splitItem,
  unmatch,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
});

afterEach(refuseDrift);

const key = (title: string): string => String(house.idOf(title));
const films = async (): Promise<readonly (string | undefined)[]> =>
  (await listContent(owner, { sectionId: String(house.sectionOf('Films')) })).items.map(({ title }) => title);

describe('a match', () => {
  test('is found by title, by year and by an identifier', async () => {
    const ids = key('The Harbour');
    const { results } = await inBothForms((options) => getMatches(owner, { ids, manual: true }, options));
    expect(results[0]).toMatchObject({
      name: 'The Harbour',
      year: 1978,
      score: 100,
      guid: house.item('The Harbour').guid,
    });
    expect(results.length).toBeGreaterThan(1);
    expect((await listMatches(owner, { ids })).results).toHaveLength(1);
    const other = await getMatches(owner, { ids: key('Autumn'), manual: true, title: 'imdb-tt0000001' });
    expect(other.results).toMatchObject([{ name: 'The Harbour' }]);
  });

  test('is taken away, and comes back with all that was known', async () => {
    const ids = key('The Harbour');
    const { guid } = house.item('The Harbour');
    await unmatch(owner, { ids });
    expect(await house.read(Number(ids))).toMatchObject({ guid: `local://${ids}`, genres: [], guids: [] });
    await matchItem(owner, { ids, guid, name: 'The Harbour' });
    house.wait(1000);
    expect(await house.read(Number(ids))).toMatchObject({
      guid,
      summary: 'Ships.',
      genres: [{ tag: 'Crime' }, { tag: 'Drama' }],
      guids: [{ id: 'imdb://tt0000001' }],
    });
  });

  test('may be something else', async () => {
    const ids = key('Autumn');
    await matchItem(owner, { ids, guid: 'plex://movie/0123456789abcdef01234567', name: 'Fall', year: 1990 });
    expect(await house.read(Number(ids))).toMatchObject({ title: 'Fall', year: 1990 });
    expect(await house.send('PUT', `/library/metadata/${ids}/match?name=Fall`)).toBe(400);
    expect(await house.send('PUT', '/library/metadata/9999/match?guid=a://b')).toBe(404);
  });
});

describe('versions', () => {
  test('become items of their own, and one again', async () => {
    const ids = key('Winter');
    await splitItem(owner, { ids });
    const found = (await listContent(owner, { sectionId: String(house.sectionOf('Films')) })).items;
    const both = found.filter(({ title }) => title === 'Winter');
    expect(both).toHaveLength(2);
    const other = String(both.find(({ ratingKey }) => ratingKey !== ids)?.ratingKey);
    await mergeItems(owner, { id: ids, ids: [other] });
    expect(house.item('Winter').media).toHaveLength(2);
    expect(await films()).toEqual(['Autumn', 'The Harbour', 'Winter']);
  });

  test('of artists go below the one that stays', async () => {
    await mergeItems(owner, { id: key('The Tones'), ids: [key('Others')] });
    expect(house.item('Nine').parentId).toBe(house.idOf('The Tones'));
    expect(await house.send('PUT', `/library/metadata/${key('The Tones')}/merge?ids=${key('Autumn')}`)).toBe(400);
  });

  test('are deleted one by one; with the last goes the item', async () => {
    const ids = key('Winter');
    const [first, second] = house.item('Winter').media.map(({ id }) => String(id));
    await deleteMediaItem(owner, { ids, mediaItem: first! });
    expect(house.item('Winter').media).toHaveLength(1);
    expect(await house.send('DELETE', `/library/metadata/${ids}/media/${first}`)).toBe(404);
    await deleteMediaItem(owner, { ids, mediaItem: second! });
    expect(await films()).toEqual(['Autumn', 'The Harbour']);
  });
});

describe('what is deleted', () => {
  test('goes with all below it, and with what is left empty above', async () => {
    await deleteMetadataItem(owner, { ids: `${key('Alpha')},${key('Beta')}` });
    expect(() => house.item('Signals')).toThrow('There is no item');
    const told = house.told.filter(({ type }) => type === 'timeline');
    expect(told).toHaveLength(4);
    expect(told.at(-1)?.entries[0]).toMatchObject({ state: 9, metadataState: 'deleted', title: '' });
  });

  test('is not found again by a scan', async () => {
    await deleteMetadataItem(owner, { ids: key('Autumn') });
    await house.send('GET', `/library/sections/${house.sectionOf('Films')}/refresh`);
    house.wait(2000);
    expect(await films()).toEqual(['The Harbour', 'Winter']);
  });

  test('is nothing where the server forbids it', async () => {
    await setPreferences(owner, { prefs: { allowMediaDeletion: '0' } });
    await expect(deleteMetadataItem(owner, { ids: key('Autumn') })).rejects.toMatchObject({ status: 400 });
    await expect(deleteMetadataItem(owner, { ids: '9999' })).rejects.toMatchObject({ status: 404 });
    expect(await films()).toContain('Autumn');
  });
});

describe('a marker', () => {
  test('is made, changed and deleted', async () => {
    const ids = key('Autumn');
    const made = await createMarker(owner, {
      ids,
      type: 1,
      startTimeOffset: 100,
      endTimeOffset: 900,
      attributes: { title: 'In' },
    });
    expect(made.markers).toMatchObject([{ type: 'intro', startTimeOffset: 100, endTimeOffset: 900, title: 'In' }]);
    const marker = String(made.markers[0]?.id);
    await editMarker(owner, { ids, marker, type: 2, startTimeOffset: 500 });
    const read = await inBothForms((options) => getMetadataItem(owner, { ids, includeMarkers: true }, options));
    expect(read.items[0]).toMatchObject({
      markers: [{ id: marker, type: 'credits', final: true, startTimeOffset: 500 }],
    });
    await deleteMarker(owner, { ids, marker });
    expect(house.item('Autumn').markers).toEqual([]);
    await expect(deleteMarker(owner, { ids, marker })).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    'type=1',
    'type=9&startTimeOffset=1',
    'type=1&startTimeOffset=9&endTimeOffset=5',
    'type=1&startTimeOffset=-1',
  ])('is refused with %s', async (query) => {
    expect(await house.send('POST', `/library/metadata/${key('Autumn')}/marker?${query}`)).toBe(400);
  });
});
