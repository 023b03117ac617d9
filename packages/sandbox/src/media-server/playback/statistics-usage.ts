import { secondsOf } from '../../world/clock.ts';
import type { SessionRecord, UsageRecord } from '../../world/records-playback.ts';
import { typeNumbers } from '../../world/type-numbers.ts';
import type { World } from '../../world/world.ts';

/** The shortest length of time that is counted by itself, in seconds. */
export const shortest = 5;

/** Reports come every 10 seconds or so; a gap that is longer was no playing. In milliseconds. */
const longestGap = 60_000;

/** Counts the bytes of an answer, which nothing was played of. */
export function countAnswer(world: World, usage: Pick<UsageRecord, 'accountId' | 'deviceId' | 'lan' | 'bytes'>): void {
  const at = Math.floor(secondsOf(world.clock) / shortest) * shortest;
  const key = [usage.accountId, usage.deviceId, Number(usage.lan), 0, at].join(':');
  const known = world.tables.usage.get(key);
  const bytes = usage.bytes + (known?.bytes ?? 0);
  world.tables.usage.set(key, { ...usage, bytes, metadataType: 0, at, duration: 0, count: 0 });
}

/** Counts what a player was sent and has played since its last report. */
export function countUsage(world: World, session: SessionRecord, before: SessionRecord): void {
  const item = world.tables.items.get(session.itemId);
  const elapsed = Math.min(session.updatedAt - before.updatedAt, longestGap);
  if (item === undefined || elapsed < 0) return;
  const bitrate = Number(item.media[0]?.fields.bitrate ?? 0);
  const at = Math.floor(session.updatedAt / 1000 / shortest) * shortest;
  const { accountId, deviceId } = session;
  const lan = session.location === 'lan';
  const metadataType = typeNumbers[item.type];
  const key = [accountId, deviceId, Number(lan), metadataType, at].join(':');
  const known: UsageRecord | undefined = world.tables.usage.get(key);
  world.tables.usage.set(key, {
    accountId,
    deviceId,
    lan,
    metadataType,
    at,
    bytes: (known?.bytes ?? 0) + Math.round((bitrate * elapsed) / 8),
    duration: (known?.duration ?? 0) + elapsed,
    count: (known?.count ?? 0) + Number(before.updatedAt === before.startedAt),
  });
}
