import type { Ask } from '../../http/ask.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { seenDevice } from '../administration/clients-devices.ts';
import { addHistory } from './history-record.ts';
import { selectEntry } from './play-queue-selection.ts';
import { countUsage } from './statistics-usage.ts';
import { tellOfSession, tellWebhooks } from './timeline-events.ts';
import { playerOf } from './timeline-player.ts';
import type { Report } from './timeline-report.ts';
import { ringAfterSilence } from './timeline-silence.ts';
import { touchTranscodes } from './transcode-session.ts';
import { keepProgress, markWatched, touchViewed } from './watch-state.ts';
import { floorOf, thresholdOf } from './watch-threshold.ts';

/** A player that says nothing for so long is gone, in milliseconds. */
export const silence = 180_000;

/** A track counts as played just now when it has been playing for so long, in milliseconds. */
const trackTouch = 60_000;

/** Which playback a request belongs to: the player's and the session's identifiers; undefined without a player's. */
export function sessionKeyOf(
  ask: Ask,
): { readonly key: string; readonly id: string; readonly client: string } | undefined {
  const client = ask.said('X-Plex-Client-Identifier');
  if (!client) return undefined;
  const id = ask.said('X-Plex-Session-Identifier') ?? client;
  return { key: `${client} ${id}`, id, client };
}

/** Makes, keeps or ends the session that a report is of, and gives it. */
export function follow(ask: Ask, report: Report, before: SessionRecord | undefined): SessionRecord | undefined {
  const { world } = ask;
  const session = sessionAfter(ask, report, before);
  if (session === undefined) return undefined;
  const ends = report.state === 'stopped' || report.state === 'error';
  if (ends && !report.continuing) world.tables.sessions.delete(session.key);
  else world.tables.sessions.set(session.key, session);
  ringAfterSilence(world, silence, before?.updatedAt);
  touchTranscodes(world, session);
  if (report.playQueueItemId !== undefined) selectEntry(world, report.playQueueItemId, report.playQueueId);
  if (before?.itemId === session.itemId && before.state === 'playing') countUsage(world, session, before);
  tellOfSession(world, session);
  tellOfChange(world, session, before?.itemId === session.itemId ? before : undefined);
  return session;
}

function sessionAfter(ask: Ask, report: Report, before: SessionRecord | undefined): SessionRecord | undefined {
  const { world, account } = ask;
  const names = sessionKeyOf(ask);
  const device = seenDevice(ask);
  if (names === undefined || device === undefined || account === undefined) return undefined;
  const isSame = before?.itemId === report.item.id;
  const now = world.clock.now();
  const counting = count(ask, report, isSame ? before : undefined, device.id);
  return {
    key: names.key,
    number: before?.number ?? world.store.next('session'),
    id: names.id,
    accountId: account.id,
    deviceId: device.id,
    clientIdentifier: names.client,
    itemId: report.item.id,
    state: report.state,
    viewOffset: report.time,
    duration: report.duration,
    startedAt: isSame && before ? before.startedAt : now,
    updatedAt: now,
    ...counting,
    location: report.location,
    player: playerOf(ask),
    ...queueOf(report, before),
  };
}

function queueOf(
  report: Report,
  before: SessionRecord | undefined,
): Pick<SessionRecord, 'playQueueId' | 'playQueueItemId'> {
  const playQueueId = report.playQueueId ?? before?.playQueueId;
  const playQueueItemId = report.playQueueItemId ?? before?.playQueueItemId;
  return {
    ...(playQueueId !== undefined && { playQueueId }),
    ...(playQueueItemId !== undefined && { playQueueItemId }),
  };
}

/**
 * Keeps where the item is, or counts a view. Servers count one only when reports of one session go over the threshold: one
 * before it, which is not the very beginning, and one behind it (seen with 1.43).
 */
function count(
  ask: Ask,
  { item, time, duration, state }: Report,
  before: SessionRecord | undefined,
  deviceId: number,
): Pick<SessionRecord, 'isArmed' | 'hasCounted'> {
  const { world, account } = ask;
  const { isArmed = false, hasCounted = false } = before ?? {};
  if (account === undefined) return { isArmed, hasCounted };
  const threshold = thresholdOf(world, item, duration);
  if (time < threshold) {
    const isKept = item.type !== 'track' || keepsTrackOffsets(world, item.sectionId);
    if (isKept && time >= floorOf(duration) && state !== 'buffering') keepProgress(world, account.id, item, time);
    else if (item.type === 'track' && time >= Math.min(trackTouch, duration / 4)) touchViewed(world, account.id, item);
    return { isArmed: isArmed || time > 0, hasCounted };
  }
  if (!isArmed || hasCounted) return { isArmed, hasCounted };
  markWatched(world, account.id, item);
  addHistory(world, { item, accountId: account.id, deviceId });
  tellWebhooks(world, 'media.scrobble', { accountId: account.id, player: playerOf(ask), item });
  return { isArmed, hasCounted: true };
}

function keepsTrackOffsets({ tables }: World, sectionId: number): boolean {
  return /^(1|true)$/i.test(String(tables.sections.get(sectionId)?.preferences.enableTrackOffsets ?? '0'));
}

/** The webhooks of a change from one state to another. */
function tellOfChange(world: World, session: SessionRecord, before: SessionRecord | undefined): void {
  const item = world.tables.items.get(session.itemId);
  if (item === undefined || session.state === before?.state) return;
  const subject = { accountId: session.accountId, player: session.player, item };
  const events: Readonly<Record<string, string>> = {
    playing: before?.state === 'paused' ? 'media.resume' : 'media.play',
    paused: 'media.pause',
    stopped: 'media.stop',
  };
  const event = events[session.state];
  // A player that waits for data in the middle goes on playing.
  const goesOn = before?.state === 'buffering' && before.viewOffset > 0 && before.updatedAt > before.startedAt;
  if (event === undefined || (event === 'media.play' && goesOn)) return;
  tellWebhooks(world, event, subject);
  const isOwner = world.tables.accounts.get(session.accountId)?.scope === 'owner';
  if (event === 'media.play' && !isOwner) tellWebhooks(world, 'playback.started', subject);
}

/** Ends the sessions of players that have been silent for too long. */
export function endSilentSessions(world: World): void {
  const now = world.clock.now();
  for (const session of world.tables.sessions.values()) {
    if (now - session.updatedAt <= silence) continue;
    world.tables.sessions.delete(session.key);
    if (session.termination === undefined) tellOfSession(world, { ...session, state: 'stopped' });
  }
}
