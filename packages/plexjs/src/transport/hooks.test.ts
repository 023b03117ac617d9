import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import type { ClientOptions } from './options.ts';
import { failure } from './testing/failure.ts';
import { type FaultServer, json, reset, startFaultServer } from './testing/fault-server.node.ts';
import { getThing } from './testing/operations.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.url, token: 'server-token-1', retry: { delay: 1 }, ...options });

describe('hooks and logger', () => {
  test('see every station, and never the token', async () => {
    server.behave(reset, json({}));
    const events: unknown[] = [];
    const lines: string[] = [];
    const note = (name: string) => (event: object) => void events.push([name, inspect(event, { depth: 9 })]);
    await getThing(
      client({
        beforeRequest: note('client'),
        afterResponse: note('response'),
        beforeRetry: note('retry'),
        logger: { debug: (line) => lines.push(line) },
      }),
      { 'X-Plex-Token': 'server-token-1' },
      { beforeRequest: note('call') },
    );
    expect(events.map((event) => (event as string[])[0])).toEqual([
      'client',
      'call',
      'retry',
      'client',
      'call',
      'response',
    ]);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toContain('server-token-1');
    expect(inspect(events.slice(2, 3).concat(events.slice(5)))).not.toContain('server-token-1');
  });

  test('can change a request, but not make the token follow it', async () => {
    const other = await startFaultServer();
    server.behave(json({}));
    await getThing(
      client({
        beforeRequest: (request) => {
          request.url = `${other.url}/elsewhere`;
          request.headers['x-mine'] = '1';
        },
      }),
    );
    await other.close();
    expect(other.seen[0]).toMatchObject({ path: '/elsewhere', headers: { 'x-mine': '1' } });
    expect(other.seen[0]?.headers).not.toHaveProperty('x-plex-token');
  });

  test('cannot put another token in place of the client’s', async () => {
    server.behave(json({}));
    const beforeRequest: ClientOptions['beforeRequest'] = ({ headers }) => {
      headers['x-plex-token'] = 'another';
    };
    await getThing(client({ beforeRequest }));
    expect(server.seen[0]?.headers).toMatchObject({ 'x-plex-token': 'server-token-1' });
  });

  test('are told of a failure once; what they throw fails the call', async () => {
    server.behave(json({}, 404));
    const seen: unknown[] = [];
    const error = await failure(getThing(client({ onError: (failed) => seen.push(failed) })));
    expect(seen).toEqual([error]);
    const thrown = new Error('mine');
    const throwing = () => {
      throw thrown;
    };
    expect(await failure(getThing(client({ beforeRequest: throwing })))).toBe(thrown);
    expect(await failure(getThing(client({ onError: throwing })))).toBe(thrown);
  });
});
