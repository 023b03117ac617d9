import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSandbox } from '@plexjs/sandbox/node';
import { expect, test } from 'vitest';

test('nothing keeps a program alive that has left its loops, listeners and reporters', async () => {
  const program = fileURLToPath(new URL('testing/leaves-everything.node.ts', import.meta.url));
  const sandbox = await startSandbox();
  const words = ['--import', 'tsx', program, sandbox.url, sandbox.serverToken];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 90_000 });
  await sandbox.close();
  expect(stdout.trim().split('\n')).toEqual([
    'film: movie',
    'bytes: true',
    'event: activity, activity',
    'signal: enough',
    'left',
  ]);
}, 120_000);
