import type { CompanionRecord, PlayedItem, PlayerSource } from '../world/records-player.ts';
import { uuidFor } from '../world/uuid.ts';
import type { World } from '../world/world.ts';
import { changeCompanion, companionOf, noteOnCompanion, timeOf } from './companion.ts';
import { askServer, type ServerAnswer, type ServerItem } from './server-requests.ts';

/** How often the server is told where the player is, in milliseconds. */
const beat = 10_000;

/** What a player is told to play. */
export interface PlayWish {
  readonly source: PlayerSource;
  readonly key: string;
  readonly containerKey?: string;
  /** In milliseconds. */
  readonly offset: number;
}

/** Plays an item. Whether the server has it. */
export async function play(world: World, { source, key, containerKey, offset }: PlayWish): Promise<boolean> {
  const answer = await askServer(world, source, key);
  const [found] = answer?.Metadata ?? [];
  if (found === undefined) return false;
  const queue = containerKey === undefined ? undefined : await askServer(world, source, containerKey);
  const entry = queue?.Metadata?.find(({ key: path }) => path === key);
  await begin(world, { ...itemOf(found, source), ...queueOf(queue, entry, containerKey) }, offset);
  return true;
}

/** Goes on playing, or waits. */
export async function setState(world: World, state: 'playing' | 'paused'): Promise<void> {
  const before = companionOf(world);
  if (before.item === undefined) return;
  const now = world.clock.now();
  await report(world, changeCompanion(world, { state, offset: timeOf(before, now), since: now }));
}

/** Plays from elsewhere in the item on. In milliseconds. */
export async function seek(world: World, offset: number): Promise<void> {
  const { item } = companionOf(world);
  if (item === undefined) return;
  const within = Math.max(0, Math.min(offset, item.duration));
  await report(world, changeCompanion(world, { offset: within, since: world.clock.now() }));
}

/** Plays nothing any more. */
export async function stop(world: World): Promise<void> {
  const { item, ...before } = companionOf(world);
  if (item === undefined) return;
  const offset = timeOf({ ...before, item }, world.clock.now());
  const ended = changeCompanion(world, { state: 'stopped', offset });
  await report(world, ended);
  idle(world);
}

/** Plays the entry of the queue that is so many behind the current one. Whether there is one. */
export async function skipBy(world: World, count: number): Promise<boolean> {
  return skip(world, (entries, current) => {
    const { repeat } = companionOf(world);
    const next = entries[current + count];
    return next ?? (repeat === 2 && count > 0 ? entries[0] : undefined);
  });
}

/** Plays an entry of the queue by its number or path. Whether there is one. */
export async function skipTo(world: World, named: { readonly id: number; readonly key: string }): Promise<boolean> {
  return skip(world, (entries) =>
    entries.find(({ playQueueItemID, key }) => playQueueItemID === named.id || key === named.key),
  );
}

/** Does what is due by the clock: the end of an item, and the next report. */
export async function settlePlayer(world: World): Promise<void> {
  const player = companionOf(world);
  const now = world.clock.now();
  if (player.item === undefined || player.state === 'stopped') return;
  if (player.state === 'playing' && timeOf(player, now) >= player.item.duration) {
    await ended(world, player);
    return;
  }
  if (now - player.reportedAt >= beat) await report(world, player);
}

async function ended(world: World, player: CompanionRecord): Promise<void> {
  const { item, repeat } = player;
  // What is due is done once, however long the server takes to answer.
  await report(world, changeCompanion(world, { state: 'paused', offset: item?.duration ?? 0 }));
  if (repeat === 1 && item) await begin(world, item, 0);
  else if (!(await skipBy(world, 1))) await stop(world);
}

async function skip(
  world: World,
  choose: (entries: readonly ServerItem[], current: number) => ServerItem | undefined,
): Promise<boolean> {
  const { item } = companionOf(world);
  if (item?.playQueueId === undefined) return false;
  const queue = await askServer(world, item.source, `/playQueues/${item.playQueueId}?own=1`);
  const entries = queue?.Metadata ?? [];
  const current = entries.findIndex(({ playQueueItemID }) => playQueueItemID === item.playQueueItemId);
  const next = choose(entries, current);
  if (next === undefined) return false;
  await begin(world, { ...itemOf(next, item.source), ...queueOf(queue, next, item.containerKey) }, 0);
  return true;
}

async function begin(world: World, item: PlayedItem, offset: number): Promise<void> {
  await leave(world);
  const now = world.clock.now();
  const type = item.itemType === 'track' ? 'music' : item.itemType === 'photo' ? 'photo' : 'video';
  const sessionIdentifier = uuidFor(`playback ${world.store.next('companionPlayback')}`);
  const started = { item, type, state: 'playing', offset, since: now, sessionIdentifier } as const;
  await report(world, changeCompanion(world, started));
}

/** Tells the server that what is played ends here. */
async function leave(world: World): Promise<void> {
  const player = companionOf(world);
  if (player.item && player.state !== 'stopped')
    await report(world, { ...player, state: 'stopped', offset: timeOf(player, world.clock.now()) });
}

/** Tells the server. One that ends the playback is obeyed. */
async function report(world: World, player: CompanionRecord): Promise<void> {
  const { item, state, sessionIdentifier } = player;
  const now = world.clock.now();
  if (item === undefined) return;
  noteOnCompanion(world, { reportedAt: now });
  if (state !== 'stopped') world.clock.ringIn(beat);
  const parameters = {
    key: item.key,
    ratingKey: item.ratingKey,
    state,
    time: String(Math.round(timeOf(player, now))),
    duration: String(item.duration),
    ...(item.containerKey !== undefined && { containerKey: item.containerKey }),
    ...(item.playQueueItemId !== undefined && { playQueueItemID: String(item.playQueueItemId) }),
  };
  const answer = await askServer(world, item.source, '/:/timeline', { parameters, sessionIdentifier });
  if (answer?.terminationCode !== undefined) idle(world);
}

function idle(world: World): void {
  const { item: _, sessionIdentifier: __, ...rest } = companionOf(world);
  world.tables.companions.set(rest.machineIdentifier, {
    ...rest,
    state: 'stopped',
    offset: 0,
    changes: rest.changes + 1,
  });
}

function itemOf({ key, ratingKey, guid = '', type, duration = 0 }: ServerItem, source: PlayerSource): PlayedItem {
  return { key, ratingKey, guid, itemType: type, duration, source };
}

function queueOf(
  queue: ServerAnswer | undefined,
  entry: ServerItem | undefined,
  containerKey: string | undefined,
): Partial<PlayedItem> {
  if (queue?.playQueueID === undefined) return {};
  const playQueueItemId = entry?.playQueueItemID ?? queue.playQueueSelectedItemID;
  return {
    playQueueId: queue.playQueueID,
    ...(containerKey !== undefined && { containerKey }),
    ...(playQueueItemId !== undefined && { playQueueItemId }),
    ...(queue.playQueueVersion !== undefined && { playQueueVersion: queue.playQueueVersion }),
  };
}
