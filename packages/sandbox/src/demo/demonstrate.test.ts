import { expect, test } from 'vitest';
import { startSandbox } from '../node.ts';
import { demonstrate, demonstrateOn } from './demonstrate.ts';

test('runs the main job from sign-in to a file, and prints no token', async () => {
  const lines: string[] = [];
  await demonstrate((line) => lines.push(line));
  const said = lines.join('\n');
  expect(said).toMatch(/Enter [A-Z2-9]{4} at https:\/\/plex\.tv\/link\n {2}signed-in/);
  expect(said).toMatch(/Living Room answers at http:\/\/127\.0\.0\.1:\d+ \(local\)/);
  expect(said).toContain('夜の図書館 (2016), movie');
  expect(said).toContain('Signal 11, episode');
  expect(said).toContain('whole file:  16044 bytes');
  expect(said).not.toContain('token');
});

test('runs on a server whose address is known', async () => {
  await using sandbox = await startSandbox();
  const lines: string[] = [];
  await demonstrateOn({ url: sandbox.url, token: sandbox.serverToken, print: (line) => lines.push(line) });
  expect(lines.join('\n')).toContain('first bytes: 1024 of bytes 0-1023/16044');
});
