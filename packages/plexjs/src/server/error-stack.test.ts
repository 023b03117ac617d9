import { afterAll, beforeAll, expect, test } from 'vitest';
import { getServerInfo } from '../generated/operations.ts';
import { createClient } from '../transport/client.ts';
import { failure } from '../transport/testing/failure.ts';
import { PlexServer } from './plex-server.ts';
import { sandboxServer } from './testing/sandbox-server.ts';

// What Node has, where nobody asks for more.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 10;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

const { server } = await sandboxServer();
const films = await server.library.section('Films', 'movie');
const never = (): Promise<never> => new Promise(() => undefined);
const noItems = server.itemsAt('/library/metadata/999999/children');
const silent = { baseUrl: 'http://sandbox.test:32400', token: 'server-token-1', fetch: never, timeout: 1 };
const unknownField = { where: { yeer: 1999 } };

test.each<[string, () => Promise<unknown>]>([
  ['an operation', () => getServerInfo(createClient(silent))],
  ['connecting', () => PlexServer.connect(silent)],
  ['a method of a server', () => server.item(999_999)],
  ['the first page of a list', async () => await films.items(unknownField)],
  ['a list as a whole', () => noItems.all()],
  ['the first entry of a list', () => films.items(unknownField).first()],
])('the stack of what failed says who asked for %s', async (_, ask) => {
  async function whoAsks(): Promise<unknown> {
    return await ask();
  }
  expect(await failure(whoAsks())).toHaveProperty('stack', expect.stringContaining('whoAsks'));
});

test('the stack of what failed says who went over a list', async () => {
  async function whoGoesOver(): Promise<void> {
    for await (const item of noItems) expect.fail(`There is ${item.title}.`);
  }
  expect(await failure(whoGoesOver())).toHaveProperty('stack', expect.stringContaining('whoGoesOver'));
});
