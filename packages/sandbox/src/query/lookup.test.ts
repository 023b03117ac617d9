import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { fourLibraries } from '../testing/four-libraries.ts';
import type { ItemRecord } from '../world/records.ts';
import { itemsAt, placesWithTag, placesWithWords, shelvesOf } from './lookup.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ library: fourLibraries });
});

const titles = (find: (shelf: ReturnType<typeof shelvesOf>[number]) => Iterable<number>): string[] => {
  const { world } = sandbox;
  return shelvesOf(world, [...world.tables.sections.values()]).flatMap((shelf) =>
    Array.from(itemsAt(world, shelf, find(shelf)), ({ title }) => title),
  );
};
const named = (...words: string[]): string[] => titles((shelf) => placesWithWords(shelf, words));
const item = (title: string): ItemRecord =>
  [...sandbox.world.tables.items.values()].find((candidate) => candidate.title === title)!;

test('items of all kinds are found by the beginnings of their words', () => {
  expect(named('s')).toEqual(['Second', 'Season 1', 'Season 1']);
  expect(named('sea', '1')).toEqual(['Season 1', 'Season 1']);
  expect(named('gamma')).toEqual(['The Gamma']);
  expect(named('amma')).toEqual([]);
});

test('what is renamed, deleted and new is found as it is now', () => {
  const { items } = sandbox.world.tables;
  expect(named('alpha')).toEqual(['Alpha']);
  const alpha = item('Alpha');
  items.update(alpha.id, (film) => ({ ...film, title: 'Omega' }));
  items.delete(item('Beta').id);
  items.set(900, { ...alpha, id: 900, title: 'Alphabet' });
  expect([named('alpha'), named('omega'), named('beta')]).toEqual([['Alphabet'], ['Omega'], []]);
  sandbox.reset();
  expect([named('alpha'), named('omega'), named('beta')]).toEqual([['Alpha'], [], ['Beta']]);
});

test('items are found by their tags, as they are now', () => {
  const [drama] = item('Alpha').tags.genre!;
  const tagged = (): string[] => titles((shelf) => placesWithTag(shelf, 'genre', drama!.id));
  expect(tagged()).toEqual(['Alpha', 'Beta']);
  sandbox.world.tables.items.update(item('Alpha').id, (film) => ({ ...film, tags: {} }));
  sandbox.world.tables.items.update(item('2 Much').id, (film) => ({ ...film, tags: { genre: [drama!] } }));
  expect(tagged()).toEqual(['Beta', '2 Much']);
});

test('a file or stream has the item that it is of, also in a library that is made up', () => {
  const { owners, tables } = createSandbox({ size: 1_000_000 }).world;
  const [{ parts }] = tables.items.get(777_777)!.media as [ItemRecord['media'][number]];
  const [{ id, streams }] = parts as [(typeof parts)[number]];
  expect([owners.of('part', id)?.id, owners.of('stream', streams.at(-1)!.id)?.id]).toEqual([777_777, 777_777]);
  tables.items.update(777_777, (film) => ({ ...film, media: [] }));
  tables.items.update(5, (film) => ({ ...film, media: [{ id: 1, fields: {}, parts }] }));
  expect([owners.of('part', id)?.id, owners.of('part', 2_000_000)]).toEqual([5, undefined]);
});
