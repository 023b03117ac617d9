import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlexAbortError } from '../transport/errors.ts';
import type { Sleep } from '../transport/sleep.ts';
import { failure } from '../transport/testing/failure.ts';
import { type FaultServer, json, maintenance, startFaultServer } from '../transport/testing/fault-server.node.ts';
import { connect } from './connect.ts';
import { identity, local, resource } from './testing/resources.ts';
import { PlexUnreachableError } from './unreachable-error.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const good = json(identity().body);
const closed = local('http://127.0.0.1:1');
const options = () => ({ headStart: 5, clientIdentifier: 'client-1', server: resource([local(server.url), closed]) });

/** A clock that only sleeping moves. */
function sleeper(): { naps: number[]; clock: { sleep: Sleep; now: () => number } } {
  const naps: number[] = [];
  const sleep: Sleep = async (milliseconds) => void naps.push(milliseconds);
  return { naps, clock: { sleep, now: () => naps.reduce((sum, nap) => sum + nap, 0) } };
}

/** The clock without the head starts, which are naps as well. */
const waits = (naps: number[]): number[] => naps.filter((nap) => nap >= 1000);

describe('a server that is starting', () => {
  it('is waited for', async () => {
    server.behave(maintenance, maintenance, maintenance, maintenance, good);
    const { naps, clock } = sleeper();
    const { connection, attempts } = await connect(options(), clock);
    expect(connection.uri).toBe(server.url);
    expect(attempts.map(({ uri, outcome }) => [uri, outcome])).toEqual([
      [closed.uri, expect.stringMatching(/refused|unreachable/)],
      [server.url, 'connected'],
    ]);
    expect(waits(naps)).toEqual([1000, 2000, 4000, 5000]);
  });

  it('is waited for no longer than the deadline', async () => {
    server.behave(maintenance);
    const { naps, clock } = sleeper();
    const error = await failure(connect({ ...options(), deadline: 10_000 }, clock));
    expect(error).toBeInstanceOf(PlexUnreachableError);
    expect(String(error)).toContain('The server is starting');
    expect(waits(naps)).toEqual([1000, 2000, 4000]);
  });

  it('is not waited for where nothing is tried again', async () => {
    server.behave(maintenance);
    const { naps, clock } = sleeper();
    const error = await failure(connect({ ...options(), retry: false }, clock));
    expect(error).toBeInstanceOf(PlexUnreachableError);
    expect(waits(naps)).toEqual([]);
  });

  it('is not waited for any more when the caller aborts', async () => {
    server.behave(maintenance);
    const controller = new AbortController();
    const sleep: Sleep = async () => controller.abort();
    const only = resource([local(server.url)]);
    const error = await failure(connect({ ...options(), server: only, signal: controller.signal }, { sleep }));
    expect(error).toBeInstanceOf(PlexAbortError);
    expect(server.seen).toHaveLength(1);
  });
});
