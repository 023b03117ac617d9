import { expect } from 'vitest';
import { failure } from '../../transport/testing/failure.ts';

/** Sees to it that something is a mistake of the caller. */
export async function refused(call: PromiseLike<unknown>): Promise<void> {
  expect(await failure(call)).toMatchObject({ name: 'PlexUsageError' });
}

/** Sees to it that two values are equal, in steps, which are outside of tests. */
export function same(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}
