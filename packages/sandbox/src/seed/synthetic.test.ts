import { expect, test } from 'vitest';
import { evaluateQuery } from '../query/evaluate.ts';
import { createSandbox } from '../sandbox.ts';
import { syntheticLibrary } from './synthetic.ts';

const items = (size: Parameters<typeof syntheticLibrary>[0], seed = 1): Iterable<unknown> =>
  createSandbox({ size, seed }).world.tables.items.values();

test('a library has as many items as it was to have, the same each time', () => {
  const size = { movies: 30, shows: 2, artists: 2 };
  const all = [...items(size)];
  expect(all).toHaveLength(30 + 2 * 34 + 2 * 45);
  expect([...items(size)]).toEqual(all);
  expect([...items(size, 2)]).not.toEqual(all);
});

test('items can be told apart, and are where they say without being made', () => {
  const { world } = createSandbox({ size: { movies: 5000, shows: 3, artists: 3 } });
  const titles = new Set<string>();
  for (const [id, outline] of world.tables.items.outlines()) {
    const item = world.tables.items.get(id)!;
    titles.add(`${item.type} ${item.parentId} ${item.title}`);
    expect(item).toMatchObject(outline);
    expect([outline.sectionId, outline.type, outline.parentId]).toEqual([item.sectionId, item.type, item.parentId]);
  }
  expect(titles.size).toBe(world.tables.items.size);
});

test('a glance at an item shows what its record has', () => {
  const { items } = createSandbox({ size: { movies: 40, shows: 2, artists: 2 } }).world.tables;
  for (const item of items.values()) {
    const { fields, tags, ...own } = item;
    const glance = items.glance(item.id)!;
    for (const [name, value] of Object.entries(own)) expect(glance).toHaveProperty(name, value);
    for (const [name, value] of Object.entries(fields)) expect(glance.fields[name]).toBe(value);
    for (const [kind, uses] of Object.entries(tags)) expect(glance.tags).toHaveProperty(kind, uses);
  }
});

test('a million films are there at once, and the last can be asked for', async () => {
  const { fetch, serverToken } = createSandbox({ size: 1_000_000 });
  const answer = await fetch('http://sandbox.test:32400/library/metadata/1000000', {
    headers: { 'X-Plex-Token': serverToken, Accept: 'application/json' },
  });
  expect(await answer.json()).toMatchObject({ MediaContainer: { size: 1, Metadata: [{ ratingKey: '1000000' }] } });
});

test('what was changed of a large library is found, and can be forgotten', () => {
  const { world, reset } = createSandbox({ size: 2000 });
  const section = world.tables.sections.get(1)!;
  const count = (query: string): number => evaluateQuery(world, 1, section, query).total;
  const watched = count('unwatched=0');
  world.tables.items.update(7, (film) => ({ ...film, title: 'Something else' }));
  world.tables.states.set('1:7', { viewCount: 1 });
  expect([count('title=something'), count('unwatched=0')]).toEqual([1, watched + 1]);
  reset();
  expect([count('title=something'), count('unwatched=0'), count('')]).toEqual([0, watched, 2000]);
});

test.each([-1, 1.5, Number.NaN])('there is no library of %s films', (size) => {
  expect(() => syntheticLibrary(size, 'token')).toThrow(/give a whole number/);
});
