import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../node.ts';
import { run } from './run.ts';

let said: string[];
let complaints: string[];
let sandbox: RunningSandbox;

beforeEach(async () => {
  [said, complaints] = [[], []];
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const surroundings = (environment: Record<string, string> = {}): Parameters<typeof run>[1] => ({
  print: (line) => said.push(line),
  complain: (line) => complaints.push(line),
  environment,
});
const text = (): string => said.join('\n');

describe('the embedded Plex', () => {
  test('shows the main job from sign-in to a file, and no token', async () => {
    expect(await run([], surroundings())).toBe(0);
    expect(complaints).toEqual([]);
    expect(text()).toMatch(/Enter [A-Z2-9]{4} at https:\/\/plex\.tv\/link\n {2}Signed in\n/);
    expect(text()).toMatch(/https:\/\/127\.0\.0\.1:4 +refused\n +http:\/\/127\.0\.0\.1:\d+ +connected\n/);
    expect(text()).toMatch(/Living Room answers at http:\/\/127\.0\.0\.1:\d+ \(local\)/);
    expect(text()).toMatch(/ {2}The Ninth Harbour \(1978\), movie\n {2}Überfahrt \(2022\), movie\n.*\n {2}8 movies/);
    expect(text()).toContain('      Signal 31 (2024), episode\n');
    expect(text()).toContain('2 shows, 4 seasons, 10 episodes');
    expect(text()).toContain('      Tone 3, track\n');
    expect(text()).toContain('stream    360p (H.264)');
    expect(text()).toContain('(status 206, bytes 0-1023/322293)');
    expect(text()).toContain('(status 200, 322293 bytes)');
    expect(text()).not.toContain('token');
  });
});

describe('a server that is named', () => {
  test('is toured without signing in', async () => {
    expect(await run(['--url', sandbox.url, '--token', sandbox.serverToken], surroundings())).toBe(0);
    expect(said[0]).toBe(`Server ${sandbox.machineIdentifier}, version 1.43.2.10267-5a4dbc0e1`);
    expect(text()).toContain('(status 200, 322293 bytes)');
    expect(text()).not.toContain(sandbox.serverToken);
  });

  test('may have its token in the environment', async () => {
    expect(await run(['--url', sandbox.url], surroundings({ PLEX_TOKEN: sandbox.serverToken }))).toBe(0);
    expect(text()).toContain('8 movies');
  });
});

describe('what goes wrong is said, with an exit code and without the token', () => {
  test('a token that the server refuses', async () => {
    expect(await run(['--url', sandbox.url, '--token', 'not-the-token'], surroundings())).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(/401 Unauthorized\. The token is wrong/)]);
    expect(complaints[0]).not.toContain('not-the-token');
  });

  test('no token', async () => {
    expect(await run(['--url', sandbox.url], surroundings())).toBe(1);
    expect(complaints).toEqual([expect.stringContaining('No token was sent')]);
  });

  test('an address that is none', async () => {
    expect(await run(['--url', 'living-room'], surroundings())).toBe(1);
    expect(complaints).toEqual([expect.stringContaining('An address looks like http://')]);
  });

  test.each([
    [['--colour'], "Unknown option '--colour'"],
    [['--token', 'secret'], '--token goes with --url'],
  ])('the command line %j', async (words, complaint) => {
    expect(await run(words, surroundings())).toBe(1);
    expect(complaints).toEqual([expect.stringContaining(complaint)]);
    expect(complaints[0]).not.toContain('secret');
  });
});

test('explains itself', async () => {
  expect(await run(['--help'], surroundings())).toBe(0);
  expect(text()).toMatch(/--url URL .*\n.*--token TOKEN/);
});
