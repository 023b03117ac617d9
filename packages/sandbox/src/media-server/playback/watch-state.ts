import { secondsOf } from '../../world/clock.ts';
import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord, StateRecord } from '../../world/records.ts';
import { without } from '../../world/without.ts';
import type { World } from '../../world/world.ts';
import { tellPlex } from '../../providers/view-state-sync.ts';
import { stateOf } from '../items/state-fields.ts';
import { stateKey } from '../../world/state-key.ts';

/** Counts a view of an item, or of all that is in it, and forgets where it was left. `at` in Unix seconds. */
export function markWatched(world: World, accountId: number, item: ItemRecord, at = secondsOf(world.clock)): void {
  for (const { id } of leavesOf(world, item)) {
    changeState(world, accountId, id, (state) => ({
      ...without(state, 'viewOffset'),
      viewCount: (state.viewCount ?? 0) + 1,
      lastViewedAt: at,
    }));
  }
}

/** Forgets that an item, or what is in it, was played. */
export function markUnwatched(world: World, accountId: number, item: ItemRecord): void {
  for (const { id } of leavesOf(world, item)) {
    changeState(world, accountId, id, (state) => without(state, 'viewCount', 'viewOffset', 'lastViewedAt'));
  }
}

/** Keeps where an item was left, in milliseconds. It is watched on from then on. `at` in Unix seconds. */
export function keepProgress(
  world: World,
  accountId: number,
  item: ItemRecord,
  viewOffset: number,
  at = secondsOf(world.clock),
): void {
  changeState(world, accountId, item.id, (state) => ({ ...state, viewOffset, lastViewedAt: at }));
  for (const { id } of [item, ...world.hierarchy.ancestorsOf(item)])
    world.tables.dismissals.delete(stateKey(accountId, id));
}

/** Says that an item was played just now. */
export function touchViewed(world: World, accountId: number, { id }: ItemRecord): void {
  changeState(world, accountId, id, (state) => ({ ...state, lastViewedAt: secondsOf(world.clock) }));
}

/** Takes an item, and the show that it is of, from what an account watches on, until it is played again. */
export function dismiss(world: World, accountId: number, item: ItemRecord): void {
  const above = item.type === 'episode' ? world.hierarchy.ancestorsOf(item) : [];
  for (const { id } of [item, ...above]) world.tables.dismissals.set(stateKey(accountId, id), secondsOf(world.clock));
}

/** Changes what an account did with an item. A state of nothing is no state. */
export function changeState(
  world: World,
  accountId: number,
  itemId: number,
  change: (state: StateRecord) => StateRecord,
): StateRecord {
  const before = stateOf(world, itemId, accountId);
  const state = change(before);
  const key = stateKey(accountId, itemId);
  if (Object.keys(state).length > 0) world.tables.states.set(key, state);
  else world.tables.states.delete(key);
  tellPlex(world, accountId, itemId, before, state);
  return state;
}

/** An item itself, or the items at the bottom of it. */
export function leavesOf(world: World, item: ItemRecord): readonly ItemRecord[] {
  return isFolder(item) ? world.hierarchy.leavesOf(item.id) : [item];
}
