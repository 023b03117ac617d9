import { expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';

const sandbox = createSandbox();
const headers = { 'X-Plex-Token': sandbox.serverToken };

test.each([
  ['/:/resources/movie.png', 200, 'image/png'],
  ['/:/resources/movie-fanart.jpg', 200, 'image/jpeg'],
  ['/:/resources/library-art.png', 200, 'image/png'],
  ['/:/resources/dvr/dvr-watchnow-icon.png', 200, 'image/png'],
  ['/:/resources/movie.exe', 404, 'text/html'],
  ['/system/bundle/media/flags/videoResolution/1080?t=1', 200, 'image/png'],
])('%s is answered with %d', async (path, status, type) => {
  const answer = await sandbox.fetch(baseUrl + path, { headers });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
});

test('a library has a picture from the beginning', async () => {
  const answer = await sandbox.fetch(`${baseUrl}/library/sections`, { headers });
  const [, thumb] = / thumb="([^"]+)"/.exec(await answer.text())!;
  expect((await sandbox.fetch(baseUrl + thumb, { headers })).status).toBe(200);
});
