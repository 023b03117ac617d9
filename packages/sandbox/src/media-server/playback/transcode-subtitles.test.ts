import type { PlexClient } from 'plexjs';
import type { DecisionContainer, Movie, Stream } from 'plexjs/models';
import {
  addSubtitles,
  getTranscodeSessions,
  makeDecision,
  setStreamOffset,
  setStreamSelection,
  startTranscodeSession,
  transcodeSubtitles,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import type { MediaDescription } from '../../seed/description.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { PartRecord, StreamRecord } from '../../world/records.ts';

let sandbox: Sandbox;
let phone: PlexClient;

const withSubtitles = (codec: string): NonNullable<MediaDescription['parts']>[number] => ({
  streams: [
    { type: 'video', fields: { codec: 'h264' } },
    { type: 'subtitle', fields: { codec, selected: true } },
  ],
});

beforeEach(() => {
  const fields = { duration: 30_000 };
  sandbox = createSandbox({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [
            { title: 'Lighthouse', ratingKey: 1, media: [{ source: 'film.mkv', fields }] },
            { title: 'Disc', ratingKey: 2, media: [{ source: 'film.mp4', parts: [withSubtitles('pgs')] }] },
            { title: 'Signs', ratingKey: 3, media: [{ source: 'film.mp4', parts: [withSubtitles('ass')] }] },
          ],
        },
      ],
    },
  });
  phone = playerOn(sandbox, 'phone');
});

afterEach(refuseDrift);

const partOf = (id: number): PartRecord => sandbox.world.tables.items.get(id)!.media[0]!.parts[0]!;
const subtitlesOf = (id: number): StreamRecord => partOf(id).streams.find(({ streamType }) => streamType === 3)!;
const turnOn = (): Promise<void> =>
  setStreamSelection(phone, { partId: String(partOf(1).id), subtitleStreamId: String(subtitlesOf(1).id) });

const video =
  'add-transcode-target(type=videoProfile&context=streaming&protocol=hls&container=mpegts&videoCodec=h264&audioCodec=aac)';
const stored =
  'add-transcode-target(type=videoProfile&context=static&protocol=http&container=mp4&videoCodec=h264&audioCodec=aac)';
const inSegments =
  'add-transcode-target(type=subtitleProfile&context=streaming&protocol=hls&container=webvtt&subtitleCodec=webvtt)';
const asFile =
  'add-transcode-target(type=subtitleProfile&context=all&protocol=http&container=webvtt&subtitleCodec=webvtt)';

const wish = (clientProfileExtra: string) =>
  ({
    transcodeType: 'video',
    path: '/library/metadata/1',
    mediaIndex: 0,
    partIndex: 0,
    protocol: 'hls',
    session: 'job',
    sessionIdentifier: 'playback',
    clientProfileName: 'Generic',
    clientProfileExtra,
  }) as const;
/** What becomes of the streams of the file that a decision is for. */
const streamsOf = ({ items }: DecisionContainer): readonly Stream[] =>
  (items[0] as Movie).media[0]?.parts[0]?.streams ?? [];
const start = async (profile: string): Promise<string> =>
  (await startTranscodeSession(phone, { ...wish(profile), extension: 'm3u8' })).text();
/** What a playlist leads to, which players ask for without a token. */
const piece = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
  const answer = await sandbox.fetch(`${baseUrl}/video/:/transcode/universal/session/job/${path}`);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

