import {
  createClient,
  PlexConnectionError,
  PlexDecodeError,
  PlexRateLimitError,
  PlexTimeoutError,
  type PlexClient,
} from 'plexjs';
import { getIdentity, getSections, listContent } from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import type { Fault } from './fault.ts';

let sandbox: Sandbox;
let server: PlexClient;
beforeEach(() => {
  sandbox = createSandbox();
  server = createClient({
    baseUrl: 'http://sandbox.test:32400',
    fetch: sandbox.fetch,
    token: sandbox.serverToken,
    retry: false,
  });
});

describe('what a client sees of a fault', () => {
  test.each<[string, Fault, unknown]>([
    ['a broken connection', { reset: true }, PlexConnectionError],
    ['an answer that is cut off', { truncate: 100 }, PlexConnectionError],
    ['too many requests', { status: 429, headers: { 'Retry-After': '0' } }, PlexRateLimitError],
    ['an answer that is spoiled', { corrupt: 1 }, PlexDecodeError],
    ['another answer', { body: '{"MediaContainer":' }, PlexDecodeError],
  ])('%s', async (_, fault, expected) => {
    sandbox.faults.add({ ...fault, times: 1 });
    await expect(getSections(server)).rejects.toBeInstanceOf(expected);
    expect((await getSections(server)).sections).toHaveLength(5);
  });

  test.each<[string, Fault]>([
    ['no answer', { stall: true }],
    ['an answer that stops', { stall: 100 }],
    ['an answer that is late', { latency: 60_000 }],
  ])('%s', async (_, fault) => {
    sandbox.faults.add(fault);
    await expect(getSections(server, {}, { timeout: 50 })).rejects.toBeInstanceOf(PlexTimeoutError);
  });

  test('a server that is well again after two requests', async () => {
    sandbox.faults.add({ status: 503, times: 2 });
    const patient = server.with({ retry: { limit: 3 } });
    expect((await getSections(patient)).sections).toHaveLength(5);
    expect(sandbox.log.list().map(({ status }) => status)).toEqual([503, 503, 200]);
  });
});

describe('a fault meets', () => {
  test('the requests that it names', async () => {
    sandbox.faults.add({ match: { operation: 'listContent', path: '/library/sections/2/*' }, status: 500 });
    expect((await listContent(server, { sectionId: 1 })).items).toHaveLength(8);
    await expect(listContent(server, { sectionId: 2 })).rejects.toMatchObject({ status: 500 });
  });

  test('those of a method and a host', async () => {
    sandbox.faults.add({ match: { method: 'get', host: 'plex.tv' }, status: 500 });
    expect(await getIdentity(server)).toMatchObject({ claimed: true });
    expect((await sandbox.fetch('https://plex.tv/api/v2/user')).status).toBe(500);
  });

  test('as many as it says, after as many as it says', async () => {
    sandbox.faults.add({ after: 1, times: 1, status: 500 });
    const statuses = [];
    for (let count = 0; count < 3; count++)
      statuses.push((await sandbox.fetch('http://sandbox.test:32400/identity')).status);
    expect(statuses).toEqual([200, 500, 200]);
  });

  test('none once it is taken away', async () => {
    const id = sandbox.faults.add({ status: 500 });
    expect([sandbox.faults.remove(id), sandbox.faults.remove(id)]).toEqual([true, false]);
    expect(await getIdentity(server)).toMatchObject({ claimed: true });
  });
});

test('what is no fault is refused, and it is said why', () => {
  expect(() => sandbox.faults.add({ latency: -1, status: 99 } as Fault)).toThrow(/latency: .*\n {2}status: /);
});
