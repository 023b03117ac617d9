import type { CallOptions, PlexClient } from 'plexjs';
import { listSessions, report, startTranscodeSession, terminateSession, tuneChannel } from 'plexjs/operations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { baseUrl, forms, playerOn, refuseDrift } from '../../testing/player.ts';

let sandbox: Sandbox;
let sofa: PlexClient;

beforeEach(() => {
  sandbox = createSandbox({ now: () => Date.UTC(2026, 5, 1, 12, 10) });
  sofa = playerOn(sandbox, 'sofa');
});

afterEach(refuseDrift);

const tuned = async (form: CallOptions): Promise<string> => {
  await tuneChannel(sofa, { dvrId: '2', channel: '2.1', sessionIdentifier: 'eve' }, form);
  const [id = ''] = sandbox.world.tables.liveSessions.keys();
  return `/livetv/sessions/${id}`;
};

describe.each(forms)('in %s, live television', (_, form) => {
  test('is among the sessions while a player reports of it', async () => {
    const key = await tuned(form);
    await report(sofa, { key, state: 'playing', time: 0 }, form);
    const [session, ...others] = (await listSessions(sofa, {}, form)).items;
    expect(session).toMatchObject({
      type: 'episode',
      key,
      live: true,
      sessionKey: '1',
      player: { machineIdentifier: 'sofa', state: 'playing' },
      user: { title: 'sandbox' },
      session: { location: 'lan' },
      media: [{ parts: [{ decision: 'directplay' }] }],
    });
    expect(others).toEqual([]);
    await report(sofa, { key, state: 'stopped', time: 60_000 }, form);
    expect((await listSessions(sofa, {}, form)).items).toEqual([]);
    expect(sandbox.world.tables.liveSessions.size).toBe(0);
  });

  test('says how it is converted', async () => {
    const key = await tuned(form);
    await startTranscodeSession(sofa, { transcodeType: 'video', extension: 'm3u8', path: key, protocol: 'hls' });
    await report(sofa, { key, state: 'playing', time: 0 }, form);
    const [session] = (await listSessions(sofa, {}, form)).items;
    expect(session).toMatchObject({
      media: [{ parts: [{ decision: expect.stringMatching(/copy|transcode/) as string }] }],
      transcodeSession: { context: 'streaming', protocol: 'hls' },
    });
  });

  test('is ended by an administrator, and the player is told', async () => {
    const key = await tuned(form);
    await report(sofa, { key, state: 'playing', time: 0 }, form);
    await terminateSession(sofa, { sessionId: 'sofa', reason: 'Supper' }, form);
    expect(await report(sofa, { key, state: 'playing', time: 10_000 }, form)).toMatchObject({
      terminationText: expect.stringContaining('Supper') as string,
    });
  });
});

test('a report of a live session that is over is refused', async () => {
  const answer = await sandbox.fetch(`${baseUrl}/:/timeline?key=/livetv/sessions/none&state=playing&time=0`, {
    headers: { 'X-Plex-Token': sandbox.serverToken, 'X-Plex-Client-Identifier': 'sofa' },
  });
  expect(answer.status).toBe(404);
});

describe.each(forms)('in %s, a conversion that follows the bandwidth', (_, form) => {
  test('tells its player with each report what to reckon with', async () => {
    const film = [...sandbox.world.tables.items.values()].find(({ type }) => type === 'movie')!;
    const path = `/library/metadata/${film.id}`;
    const wish = { transcodeType: 'video', extension: 'm3u8', path, protocol: 'hls', directPlay: false } as const;
    await startTranscodeSession(sofa, { ...wish, autoAdjustQuality: true });
    const seen = await report(sofa, { ratingKey: String(film.id), state: 'playing', time: 1000 }, form);
    expect(seen.bandwidths?.bandwidths).toEqual([
      { time: 0, bandwidth: expect.any(Number) as number, resolution: expect.stringMatching(/^\d+p$/) as string },
    ]);
    await startTranscodeSession(sofa, wish);
    expect(await report(sofa, { ratingKey: String(film.id), state: 'playing', time: 1000 }, form)).not.toHaveProperty(
      'bandwidths',
    );
  });
});
