import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { createClient } from '../transport/client.ts';
import { failure } from '../transport/testing/failure.ts';
import { type Behaviour, type FaultServer, startFaultServer } from '../transport/testing/fault-server.node.ts';
import { downloadAll } from './download-all.ts';
import { saveDownload } from './save-download.node.ts';
import type { Movie } from './video.ts';

let faults: FaultServer;
let folder: string;
beforeAll(async () => {
  faults = await startFaultServer();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexjs-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => faults.close());

const content = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

/** A film with a file of so many bytes on the server that fails as it is told. */
function film(size: number | undefined = content.length): Movie {
  const server = new PlexServer(createClient({ baseUrl: faults.url, token: 't', retry: false }));
  const part = { id: '1', key: '/library/parts/1/2/file.mkv', file: '/films/A film.mkv', size, streams: [] };
  return server.bind({
    type: 'movie',
    title: 'A film',
    ratingKey: '1',
    media: [{ parts: [part] }],
    guids: [],
  } as never) as Movie;
}

/** Sends the bytes that are asked for, and hangs up after so many. */
const serve =
  (cutAfter = Infinity): Behaviour =>
  (response, request) => {
    const [, first, last] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const start = Number(first ?? 0);
    const end = last ? Number(last) + 1 : content.length;
    const headers = { 'content-length': end - start, 'content-range': `bytes ${start}-${end - 1}/${content.length}` };
    response.writeHead(first === undefined ? 200 : 206, headers);
    const bytes = content.subarray(start, Math.min(end, start + cutAfter));
    if (start + cutAfter < end) response.write(bytes, () => setTimeout(() => response.destroy(), 20));
    else response.end(bytes);
  };

/** Sends all of the file, whatever is asked for. */
const serveAll: Behaviour = (response) => response.writeHead(200, { 'content-length': content.length }).end(content);

describe('a download', () => {
  test('is the file, and tells how much of it came', async () => {
    faults.behave(serve());
    const progress: Progress[] = [];
    const download = film().download({ onProgress: (one) => progress.push(one) });
    expect(Buffer.from(await download.bytes()).equals(content)).toBe(true);
    expect([download.fileName, download.size]).toEqual(['A film.mkv', 1000]);
    expect(progress.at(-1)).toEqual({ done: 1000, total: 1000, fraction: 1, message: 'A film.mkv' });
    expect(faults.seen[0]).toMatchObject({ method: 'GET', path: '/library/parts/1/2/file.mkv?download=1' });
    expect(faults.seen[0]!.headers.range).toBeUndefined();
  });

  test('of the sandbox is as long as the item says', async () => {
    const { server } = await sandboxServer();
    const movie = (await (await server.library.section('Films', 'movie')).items().first())!;
    expect((await movie.download().bytes()).length).toBe(movie.parts[0]!.size);
    expect((await movie.download({ start: 10, end: 30 }).bytes()).length).toBe(20);
  });

  test('goes on where it was cut off', async () => {
    faults.behave(serve(300), serve(300), serve());
    expect(Buffer.from(await film().download().bytes()).equals(content)).toBe(true);
    expect(faults.seen.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=300-', 'bytes=600-']);
  });

  test('gives up when nothing comes any more', async () => {
    faults.behave(serve(0));
    expect(await failure(film().download({ resumes: 2 }).bytes())).toMatchObject({ name: 'PlexConnectionError' });
    expect(faults.seen).toHaveLength(3);
  });

  test('gives a part of the file', async () => {
    faults.behave(serve());
    expect(
      Buffer.from(await film().download({ start: 100, end: 200 }).bytes()).equals(content.subarray(100, 200)),
    ).toBe(true);
    expect(faults.seen[0]!.headers.range).toBe('bytes=100-199');
  });

  test('fails where the server does not give parts, or the file has become another', async () => {
    faults.behave(serveAll);
    expect(await failure(film().download({ start: 5 }).bytes())).toMatchObject({
      name: 'PlexUsageError',
      message: expect.stringContaining('does not give parts'),
    });
    faults.behave(serve(300), (response) =>
      response
        .writeHead(206, { 'content-range': 'bytes 300-1999/2000', 'content-length': 1700 })
        .end(Buffer.alloc(1700)),
    );
    expect(await failure(film().download().bytes())).toMatchObject({
      message: expect.stringContaining('another size'),
    });
  });

  test('is refused before anything is sent where it makes no sense', () => {
    expect(() => film().download({ start: 5, end: 5 })).toThrow('from 5 to 5');
    expect(() => film().download({ part: { key: '/x', streams: [] } as never })).toThrow(
      'cannot be downloaded: its key is /x',
    );
  });

  test('is read once', async () => {
    faults.behave(serve());
    const download = film().download();
    await download.bytes();
    expect(await failure(download.bytes())).toMatchObject({ message: expect.stringContaining('read once') });
  });

  test('ends with its signal, and does not go on', async () => {
    faults.behave(serve(300));
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    const call = film().download({ signal: controller.signal, onProgress: abort }).bytes();
    expect(await failure(call)).toMatchObject({ name: expect.stringMatching(/Plex(Abort|Connection)Error/) });
    expect(faults.seen).toHaveLength(1);
  });

  test('is written into a stream', async () => {
    faults.behave(serve(400), serve());
    const written: Uint8Array[] = [];
    await film()
      .download()
      .pipeTo(new WritableStream({ write: (bytes) => void written.push(bytes) }));
    expect(Buffer.concat(written).equals(content)).toBe(true);
  });
});

describe('several downloads', () => {
  test('go on when one fails, and are counted together', async () => {
    faults.behave(serve());
    const [good, bad] = [film(), film()];
    (bad.media[0] as { parts: unknown }).parts = [{ ...bad.parts[0], key: undefined }];
    const progress: Progress[] = [];
    const sizes: number[] = [];
    const failed = await downloadAll(
      [good, bad, film()],
      async (download) => sizes.push((await download.bytes()).length),
      {
        onProgress: (one) => progress.push(one),
      },
    );
    expect(sizes).toEqual([1000, 1000]);
    expect(failed).toMatchObject([{ item: { title: 'A film' }, error: { name: 'PlexUsageError' } }]);
    expect(progress.at(-1)).toMatchObject({ done: 2000, total: 3000 });
  });
});

describe('a download onto the disk', () => {
  test('takes its name when all of it came, and goes on from what is there', async () => {
    const path = join(folder, 'film.mkv');
    faults.behave(serve(400));
    expect(await failure(saveDownload(film(), path, { resumes: 0 }))).toMatchObject({ name: 'PlexConnectionError' });
    expect(await readdir(folder)).toEqual(['film.mkv.part']);
    faults.behave(serve());
    await saveDownload(film(), path);
    expect(faults.seen[0]!.headers.range).toBe('bytes=400-');
    expect(await readdir(folder)).toEqual(['film.mkv']);
    expect((await readFile(path)).equals(content)).toBe(true);
  });

  test('begins anew over what cannot be a part of it', async () => {
    const path = join(folder, 'film.mkv');
    await writeFile(`${path}.part`, Buffer.alloc(5000));
    faults.behave(serve());
    await saveDownload(film(), path);
    expect((await readFile(path)).equals(content)).toBe(true);
  });
});
