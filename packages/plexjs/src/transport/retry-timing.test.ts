import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff, retryAfterOf } from './retry-timing.ts';

const after = (value: string, date?: string) =>
  retryAfterOf(new Headers({ 'retry-after': value, ...(date && { date }) }), Date.UTC(2026, 0, 1));

test('Retry-After is in seconds, or a date by the clock of the host', () => {
  expect(after('2')).toBe(2000);
  expect(after(' 0.5 ')).toBe(500);
  expect(after('Thu, 01 Jan 2026 00:00:03 GMT')).toBe(3000);
  expect(after('Thu, 01 Jan 2026 00:00:03 GMT', 'Thu, 01 Jan 2026 00:00:01 GMT')).toBe(2000);
  expect(after('Thu, 01 Jan 2020 00:00:00 GMT')).toBe(0);
  expect(after('soon')).toBeUndefined();
  expect(retryAfterOf(new Headers())).toBeUndefined();
});

test('the random time stays within a bound that doubles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const delay = backoff(attempt, 300, 10_000, () => random);
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(Math.min(10_000, 300 * 2 ** (attempt - 1)));
    }),
  );
  expect([1, 2, 3, 7].map((attempt) => backoff(attempt, 300, 10_000, () => 1))).toEqual([300, 600, 1200, 10_000]);
});
