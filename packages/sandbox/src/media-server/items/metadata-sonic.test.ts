import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';
import { type Sound, soundOf } from '../../world/derived.ts';
import type { ItemRecord } from '../../world/records.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({ size: { artists: 6 } });
  const analysed = ofType('track').filter(({ id }) => id % 3 > 0);
  for (const { id } of analysed)
    sandbox.world.tables.items.update(id, (item) => ({
      ...item,
      fields: { ...item.fields, musicAnalysisVersion: '1' },
    }));
});

const ofType = (type: string): readonly ItemRecord[] =>
  [...sandbox.world.tables.items.values()].filter((item) => item.type === type);
const isAnalysed = (item: ItemRecord): boolean =>
  [item, ...sandbox.world.hierarchy.leavesOf(item.id)].some(({ fields }) => fields.musicAnalysisVersion !== undefined);
const aboveOf = ({ parentId }: ItemRecord): ItemRecord => sandbox.world.tables.items.get(parentId!)!;

interface Row {
  readonly ratingKey: string;
  readonly distance: number;
}

async function rowsAt(path: string): Promise<readonly Row[]> {
  const headers = { Accept: 'application/json', 'X-Plex-Token': sandbox.serverToken };
  const answer = await sandbox.fetch(baseUrl + path, { headers });
  return ((await answer.json()) as { MediaContainer: { Metadata?: Row[] } }).MediaContainer.Metadata ?? [];
}

const between = (one: Sound, other: Sound): number => Math.hypot(...one.map((x, at) => x - other[at]!)) / Math.sqrt(3);

/** What sounds like something, found by looking at each item. */
const nearestOf = (type: string, sound: Sound, most = 0.25): readonly (readonly [key: string, distance: number])[] =>
  ofType(type)
    .filter(isAnalysed)
    .map((item) => [String(item.id), between(sound, soundOf(item))] as const)
    .filter(([, distance]) => distance <= most)
    .toSorted(([, one], [, other]) => one - other);

const told = (rows: readonly Row[]): readonly (readonly [string, unknown])[] =>
  rows.map(({ ratingKey, distance }) => [ratingKey, expect.closeTo(distance, 5)] as const);

test.each(['track', 'album', 'artist'])('what sounds like one %s is told by how near it is', async (type) => {
  const item = ofType(type).find(isAnalysed)!;
  const rows = await rowsAt(`/library/metadata/${item.id}/nearest?limit=1000&maxDistance=0.6`);
  expect(rows.length).toBeGreaterThan(2);
  expect(nearestOf(type, soundOf(item), 0.6).filter(([key]) => key !== String(item.id))).toEqual(told(rows));
});

test('of more than is asked for the nearest are told', async () => {
  const sound = [0.2, 0.4, 0.6];
  const path = `/library/sections/1/nearest?type=10&values=${sound.join()}`;
  expect(nearestOf('track', sound).slice(0, 7)).toEqual(told(await rowsAt(`${path}&limit=7`)));
  expect(await rowsAt(`${path}&maxDistance=0.001`)).toEqual([]);
});

test('what is of the same album or artist is left out where that is asked for', async () => {
  const item = ofType('track').find(isAnalysed)!;
  const [album, artist] = [aboveOf(item), aboveOf(aboveOf(item))];
  const keys = async (query: string): Promise<readonly number[]> =>
    (await rowsAt(`/library/metadata/${item.id}/nearest?limit=1000&maxDistance=1&${query}`)).map((row) =>
      Number(row.ratingKey),
    );
  const others = ofType('track')
    .filter(isAnalysed)
    .filter(({ id }) => id !== item.id);
  expect((await keys(`excludeParentID=${album.id}`)).toSorted((a, b) => a - b)).toEqual(
    others.filter((track) => aboveOf(track).id !== album.id).map(({ id }) => id),
  );
  expect((await keys(`excludeGrandparentID=${artist.id}`)).toSorted((a, b) => a - b)).toEqual(
    others.filter((track) => aboveOf(aboveOf(track)).id !== artist.id).map(({ id }) => id),
  );
});

test('what was not analysed sounds like nothing', async () => {
  const item = ofType('track').find((track) => !isAnalysed(track))!;
  expect(await rowsAt(`/library/metadata/${item.id}/nearest?maxDistance=1`)).toEqual([]);
});

test('a path goes by tracks that are each nearest to where it should be', async () => {
  const tracks = ofType('track').filter(isAnalysed);
  const [start, end] = [tracks[0]!, tracks.at(-1)!];
  const rows = await rowsAt(`/library/sections/1/computePath?startID=${start.id}&endID=${end.id}&count=6`);
  const expected = [String(start.id)];
  for (const step of [1, 2, 3, 4]) {
    const wanted = soundOf(start).map((from, at) => from + ((soundOf(end)[at]! - from) * step) / 5);
    const next = nearestOf('track', wanted, 1).find(([key]) => ![...expected, String(end.id)].includes(key));
    expected.push(next![0]);
  }
  expect(rows.map(({ ratingKey }) => ratingKey)).toEqual([...expected, String(end.id)]);
});

test('music that is deleted, or analysed since, is gone or there', async () => {
  const [first, second] = (await rowsAt('/library/sections/1/nearest?type=10&values=0.5,0.5,0.5')).map((row) =>
    Number(row.ratingKey),
  );
  sandbox.world.tables.items.delete(first!);
  sandbox.world.tables.items.update(second!, ({ fields: { musicAnalysisVersion: _version, ...fields }, ...item }) => ({
    ...item,
    fields,
  }));
  expect(nearestOf('track', [0.5, 0.5, 0.5])).toEqual(
    told(await rowsAt('/library/sections/1/nearest?type=10&values=0.5,0.5,0.5&limit=1000')),
  );
});
