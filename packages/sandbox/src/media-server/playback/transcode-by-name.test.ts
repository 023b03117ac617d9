import { getTranscodeSessions } from 'plexjs/operations';
import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, playerOn } from '../../testing/player.ts';
import type { Notification } from '../../world/bus.ts';

let sandbox: Sandbox;
let notifications: Notification[];

beforeEach(() => {
  sandbox = createSandbox({
    library: {
      sections: [
        {
          type: 'movie',
          title: 'Films',
          items: [{ title: 'The Ferry', ratingKey: 7, media: [{ source: 'film.mp4' }] }],
        },
      ],
    },
  });
  notifications = [];
  sandbox.world.bus.listen((notification) => notifications.push(notification));
});

const wish = { path: '/library/metadata/7', session: 'job', mediaIndex: '0', partIndex: '0', protocol: 'hls' };
const rawAnswer = async (path: string): Promise<[number, string]> => {
  const headers = {
    Accept: 'application/json',
    'X-Plex-Token': sandbox.serverToken,
    'X-Plex-Client-Identifier': 'sofa',
    'X-Plex-Platform': 'Chrome',
  };
  const answer = await sandbox.fetch(`${baseUrl}${path}`, { headers });
  return [answer.status, await answer.text()];
};

test('a conversion that has begun needs its name only, and can be looked at by it', async () => {
  await rawAnswer(`/video/:/transcode/universal/start.m3u8?${new URLSearchParams(wish)}`);
  expect(await rawAnswer('/video/:/transcode/universal/start.m3u8?session=job')).toEqual([
    200,
    expect.stringMatching(/^#EXTM3U/),
  ]);
  expect(await rawAnswer('/transcode/sessions/job')).toEqual([200, expect.stringContaining('"key":"job"')]);
  expect((await rawAnswer('/transcode/sessions/nobody'))[0]).toBe(404);
});

test('what is to be taken along begins with the decision, and is done when it is fetched', async () => {
  const query = new URLSearchParams({
    ...wish,
    protocol: 'http',
    offlineTranscode: '1',
    'X-Plex-Client-Profile-Extra': ['container=mp4&replace=true', 'container=mkv']
      .map(
        (container) =>
          `add-transcode-target(type=videoProfile&context=static&protocol=http&audioCodec=mp3&${container})`,
      )
      .join('+'),
  });
  await rawAnswer(`/video/:/transcode/universal/decision?${query}`);
  sandbox.world.clock.advance(60_000);
  expect((await getTranscodeSessions(playerOn(sandbox, 'sofa'))).transcodeSessions).toMatchObject([
    { key: 'job', complete: true, offlineTranscode: true, protocol: 'http', container: 'mp4', audioCodec: 'mp3' },
  ]);
  expect((await rawAnswer(`/video/:/transcode/universal/start.mp4?${query}`))[0]).toBe(200);
  expect(notifications.map(({ type: kind }) => kind)).toEqual(['transcodeSession.start']);
});