describe.each(forms)('subtitles that are turned on, of a film that is converted, in %s', (_, form) => {
  beforeEach(turnOn);

  const streamOf = async (profile: string, values: object = {}): Promise<unknown> => {
    const streams = streamsOf(await makeDecision(phone, { ...wish(profile), ...values }, form));
    return streams.at(-1);
  };

  test.each([
    ['in segments to who reads these', `${video}+${inSegments}`, {}, 'transcode', 'segments-subs', 'webvtt'],
    [
      'in segments on request',
      `${video}+${inSegments}+${asFile}`,
      { subtitles: 'segmented' },
      'transcode',
      'segments-subs',
      'webvtt',
    ],
    ['as a file to who reads that alone', `${video}+${asFile}`, {}, 'transcode', 'sidecar-subs', 'webvtt'],
    ['as a file on request', `${video}+${inSegments}`, { subtitles: 'sidecar' }, 'copy', 'sidecar-subs', 'srt'],
    ['inside the picture on request', `${video}+${inSegments}`, { subtitles: 'burn' }, 'burn', 'segments-video', 'srt'],
    ['inside the picture to who reads none', video, { subtitles: 'auto' }, 'burn', 'segments-video', 'srt'],
    [
      'inside the picture where segments cannot be read',
      video,
      { subtitles: 'segmented' },
      'burn',
      'segments-video',
      'srt',
    ],
  ])('come %s', async (_name, profile, values, decision, location, codec) => {
    expect(await streamOf(profile, values)).toMatchObject({ streamType: 3, selected: true, decision, location, codec });
  });

  test('are of the container’s own form in a file that holds them', async () => {
    const mkv = video.replace('hls', 'http').replace('mpegts', 'mkv').replace(/\)$/, '&subtitleCodec=ass,srt)');
    expect(await streamOf(mkv, { protocol: 'http' })).toMatchObject({
      decision: 'copy',
      location: 'embedded',
      codec: 'srt',
    });
  });

  test('are drawn into a picture that is then another one', async () => {
    const streams = streamsOf(await makeDecision(phone, { ...wish(video), subtitles: 'burn' }, form));
    expect(streams).toMatchObject([{ decision: 'transcode' }, { decision: 'copy' }, { decision: 'burn', burn: true }]);
  });

  test('keep a download from being the file itself, and others are named as left out', async () => {
    const values = {
      ...wish(stored),
      protocol: 'http',
      offlineTranscode: true,
      directPlay: true,
      subtitles: 'burn',
    } as const;
    const decision = await makeDecision(phone, values, form);
    expect(decision).toMatchObject({
      generalDecisionCode: 1001,
      directPlayDecisionCode: 3000,
      directPlayDecisionText: expect.stringContaining('conversion of video is required to burn subtitles'),
    });
    expect(streamsOf(decision).slice(2)).toMatchObject([
      { decision: 'burn', location: 'direct' },
      { decision: 'ignore', location: 'direct' },
    ]);
  });
});

test('subtitles that are pictures are drawn in, whatever a player reads', async () => {
  const streams = streamsOf(
    await makeDecision(phone, { ...wish(`${video}+${inSegments}`), path: '/library/metadata/2' }),
  );
  expect(streams).toMatchObject([{ decision: 'transcode' }, { decision: 'burn' }]);
});

test('subtitles with styles are drawn in where these must not get lost', async () => {
  const decisionOf = async (advancedSubtitles: 'burn' | 'text'): Promise<unknown> => {
    const streams = streamsOf(
      await makeDecision(phone, { ...wish(`${video}+${inSegments}`), path: '/library/metadata/3', advancedSubtitles }),
    );
    return streams.at(-1)?.decision;
  };
  expect([await decisionOf('burn'), await decisionOf('text')]).toEqual(['burn', 'transcode']);
});

test('a conversion with subtitles drawn in says so while it runs', async () => {
  await turnOn();
  await start(video);
  expect((await getTranscodeSessions(phone)).transcodeSessions).toMatchObject([
    { videoDecision: 'transcode', subtitleDecision: 'burn' },
  ]);
  expect((await piece('vtt-base/index.m3u8')).status).toBe(404);
});

