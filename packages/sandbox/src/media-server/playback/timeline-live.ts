import type { Ask } from '../../http/ask.ts';
import type { LiveSessionRecord } from '../../world/records-live-tv.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import { seenDevice } from '../administration/clients-devices.ts';
import { endLiveSessionOf, touchLiveSession } from '../live-tv/live-tv-session.ts';
import { tellOfSession } from './timeline-events.ts';
import { stateOf } from './timeline-report.ts';
import { playerOf } from './timeline-player.ts';
import { sessionKeyOf, silence } from './timeline-session.ts';
import { ringAfterSilence } from './timeline-silence.ts';
import { touchTranscodes } from './transcode-session.ts';

/** What a player says of live television. Times in milliseconds. */
export interface LiveReport {
  readonly session: LiveSessionRecord;
  readonly state: string;
  readonly time: number;
  readonly duration: number;
  readonly location: string;
}

/** Reads a report of a live session. Gives the status of the refusal where it cannot be one: 404 where there is no such session any more. */
export function liveReportOf(ask: Ask, id: string): LiveReport | 400 | 404 {
  const state = stateOf(ask);
  if (state === undefined) return 400;
  const session = ask.world.tables.liveSessions.get(id);
  if (session === undefined) return 404;
  return {
    session,
    state,
    time: ask.number('time') ?? 0,
    duration: ask.number('duration') ?? 0,
    location: ask.text('location') ?? 'lan',
  };
}

/** Makes, keeps or ends the playback of a live session, which holds its tuner as long as somebody watches. */
export function followLive(
  ask: Ask,
  { session: live, state, time, duration, location }: LiveReport,
  before: SessionRecord | undefined,
): SessionRecord | undefined {
  const { world, account } = ask;
  const { sessions } = world.tables;
  const names = sessionKeyOf(ask);
  const device = seenDevice(ask);
  if (names === undefined || device === undefined || account === undefined) return undefined;
  const now = world.clock.now();
  const session: SessionRecord = {
    key: names.key,
    number: before?.number ?? world.store.next('session'),
    id: names.id,
    accountId: account.id,
    deviceId: device.id,
    clientIdentifier: names.client,
    itemId: 0,
    liveSessionId: live.id,
    state,
    viewOffset: time,
    duration,
    startedAt: before?.liveSessionId === live.id ? before.startedAt : now,
    updatedAt: now,
    isArmed: false,
    hasCounted: false,
    location,
    player: playerOf(ask),
  };
  if (state === 'stopped') sessions.delete(session.key);
  else sessions.set(session.key, session);
  ringAfterSilence(world, silence, before?.updatedAt);
  touchTranscodes(world, session);
  tellOfSession(world, session);
  const isWatched = [...sessions.values()].some(({ liveSessionId }) => liveSessionId === live.id);
  if (isWatched) touchLiveSession(world, live.id);
  else endLiveSessionOf(world, live.grabId);
  return session;
}
