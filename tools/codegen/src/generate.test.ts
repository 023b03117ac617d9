import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Contract, Operation } from './contract.ts';
import { codeFiles, entryFiles } from './emit/files.ts';
import { referenceFiles } from './emit/reference.ts';
import { callOf } from './emit/snippet.ts';
import { camel, pascal, plural, property } from './emit/text.ts';
import { formatted, stale, write } from './output.ts';
import { readContract } from './read/contract.ts';
import { readProgram } from './read/program.ts';

const main = fileURLToPath(new URL('../test/fixture/main.tsp', import.meta.url));

let contract: Contract;
let code: string;
let entries: ReadonlyMap<string, string>;

beforeAll(async () => {
  contract = readContract(await readProgram(main), main);
  code = (await formatted(codeFiles(contract))).get('main.ts') ?? '';
  entries = await formatted(entryFiles(contract));
});

describe('reading a contract', () => {
  test('finds operations with their parameters and answers', () => {
    const [things, lamp] = contract.operations;
    expect(things).toMatchObject({ name: 'getThings', id: 'get-things', host: 'pms', method: 'GET', tag: 'Rooms' });
    expect(things?.parameters.map(({ name, wire, in: place, optional }) => [name, wire, place, optional])).toEqual([
      ['roomId', 'roomId', 'path', false],
      ['only', 'Only', 'query', true],
      ['includeOff', 'includeOff', 'query', true],
    ]);
    expect(lamp?.parameters.map(({ name, in: place }) => [name, place])).toEqual([
      ['lampId', 'path'],
      ['name', 'form'],
    ]);
    expect(lamp?.answer).toEqual({ kind: 'none' });
  });

  test('refuses what TypeSpec refuses, with the place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plexjs-codegen-'));
    await writeFile(join(folder, 'main.tsp'), 'model Broken { a: Missing }');
    await expect(readProgram(join(folder, 'main.tsp'))).rejects.toThrow(/main\.tsp:1.*Missing/);
    await rm(folder, { recursive: true });
  });
});

describe('generated code', () => {
  test('declares models as a reader would', () => {
    expect(code).toContain('/** A lamp. */\nexport interface Lamp extends Extra {');
    expect(code).toContain('  /** Its number. Example: `12`. */\n  id: string;');
    expect(code).toContain('  /** When it was lit last. */\n  lastLit?: Date | undefined;');
    expect(code).toContain('  lamps: readonly Lamp[];');
  });

  test('declares enumerations open, with their words as data', () => {
    expect(code).toContain("export const lampStates = ['on', 'off'] as const;");
    expect(code).toContain('export type LampState = (typeof lampStates)[number] | (string & {});');
  });

  test('tells the variants of a union apart, and the unknown one by a literal', () => {
    expect(code).toContain('export type Thing = Lamp | OtherThing;');
    expect(code).toContain(
      "    case 'lamp':\n      return decodeLamp(wire);\n    default:\n      return decodeOtherThing(wire);",
    );
    expect(code).toContain("  type: 'other';");
    expect(code).toContain('  typeOnWire?: string | undefined;');
  });

  test('makes operations of definitions that hold only what is not usual', () => {
    expect(code).toContain(
      "export const getThings: Operation<'pms', GetThingsParams, readonly Thing[]> = /* @__PURE__ */ operation({",
    );
    expect(code).toContain("reading: /* @__PURE__ */ listOf(decodeThing),\n  rules: { only: 'query:Only;repeat' },");
    expect(code).toContain("reading: 'none',\n  body: 'form',");
    expect(code).toContain('  roomId: string | number;');
  });

  test('imports what it mentions, and nothing else', () => {
    expect(code).toContain("import { operation, type Operation } from '../wire/operation.ts';");
    expect(code).not.toContain('item-kind');
  });

  test('exports operations under their ids', () => {
    expect(entries.get('operations.ts')).toContain("getThings as 'get-things'");
    expect(entries.get('contract.ts')).toContain("'Lists what stands in a room.'");
    expect(entries.get('contract.ts')).toContain("'roomId path id!|only=Only query text[]|includeOff query flag'");
    expect(entries.get('groups.ts')).toContain('rooms: typeof roomsOperations');
  });
});

test('the reference has a page for each file, with tables', () => {
  const pages = new Map(referenceFiles(contract).map(({ path, text }) => [path, text]));
  expect(pages.get('main.md')).toContain('| `id` | `string` | yes | Its number. | `12` | `id` |');
  expect(pages.get('main.md')).toContain('| query, repeated | Only these. |');
  expect(pages.get('main.md')).toContain('| query, with commas | The lamps. |');
  expect(pages.get('main.md')).toContain('| query, each entry by itself | Their colours. |');
  expect(pages.get('main.md')).toContain("import { getThings } from 'plexjs/operations';");
  expect(pages.get('README.md')).toContain('[getThings](main.md#getthings)');
});

test('an example of a call has what is demanded and what is usual', () => {
  const [things, lamp, light] = contract.operations.map((operation) => callOf(operation, contract));
  expect(things).toBe("await getThings(client, { roomId: '7' });");
  expect(lamp).toBe("await nameLamp(client, { lampId: '12', name: 'Alice\\'s lamp' });");
  expect(light).toBe(
    [
      'await light(client, {',
      "  lampIds: ['12', '13'],",
      "  state: 'on',",
      "  until: new Date('2026-01-31T20:00:00Z'),",
      "  colours: { '12': 'red' },",
      '});',
    ].join('\n'),
  );
});

test('what a call demands has to have an example', () => {
  const [things] = contract.operations;
  const bare = { ...things, parameters: things?.parameters.map((each) => ({ ...each, example: undefined })) };
  expect(() => callOf(bare as Operation, contract)).toThrow('getThings.roomId needs an @example');
});

test('errors have a status, a class and a meaning', () => {
  const pages = new Map(referenceFiles(contract).map(({ path, text }) => [path, text]));
  expect(pages.get('main.md')).toContain('| 404 | `PlexNotFoundError` | [`Broken`](#broken) | A lamp is broken. |');
  expect(pages.get('main.md')).not.toContain('contentType');
  expect(code).toContain(' * @throws {PlexNotFoundError} Status 404.');
});

test('stale files are named, and those that are no longer generated', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plexjs-codegen-'));
  await write(
    folder,
    new Map([
      ['a.ts', 'a'],
      ['b/c.ts', 'c'],
    ]),
  );
  expect(
    await stale(
      folder,
      new Map([
        ['a.ts', 'a'],
        ['b/c.ts', 'c'],
      ]),
    ),
  ).toEqual([]);
  expect(await stale(folder, new Map([['a.ts', 'new']]))).toEqual(['a.ts', 'b/c.ts']);
  await write(folder, new Map([['a.ts', 'new']]));
  expect(await readFile(join(folder, 'a.ts'), 'utf8')).toBe('new');
  expect(await stale(folder, new Map([['a.ts', 'new']]))).toEqual([]);
  await rm(folder, { recursive: true });
});

test('names', () => {
  expect([pascal('get-users'), camel('Play Queue'), camel('DVRs'), camel('EPG')]).toEqual([
    'GetUsers',
    'playQueue',
    'dvrs',
    'epg',
  ]);
  expect([plural('PlaybackState'), plural('Quality'), plural('Status')]).toEqual([
    'playbackStates',
    'qualities',
    'statuses',
  ]);
  expect([property('title'), property('content-type')]).toEqual(['title', "'content-type'"]);
});
