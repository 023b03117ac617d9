import { secondsOf } from '../world/clock.ts';
import type { OnlineStateRecord } from '../world/records-discover.ts';
import type { World } from '../world/world.ts';
import { without } from '../world/without.ts';
import { logActivity } from './community-log.ts';
import type { CatalogueItem } from './catalogue.ts';
import { tellServer } from './view-state-sync.ts';

type States = World['tables']['onlineStates'];

/** What somebody did with an item. */
export function stateOf({ tables }: Pick<World, 'tables'>, userId: number, ratingKey: string): OnlineStateRecord {
  return tables.onlineStates.get(keyOf(userId, ratingKey)) ?? { userId, ratingKey };
}

/** What somebody did with items, in no order. */
export function statesOf(states: States, userId: number): OnlineStateRecord[] {
  return [...states.values()].filter((state) => state.userId === userId);
}

/** Puts an item on somebody's watchlist. One that is on it stays where it is. */
export function addToWatchlist(world: World, userId: number, { ratingKey }: CatalogueItem): void {
  const state = stateOf(world, userId, ratingKey);
  put(world, { ...state, watchlistedAt: state.watchlistedAt ?? secondsOf(world.clock) });
}

/** Takes an item off somebody's watchlist. */
export function removeFromWatchlist(world: World, userId: number, { ratingKey }: CatalogueItem): void {
  put(world, without(stateOf(world, userId, ratingKey), 'watchlistedAt'));
}

/** Marks an item, and what is below it, as watched once more. */
export function scrobble(world: World, userId: number, item: CatalogueItem): void {
  for (const { ratingKey } of leavesOf(world, item)) {
    const state = stateOf(world, userId, ratingKey);
    put(world, { ...state, viewCount: (state.viewCount ?? 0) + 1, lastViewedAt: secondsOf(world.clock) });
    logActivity(world, { type: 'WATCH_HISTORY', userId, ratingKey });
  }
}

/** Marks an item, and what is below it, as not watched. */
export function unscrobble(world: World, userId: number, item: CatalogueItem): void {
  for (const { ratingKey } of leavesOf(world, item))
    put(world, without(stateOf(world, userId, ratingKey), 'viewCount', 'lastViewedAt'));
}

/** Rates an item; a rating below 0 takes it away. */
export function rate(world: World, userId: number, { ratingKey }: CatalogueItem, rating: number): void {
  const state = stateOf(world, userId, ratingKey);
  if (rating < 0) {
    put(world, without(state, 'userRating', 'lastRatedAt'));
    return;
  }
  put(world, { ...state, userRating: rating, lastRatedAt: secondsOf(world.clock) });
  logActivity(world, { type: 'RATING', userId, ratingKey, rating });
}

/** What somebody did with an item and with what is below it, as providers give it. */
export function stateFields(world: World, userId: number, item: CatalogueItem): object {
  const { watchlistedAt, userRating, lastRatedAt } = stateOf(world, userId, item.ratingKey);
  const leaves = leavesOf(world, item).map(({ ratingKey }) => stateOf(world, userId, ratingKey));
  const watched = leaves.filter(({ viewCount = 0 }) => viewCount > 0);
  const last = Math.max(0, ...watched.map(({ lastViewedAt = 0 }) => lastViewedAt));
  const isFolder = world.catalogue.childrenOf(item.ratingKey).length > 0;
  const isComplete = watched.length === leaves.length;
  return {
    ratingKey: item.ratingKey,
    type: item.record.type,
    viewCount: isFolder ? Number(isComplete) : (leaves[0]?.viewCount ?? 0),
    ...(isFolder && { viewedLeafCount: watched.length }),
    viewOffset: 0,
    ...(watched.length > 0 && { viewState: isComplete ? 'complete' : 'partial', lastViewedAt: last }),
    ...(watchlistedAt !== undefined && { watchlistedAt }),
    ...(userRating !== undefined && { userRating, lastRatedAt }),
  };
}

/** The items at the bottom, below one, or the item itself. */
export function leavesOf(world: World, item: CatalogueItem): readonly CatalogueItem[] {
  const children = world.catalogue.childrenOf(item.ratingKey);
  return children.length === 0 ? [item] : children.flatMap((child) => leavesOf(world, child));
}

function put(world: World, state: OnlineStateRecord): void {
  const before = stateOf(world, state.userId, state.ratingKey);
  world.tables.onlineStates.set(keyOf(state.userId, state.ratingKey), state);
  tellServer(world, before, state);
}

const keyOf = (userId: number, ratingKey: string): string => `${userId}:${ratingKey}`;
