import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexjs-corpus-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function corpusOf(entry: Record<string, unknown>, bytes: string | Uint8Array): ReturnType<typeof readCorpus> {
  await writeFile(join(folder, String(entry['file'])), bytes);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify([entry]));
  return readCorpus(folder);
}

describe('a payload', () => {
  test('is as the manifest says, with its text', async () => {
    const entry = {
      file: 'a.json',
      format: 'json',
      host: 'pms',
      method: 'POST',
      endpoint: '/a',
      notes: 'n',
      kind: 'captured',
      status: 201,
    };
    expect(await corpusOf(entry, '{"a":1}')).toEqual([{ ...entry, text: '{"a":1}' }]);
  });

  test('is a GET of status 200 where the manifest does not say', async () => {
    expect(await corpusOf({ file: 'a.json', status: null, notes: null }, '')).toEqual([
      { file: 'a.json', format: '', host: '', method: 'GET', endpoint: '', notes: '', kind: '', status: 200, text: '' },
    ]);
  });

  test.each([
    [{ file: 'a.html', notes: 'HTTP 404 text/html' }, 404],
    [{ file: 'a.html', notes: 'answered with HTTP 503, while starting' }, 503],
    [{ file: 'errors-401-html.txt' }, 401],
    [{ file: 'errors-500.json' }, 500],
    [{ file: 'a-401.json', notes: 'HTTP 400', status: 200 }, 200],
    [{ file: 'a-401.json', notes: 'HTTP 400' }, 400],
    [{ file: 'movies-200.json' }, 200],
    [{ file: 'season-4042.json', notes: 'HTTP/1.1 keep-alive' }, 200],
  ])('%j has status %i', async (entry, status) => {
    expect(await corpusOf(entry, '')).toMatchObject([{ status }]);
  });

  test('is read as a client reads it, where its bytes are no text', async () => {
    expect(await corpusOf({ file: 'a.xml' }, Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff))).toMatchObject([
      { text: 'a\uFFFD' },
    ]);
  });
});

test('a manifest that is no list, or names a file that is not there, is refused', async () => {
  await writeFile(join(folder, 'manifest.json'), '{}');
  await expect(readCorpus(folder)).rejects.toThrow('is not a list of payloads');
  await writeFile(join(folder, 'manifest.json'), '[{"file":"absent.json"}]');
  await expect(readCorpus(folder)).rejects.toThrow('absent.json');
});
