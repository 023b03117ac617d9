import { describe, expect, test } from 'vitest';
import { failure } from '../transport/testing/failure.ts';
import { List } from './list.ts';
import { Page } from './page.ts';
import type { Range, Slice, Source } from './source.ts';

interface Numbers {
  readonly source: Source<number>;
  readonly asked: string[];
  /** How many requests were under way at most. */
  readonly most: () => number;
}

/** A server with the numbers below `count`, which says its answers as `answer` does. */
function numbers(
  count: () => number,
  answer: (rows: readonly number[], range: Range, total: number) => Slice<number> = paged,
): Numbers {
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const source: Source<number> = async (range, { signal }) => {
    asked.push(`${range.containerStart}+${range.containerSize}`);
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 1));
    open -= 1;
    signal?.throwIfAborted();
    const total = count();
    const all = Array.from({ length: total }, (_, index) => index);
    return answer(all.slice(range.containerStart, range.containerStart + range.containerSize), range, total);
  };
  return { source, asked, most: () => most };
}

const paged = (items: readonly number[], range: Range, totalSize: number): Slice<number> => ({
  items,
  offset: range.containerStart,
  totalSize,
});
const untold = (items: readonly number[]): Slice<number> => ({ items });
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Gives these one after the other, and the last one ever after. */
function oneAfterTheOther(...counts: readonly number[]): () => number {
  let turn = 0;
  return () => counts[Math.min(turn++, counts.length - 1)]!;
}

/** The same, but for one page, which fails. */
const failingAt =
  (start: number, source: Source<number>): Source<number> =>
  (range, request) =>
    range.containerStart === start ? Promise.reject(new Error('cut')) : source(range, request);

/** Goes over a list, and does something when it meets a number. */
async function onMeeting(number: number, list: List<number>, act: () => 'leave' | 'stay'): Promise<void> {
  for await (const entry of list) if (entry === number && act() === 'leave') break;
}

async function gather<T>(list: AsyncIterable<T>): Promise<T[]> {
  const entries: T[] = [];
  for await (const entry of list) entries.push(entry);
  return entries;
}

describe('a list', () => {
  test('awaited is its first page, an array that knows where it is', async () => {
    const { source, asked } = numbers(() => 7);
    const page = await new List(source, { offset: 2, pageSize: 3 });
    expect([...page]).toEqual([2, 3, 4]);
    expect([page.offset, page.totalSize, page.length]).toEqual([2, 7, 3]);
    expect(page.map(String)).not.toBeInstanceOf(Page);
    expect(asked).toEqual(['2+3']);
  });

  test('asks for nothing until it is used', async () => {
    const { source, asked } = numbers(() => 7);
    const list = new List(source);
    await Promise.resolve();
    expect(list).toBeInstanceOf(List);
    expect(asked).toEqual([]);
  });

  test.each([0, 1, 3, 4, 6, 7])('gives all of %i entries, each once', async (count) => {
    const { source } = numbers(() => count);
    expect(await gather(new List(source, { pageSize: 3 }))).toEqual(upTo(count));
  });

  test.each([1, 2, 5])('gives them in order with %i pages under way', async (concurrency) => {
    const { source, most } = numbers(() => 50);
    expect(await gather(new List(source, { pageSize: 4, concurrency }))).toEqual(upTo(50));
    expect(most()).toBe(concurrency);
  });

  test('reads the next page while one is used, and no further', async () => {
    const { source, asked } = numbers(() => 100);
    const iterator = new List(source, { pageSize: 10 })[Symbol.asyncIterator]();
    await iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(asked).toEqual(['0+10', '10+10']);
  });

  test('ends at its limit, and asks for no more than that', async () => {
    const { source, asked } = numbers(() => 100);
    expect(await gather(new List(source, { offset: 90, limit: 7, pageSize: 5 }))).toEqual([90, 91, 92, 93, 94, 95, 96]);
    expect(asked).toEqual(['90+5', '95+2']);
    expect(await gather(new List(source, { limit: 0 }))).toEqual([]);
  });

  test('answers questions that come before it could answer earlier ones in their order', async () => {
    const { source } = numbers(() => 5);
    const iterator = new List(source, { pageSize: 2 })[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 7 }, () => iterator.next()));
    expect(results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, undefined, undefined]);
  });

  test('finds, counts and gathers', async () => {
    const { source, asked } = numbers(() => 9);
    const list = new List(source, { pageSize: 4 });
    expect(await list.first()).toBe(0);
    expect(await list.count()).toBe(9);
    expect(asked).toEqual(['0+1', '0+0']);
    expect(await list.find((number) => number > 4)).toBe(5);
    expect(await list.find((number) => number > 400)).toBeUndefined();
    expect(await list.all()).toEqual(upTo(9));
    expect(await gather(list.pages())).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]]);
  });
});

