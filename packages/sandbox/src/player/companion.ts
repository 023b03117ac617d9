import type { CompanionRecord } from '../world/records-player.ts';
import type { PlayerRecord } from '../world/records-playback.ts';
import type { Base } from '../world/table.ts';
import type { Beginning } from '../world/store.ts';
import { without } from '../world/without.ts';
import type { World } from '../world/world.ts';

/** The identifier of the sandbox's player. */
export const playerIdentifier = 'sandbox-player';

/** What the player says it is: a television with a box of its own. */
export const playerIdentity = {
  title: 'Bedroom TV',
  product: 'Plex for Roku',
  version: '7.9.15',
  platform: 'Roku',
  platformVersion: '12.5',
  device: 'Roku Express',
  model: '3930X',
  vendor: 'Roku',
  deviceClass: 'stb',
  protocolVersion: '1',
  protocolCapabilities: 'timeline,playback,navigation,mirror,playqueues',
} as const;

const idle: CompanionRecord = {
  machineIdentifier: playerIdentifier,
  commandIds: {},
  type: 'video',
  state: 'stopped',
  offset: 0,
  since: 0,
  reportedAt: 0,
  volume: 100,
  mute: false,
  shuffle: false,
  repeat: 0,
  pressed: [],
  subscribers: [],
  changes: 0,
  told: {},
};

/** A player that has nothing to do, known to the server at an address that may become known later. */
export function playerBeginning(url: () => string): Pick<Beginning, 'players' | 'companions'> {
  return { players: only(playerIdentifier, () => playerAt(url())), companions: only(playerIdentifier, () => idle) };
}

/** The player as it is now. */
export function companionOf({ tables }: World): CompanionRecord {
  return tables.companions.get(playerIdentifier) ?? idle;
}

/** Changes what the player does, of which remote controls are told. */
export function changeCompanion(world: World, change: Partial<CompanionRecord>): CompanionRecord {
  return noteOnCompanion(world, { ...change, changes: companionOf(world).changes + 1 });
}

/** How many keys are remembered. */
const mostKeys = 100;

/** Notes a key that was pressed, and what the field for text has after it; undefined where there is no field. */
export function press(world: World, key: string, text: string | undefined): void {
  const player = companionOf(world);
  world.tables.companions.set(playerIdentifier, {
    ...without(player, 'text'),
    ...(text !== undefined && { text }),
    pressed: [...player.pressed, key].slice(-mostKeys),
    changes: player.changes + 1,
  });
}

/** Changes what only the player itself has to know. */
export function noteOnCompanion(world: World, change: Partial<CompanionRecord>): CompanionRecord {
  const record = { ...companionOf(world), ...change };
  world.tables.companions.set(playerIdentifier, record);
  return record;
}

/** Where in its item the player is, in milliseconds. */
export function timeOf({ state, offset, since, item }: CompanionRecord, now: number): number {
  return Math.min(item?.duration ?? 0, state === 'playing' ? offset + now - since : offset);
}

function playerAt(url: string): PlayerRecord {
  const { hostname, port } = new URL(url);
  const { title, product, version, deviceClass, protocolCapabilities } = playerIdentity;
  const known = { name: title, product, version, deviceClass, protocolCapabilities };
  return { machineIdentifier: playerIdentifier, address: hostname, port: Number(port || 80), ...known };
}

function only<T>(key: string, record: () => T): Base<string, T> {
  return { get: (wanted) => (wanted === key ? record() : undefined), keys: () => [key], size: 1 };
}
