import { beforeEach, describe, expect, test } from 'vitest';
import type { Progress } from '../server/job.ts';
import type { OptimizedVersions } from '../server/optimized-versions.ts';
import type { PlexServer } from '../server/plex-server.ts';
import { sandboxServer } from '../server/testing/sandbox-server.ts';
import { failure } from '../transport/testing/failure.ts';
import type { Movie } from './video.ts';

let server: PlexServer;
let requests: () => string[];
let versions: OptimizedVersions;
let movie: Movie;
beforeEach(async () => {
  ({ server, requests } = await sandboxServer());
  const films = await server.library.section('Films', 'movie');
  movie = await (await films.item('A Lighthouse for Two'))!.reload();
  ({ optimizedVersions: versions } = await server.system());
  requests();
});

const refused = (message: string) => ({ name: 'PlexUsageError', message: expect.stringContaining(message) });
const custom = { deviceProfile: 'Universal TV', videoQuality: 60 };

describe('a version that is ordered', () => {
  test('is waited for, with how far it is, and is then a version of the item', async () => {
    const progress: Progress[] = [];
    await movie.optimize({ target: 'Small', custom, onProgress: (one) => progress.push(one) });
    expect(progress.at(-1)).toEqual({ done: 100, total: 100, fraction: 1 });
    expect(progress.map(({ fraction }) => fraction)).toContain(0);
    expect((await movie.reload()).media.map(({ title }) => title)).toContain('Custom: Small');
  });

  test('is told with what it is of, called otherwise and taken back', async () => {
    await movie.optimize({ target: 'Small', custom, title: 'For the train' });
    const [order] = await versions.orders();
    expect(order).toMatchObject({ title: 'For the train', status: { state: 'pending', itemsCount: 1 } });
    expect((await versions.items(order!)).map(({ ratingKey }) => ratingKey)).toEqual([movie.ratingKey]);
    await versions.rename(order!, 'For the plane');
    expect((await versions.orders()).map(({ title }) => title)).toEqual(['For the plane']);
    await versions.remove(order!);
    expect(await versions.orders()).toEqual([]);
    expect(await failure(versions.rename(order!, ' '))).toMatchObject(refused('has a title'));
  });

  test('is made anew, left out and taken in again', async () => {
    await movie.optimize({ target: 'Small', custom, wait: true });
    const [order] = await versions.orders();
    const state = async () => (await versions.items(order!).first())?.processingState;
    expect(await state()).toBe('processed');
    await versions.change(order!, movie, 'disable');
    expect([await state(), (await movie.reload()).media.length]).toEqual(['disabled', movie.media.length]);
    await versions.change(order!, movie, 'enable');
    await versions.wait(order!);
    expect(await state()).toBe('processed');
    await versions.clear();
    expect((await movie.reload()).media).toHaveLength(movie.media.length);
  });

  test('waits for its turn, can be put first, and all can be paused', async () => {
    const other = (await (await server.library.section('Films', 'movie')).items()).find(
      ({ ratingKey }) => ratingKey !== movie.ratingKey,
    )!;
    await movie.optimize({ target: 'Small', custom });
    await other.optimize({ target: 'Small', custom });
    const [first, second] = await versions.queue();
    expect([first!.ratingKey, second!.ratingKey]).toEqual([movie.ratingKey, other.ratingKey]);
    requests();
    await versions.move(first!, { after: second! });
    await versions.pause();
    await versions.resume();
    expect(requests()).toEqual([
      `PUT /playQueues/1/items/${first!.playQueueItemId}/move?after=${second!.playQueueItemId}`,
      'PUT /:/prefs?BackgroundQueueIdlePaused=1',
      'PUT /:/prefs?BackgroundQueueIdlePaused=0',
    ]);
    expect(await failure(versions.move(movie))).toMatchObject(refused('does not wait to be converted'));
    expect(await versions.underWay()).toEqual([]);
  });
});

describe('the versions of an item', () => {
  test('are deleted one by one, and none that it does not have', async () => {
    const films = await server.library.section('Films', 'movie');
    const [one, other] = await films.items({ where: { title: 'The Ninth Harbour' } });
    await one!.merge([other!]);
    const both = await one!.reload();
    await both.deleteVersion(both.media[0]!);
    expect((await one!.reload()).media.map(({ id }) => id)).toEqual([both.media[1]!.id]);
    requests();
    expect(await failure(both.deleteVersion({ id: '9999' }))).toMatchObject(
      refused(`has no version 9999. It has: ${both.media[0]!.id}, ${both.media[1]!.id}.`),
    );
    expect(requests()).toEqual([]);
  });
});

describe('the files of an item', () => {
  test.each([
    ['intros', 'intro'],
    ['credits', 'credits'],
    ['ads', 'addetect'],
    ['voiceActivity', 'voiceActivity'],
    ['chapterThumbs', 'chapterThumbs'],
    ['previews', 'index'],
  ] as const)('are looked at for %s', async (what, path) => {
    await movie.detect(what, { force: true });
    expect(requests()).toEqual([`PUT /library/metadata/${movie.ratingKey}/${path}?force=1`]);
  });

  test('are looked at with progress, and for nothing else', async () => {
    const progress: Progress[] = [];
    await movie.detect('credits', { onProgress: (one) => progress.push(one) });
    expect(progress.at(-1)?.fraction).toBe(1);
    requests();
    expect(await failure(movie.detect('songs' as 'ads'))).toMatchObject(refused('There are: intros, credits, ads'));
    expect(requests()).toEqual([]);
  });

  test('are read and analysed anew, with progress', async () => {
    const progress: Progress[] = [];
    await movie.refresh({ onProgress: (one) => progress.push(one) });
    await movie.analyze({ onProgress: (one) => progress.push(one) });
    expect(progress.filter(({ fraction }) => fraction === 1).length).toBeGreaterThanOrEqual(2);
  });
});