describe('a phone that watches with subtitles in segments', () => {
  const map = (local: string): string => `X-TIMESTAMP-MAP=LOCAL:${local},MPEGTS:133500`;

  test('finds them in the first playlist', async () => {
    await turnOn();
    expect(await start(`${video}+${inSegments}`)).toBe(
      [
        '#EXTM3U',
        '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subs",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,FORCED=NO,URI="session/job/vtt-base/index.m3u8"',
        '#EXT-X-STREAM-INF:PROGRAM-ID=1,BANDWIDTH=279000,RESOLUTION=640x360,FRAME-RATE=24.000000,SUBTITLES="subs"',
        'session/job/base/index.m3u8',
        '',
      ].join('\n'),
    );
  });

  test('finds none there while they are off', async () => {
    expect(await start(`${video}+${inSegments}`)).not.toContain('SUBTITLES');
    expect((await piece('vtt-base/index.m3u8')).status).toBe(404);
    expect((await piece('vtt-base/00000.vtt')).status).toBe(404);
  });

  test('gets a segment for each of the video', async () => {
    await turnOn();
    await start(`${video}+${inSegments}`);
    const [texts, pictures] = await Promise.all([piece('vtt-base/index.m3u8'), piece('base/index.m3u8')]);
    expect(texts).toMatchObject({ status: 200, type: 'application/vnd.apple.mpegurl' });
    expect(texts.text).toBe(pictures.text.replaceAll('.ts', '.vtt'));
  });

  test('gets the cues that are seen in a segment, with the times of the film', async () => {
    await turnOn();
    await start(`${video}+${inSegments}`);
    const first = `WEBVTT\n${map('00:00.000')}\n\n00:01.000 --> 00:04.000\nThe lighthouse keeps its own hours.\n`;
    expect(await piece('vtt-base/00000.vtt')).toEqual({ status: 200, type: 'text/vtt', text: first });
    expect((await piece('vtt-base/00001.vtt')).text).toBe(first);
    expect((await piece('vtt-base/00002.vtt')).text).toContain('00:05.000 --> 00:09.000\nAnd so do we.\n');
  });

  test('gets a head alone where nothing is said, and nothing beyond the end', async () => {
    await turnOn();
    await start(`${video}+${inSegments}`);
    expect((await piece('vtt-base/00005.vtt')).text).toBe('WEBVTT\n');
    expect((await piece('vtt-base/00014.vtt')).status).toBe(200);
    expect((await piece('vtt-base/00015.vtt')).status).toBe(404);
    expect((await piece('vtt-base/first.vtt')).status).toBe(404);
  });

  test('gets what was uploaded, later where the person has moved it, on the clock that the video then has', async () => {
    const body = '1\r\n00:00:09,250 --> 00:00:10,500\r\n<i>Ahoy!</i>\r\nWho is there?\r\n';
    await addSubtitles(phone, { ids: '1', title: 'harbour.en.srt', body: new TextEncoder().encode(body) });
    const uploaded = String(partOf(1).streams.at(-1)!.id);
    await setStreamSelection(phone, { partId: String(partOf(1).id), subtitleStreamId: uploaded });
    await setStreamOffset(phone, { streamId: uploaded, ext: 'srt', offset: 3000 });
    await start(`${video}+${inSegments}`);
    expect((await piece('vtt-base/00005.vtt')).text).toBe('WEBVTT\n');
    expect((await piece('vtt-base/00006.vtt')).text).toBe(
      `WEBVTT\n${map('00:12.000')}\n\n00:12.250 --> 00:13.500\n<i>Ahoy!</i>\nWho is there?\n`,
    );
  });

  test('needs to name no profile where it is a kind that servers know', async () => {
    await turnOn();
    const { clientProfileName: _, clientProfileExtra: __, ...values } = wish('');
    const master = await startTranscodeSession(phone, { ...values, extension: 'm3u8', clientProfileName: 'iOS' });
    expect(await master.text()).toContain('TYPE=SUBTITLES');
  });
});

test('a browser reads them as a file, in the form that it names', async () => {
  await turnOn();
  const values = { ...wish(`${video}+${asFile}`), transcodeType: 'subtitles' } as const;
  const answer = await transcodeSubtitles(phone, values);
  expect(answer.headers.get('content-type')).toBe('text/vtt');
  expect(await answer.text()).toMatch(/^WEBVTT\n\n00:01\.000 --> 00:04\.000\nThe lighthouse/);
});

test('what has styles is read without them, in segments and as a file', async () => {
  const body = [
    '[Script Info]',
    'Title: Signs',
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    String.raw`Dialogue: 0,0:00:02.50,0:00:03.75,Default,,0,0,0,,{\i1}North{\i0},\Nor South?`,
  ].join('\r\n');
  await addSubtitles(phone, { ids: '1', title: 'signs.en.ass', body: new TextEncoder().encode(body) });
  const { id } = partOf(1).streams.at(-1)!;
  await setStreamSelection(phone, { partId: String(partOf(1).id), subtitleStreamId: String(id) });
  await start(`${video}+${inSegments}`);
  expect((await piece('vtt-base/00001.vtt')).text).toContain('\n\n00:02.500 --> 00:03.750\nNorth,\nor South?\n');
  const file = await transcodeSubtitles(phone, { ...wish(video), transcodeType: 'subtitles' });
  expect(await file.text()).toBe('1\n00:00:02,500 --> 00:00:03,750\nNorth,\nor South?\n');
});