describe('a list whose server', () => {
  test('says no total is read until a page is not full', async () => {
    const { source } = numbers(() => 7, untold);
    expect(await gather(new List(source, { pageSize: 3, concurrency: 4 }))).toEqual(upTo(7));
    expect((await new List(source, { pageSize: 3 })).totalSize).toBeUndefined();
    expect((await new List(source, { pageSize: 30 })).totalSize).toBe(7);
  });

  test('does not page gives all it has, once', async () => {
    const whole = (count: number) =>
      numbers(
        () => count,
        (_rows, _range, total) => ({ items: upTo(total) }),
      );
    expect(await gather(new List(whole(7).source, { pageSize: 3 }))).toEqual(upTo(7));
    expect(await gather(new List(whole(6).source, { pageSize: 6 }))).toEqual(upTo(6));
    expect(await gather(new List(whole(7).source, { pageSize: 3, offset: 2, limit: 4 }))).toEqual([2, 3, 4, 5]);
    expect([...(await new List(whole(7).source, { pageSize: 3, offset: 2 }))]).toEqual([2, 3, 4]);
    expect(await new List(whole(7).source).count()).toBe(7);
  });

  test('bounds its pages is read in pages of that size', async () => {
    const { source } = numbers(
      () => 20,
      (rows, range, total) => paged(rows.slice(0, 4), range, total),
    );
    expect(await gather(new List(source, { pageSize: 10, concurrency: 3 }))).toEqual(upTo(20));
  });

  test('gets more entries on the way gives them, too', async () => {
    const { source } = numbers(oneAfterTheOther(7, 11, 13));
    expect(await gather(new List(source, { pageSize: 5 }))).toEqual(upTo(13));
  });

  test('loses entries on the way ends where they end', async () => {
    const { source } = numbers(oneAfterTheOther(40, 15));
    expect(await gather(new List(source, { pageSize: 10, concurrency: 3 }))).toEqual(upTo(15));
  });
});

describe('leaving a list', () => {
  test('by break ends the requests that are under way', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { source } = numbers(() => 100);
    const list = new List<number>(
      (range, request) => {
        signals.push(request.signal);
        return source(range, request);
      },
      { pageSize: 5 },
    );
    await onMeeting(2, list, () => 'leave');
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  test('by a signal fails the loop', async () => {
    const { source } = numbers(() => 100);
    const controller = new AbortController();
    const list = new List(source, { pageSize: 5, signal: controller.signal });
    const loop = onMeeting(4, list, () => {
      controller.abort(new Error('enough'));
      return 'stay';
    });
    expect(await failure(loop)).toEqual(new Error('enough'));
    expect(await failure(gather(list))).toEqual(new Error('enough'));
  });

  test('by a failure of a page read ahead is told when its turn comes', async () => {
    const { source } = numbers(() => 20);
    const seen: number[] = [];
    const list = new List(failingAt(10, source), { pageSize: 5, concurrency: 3 });
    const loop = async (): Promise<void> => {
      for await (const number of list) seen.push(number);
    };
    expect(await failure(loop())).toEqual(new Error('cut'));
    expect(seen).toEqual(upTo(10));
  });
});

test.each([
  [{ pageSize: 0 }, 'pageSize is a whole number from 1 to 1000, not 0.'],
  [{ pageSize: 1001 }, 'pageSize is a whole number from 1 to 1000, not 1001.'],
  [{ offset: -1 }, 'offset is a whole number from 0 on, not -1.'],
  [{ limit: 1.5 }, 'limit is a whole number from 0 on, not 1.5.'],
  [{ concurrency: 0 }, 'concurrency is a whole number from 1 to 32, not 0.'],
])('options that make no sense are refused: %j', (options, message) => {
  expect(() => new List(numbers(() => 1).source, options)).toThrow(message);
});
