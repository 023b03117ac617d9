import { expect, it } from 'vitest';
import { sleep } from './sleep.ts';

it('ends by itself', async () => {
  await expect(sleep(1)).resolves.toBeUndefined();
});

it('ends at once when it is aborted, before or meanwhile', async () => {
  const controller = new AbortController();
  const waiting = sleep(1_000_000, controller.signal);
  controller.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(sleep(1_000_000, AbortSignal.abort())).resolves.toBeUndefined();
});
