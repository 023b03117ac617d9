import type { PlexClient } from 'plexjs';
import type { Movie, Stream, SubtitleStream } from 'plexjs/models';
import {
  addSubtitles,
  analyzeMetadata,
  deleteStream,
  deleteStreamByKey,
  detectCredits,
  detectIntros,
  downloadSubtitles,
  generateThumbs,
  getImageFromBif,
  getMetadataItem,
  getPartIndex,
  getStream,
  getStreamByKey,
  getStreamLevels,
  getStreamLoudness,
  searchSubtitles,
  setStreamOffset,
  setStreamSelection,
  startBifGeneration,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHouse, type House } from '../../testing/house.ts';
import { inBothForms } from '../../testing/in-both-forms.ts';
import { refuseDrift } from '../../testing/player.ts';

let house: House;
let owner: PlexClient;
let ids: string;

beforeEach(() => {
  house = createHouse();
  owner = house.owner;
  ids = String(house.idOf('Winter'));
});

afterEach(refuseDrift);

const filmOf = async (client: PlexClient): Promise<Movie> => (await getMetadataItem(client, { ids })).items[0] as Movie;
/** The streams of a version for an account. */
const streamsOf = async (client: PlexClient, version = 1): Promise<readonly Stream[]> =>
  (await filmOf(client)).media[version]?.parts[0]?.streams ?? [];
const selected = async (client: PlexClient, version = 1): Promise<readonly (string | undefined)[]> =>
  (await streamsOf(client, version)).filter((stream) => stream.selected).map(({ displayTitle }) => displayTitle);
const partId = async (version = 1): Promise<string> => String((await filmOf(owner)).media[version]?.parts[0]?.id);
const ofType = async (type: number): Promise<readonly Stream[]> =>
  (await streamsOf(owner)).filter(({ streamType }) => streamType === type);

describe('the choice of streams', () => {
  test('is remembered for each account', async () => {
    const [, second] = await ofType(2);
    const before = await selected(house.guest);
    await setStreamSelection(owner, { partId: await partId(), audioStreamId: second!.id!, subtitleStreamId: '0' });
    expect(await selected(owner)).toEqual([second?.displayTitle]);
    expect(await selected(house.guest)).toEqual(before);
  });

  test('is of streams that the file has', async () => {
    const [foreign] = await streamsOf(owner, 0);
    const path = `/library/parts/${await partId()}`;
    expect(await house.send('PUT', `${path}?audioStreamID=${foreign?.id}`)).toBe(400);
    expect(await house.send('PUT', `${path}?subtitleStreamID=${(await ofType(2))[0]?.id}`)).toBe(400);
    expect(await house.send('PUT', '/library/parts/999999?subtitleStreamID=0')).toBe(404);
  });

  test('can be made for all files of an item', async () => {
    await setStreamSelection(owner, { partId: await partId(), subtitleStreamId: '0', allParts: true });
    const choices = house.sandbox.world.tables.streamChoices;
    expect([...choices.values()]).toEqual([{ subtitleStreamId: 0 }, { subtitleStreamId: 0 }]);
  });
});

