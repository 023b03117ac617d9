import type { PlexClient } from 'plexjs';
import {
  getTranscodeSessions,
  listSessions,
  makeDecision,
  pingTranscodeSession,
  report,
  startTranscodeSession,
  stopTranscodeSession,
  stopUniversalTranscode,
  transcodeSubtitles,
  triggerFallback,
} from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';
import type { Notification } from '../../world/bus.ts';
import type { ItemRecord } from '../../world/records.ts';

let sandbox: Sandbox;
let sofa: PlexClient;
let film: ItemRecord;
let notifications: Notification[];

beforeEach(() => {
  sandbox = createSandbox();
  sofa = playerOn(sandbox, 'sofa');
  film = [...sandbox.world.tables.items.values()].find(
    ({ type, media }) => type === 'movie' && media.length === 1 && media[0]!.fields.container === 'mp4',
  )!;
  notifications = [];
  sandbox.world.bus.listen((notification) => notifications.push(notification));
});

afterEach(refuseDrift);

const video = { transcodeType: 'video', mediaIndex: 0, partIndex: 0 } as const;
const wish = (): { path: string; session: string; sessionIdentifier: string } => ({
  path: `/library/metadata/${film.id}`,
  session: 'job',
  sessionIdentifier: 'playback',
});
const target = (text: string): { clientProfileName: string; clientProfileExtra: string } => ({
  clientProfileName: 'Generic',
  clientProfileExtra: `add-transcode-target(type=videoProfile&context=streaming&${text})`,
});
const bytesOf = async (path: string): Promise<[number, string | null, number]> => {
  const answer = await sandbox.fetch(
    `${baseUrl}/video/:/transcode/universal/${path}?X-Plex-Token=${sandbox.serverToken}`,
  );
  return [answer.status, answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength];
};
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe.each(forms)('a decision in %s', (_, form) => {
  test('lets a player read a file that it can read', async () => {
    expect(await makeDecision(sofa, { ...video, ...wish(), directPlay: true }, form)).toMatchObject({
      generalDecisionCode: 1000,
      directPlayDecisionCode: 1000,
      items: [
        { media: [{ selected: true, parts: [{ decision: 'directplay', streams: [{ location: 'direct' }, {}] }] }] },
      ],
    });
  });

  test('has what direct play is not asked for converted', async () => {
    expect(
      await makeDecision(
        sofa,
        {
          ...video,
          ...wish(),
          ...target('protocol=dash&container=mp4&videoCodec=hevc&audioCodec=aac'),
          protocol: 'dash',
        },
        form,
      ),
    ).toMatchObject({
      generalDecisionCode: 1001,
      directPlayDecisionCode: 3000,
      transcodeDecisionCode: 1001,
      items: [
        {
          media: [
            {
              protocol: 'dash',
              container: 'mp4',
              videoCodec: 'hevc',
              parts: [
                {
                  decision: 'transcode',
                  streams: [
                    { decision: 'transcode', codec: 'hevc', location: 'segments-video' },
                    { decision: 'copy', codec: 'aac', location: 'segments-audio' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('says when the profile has nothing to convert to', async () => {
    expect(await makeDecision(sofa, { ...video, ...wish(), clientProfileName: 'Generic' }, form)).toMatchObject({
      generalDecisionCode: 2000,
      transcodeDecisionCode: 4005,
    });
  });
});

describe('a decision', () => {
  test('keeps to a limit of the bit rate', async () => {
    const decision = await makeDecision(sofa, {
      ...video,
      ...wish(),
      directPlay: true,
      maxVideoBitrate: 100,
      protocol: 'hls',
    });
    expect(decision).toMatchObject({
      generalDecisionCode: 1001,
      directPlayDecisionCode: 3001,
      items: [{ media: [{ bitrate: 100 }] }],
    });
  });

  test.each(['video', 'music'] as const)(
    'goes by the music of a profile for a track, below /%s/ too',
    async (transcodeType) => {
      const track = [...sandbox.world.tables.items.values()].find(({ type }) => type === 'track')!;
      const decision = await makeDecision(sofa, {
        transcodeType,
        mediaIndex: 0,
        partIndex: 0,
        path: `/library/metadata/${track.id}`,
        protocol: 'dash',
        musicBitrate: 96,
        clientProfileName: 'Generic',
        clientProfileExtra:
          'add-transcode-target(type=musicProfile&context=streaming&protocol=dash&container=mp4&audioCodec=opus)',
      });
      expect(decision).toMatchObject({
        generalDecisionCode: 1001,
        items: [{ media: [{ container: 'mp4', audioCodec: 'opus', bitrate: 64 }] }],
      });
    },
  );

  test('of a conversion tells of what there is beside the file', async () => {
    const fields = { indexes: 'sd', requiredBandwidths: '300,200' };
    const analysed = createSandbox({
      library: {
        sections: [
          { type: 'movie', title: 'Films', items: [{ title: 'One', ratingKey: 1, media: [{ parts: [{ fields }] }] }] },
        ],
      },
    });
    const decision = await makeDecision(playerOn(analysed, 'sofa'), { ...video, path: '/library/metadata/1' });
    expect(decision).toMatchObject({
      generalDecisionCode: 1001,
      items: [{ media: [{ parts: [{ decision: 'copy', indexes: ['sd'], requiredBandwidths: [300, 200] }] }] }],
    });
  });

  test('keeps to a size', async () => {
    const decision = await makeDecision(sofa, {
      ...video,
      ...wish(),
      directPlay: true,
      videoResolution: '320x200',
      protocol: 'hls',
    });
    expect(decision.items).toMatchObject([{ media: [{ width: 320, height: 180 }] }]);
  });

  test('keeps to limitations of the profile', async () => {
    const clientProfileExtra =
      'add-limitation(scope=videoCodec&scopeName=h264&type=upperBound&name=video.width&value=100)';
    expect(
      await makeDecision(sofa, { ...video, ...wish(), directPlay: true, clientProfileExtra, protocol: 'hls' }),
    ).toMatchObject({
      generalDecisionCode: 1001,
    });
  });

  test('is refused for unknown players, burnt subtitles with direct play, and no item', async () => {
    const wrong = [{ clientProfileName: 'Toaster' }, { directPlay: true, subtitles: 'burn' }, { path: '' }];
    for (const values of wrong)
      await expect(makeDecision(sofa, { ...video, ...wish(), ...values })).rejects.toMatchObject({ status: 400 });
    await expect(makeDecision(sofa, { ...video, ...wish(), path: '/library/metadata/999999' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('has attributes as text, in the order of the alphabet', async () => {
    const answer = await sandbox.fetch(
      `${baseUrl}/video/:/transcode/universal/decision?path=${encodeURIComponent(wish().path)}&directPlay=1&X-Plex-Platform=Chrome&X-Plex-Client-Identifier=sofa&X-Plex-Token=${sandbox.serverToken}`,
      { headers: { Accept: 'application/json' } },
    );
    const { MediaContainer } = (await answer.json()) as { MediaContainer: { Metadata: [Record<string, unknown>] } };
    expect(MediaContainer).toMatchObject({
      allowSync: '1',
      librarySectionID: String(film.sectionId),
      directPlayDecisionCode: 1000,
    });
    const names = Object.keys(MediaContainer.Metadata[0]).filter(
      (name) => name.charAt(0) === name.charAt(0).toLowerCase(),
    );
    expect(names).toEqual(names.toSorted());
    expect(MediaContainer.Metadata[0].Media).toMatchObject([{ id: String(film.media[0]!.id) }]);
  });
});

describe('a conversion', () => {
  test('comes over HLS in segments of a real file, and shows in the session of its player', async () => {
    const master = await textOf(startTranscodeSession(sofa, { ...video, ...wish(), extension: 'm3u8' }));
    expect(master).toMatch(
      /^#EXTM3U\n#EXT-X-STREAM-INF:PROGRAM-ID=1,BANDWIDTH=\d+,RESOLUTION=640x360,FRAME-RATE=24\.000000\nsession\/job\/base\/index\.m3u8\n$/,
    );
    const [status, type] = await bytesOf('session/job/base/index.m3u8');
    expect([status, type]).toEqual([200, 'application/vnd.apple.mpegurl']);
    expect(await bytesOf('session/job/base/00001.ts')).toEqual([200, 'video/mp2t', 63_544]);
    await report(sofa, { ratingKey: film.id, state: 'playing', time: 1000, sessionIdentifier: 'playback' });
    const { items } = await listSessions(sofa);
    expect(items).toMatchObject([
      {
        transcodeSession: {
          key: '/transcode/sessions/job',
          protocol: 'hls',
          context: 'streaming',
          videoDecision: 'copy',
        },
        media: [{ container: 'mpegts', parts: [{ decision: 'copy' }] }],
      },
    ]);
    await stopUniversalTranscode(sofa, { transcodeType: 'video', session: 'job' });
    expect((await bytesOf('session/job/base/00001.ts'))[0]).toBe(404);
    expect(notifications.map(({ type: kind }) => kind)).toEqual([
      'transcodeSession.start',
      'transcodeSession.update',
      'playing',
      'transcodeSession.end',
    ]);
  });

  test('comes over DASH, picture and sound apart', async () => {
    const manifest = await textOf(startTranscodeSession(sofa, { ...video, ...wish(), extension: 'mpd' }));
    expect(manifest).toContain('media="session/job/$RepresentationID$/$Number$.m4s"');
    expect(await bytesOf('session/job/0/header')).toEqual([200, 'video/mp4', 839]);
    expect(await bytesOf('session/job/1/5.m4s')).toEqual([200, 'audio/mp4', 13_337]);
    expect((await bytesOf('session/job/1/99.m4s'))[0]).toBe(404);
  });

  test('is kept by asking, and ends when nobody asks', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish(), extension: 'm3u8' });
    sandbox.world.clock.advance(170_000);
    await pingTranscodeSession(sofa, { transcodeType: 'video', session: 'job' });
    sandbox.world.clock.advance(170_000);
    expect((await getTranscodeSessions(sofa)).transcodeSessions).toMatchObject([
      { key: 'job', complete: true, progress: 100 },
    ]);
    sandbox.world.clock.advance(20_000);
    expect((await getTranscodeSessions(sofa)).transcodeSessions).toEqual([]);
  });

  test('can be ended by the server, and not twice', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish(), extension: 'm3u8' });
    await stopTranscodeSession(sofa, { sessionKey: 'job' });
    await expect(stopTranscodeSession(sofa, { sessionKey: 'job' })).rejects.toMatchObject({ status: 404 });
  });

  test('falls back to converting all, once', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish(), extension: 'm3u8' });
    const fall = (): Promise<void> => triggerFallback(sofa, { transcodeType: 'video', transcodeSessionId: 'job' });
    await fall();
    expect((await getTranscodeSessions(sofa)).transcodeSessions).toMatchObject([
      { videoDecision: 'transcode', audioDecision: 'transcode' },
    ]);
    await expect(fall()).rejects.toMatchObject({ status: 412 });
    await expect(triggerFallback(sofa, { transcodeType: 'video', transcodeSessionId: 'none' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('is refused to a player that nothing can be converted for', async () => {
    await expect(
      startTranscodeSession(sofa, { ...video, ...wish(), extension: 'm3u8', clientProfileName: 'Generic' }),
    ).rejects.toMatchObject({ status: 400 });
  });

  test('gives subtitles as text', async () => {
    film = [...sandbox.world.tables.items.values()].find(({ media }) =>
      media.some(({ parts }) => parts.some(({ streams }) => streams.some(({ streamType }) => streamType === 3))),
    )!;
    const text = await textOf(transcodeSubtitles(sofa, { ...wish(), transcodeType: 'subtitles' }));
    expect(text).toContain('00:00:01,000 --> 00:00:04,000');
  });
});
