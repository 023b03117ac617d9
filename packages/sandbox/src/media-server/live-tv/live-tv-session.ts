import { secondsOf } from '../../world/clock.ts';
import { catalogue } from '../../seed/media-catalogue.ts';
import { objectsOf } from '../../world/json-object.ts';
import type { DvrRecord, LiveSessionRecord } from '../../world/records-live-tv.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import { freeGrabber } from './dvr-find.ts';
import { type Channel, channelNamed } from '../../world/channels.ts';
import { programmeRow } from './epg-row.ts';
import { airingAt } from './epg-schedule.ts';
import type { Row } from '../items/item-row.ts';
import { ringAfterSilence } from '../playback/timeline-silence.ts';

/** A live session that nobody asks anything of for so long is ended, in milliseconds. */
const idleTime = 180_000;

/** For how long a live session may take its tuner at most, in seconds. */
const longest = 24 * 60 * 60;

/** Tunes to a channel, or joins those who watch it; undefined where no tuner is free. */
export function tune(
  world: World,
  dvr: DvrRecord,
  channel: Channel,
  who: { accountId: number; consumer: string },
): LiveSessionRecord | undefined {
  const { tables, clock, store } = world;
  const now = clock.now();
  ringAfterSilence(world, idleTime);
  const running = [...tables.liveSessions.values()].find(
    ({ channelKey, dvrId }) => channelKey === channel.key && dvrId === dvr.id,
  );
  if (running) {
    const consumers = [...new Set([...running.consumers, who.consumer])];
    const joined = { ...running, consumers, touchedAt: now };
    tables.liveSessions.set(running.id, joined);
    return joined;
  }
  const beginsAt = secondsOf(clock);
  const endsAt = beginsAt + longest;
  // What is only planned gives way to who watches now, as long as it is far away.
  const grabber = freeGrabber(world, dvr, { channelKey: channel.key, beginsAt, endsAt: beginsAt + 1 });
  if (grabber === undefined) return undefined;
  const number = store.next('liveSession');
  const grabId = uuidFor(`live grab ${number}`);
  const session: LiveSessionRecord = {
    id: uuidFor(`live session ${number}`),
    grabId,
    dvrId: dvr.id,
    channelKey: channel.key,
    accountId: who.accountId,
    consumers: [who.consumer],
    startedAt: now,
    touchedAt: now,
  };
  tables.grabs.set(grabId, {
    id: grabId,
    grabberId: grabber.id,
    status: 'inprogress',
    channelKey: channel.key,
    beginsAt,
    endsAt,
  });
  tables.liveSessions.set(session.id, session);
  return session;
}

/** Ends the live session that holds a tuner by a grab. Whether there was one. */
export function endLiveSessionOf({ tables }: World, grabId: string): boolean {
  const session = [...tables.liveSessions.values()].find((one) => one.grabId === grabId);
  if (session === undefined) return false;
  tables.liveSessions.delete(session.id);
  tables.grabs.delete(grabId);
  return true;
}

/** Says that somebody still watches. Whether there is such a session. */
export function touchLiveSession(world: World, id: string): boolean {
  const { tables, clock } = world;
  const before = tables.liveSessions.get(id);
  if (before === undefined) return false;
  tables.liveSessions.set(id, { ...before, touchedAt: clock.now() });
  ringAfterSilence(world, idleTime, before.touchedAt);
  return true;
}

/** Ends the live sessions that nobody watches any more. */
export function endIdleLiveSessions(world: World): void {
  const now = world.clock.now();
  for (const { grabId, touchedAt } of world.tables.liveSessions.values())
    if (now - touchedAt > idleTime) endLiveSessionOf(world, grabId);
}

/** The number of the live session that a path is of. */
export function liveSessionIdIn(path = ''): string | undefined {
  return /^\/livetv\/sessions\/([\w-]+)/.exec(path)?.[1];
}

/** What is watched live, as an item. */
export function liveRow({ clock }: World, session: LiveSessionRecord, consumer = session.consumers[0] ?? ''): Row {
  const { id, dvrId, channelKey, startedAt } = session;
  const channel = channelNamed(channelKey);
  if (channel === undefined) return {};
  const now = secondsOf(clock);
  const airing = airingAt(channel, now);
  const { Media, ...row } = programmeRow(dvrId, airing.programme, [airing], now);
  const [version] = objectsOf(Media);
  const { streams } = catalogue['film.mp4'];
  return {
    ...row,
    key: `/livetv/sessions/${id}`,
    genuineMediaAnalysis: true,
    live: true,
    Media: [
      {
        ...version,
        uuid: id,
        container: 'mpegts',
        videoCodec: 'h264',
        audioCodec: 'aac',
        width: 640,
        height: 360,
        protocol: 'hls',
        selected: true,
        Part: [
          {
            id: 1,
            key: `/livetv/sessions/${id}/${encodeURIComponent(consumer)}/index.m3u8?offset=${Math.floor((clock.now() - startedAt) / 1000)}`,
            container: 'mpegts',
            protocol: 'hls',
            Stream: streams.map(({ streamType, fields }, index) => ({ id: index + 1, streamType, ...fields })),
          },
        ],
      },
    ],
  };
}
