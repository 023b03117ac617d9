import type { PlexClient } from 'plexjs';
import { getTranscodeSessions, setStreamSelection, startTranscodeSession, tuneChannel } from 'plexjs/operations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;
let phone: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [{ title: 'Film', ratingKey: 1, media: [{ source: 'film.mkv', fields: { duration: 30_000 } }] }],
        },
        {
          type: 'artist',
          title: 'Music',
          items: [{ title: 'Band', children: [{ title: 'Album', children: [{ title: 'Song', ratingKey: 30 }] }] }],
        },
      ],
    },
  });
  phone = playerOn(sandbox, 'phone');
});

afterEach(refuseDrift);

const film = '/library/metadata/1';
const start = (transcodeType: 'video' | 'music', path: string, container: string): Promise<unknown> =>
  startTranscodeSession(phone, {
    transcodeType,
    extension: 'm3u8',
    path,
    mediaIndex: 0,
    partIndex: 0,
    session: 'job',
    clientProfileName: 'Generic',
    clientProfileExtra: [
      `add-transcode-target(type=${transcodeType}Profile&context=streaming&protocol=hls&container=${container}&videoCodec=h264&audioCodec=aac)`,
      'add-transcode-target(type=subtitleProfile&context=streaming&protocol=hls&container=webvtt)',
    ].join('+'),
  });

/** What a playlist leads to, which players ask for without a token. */
const piece = async (
  path: string,
): Promise<{ readonly status: number; readonly type: string | null; readonly bytes: Buffer }> => {
  const answer = await sandbox.fetch(`${baseUrl}/video/:/transcode/universal/session/job/${path}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, type: answer.headers.get('content-type'), bytes };
};

/** Where boxes of a kind begin. */
const placesOf = (bytes: Buffer, kind: string): readonly number[] =>
  Array.from(bytes.toString('latin1').matchAll(new RegExp(kind, 'g')), ({ index }) => index - 4);
const tracksIn = (bytes: Buffer, kind: string, place: number): readonly number[] =>
  placesOf(bytes, kind).map((at) => bytes.readUInt32BE(at + place));

test('who wants MP4 over HLS finds its header in the playlist, and a clock that goes on', async () => {
  await start('video', film, 'mp4');
  const lines = (await piece('base/index.m3u8')).bytes.toString().split('\n');
  expect(lines).toContain('#EXT-X-VERSION:7');
  expect(lines).toContain('#EXT-X-MAP:URI="header"');
  expect(lines).not.toContain('#EXT-X-DISCONTINUITY');
  expect(lines.filter((line) => line.endsWith('.ts'))).toHaveLength(15);
  expect((await getTranscodeSessions(phone)).transcodeSessions).toMatchObject([{ protocol: 'hls', container: 'mp4' }]);
});

test('the header has the picture for its first track, and the sound for its second', async () => {
  await start('video', film, 'mp4');
  const { status, type, bytes } = await piece('base/header');
  expect([status, type]).toEqual([200, 'video/mp4']);
  expect(tracksIn(bytes, 'tkhd', 20)).toEqual([1, 2]);
  expect(tracksIn(bytes, 'trex', 12)).toEqual([1, 2]);
  const [first, second] = [bytes.readUInt32BE(0), bytes.readUInt32BE(bytes.readUInt32BE(0))];
  expect([bytes.toString('latin1', 4, 8), first + second]).toEqual(['ftyp', bytes.length]);
});

test('a segment has a fragment of each, at its time in the film', async () => {
  await start('video', film, 'mp4');
  const timesOf = async (number: string): Promise<readonly bigint[]> => {
    const { bytes } = await piece(`base/${number}.ts`);
    expect(tracksIn(bytes, 'tfhd', 12)).toEqual([1, 2]);
    return placesOf(bytes, 'tfdt').map((at) => bytes.readBigUInt64BE(at + 12));
  };
  const [[picture, sound], [later, laterSound]] = [await timesOf('00001'), await timesOf('00007')];
  // The film is twelve seconds long, and begins again.
  expect([later! - picture!, laterSound! - sound!]).toEqual([12n * 12_288n, 12n * 48_000n]);
  expect((await piece('base/00015.ts')).status).toBe(404);
});

test('music comes as it is there', async () => {
  await start('music', '/library/metadata/30', 'mp4');
  expect(tracksIn((await piece('base/header')).bytes, 'tkhd', 20)).toEqual([1]);
  expect(tracksIn((await piece('base/00000.ts')).bytes, 'tfhd', 12)).toEqual([1]);
});

test('subtitles go by the clock that the fragments have', async () => {
  const part = sandbox.world.tables.items.get(1)!.media[0]!.parts[0]!;
  const { id } = part.streams.find(({ streamType }) => streamType === 3)!;
  await setStreamSelection(phone, { partId: String(part.id), subtitleStreamId: String(id) });
  await start('video', film, 'mp4');
  expect((await piece('vtt-base/00001.vtt')).bytes.toString()).toContain('X-TIMESTAMP-MAP=LOCAL:00:00.000,MPEGTS:0\n');
});

test('a transport stream needs no header', async () => {
  await start('video', film, 'mpegts');
  expect((await piece('base/header')).status).toBe(404);
  expect((await piece('base/index.m3u8')).bytes.toString()).not.toContain('EXT-X-MAP');
  expect((await piece('base/00000.ts')).bytes[0]).toBe(0x47);
});

test('live television comes in fragments, too', async () => {
  await tuneChannel(phone, { dvrId: '2', channel: '2.1', sessionIdentifier: 'eve' });
  const [id = ''] = sandbox.world.tables.liveSessions.keys();
  await start('video', `/livetv/sessions/${id}`, 'mp4');
  sandbox.world.clock.advance(60_000);
  const lines = (await piece('base/index.m3u8')).bytes.toString().split('\n');
  expect(lines).toContain('#EXT-X-MAP:URI="header"');
  expect(lines).not.toContain('#EXT-X-DISCONTINUITY');
  expect(tracksIn((await piece('base/header')).bytes, 'tkhd', 20)).toEqual([1, 2]);
  const last = lines.findLast((line) => line.endsWith('.ts'))!;
  expect(tracksIn((await piece(`base/${last}`)).bytes, 'tfhd', 12)).toEqual([1, 2]);
});
