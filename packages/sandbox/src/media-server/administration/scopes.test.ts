import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({
    library: {
      sections: [{ type: 'movie', title: 'Films', items: [{ title: 'One', ratingKey: 1, media: [{}] }] }],
      accounts: [
        { name: 'kid', scope: 'managed', token: 'kid-token', sharing: { allowSync: false } },
        { name: 'friend', scope: 'shared', token: 'friend-token' },
      ],
    },
  });
});

const tokens = { owner: 'sandbox-server-token', managed: 'kid-token', shared: 'friend-token', nobody: '' };
const status = async (
  who: keyof typeof tokens,
  [method, path]: readonly [string, string],
  { on = sandbox, at = baseUrl } = {},
): Promise<number> => {
  const headers = { 'X-Plex-Token': tokens[who], 'X-Plex-Client-Identifier': who };
  return (await on.fetch(at + path, { method, headers, redirect: 'manual' })).status;
};
const statuses = async (...request: readonly [string, string]): Promise<readonly number[]> => {
  const found: number[] = [];
  for (const who of ['owner', 'managed', 'shared', 'nobody'] as const) found.push(await status(who, request));
  return found;
};

describe('The owner, a managed user, a friend and a stranger', () => {
  test.each([
    ['GET', '/identity', [200, 200, 200, 200]],
    ['GET', '/web', [301, 301, 301, 301]],
    ['GET', '/web/index.html', [200, 200, 200, 200]],
    ['GET', '/', [200, 200, 200, 401]],
    ['GET', '/library/sections/1/all', [200, 200, 200, 401]],
    ['GET', '/activities', [200, 200, 200, 401]],
    ['PUT', '/:/rate?key=1&rating=5&identifier=com.plexapp.plugins.library', [200, 200, 200, 401]],
    ['POST', '/downloadQueue', [200, 403, 200, 401]],
    ['PUT', '/library/metadata/1/subtitles?key=none', [200, 403, 200, 401]],
    ['GET', '/status/sessions', [200, 403, 403, 401]],
    ['GET', '/accounts', [200, 403, 403, 401]],
    ['GET', '/:/prefs', [200, 403, 403, 401]],
    ['PUT', '/:/prefs?FriendlyName=x', [200, 403, 403, 401]],
    ['GET', '/statistics/bandwidth?timespan=6', [200, 403, 403, 401]],
    ['GET', '/butler', [200, 403, 403, 401]],
    ['PUT', '/library/metadata/1?title.value=Two', [200, 403, 403, 401]],
    ['PUT', '/library/sections/1/refresh', [404, 404, 404, 401]],
    ['GET', '/library/sections/1/refresh', [200, 403, 403, 401]],
    ['POST', '/myplex/claim?token=claim-x', [400, 403, 403, 401]],
    ['GET', '/nothing/here', [404, 404, 404, 401]],
    ['DELETE', '/library/metadata/1', [200, 403, 403, 401]],
  ])('%s %s', async (method, path, expected) => {
    expect(await statuses(method, path)).toEqual(expected);
  });
});

describe('A server that nobody has claimed', () => {
  test.each([
    ['its own machine', 'http://127.0.0.1:32400', 200],
    ['its own machine by name', 'http://localhost:32400', 200],
    ['its own machine by IPv6', 'http://[::1]:32400', 200],
    ['elsewhere', 'http://192.168.1.20:32400', 401],
  ])('asks %s for a token or not', async (_, at, expected) => {
    const unclaimed = createSandbox({ claimed: false });
    expect(await status('nobody', ['GET', '/:/prefs'], { on: unclaimed, at })).toBe(expected);
    expect(await status('nobody', ['GET', '/:/prefs'], { at })).toBe(401);
  });
});

test('A token may stand in the query as well; a header goes before it', async () => {
  const path = `/library/sections?X-Plex-Token=${sandbox.serverToken}`;
  expect((await sandbox.fetch(baseUrl + path)).status).toBe(200);
  expect((await sandbox.fetch(baseUrl + path, { headers: { 'X-Plex-Token': 'wrong' } })).status).toBe(401);
});

test('People see only what they began themselves among the activities', async () => {
  await status('owner', ['GET', '/library/sections/1/refresh']);
  const seen = (who: keyof typeof tokens): Promise<string> =>
    sandbox
      .fetch(`${baseUrl}/activities`, { headers: { 'X-Plex-Token': tokens[who] } })
      .then((answer) => answer.text());
  expect(await seen('owner')).toContain('library.update.section');
  expect(await seen('shared')).toContain('size="0"');
});

test('People see and end only the conversions that are made for them', async () => {
  const path =
    '/video/:/transcode/universal/start.m3u8?path=/library/metadata/1&protocol=hls&directPlay=0&X-Plex-Platform=Chrome';
  expect(await status('owner', ['GET', `${path}&session=owners`])).toBe(200);
  expect(await status('shared', ['GET', `${path}&session=friends`])).toBe(200);
  expect(await status('shared', ['DELETE', '/transcode/sessions/owners'])).toBe(404);
  expect(await status('shared', ['GET', '/transcode/sessions/owners'])).toBe(404);
  expect(await status('owner', ['GET', '/transcode/sessions/friends'])).toBe(200);
  expect(await status('shared', ['DELETE', '/transcode/sessions/friends'])).toBe(200);
});
