import type { PlexClient } from 'plexjs';
import {
  getItemArtwork,
  getMediaArts,
  getMediaPosters,
  getMediaThemes,
  libraryMetadataDeleteElement,
  postMediaArts,
  postMediaClearLogo,
  postMediaPoster,
  postMediaSquareArt,
  postMediaTheme,
  setItemArtwork,
  updateItemArtwork,
} from 'plexjs/operations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;
let ids: string;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
  ids = String(house.idOf('The Harbour'));
});

afterEach(refuseDrift);

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const posters = async () => (await inBothForms((options) => getMediaPosters(owner, { ids }, options))).artworks;
const thumb = async (): Promise<string> => String((await house.read(Number(ids))).thumb);

test('a poster that is uploaded is chosen, locked, and given byte for byte', async () => {
  const before = await thumb();
  await postMediaPoster(owner, { ids, body: png });
  expect(await posters()).toContainEqual(
    expect.objectContaining({ ratingKey: expect.stringMatching(/^upload:\/\/posters\/[\da-f]{40}$/), selected: true }),
  );
  expect(await thumb()).not.toBe(before);
  expect((await house.read(Number(ids))) as object).toMatchObject({ fields: [{ name: 'thumb', locked: true }] });
  const timestamp = String((await thumb()).split('/').at(-1));
  const given = await getItemArtwork(owner, { ids, element: 'thumb', timestamp }).asResponse();
  expect(given.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await given.arrayBuffer())).toEqual(png);
});

test('what was uploaded is in a snapshot', async () => {
  await postMediaPoster(owner, { ids, body: png });
  const stored = JSON.parse(JSON.stringify(house.sandbox.snapshot())) as ReturnType<House['sandbox']['snapshot']>;
  const path = await thumb();
  house.sandbox.reset();
  house.sandbox.restore(stored);
  expect(await thumb()).toBe(path);
});

test('another poster is chosen, and there can be none', async () => {
  const [found] = await posters();
  await postMediaPoster(owner, { ids, url: 'https://images.example/poster.jpg' });
  expect(await posters()).toContainEqual(
    expect.objectContaining({ ratingKey: 'https://images.example/poster.jpg', selected: true }),
  );
  const first = await thumb();
  await updateItemArtwork(owner, { ids, element: 'poster', url: found!.ratingKey! });
  expect(await thumb()).not.toBe(first);
  expect((await posters()).filter(({ selected }) => selected)).toMatchObject([{ ratingKey: found!.ratingKey }]);
  await libraryMetadataDeleteElement(owner, { ids, element: 'thumb' });
  expect(await house.read(Number(ids))).not.toHaveProperty('thumb', expect.any(String));
});

test('every kind of picture can be given, and a tune', async () => {
  await postMediaArts(owner, { ids, body: png });
  await postMediaClearLogo(owner, { ids, body: png });
  await postMediaSquareArt(owner, { ids, body: png });
  await setItemArtwork(owner, { ids, element: 'banner', body: png });
  await postMediaTheme(owner, { ids, body: new TextEncoder().encode('ID3 tune') });
  const item = (await house.read(Number(ids))) as {
    art?: string;
    theme?: string;
    images?: readonly { type?: string }[];
  };
  expect(item).toMatchObject({ art: expect.any(String) as string, theme: expect.any(String) as string });
  expect(item.images?.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['background', 'clearLogo', 'backgroundSquare', 'banner']),
  );
  expect((await getMediaArts(owner, { ids })).artworks.some(({ selected }) => selected)).toBe(true);
  expect((await getMediaThemes(owner, { ids })).artworks.some(({ selected }) => selected)).toBe(true);
});

test.each([
  ['nothing', 'POST', 'posters', 400],
  ['a choice that is none', 'PUT', 'poster?url=upload://posters/none', 400],
  ['a choice of a tune', 'PUT', 'theme?url=https://a.example/tune.mp3', 400],
  ['an element that is none', 'PUT', 'frame?url=https://a.example/frame.jpg', 404],
])('%s is refused', async (_, method, path, status) => {
  expect(await house.send(method, `/library/metadata/${ids}/${path}`)).toBe(status);
  expect(await house.send(method, `/library/metadata/9999/${path}`)).toBe(404);
});
