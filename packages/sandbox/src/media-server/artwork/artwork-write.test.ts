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
  transcodeImage,
  updateItemArtwork,
} from 'plexjs/operations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { baseUrl, refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;
let ids: string;

beforeEach(() => {
  house = createHouse({ load });
  owner = house.owner;
  ids = String(house.idOf('The Harbour'));
});

afterEach(refuseDrift);

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
/** The web, of which there is no more than that. */
const load = async (url: string): Promise<Response> => {
  const body = new Map([['https://images.example/poster.png', png]]).get(url);
  if (body === undefined) throw new TypeError('fetch failed');
  return new Response(body, { headers: { 'Content-Type': 'image/png' } });
};
const bytesAt = async (path: string): Promise<ArrayBuffer> => {
  const headers = { 'X-Plex-Token': house.sandbox.serverToken };
  return (await house.sandbox.fetch(baseUrl + path, { headers })).arrayBuffer();
};
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

test('a poster in WebP is given as it is, and as a JPEG to who wants that', async () => {
  const body = Uint8Array.from(atob('UklGRh4AAABXRUJQVlA4TBEAAAAvAQAAAA8Q87//8x8OMqL/AQA='), (letter) =>
    letter.charCodeAt(0),
  );
  await postMediaPoster(owner, { ids, body });
  const url = await thumb();
  const timestamp = String(url.split('/').at(-1));
  const given = await getItemArtwork(owner, { ids, element: 'thumb', timestamp }).asResponse();
  expect(given.headers.get('content-type')).toBe('image/webp');
  expect(new Uint8Array(await given.arrayBuffer())).toEqual(body);
  const converted = await transcodeImage(owner, { url, width: 20, height: 10, upscale: true }).asResponse();
  expect([converted.status, converted.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
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
  await postMediaPoster(owner, { ids, body: png });
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
  ['an address outside', () => 'https://images.example/poster.png'],
  ['data', () => `data:image/png;base64,${btoa(String.fromCharCode(...png))}`],
  ['another item', () => '/library/metadata/2/thumb/1'],
  ['the server itself, as it is called elsewhere', () => 'http://127.0.0.1:32400/library/metadata/2/thumb/1'],
  ['Plex’s own pictures', () => 'https://metadata-static.plex.tv/a/b/poster.jpg'],
])('a poster is loaded from %s', async (_, url) => {
  const before = await thumb();
  await postMediaPoster(owner, { ids, url: url() });
  expect(await thumb()).not.toBe(before);
  const chosen = (await posters()).find(({ selected }) => selected);
  expect(chosen?.ratingKey).toMatch(/^upload:\/\/posters\/[0-9a-f]{40}$/);
  expect((await bytesAt(chosen!.key!)).byteLength).toBeGreaterThan(0);
});

test.each([
  ['where nothing answers', 'https://nowhere.example/poster.png'],
  ['that answers with a refusal', '/library/metadata/9999/thumb/1'],
  ['that is none', 'ftp://images.example/poster.png'],
])('an address %s gives no poster', async (_, url) => {
  const before = await thumb();
  expect(await house.send('POST', `/library/metadata/${ids}/posters?url=${encodeURIComponent(url)}`)).toBe(400);
  expect(await thumb()).toBe(before);
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