describe('subtitles', () => {
  const sidecars = async (): Promise<readonly Stream[]> =>
    (await streamsOf(owner, 0)).filter(({ key }) => key !== undefined);

  test('are found, fetched in the background, selected, shifted and deleted', async () => {
    const found = await searchSubtitles(owner, { ids, language: 'de' });
    expect(found.streams[0]).toMatchObject({ streamType: 3, languageCode: 'deu', providerTitle: 'OpenSubtitles' });
    await downloadSubtitles(owner, { ids, key: String(found.streams[0]?.key) });
    expect(await sidecars()).toEqual([]);
    house.wait(1000);
    const [stream] = await sidecars();
    expect(stream).toMatchObject({ selected: true, language: 'Deutsch', codec: 'srt', title: found.streams[0]?.title });
    const streamId = String(stream?.id);
    await setStreamOffset(owner, { streamId, ext: 'srt', offset: 1500 });
    const moved = await getStreamByKey(owner, { streamId }).asResponse();
    expect(await moved.text()).toContain('00:00:02,000 --> 00:00:02,800');
    const vtt = await getStream(owner, { streamId, ext: 'vtt' }).asResponse();
    expect(await vtt.text()).toMatch(/^WEBVTT\n\n1\n00:00:02\.000 -->/);
    await deleteStreamByKey(owner, { streamId });
    expect(await sidecars()).toEqual([]);
  });

  test('are found under new keys by each search, and only the last ones mean something', async () => {
    const [json, xml] = [
      await searchSubtitles(owner, { ids, language: 'de' }, { headers: { accept: 'application/json' } }),
      await searchSubtitles(owner, { ids, language: 'de' }, { headers: { accept: 'application/xml' } }),
    ];
    const names = ({ streams }: typeof json): readonly (string | undefined)[] => streams.map(({ title }) => title);
    const keys = ({ streams }: typeof json): readonly (string | undefined)[] => streams.map(({ key }) => key);
    expect(names(xml)).toEqual(names(json));
    expect(new Set([...keys(json), ...keys(xml)]).size).toBe(8);
    await downloadSubtitles(owner, { ids, key: String(keys(json)[0]) });
    house.wait(1000);
    expect(await sidecars()).toEqual([]);
    await downloadSubtitles(owner, { ids, key: String(keys(xml)[0]) });
    house.wait(1000);
    expect(await sidecars()).toHaveLength(1);
  });

  test('that were downloaded are gone with their selection', async () => {
    const { streams } = await searchSubtitles(owner, { ids, language: 'de' });
    await downloadSubtitles(owner, { ids, key: String(streams[0]?.key) });
    house.wait(1000);
    const [stream] = await sidecars();
    const select = (id: string | number): Promise<number> =>
      house.send('PUT', `/library/parts/${part}?subtitleStreamID=${id}`);
    const part = await partId(0);
    expect(await select(String(stream?.id))).toBe(200);
    expect(await sidecars()).toHaveLength(1);
    expect(await select(0)).toBe(200);
    expect(await sidecars()).toEqual([]);
    expect(await house.send('GET', String(stream?.key))).toBe(404);
    expect(await select(String(stream?.id))).toBe(400);
  });

  test('are uploaded as they are', async () => {
    const text = '1\n00:00:00,000 --> 00:00:01,000\nÜber\n';
    await addSubtitles(owner, {
      ids,
      title: 'Winter.en.srt',
      body: new TextEncoder().encode(text),
      hearingImpaired: true,
    });
    const [stream] = (await sidecars()) as readonly SubtitleStream[];
    expect(stream).toMatchObject({ title: 'Winter.en', languageTag: 'en', format: 'srt', hearingImpaired: true });
    const given = await getStream(owner, { streamId: String(stream?.id), ext: 'srt' }).asResponse();
    expect(await given.text()).toBe(text);
    await deleteStream(owner, { streamId: String(stream?.id), ext: 'srt' });
    expect(await sidecars()).toEqual([]);
  });

  test.each([
    ['GET', 'subtitles?language=deu', 500],
    ['POST', 'subtitles', 400],
  ])('%s %s is refused', async (method, path, status) => {
    expect(await house.send(method, `/library/metadata/${ids}/${path}`)).toBe(status);
  });

  test('inside of a file are neither given, nor shifted, nor deleted', async () => {
    const path = `/library/streams/${(await ofType(3))[0]?.id}`;
    expect(await house.send('GET', path)).toBe(501);
    expect(await house.send('PUT', `${path}.srt?offset=100`)).toBe(400);
    expect(await house.send('DELETE', path)).toBe(403);
    expect(await house.send('GET', '/library/streams/999999')).toBe(404);
  });
});

describe('what is found out about files', () => {
  test('how loud they are, once they are analysed', async () => {
    const streamId = String((await ofType(2))[0]?.id);
    expect(await house.send('GET', `/library/streams/${streamId}/levels`)).toBe(404);
    await analyzeMetadata(owner, { ids });
    house.wait(1000);
    const { levels, totalSamples } = await inBothForms((options) =>
      getStreamLevels(owner, { streamId, subsample: 16 }, options),
    );
    expect(levels).toHaveLength(16);
    expect(totalSamples).toBeGreaterThan(16);
    expect(levels[0]).toEqual({ loudness: -40 });
    expect((await getStreamLoudness(owner, { streamId, subsample: 8 })).split('\n')).toHaveLength(9);
  });

  test('preview pictures', async () => {
    const id = await partId();
    expect(await house.send('GET', `/library/parts/${id}/indexes/sd`)).toBe(404);
    await startBifGeneration(owner, { ids });
    house.wait(1000);
    const file = await getPartIndex(owner, { partId: id, index: 'sd', interval: 5000 }).asResponse();
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x42, 0x49, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]);
    const view = new DataView(bytes.buffer);
    const count = view.getUint32(12, true);
    expect(view.getUint32(64 + 8 * count + 4, true)).toBe(bytes.length);
    const first = view.getUint32(68, true);
    expect([...bytes.subarray(first, first + 2)]).toEqual([0xff, 0xd8]);
    const picture = await getImageFromBif(owner, { partId: id, index: 'sd', offset: 1000 }).asResponse();
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
  });

  test('credits of films, openings of episodes', async () => {
    await detectCredits(owner, { ids });
    await detectIntros(owner, { ids: String(house.idOf('Signals')) });
    await generateThumbs(owner, { ids });
    house.wait(1000);
    expect(house.item('Winter').markers).toMatchObject([{ fields: { type: 'credits', final: true } }]);
    expect(house.item('Alpha').markers).toMatchObject([{ fields: { type: 'intro' } }]);
  });
});
