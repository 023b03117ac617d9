import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { createClient } from '../transport/client.ts';
import { globalFetch } from '../transport/fetch.ts';
import { json, startFaultServer } from '../transport/testing/fault-server.node.ts';
import { createUndiciFetch } from '../transport/undici.node.ts';
import type { Movie } from './video.ts';

let movie: Movie;
let requests: () => string[];
beforeEach(async () => {
  const { server, requests: asked } = await sandboxServer();
  requests = asked;
  movie = (await (await server.library.section('Films', 'movie')).items().first())!;
  requests();
});

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function streamOf(...parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = [...parts];
  return new ReadableStream({
    pull: (controller) => {
      const part = left.shift();
      return part ? controller.enqueue(part) : controller.close();
    },
  });
}

const twice = <T>(...values: readonly T[]): T[] => [...values, ...values];

/** What is told of an upload. */
async function told(upload: (onProgress: (progress: Progress) => void) => Promise<void>): Promise<Progress[]> {
  const progress: Progress[] = [];
  await upload((one) => progress.push(one));
  return progress;
}

describe('an upload', () => {
  test('of a file is told before, while it is read and after, and the server gets it as it is', async () => {
    const before = await movie.posters.list();
    const blob = new Blob([png, new Uint8Array(200_000)], { type: 'image/png' });
    const progress = await told((onProgress) => movie.posters.upload(blob, { onProgress }));
    const done = progress.map((one) => one.done);
    expect(progress[0]).toEqual({ done: 0, total: 200_008, fraction: 0 });
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ done: 200_008, total: 200_008, fraction: 1 });
    expect(await movie.posters.list()).toHaveLength(before.length + 1);
    const ofTheme = await told((onProgress) => movie.themes.upload(png, { onProgress }));
    expect([ofTheme[0], ofTheme.at(-1)]).toEqual([
      { done: 0, total: 8, fraction: 0 },
      { done: 8, total: 8, fraction: 1 },
    ]);
  });

  test.each([
    ['the fetch of Node', { fetch: globalFetch }],
    ['the Node transport', { fetch: createUndiciFetch() }],
  ])('by %s has a length, and is sent whole again when it failed', async (_, { fetch }) => {
    const faults = await startFaultServer();
    faults.behave(json({}, 503), json({}));
    const client = createClient({
      baseUrl: faults.url,
      token: 't',
      retry: { methods: ['POST'], delay: 1 },
      fetch,
    });
    const film = new PlexServer(client).bind({
      type: 'movie',
      title: 'Film',
      ratingKey: '1',
      media: [],
      guids: [],
    } as never) as Movie;
    const progress = await told((onProgress) => film.posters.upload(new Uint8Array(300_000), { onProgress }));
    expect(
      faults.seen.map(({ headers, body }) => [headers['content-length'], headers['transfer-encoding'], body.length]),
    ).toEqual([
      ['300000', undefined, 300_000],
      ['300000', undefined, 300_000],
    ]);
    expect(progress.map(({ done }) => done)).toEqual([
      0,
      ...twice(65_536, 131_072, 196_608, 262_144, 300_000),
      300_000,
    ]);
    await faults.close();
  });

  test('of a stream is told as its bytes go out, and the server gets them all', async () => {
    const before = await movie.arts.list();
    const stream = streamOf(png, new Uint8Array(100));
    expect(await told((onProgress) => movie.arts.upload(stream, { onProgress }))).toEqual([
      { done: 0 },
      { done: 8 },
      { done: 108 },
      { done: 108, total: 108, fraction: 1 },
    ]);
    expect(await movie.arts.list()).toHaveLength(before.length + 1);
  });

  test('of subtitles is told, too', async () => {
    const progress = await told((onProgress) => movie.uploadSubtitles('Hi', { title: 'Mine.srt', onProgress }));
    expect([progress[0], progress.at(-1)]).toEqual([
      { done: 0, total: 2, fraction: 0 },
      { done: 2, total: 2, fraction: 1 },
    ]);
  });

  test('of an address has no bytes', async () => {
    const progress = await told((onProgress) => movie.posters.upload('https://example.org/a.jpg', { onProgress }));
    expect(progress).toEqual([{ done: 0 }, { done: 0, total: 0, fraction: 1 }]);
    expect(requests()).toEqual([
      `POST /library/metadata/${movie.ratingKey}/posters?url=https%3A%2F%2Fexample.org%2Fa.jpg`,
    ]);
  });
});
