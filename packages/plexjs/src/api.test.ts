import { expect, expectTypeOf, test } from 'vitest';
import { createApi } from './api.ts';
import { operations } from './generated/contract.ts';
import type { Identity } from './generated/models.ts';
import { createClient, PlexUsageError } from './index.ts';

const seen: string[] = [];
const options = {
  baseUrl: 'http://server.test:32400',
  fetch: async (url: string): Promise<Response> => {
    seen.push(url);
    return Response.json({ MediaContainer: { machineIdentifier: 'abc', size: 0 } });
  },
};

test('groups operations by area, bound to a client', async () => {
  const api = createApi(options);
  const identity = await api.general.getIdentity();
  expectTypeOf(identity).toEqualTypeOf<Identity>();
  expect(identity.machineIdentifier).toBe('abc');
  await createApi(createClient(options)).content.listContent({ sectionId: 3 });
  expect(seen).toEqual(['http://server.test:32400/identity', 'http://server.test:32400/library/sections/3/all']);
});

test('says what to do when an operation has no address', async () => {
  await expect(createApi({}).general.getIdentity()).rejects.toBeInstanceOf(PlexUsageError);
});

test('the contract lists every operation once, callable, with its parameters', async () => {
  const ids = operations.map(({ host, method, path, id }) => `${host} ${method} ${path} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
  const getIdentity = operations.find(({ id }) => id === 'getIdentity');
  expect(await getIdentity!(createClient(options), {})).toMatchObject({ machineIdentifier: 'abc' });
  const listContent = operations.find(({ id }) => id === 'listContent');
  expect(listContent!.parameters).toContainEqual({
    name: 'sectionId',
    wire: 'sectionId',
    in: 'path',
    type: 'id',
    required: true,
  });
  expect(listContent!.parameters).toContainEqual({
    name: 'containerStart',
    wire: 'X-Plex-Container-Start',
    in: 'header',
    type: 'number',
    required: false,
  });
});
