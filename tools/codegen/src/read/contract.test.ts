import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../contract.ts';
import { readContract } from './contract.ts';
import { readProgram } from './program.ts';

// Beside the fixture, because TypeSpec looks for its libraries in the folders above.
const fixture = fileURLToPath(new URL('../../test/fixture', import.meta.url));
const head = `
import "@typespec/http";
import "@typespec/openapi";
import "../../../../../contract/lib/decorators.tsp";
import "../../../../../contract/lib/scalars.tsp";
using TypeSpec.Http;
`;
const host = '@service(#{ title: "Host" }) @Plex.host("pms") namespace Plex.Host';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(fixture, '.made-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function contractOf(files: Readonly<Record<string, string>>): Promise<Contract> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.tsp`), `${head}${text}`);
  const main = join(folder, 'main.tsp');
  await writeFile(
    main,
    Object.keys(files)
      .map((name) => `import "./${name}.tsp";`)
      .join('\n'),
  );
  return readContract(await readProgram(main), main);
}

describe('a contract is refused', () => {
  test('with two models of a name, which TypeSpec allows in two namespaces', async () => {
    const files = { one: 'namespace Plex { model Lamp {} }', two: 'namespace Plex.Other { model Lamp {} }' };
    await expect(contractOf(files)).rejects.toThrow(
      /Lamp stands in one\.tsp and in two\.tsp; give one of them another/,
    );
  });

  test('with two operations of a name', async () => {
    const files = {
      one: `${host} { @tag("A") @route("/a") op getThing(): void; }`,
      two: '@service(#{ title: "O" }) @Plex.host("player") namespace Plex.O { @tag("A") @route("/a") op getThing(): void; }',
    };
    await expect(contractOf(files)).rejects.toThrow(/getThing stands in one\.tsp and in two\.tsp/);
  });

  test.each([
    [
      'an operation without an area',
      `${host} { @route("/a") op getThing(): void; }`,
      /one\.tsp:7: getThing has no @tag/,
    ],
    [
      'a union of models that nothing tells apart',
      'namespace Plex; model A {} model B {} union C { a: A, b: B }',
      /one\.tsp:7: .*@discriminator/,
    ],
    ['a model without a name', 'namespace Plex; model A { b: { c: string } }', /one\.tsp:7: a model needs a name/],
    ['a choice without a name', 'namespace Plex; model A { b: string | int32 }', /one\.tsp:7: .*T \| null/],
    ['a form that has no code', 'namespace Plex; model A { b: duration }', /no form for the scalar duration/],
  ])('with %s', async (_, text, message) => {
    await expect(contractOf({ one: text })).rejects.toThrow(message);
  });
});

describe('a field', () => {
  test('has its names, form and example', async () => {
    const { models } = await contractOf({
      one: `namespace Plex;
        model A {
          /** Which it is. */
          @wire("ID") @wireAlias("id", "Id") @example("5") number: Id;
          at?: UnixTime;
          maybe?: string | null;
          many?: CommaList;
          lamps?: Record<int32>;
          length?: Milliseconds;
        }`,
    });
    expect(models).toMatchObject([
      {
        name: 'A',
        file: 'one',
        fields: [
          {
            name: 'number',
            wire: 'ID',
            wireAliases: ['id', 'Id'],
            type: { kind: 'id' },
            optional: false,
            example: '5',
            doc: 'Which it is.',
          },
          { name: 'at', wire: 'at', type: { kind: 'date' }, scalar: 'UnixTime', optional: true },
          { name: 'maybe', type: { kind: 'text' }, nullable: true },
          { name: 'many', type: { kind: 'words' } },
          { name: 'lamps', type: { kind: 'record', of: { kind: 'number' } } },
          { name: 'length', type: { kind: 'number' }, scalar: 'Milliseconds' },
        ],
      },
    ]);
  });

  test('stands in a model behind those of its base, once', async () => {
    const { models } = await contractOf({
      one: 'namespace Plex; model Base { a?: string; b?: string; } model Further extends Base { b: "x"; c?: string; }',
    });
    expect(models.map(({ name, base, allFields }) => [name, base, allFields.map((field) => field.name)])).toEqual([
      ['Base', undefined, ['a', 'b']],
      ['Further', 'Base', ['a', 'b', 'c']],
    ]);
  });
});

test('an operation has its host, its path without a query, and what it answers', async () => {
  const { operations } = await contractOf({
    one: `${host} {
      @tag("A") @route("/a/{id}?x=1") @get op getFile(@path id: string): bytes;
      @tag("A") @route("/b") @get @Plex.envelope("Root") op getText(): string;
      @tag("A") @route("/c") @delete op drop(): void;
    }`,
  });
  expect(operations).toMatchObject([
    { name: 'getFile', id: 'getFile', host: 'pms', method: 'GET', path: '/a/{id}', answer: { kind: 'stream' } },
    { name: 'getText', method: 'GET', path: '/b', answer: { kind: 'text' } },
    { name: 'drop', method: 'DELETE', path: '/c', answer: { kind: 'none' } },
  ]);
});

test('models that are only there for their fields are groups', async () => {
  const { models, groups } = await contractOf({
    one: `${host} {
      model Sizes { width?: int32; }
      model Picture { ...Sizes; frame?: Frame; }
      model Frame {}
      model Wish { @query size?: int32; }
      model Order { title?: string; }
      model Notice {}
      @tag("A") @route("/a") @get op getPicture(...Wish): Picture;
      @tag("A") @route("/a") @post op orderPicture(@body order: Order): void;
    }`,
  });
  expect(models.map(({ name }) => name)).toEqual(['Picture', 'Frame', 'Notice']);
  expect(groups.map(({ name }) => name)).toEqual(['Sizes', 'Wish', 'Order']);
});
