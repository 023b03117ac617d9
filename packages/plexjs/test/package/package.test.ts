import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSize } from '../../../../bench/src/bundle-size.ts';
import { operations } from '../../src/generated/contract.ts';
import * as operationsByName from '../../src/generated/operations.ts';
import { installPacked } from './consumer.ts';

let consumer: Awaited<ReturnType<typeof installPacked>>;
let entries: string[];

beforeAll(async () => {
  consumer = await installPacked(fileURLToPath(new URL('../..', import.meta.url)));
  entries = Object.keys(consumer.manifest.exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => entry.replace(/^\./, 'plexjs'));
});

afterAll(() => consumer.remove());

/** Whether an entry is a module of Node's, by the name of its file. */
function ofNode(entry: string): boolean {
  return JSON.stringify(consumer.manifest.exports[entry.replace(/^plexjs/, '.')]).includes('.node.js');
}

/** A few names that programs import, of every entry point. */
const names: Record<string, string[]> = {
  plexjs: ['createClient', 'PinLogin', 'connect', 'PlexError', 'PlexAuthError', 'PlexDecodeError'],
  'plexjs/operations': ['getIdentity', 'getSections', 'listContent', 'getPin', 'getTokenByPinId'],
  'plexjs/contract': ['operations'],
  'plexjs/api': ['createApi'],
  'plexjs/node': ['createUndiciFetch'],
};

const print = `
const missing = Object.entries(names).flatMap(([entry, list]) => list.filter((name) => !(name in modules[entry])).map((name) => entry + ' ' + name));
console.log(JSON.stringify(missing));
`;

/** An operation as data. Of what decodes its answers, JSON can only say that it is there. */
function written({ reading, ...operation }: (typeof operations)[number]): object {
  return { ...operation, reading: typeof reading === 'function' ? 'decoder' : reading };
}

describe('the packed package', () => {
  it('holds what was built and nothing else', () => {
    const paths = consumer.files.map(({ path }) => path);
    const others = paths.filter((file) => !/^dist\/.*\.(js|d\.ts)$/.test(file));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(paths.filter((file) => file.includes('.test'))).toEqual([]);
  });

  it('is imported by ESM at every entry point', async () => {
    const imports = entries.map(
      (entry) => `modules[${JSON.stringify(entry)}] = await import(${JSON.stringify(entry)});`,
    );
    const source = `const modules = {}; const names = ${JSON.stringify(names)};\n${imports.join('\n')}\n${print}`;
    expect(JSON.parse(await consumer.node('import.mjs', source))).toEqual([]);
  });

  // Entries share chunks: in which order these run depends on what is imported first.
  it('is imported by ESM at each entry point alone', async () => {
    for (const [index, entry] of entries.entries())
      expect(await consumer.node(`alone-${index}.mjs`, `await import('${entry}'); console.log('${entry}');`)).toContain(
        entry,
      );
  });

  // A bundler that put an operation before its decoder would leave it without one.
  it('has every operation as it was written', async () => {
    const source = `import { operations } from 'plexjs/contract';
      const said = (_, value) => (typeof value === 'function' ? 'decoder' : value);
      console.log(JSON.stringify(operations.map((operation) => ({ ...operation })), said));`;
    expect(JSON.parse(await consumer.node('operations.mjs', source))).toEqual(operations.map(written));
  });

  it('hands on all that its sources do', async () => {
    const source = `import * as entry from 'plexjs/operations'; console.log(JSON.stringify(Object.keys(entry)));`;
    expect(JSON.parse(await consumer.node('names.mjs', source))).toEqual(Object.keys(operationsByName).sort());
  });

  it('has its classes under their names, which logs show', async () => {
    const imports = entries.map((entry) => `...Object.entries(await import('${entry}'))`);
    const source = `const isClass = (value) => /^class\\b/.test(String(value));
      const classes = [${imports.join(', ')}].filter(([, value]) => isClass(value));
      console.log(JSON.stringify({ classes: classes.map(([name]) => name), names: classes.map(([, { name }]) => name) }));`;
    const { classes, names: shown } = JSON.parse(await consumer.node('classes.mjs', source)) as Record<
      string,
      string[]
    >;
    expect(classes).toContain('PlexServer');
    expect(shown).toEqual(classes);
  });

  it('is required by CommonJS at every entry point', async () => {
    const requires = entries.map((entry) => `modules[${JSON.stringify(entry)}] = require(${JSON.stringify(entry)});`);
    const source = `const modules = {}; const names = ${JSON.stringify(names)};\n${requires.join('\n')}\n${print}`;
    expect(JSON.parse(await consumer.node('require.cjs', source))).toEqual([]);
  });

  it('is bundled for browsers at every entry point but those of Node', async () => {
    const imports = entries
      .filter((entry) => !ofNode(entry))
      .map((entry, index) => `import * as entry${index} from '${entry}'; console.log(entry${index});`);
    const { errors, warnings } = await build({
      stdin: { contents: imports.join('\n'), resolveDir: consumer.folder },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      tsconfigRaw: {},
      logLevel: 'silent',
    });
    expect([...errors, ...warnings]).toEqual([]);
  });

  it('brings in no operation by its main entry point', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from 'plexjs';", resolveDir: consumer.folder },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      tsconfigRaw: {},
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((input) => /generated\/(operations|contract|api)/.test(input))).toEqual([]);
  });

  // What a program loads later would come at once if a single file that is needed now came to share a chunk with it.
  it.each([
    ['plexjs/server', "import { PlexServer } from 'plexjs/server'; console.log(PlexServer);", 25_000],
    ['plexjs/operations', "import * as all from 'plexjs/operations'; console.log(all);", 60_000],
  ])('brings of %s at once no more than is needed', async (_, program, budget) => {
    const { first } = await bundleSize(program, consumer.folder);
    expect(first.gzip).toBeLessThanOrEqual(budget);
  });
});
