import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlexAbortError } from '../transport/errors.ts';
import type { FetchLike } from '../transport/fetch.ts';
import { failure } from '../transport/testing/failure.ts';
import { type FaultServer, json, silence, startFaultServer } from '../transport/testing/fault-server.node.ts';
import { connect, type Connected } from './connect.ts';
import type { ServerResource } from './resource.ts';
import { identity, local, machine, resource, token } from './testing/resources.ts';

let direct: FaultServer;
let relay: FaultServer;
beforeAll(async () => {
  [direct, relay] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([direct.close(), relay.close()]));

const good = json(identity().body);
const other = json(identity('machine-2').body);
const absent = json({}, 404);

/** A connection through the relay, because the direct way is not there at first. */
async function byRelay(): Promise<Connected<ServerResource>> {
  direct.behave(absent);
  relay.behave(good);
  const fetch: FetchLike = (url, init) => globalThis.fetch(url.replace('https://relay.example', relay.url), init);
  const server = resource([local(direct.url), { uri: 'https://relay.example', relay: true }]);
  return connect<ServerResource>({ headStart: 5, clientIdentifier: 'client-1', fetch, server });
}

describe('a better way', () => {
  it('is given once it works', async () => {
    const first = await byRelay();
    expect(first.connection.tier).toBe('relay');
    expect(await first.better()).toBeUndefined();
    direct.behave(good);
    expect(await first.better()).toMatchObject({
      connection: { uri: direct.url, tier: 'local' },
      identity: { machineIdentifier: machine },
      attempts: [{ outcome: 'connected' }],
    });
    expect(direct.seen.map(({ headers }) => headers['x-plex-token'])).toEqual([undefined, token]);
  });

  it('is looked for no more after the best, and nobody is asked', async () => {
    const first = await byRelay();
    direct.behave(good);
    const second = await first.better();
    direct.behave(good);
    expect(await second?.better()).toBeUndefined();
    expect(direct.seen).toHaveLength(0);
  });

  it('is not another server, nor one that refuses the token', async () => {
    const first = await byRelay();
    direct.behave(other);
    expect(await first.better()).toBeUndefined();
    expect(direct.seen.map(({ headers }) => headers['x-plex-token'])).toEqual([undefined]);
    direct.behave(good, json({}, 401));
    expect(await first.better()).toBeUndefined();
    expect(direct.seen).toHaveLength(2);
  });

  it('can be given up', async () => {
    const first = await byRelay();
    const controller = new AbortController();
    direct.behave((_response, _request) => controller.abort());
    expect(await failure(first.better({ signal: controller.signal }))).toBeInstanceOf(PlexAbortError);
    direct.behave(silence);
    expect(await failure(first.better({ signal: AbortSignal.abort() }))).toBeInstanceOf(PlexAbortError);
    expect(direct.seen).toHaveLength(0);
  });
});
