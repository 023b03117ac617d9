import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
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

/** What is told of an upload. */
async function told(upload: (onProgress: (progress: Progress) => void) => Promise<void>): Promise<Progress[]> {
  const progress: Progress[] = [];
  await upload((one) => progress.push(one));
  return progress;
}

describe('an upload', () => {
  test('of a file is told before and after', async () => {
    const blob = new Blob([png], { type: 'image/png' });
    expect(await told((onProgress) => movie.posters.upload(blob, { onProgress }))).toEqual([
      { done: 0, total: 8, fraction: 0 },
      { done: 8, total: 8, fraction: 1 },
    ]);
    expect(await told((onProgress) => movie.themes.upload(png, { onProgress }))).toEqual([
      { done: 0, total: 8, fraction: 0 },
      { done: 8, total: 8, fraction: 1 },
    ]);
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
    expect(progress).toEqual([
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
