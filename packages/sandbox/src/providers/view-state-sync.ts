import { stateOf } from '../media-server/items/state-fields.ts';
import { stateKey } from '../world/state-key.ts';
import type { ItemRecord, StateRecord } from '../world/records.ts';
import type { OnlineStateRecord } from '../world/records-discover.ts';
import { without } from '../world/without.ts';
import type { World } from '../world/world.ts';
import { plexKeyOf } from './catalogue.ts';
import { logActivity } from './community-log.ts';

/** What is kept in both places: views and ratings. How far something was played stays on the server. */
type Shared = Pick<StateRecord, 'viewCount' | 'lastViewedAt' | 'userRating' | 'lastRatedAt'>;

/** Lets plex.tv know what an account of the server did with an item, where its user has agreed to that. */
export function tellPlex(
  world: World,
  accountId: number,
  itemId: number,
  before: StateRecord,
  after: StateRecord,
): void {
  const ratingKey = plexKeyOf(world.tables.items.get(itemId));
  const userId = userOf(world, accountId);
  if (ratingKey === undefined || !isAgreed(world, userId)) return;
  const online = world.tables.onlineStates.get(`${userId}:${ratingKey}`) ?? { userId, ratingKey };
  const next = changed(online, before, after);
  if (next === online) return;
  world.tables.onlineStates.set(`${userId}:${ratingKey}`, next);
  if ((next.viewCount ?? 0) > (online.viewCount ?? 0)) logActivity(world, { type: 'WATCH_HISTORY', userId, ratingKey });
  if (next.userRating !== undefined && next.userRating !== online.userRating)
    logActivity(world, { type: 'RATING', userId, ratingKey, rating: next.userRating });
}

/** Lets the server know what a user did with an item at plex.tv, where the user has agreed to that. */
export function tellServer(world: World, before: OnlineStateRecord, after: OnlineStateRecord): void {
  const accountId = isAgreed(world, after.userId) ? accountOf(world, after.userId) : undefined;
  if (accountId === undefined) return;
  for (const { id } of itemsOf(world, after.ratingKey)) {
    const state = stateOf(world, id, accountId);
    const next = changed(state, before, after);
    if (next !== state) put(world, accountId, id, next);
  }
}

/** Brings together what a user did at plex.tv and on the server, once the user has agreed: nothing watched is lost, and the last rating counts. */
export function bringTogether(world: World, userId: number): void {
  const accountId = accountOf(world, userId);
  if (accountId === undefined) return;
  const { states, onlineStates, items } = world.tables;
  const keys = [...onlineStates.values()].filter((state) => state.userId === userId).map(({ ratingKey }) => ratingKey);
  const ids = [...states.keys()]
    .filter((key) => key.startsWith(`${accountId}:`))
    .map((key) => Number(key.split(':')[1]));
  const known = ids.map((id) => plexKeyOf(items.get(id))).filter((key) => key !== undefined);
  for (const ratingKey of new Set([...keys, ...known]))
    for (const { id } of itemsOf(world, ratingKey)) {
      const own = stateOf(world, id, accountId);
      const online = onlineStates.get(`${userId}:${ratingKey}`) ?? { userId, ratingKey };
      const all = together(own, online);
      put(world, accountId, id, { ...own, ...all });
      onlineStates.set(`${userId}:${ratingKey}`, { ...online, ...all });
    }
}

/** What becomes of a state when another one goes from `before` to `after`. The same object where nothing that is shared has changed. */
function changed<T extends Shared>(state: T, before: Shared, after: Shared): T {
  let next: T = state;
  const more = (after.viewCount ?? 0) - (before.viewCount ?? 0);
  if (after.viewCount === undefined && before.viewCount !== undefined)
    next = without(next, 'viewCount', 'lastViewedAt') as T;
  else if (more > 0) next = { ...next, viewCount: (next.viewCount ?? 0) + more, lastViewedAt: after.lastViewedAt };
  if (after.userRating === undefined && before.userRating !== undefined)
    next = without(next, 'userRating', 'lastRatedAt') as T;
  else if (after.userRating !== before.userRating)
    next = { ...next, userRating: after.userRating, lastRatedAt: after.lastRatedAt };
  return next;
}

function together(one: Shared, other: Shared): Shared {
  const viewCount = Math.max(one.viewCount ?? 0, other.viewCount ?? 0);
  const rated = (other.lastRatedAt ?? 0) > (one.lastRatedAt ?? 0) ? other : one;
  return {
    ...(viewCount > 0 && { viewCount, lastViewedAt: Math.max(one.lastViewedAt ?? 0, other.lastViewedAt ?? 0) }),
    ...(rated.userRating !== undefined && { userRating: rated.userRating, lastRatedAt: rated.lastRatedAt ?? 0 }),
  };
}

/** The items of the server with a key of plex.tv. Only those of the beginning and those that changed can have it. */
function itemsOf({ tables, catalogue }: World, ratingKey: string): readonly ItemRecord[] {
  const ids = [catalogue.get(ratingKey)?.record.id, ...tables.items.changes().map(([id]) => id)];
  return [...new Set(ids)]
    .map((id) => (id === undefined ? undefined : tables.items.get(id)))
    .filter((item) => item !== undefined)
    .filter((item) => plexKeyOf(item) === ratingKey);
}

function put({ tables }: World, accountId: number, itemId: number, state: StateRecord): void {
  const key = stateKey(accountId, itemId);
  if (Object.keys(state).length > 0) tables.states.set(key, state);
  else tables.states.delete(key);
}

function isAgreed({ tables }: World, userId: number): boolean {
  return tables.accountPreferences.get(userId)?.viewStateSync === true;
}

/** The owner is account 1 on the server; others have the number there that they have at plex.tv. */
function userOf({ tables, names }: World, accountId: number): number {
  return accountId === 1 ? (tables.servers.get(names.machineIdentifier)?.ownerId ?? 0) : accountId;
}

function accountOf(world: World, userId: number): number | undefined {
  const accountId = userId === userOf(world, 1) ? 1 : userId;
  return world.tables.accounts.has(accountId) ? accountId : undefined;
}
