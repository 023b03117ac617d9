import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '@plexjs/sandbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientProfile } from '../playback/client-profile.ts';
import type { Progress } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { saveDownload } from '../items/save-download.node.ts';
import type { Movie } from '../items/video.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { PlexDownloadError } from './download-error.ts';
import { DownloadQueue } from './download-queue.ts';

let sandbox: Sandbox;
let server: PlexServer;
let requests: () => string[];
let queue: DownloadQueue;
let movie: Movie;

const small = { directPlay: false, directStream: false, videoResolution: '320x180', maxVideoBitrate: 100 };

/** Lets the sandbox's time pass instead of waiting, in steps that are smaller than those of its work. */
const sleep = async (): Promise<void> => sandbox.world.clock.advance(200);

beforeEach(async () => {
  ({ sandbox, server, requests } = await sandboxServer());
  const movies = await server.library.section('Films', 'movie');
  movie = (await movies.items().find(({ media }) => media.length > 0))!;
  queue = await DownloadQueue.open(server);
  requests();
});

describe('a download queue', () => {
  test('is the same whenever it is opened, and of one client', async () => {
    expect((await DownloadQueue.open(server)).queueId).toBe(queue.queueId);
    const tablet = server.client.with({ clientIdentifier: 'tablet' });
    const { PlexServer: Server } = await import('../server/plex-server.ts');
    expect((await DownloadQueue.open(new Server(tablet))).queueId).not.toBe(queue.queueId);
  });

  test('converts an item, tells how far it is, and gives the file', async () => {
    const [entry] = await queue.add(movie, small);
    expect(entry).toMatchObject({ status: 'deciding', key: movie.key, isReady: false });
    expect(await queue.state()).toEqual({ status: 'deciding', itemCount: 1 });
    const seen: Progress[] = [];
    const ready = await entry!.wait({ sleep, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['deciding', 'waiting', 'processing', 'available']),
    );
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ done: 100, fraction: 1 });
    expect(await ready.decision()).toMatchObject({ kind: 'transcode', general: { code: 1001 } });
    const whole = await ready.download().bytes();
    expect(whole.length).toBeGreaterThan(100_000);
    expect(await ready.download({ start: 1000, end: 1010 }).bytes()).toEqual(whole.slice(1000, 1010));
  });

  test('goes on with a file that was cut off', async () => {
    const [entry] = await queue.add(movie, small);
    const ready = await entry!.wait({ sleep });
    const whole = await ready.download().bytes();
    sandbox.faults.add({ match: { operation: 'getDownloadQueueMedia' }, truncate: 5000, times: 1 });
    requests();
    expect(await ready.download().bytes()).toEqual(whole);
    expect(requests().filter((request) => request.includes('/media'))).toHaveLength(2);
  });

  test('has a name that the server says, or one of the item and what it was converted to', async () => {
    const [entry] = await queue.add(movie, small);
    const ready = await entry!.wait({ sleep });
    expect(await ready.fetchFileName()).toBe(`${movie.title} (${movie.year}).mp4`);
    const download = ready.download();
    expect(download.fileName).toBe(`download-${ready.id}`);
    const headers = { 'content-disposition': `attachment; filename="x.mp4"; filename*=UTF-8''%E5%A4%9C.mp4` };
    sandbox.faults.add({ match: { operation: 'getDownloadQueueMedia' }, headers });
    await download.bytes();
    expect(download.fileName).toBe('夜.mp4');
  });

  test('is saved onto the disk, and gone on with from what is there', async () => {
    const [entry] = await queue.add(movie, small);
    const ready = await entry!.wait({ sleep });
    const whole = await ready.download().bytes();
    const folder = await mkdtemp(join(tmpdir(), 'plexjs-'));
    const path = join(folder, 'film.mp4');
    const saved = async (already: Uint8Array): Promise<string[]> => {
      await writeFile(`${path}.part`, already);
      requests();
      await saveDownload(ready, path);
      expect(new Uint8Array(await readFile(path))).toEqual(whole);
      return readdir(folder);
    };
    expect(await saved(whole.subarray(0, 5000))).toEqual(['film.mp4']);
    // All of it may have come before, and nobody knows how large it is.
    expect(await saved(whole)).toEqual(['film.mp4']);
    await writeFile(`${path}.part`, new Uint8Array(whole.length + 1));
    await expect(saveDownload(ready, path)).rejects.toMatchObject({ status: 416 });
    await rm(folder, { recursive: true });
  });

  test('takes a file as it is, where the client can play it', async () => {
    const profile = new ClientProfile().directPlay({ container: ['*'], videoCodec: ['*'], audioCodec: ['*'] });
    const [entry] = await queue.add(movie, { profile });
    const ready = await entry!.wait({ sleep });
    expect(await ready.decision()).toMatchObject({ kind: 'directPlay' });
    expect(await ready.download().bytes()).toEqual(await movie.download().bytes());
  });

  test('has the same wish once, and entries in the order of the items', async () => {
    const films = await (await server.library.section('Films', 'movie')).items({ limit: 3 });
    const entries = await queue.add(films.toReversed(), small);
    expect(entries.map(({ key }) => key)).toEqual(films.map(({ key }) => key).toReversed());
    expect((await queue.add(films[0]!, small)).map(({ id }) => id)).toEqual([entries.at(-1)!.id]);
    expect((await queue.entries()).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    await queue.remove(entries.slice(1));
    await entries[0]!.remove();
    expect(await queue.entries()).toEqual([]);
    await expect(entries[0]!.reload()).rejects.toMatchObject({ status: 404 });
  });

  test('says why an item cannot be had, and begins anew', async () => {
    const [entry] = await queue.add(movie, { profile: new ClientProfile() });
    const waiting = entry!.wait({ sleep });
    await expect(waiting).rejects.toThrow(PlexDownloadError);
    await expect(waiting).rejects.toMatchObject({ code: 'download', entry: { status: 'error' } });
    await entry!.restart();
    expect(await entry!.reload()).toMatchObject({ status: 'deciding' });
    await queue.restart(await queue.entries());
    expect(await queue.state()).toMatchObject({ status: 'deciding' });
  });

  test('is not waited for any longer when the signal aborts', async () => {
    const [entry] = await queue.add(movie, small);
    const controller = new AbortController();
    const waiting = entry!.wait({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(await queue.state()).toMatchObject({ itemCount: 1 });
  });
});

describe('what makes no sense is refused before it is sent', () => {
  test('a file that is not ready', async () => {
    const [entry] = await queue.add(movie, small);
    requests();
    expect(() => entry!.download()).toThrow(/not ready, it is “deciding”/);
    expect(requests()).toEqual([]);
  });

  test('photos, shows and wishes that servers refuse', async () => {
    const photos = await server.library.section('Photos', 'photo');
    const photo = (await photos.photos().first())!;
    const show = (await (await server.library.section('Shows', 'show')).items().first())!;
    requests();
    await expect(queue.add(photo)).rejects.toThrow(/is a photo/);
    await expect(queue.add(show as never)).rejects.toThrow(/add the episodes/);
    await expect(queue.add(movie, { subtitles: 'burn', directPlay: true })).rejects.toThrow(PlexUsageError);
    expect(requests()).toEqual([]);
  });
});
