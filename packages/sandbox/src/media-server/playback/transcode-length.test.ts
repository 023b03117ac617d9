import type { PlexClient } from 'plexjs';
import { getTranscodeSessions, setStreamSelection, startTranscodeSession, transcodeSubtitles } from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;
let sofa: PlexClient;

afterEach(refuseDrift);

const video = { transcodeType: 'video', mediaIndex: 0, partIndex: 0 } as const;
const wish = { path: '/library/metadata/1', session: 'job', sessionIdentifier: 'playback' };
const bytesOf = async (path: string): Promise<[number, string | null, number]> => {
  // Players ask for what a playlist names as it stands there, without a token.
  const answer = await sandbox.fetch(`${baseUrl}/video/:/transcode/universal/${path}`);
  return [answer.status, answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength];
};
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

describe('what is converted is the item', () => {
  beforeEach(() => {
    sandbox = createSandbox({
      library: {
        sections: [
          {
            type: 'movie',
            title: 'Films',
            items: [
              {
                title: 'Two hours',
                ratingKey: 1,
                media: [{ source: 'film.mkv', fields: { duration: 7_199_500 } }],
              },
            ],
          },
          {
            type: 'show',
            title: 'Shows',
            items: [
              {
                title: 'Show',
                children: [
                  {
                    title: 'Season 1',
                    children: [
                      {
                        title: 'Pilot',
                        ratingKey: 20,
                        media: [{ source: 'episode.mp4', fields: { duration: 15_000 } }],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            type: 'artist',
            title: 'Music',
            items: [
              {
                title: 'Band',
                children: [
                  { title: 'Album', children: [{ title: 'Song', ratingKey: 30, media: [{ source: 'track.mp3' }] }] },
                ],
              },
            ],
          },
        ],
      },
    });
    sofa = playerOn(sandbox, 'sofa');
  });

  const playlistOf = async (): Promise<readonly number[]> => {
    const answer = await sandbox.fetch(
      `${baseUrl}/video/:/transcode/universal/session/job/base/index.m3u8?X-Plex-Token=${sandbox.serverToken}`,
    );
    return Array.from((await answer.text()).matchAll(/#EXTINF:([\d.]+)/g), ([, seconds]) => Number(seconds));
  };
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

  test('in HLS, as long as it is, to its last segment', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish, extension: 'm3u8' });
    const lengths = await playlistOf();
    expect([lengths.length, lengths.at(-1)]).toEqual([3600, 1.5]);
    expect(sum(lengths)).toBeCloseTo(7199.5, 3);
    expect((await bytesOf('session/job/base/03599.ts'))[0]).toBe(200);
    expect((await bytesOf('session/job/base/03600.ts'))[0]).toBe(404);
  });

  test('in its own picture', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish, path: '/library/metadata/20', extension: 'm3u8' });
    expect(sum(await playlistOf())).toBeCloseTo(15, 3);
    expect(await bytesOf('session/job/base/00004.ts')).toEqual([200, 'video/mp2t', 34_404]);
    await startTranscodeSession(sofa, { ...video, ...wish, path: '/library/metadata/20', extension: 'mpd' });
    expect(await bytesOf('session/job/0/header')).toEqual([200, 'video/mp4', 838]);
    expect(await bytesOf('session/job/1/7.m4s')).toEqual([200, 'audio/mp4', 8651]);
    expect((await bytesOf('session/job/1/8.m4s'))[0]).toBe(404);
  });

  test('in DASH, its times going on where what is packaged begins again', async () => {
    const start = startTranscodeSession(sofa, { ...video, ...wish, path: '/library/metadata/20', extension: 'mpd' });
    expect(await textOf(start)).toContain('<Period start="PT0S" id="0" duration="PT15S">');
    const timeOf = async (number: number): Promise<number> => {
      const path = `/video/:/transcode/universal/session/job/0/${number}.m4s?X-Plex-Token=${sandbox.serverToken}`;
      const bytes = await (await sandbox.fetch(baseUrl + path)).arrayBuffer();
      const place = new TextDecoder('latin1').decode(bytes).indexOf('tfdt') + 8;
      return Number(new DataView(bytes).getBigUint64(place)) / 12_288;
    };
    expect(await Promise.all([0, 2, 3, 4, 6].map(timeOf))).toEqual([0, 4, 6, 8, 12]);
  });

  test('in sound alone where it is music', async () => {
    const text = await textOf(
      startTranscodeSession(sofa, {
        transcodeType: 'music',
        session: 'song',
        path: '/library/metadata/30',
        extension: 'mpd',
        clientProfileExtra:
          'add-transcode-target(type=musicProfile&context=streaming&protocol=dash&container=mp4&audioCodec=aac)',
      }),
    );
    expect(text).toContain('mimeType="audio/mp4"');
    expect(text).not.toContain('mimeType="video/mp4"');
  });

  test('from where it is wanted', async () => {
    await startTranscodeSession(sofa, { ...video, ...wish, offset: 600, extension: 'm3u8' });
    const range = async (): Promise<unknown> => (await getTranscodeSessions(sofa)).transcodeSessions;
    expect(await range()).toMatchObject([{ minOffsetAvailable: 600 }]);
    expect(sum(await playlistOf())).toBeCloseTo(7199.5, 3);
    await bytesOf('session/job/base/00300.ts');
    expect(await range()).toMatchObject([{ minOffsetAvailable: 600 }]);
    await bytesOf('session/job/base/03000.ts');
    expect(await range()).toMatchObject([{ minOffsetAvailable: 6000 }]);
    await bytesOf('session/job/base/00010.ts');
    expect(await range()).toMatchObject([{ minOffsetAvailable: 20 }]);
  });

  test('as one file of sound from where it is wanted', async () => {
    const length = async (offset: number): Promise<number> => {
      const query = `path=/library/metadata/30&protocol=http&offset=${offset}&session=m${offset}&X-Plex-Client-Identifier=c&X-Plex-Platform=Chrome`;
      const answer = await sandbox.fetch(
        `${baseUrl}/music/:/transcode/universal/start.mp3?${query}&directPlay=0&directStream=1&musicBitrate=128&X-Plex-Token=${sandbox.serverToken}`,
      );
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([answer.headers.get('content-type'), bytes[0]]).toEqual(['audio/mpeg', 0xff]);
      return bytes.length;
    };
    expect(await length(4)).toBeLessThan((await length(1)) * 0.7);
  });

  test('with the subtitles that are chosen', async () => {
    const text = (): Promise<string> => textOf(transcodeSubtitles(sofa, { ...wish, transcodeType: 'subtitles' }));
    expect(await text()).toContain('The lighthouse keeps its own hours.');
    const { id, streams } = sandbox.world.tables.items.get(1)!.media[0]!.parts[0]!;
    const german = streams.findLast(({ fields }) => fields.languageCode === 'deu')!;
    await setStreamSelection(sofa, { partId: String(id), subtitleStreamId: german.id });
    expect(await text()).toContain('Deutsch');
  });
});
