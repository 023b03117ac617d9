import { Hono } from 'hono';
import { operations } from 'plexjs/contract';
import { expect, test } from 'vitest';
import { pathPattern } from './path-pattern.ts';

/** Asks a router that has only this path what it reads from another. */
async function readBy(path: string, pathname: string): Promise<unknown> {
  const pattern = pathPattern(path);
  const app = new Hono();
  app.get(pattern.route, (context) => context.json(pattern.read(new URL(context.req.url).pathname)));
  const answer = await app.request(pathname);
  return answer.status === 200 ? answer.json() : answer.status;
}

test.each([
  ['/library/metadata/{ids}', '/library/metadata/1,2', { ids: '1,2' }],
  ['/:/timeline', '/:/timeline', {}],
  ['/:/prefs/{id}', '/:/prefs/a%20b', { id: 'a b' }],
  ['/library/streams/{streamId}.{ext}', '/library/streams/12.srt', { streamId: '12', ext: 'srt' }],
  ['/tv.plex.{identifier}:{deviceId}/grid', '/tv.plex.cloud:7/grid', { identifier: 'cloud', deviceId: '7' }],
  ['/:/timeline', '/x/timeline', 404],
  ['/library/streams/{streamId}.{ext}', '/library/streams/12', 404],
])('%s reads %s', async (path, pathname, expected) => {
  expect(await readBy(path, pathname)).toEqual(expected);
});

test('literal segments go before parameters', () => {
  const ranks = ['/a/{b}', '/a/b.{c}', '/a/b'].map((path) => pathPattern(path).rank);
  expect(ranks.toSorted()).toEqual(ranks.toReversed());
});

test.each(operations.map(({ path }) => [path]))('%s is reached with its parameters', async (path) => {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  const values = Object.fromEntries(names.map((name, index) => [name, `v${index}`]));
  const pathname = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  expect(await readBy(path, pathname)).toEqual(values);
});
