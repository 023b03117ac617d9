import { expect, test } from 'vitest';
import type { ItemContainer } from '../generated/models/items.ts';
import { listContent } from '../generated/pms/content.ts';
import { createClient } from './client.ts';
import type { CallOptions } from './options.ts';

const film = {
  type: 'movie',
  title: 'A film',
  summary: 'x'.repeat(2000),
  addedAt: 1_700_000_000,
  fieldOfTomorrow: 'x',
};

/** More than is parsed at once. */
const long = JSON.stringify({
  MediaContainer: {
    size: 3000,
    Metadata: Array.from({ length: 3000 }, (_, index) => ({ ratingKey: String(index), ...film })),
  },
});

const list = async (text: string, options?: CallOptions): Promise<ItemContainer> => {
  const client = createClient({ baseUrl: 'http://server.test', fetch: async () => new Response(text) });
  return listContent(client, { sectionId: '1' }, options);
};

test('a long list reads as a short one', async () => {
  const { items } = await list(long);
  expect(items.map(({ ratingKey }) => ratingKey)).toEqual(Array.from({ length: 3000 }, (_, index) => String(index)));
  expect(items.at(-1)).toMatchObject({
    type: 'movie',
    addedAt: new Date('2023-11-14T22:13:20Z'),
    extra: { fieldOfTomorrow: 'x' },
  });
});

test('of a long list all drift is told, and its wire form is given', async () => {
  const paths: string[] = [];
  await list(long, { onDrift: ({ path }) => paths.push(path) });
  expect(paths).toHaveLength(3000);
  expect(await list(long, { raw: true })).toEqual(JSON.parse(long));
});

test('a long list that is cut off is told like a short one', async () => {
  await expect(list(long.slice(0, -9))).rejects.toMatchObject({ code: 'decode', position: long.length - 9 });
});
