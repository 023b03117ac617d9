import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { PlexCall } from './call.ts';

const response = new Response('', { status: 200 });
const failing = () => new PlexCall<number>(() => Promise.reject(new Error('failed')));

test('a call is a promise', async () => {
  const call = new PlexCall(() => Promise.resolve({ value: 1, response, url: () => '' }));
  expect(await call).toBe(1);
  expect(await call.then((value) => value + 1)).toBe(2);
  expect(await call.catch(() => 0)).toBe(1);
  expect(await call.finally(() => undefined)).toBe(1);
  expect(await Promise.all([call, call.withResponse()])).toMatchObject([1, { value: 1, status: 200 }]);
  expect(await failing().catch(() => 0)).toBe(0);
  expect(await failing().then(undefined, () => 0)).toBe(0);
  await expect(failing().finally(() => undefined)).rejects.toThrow('failed');
  await expect(failing().withResponse()).rejects.toThrow('failed');
  await expect(failing().asResponse()).rejects.toThrow('failed');
});

test('a failure that is caught kills no process', async () => {
  const program = fileURLToPath(new URL('testing/caught.node.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
  expect(stdout.trim().split('\n')).toEqual([
    'PlexConnectionError',
    'PlexDecodeError',
    'PlexAbortError',
    'PlexTimeoutError',
    'PlexNotFoundError',
    'alive',
  ]);
});
