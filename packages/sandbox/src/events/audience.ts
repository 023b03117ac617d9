import { visibleTo } from '../media-server/library/visible-items.ts';
import type { Notification } from '../world/bus.ts';
import type { AccountRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** What everybody is told who has a token. */
const forAll: ReadonlySet<string> = new Set(['status', 'provider.content.change']);

/**
 * Whether somebody is told of a notification: the owner of everything, others of what they do themselves, and of items that they
 * may see.
 */
export function heardBy(world: World, account: AccountRecord | undefined): (notification: Notification) => boolean {
  if (account?.scope === 'owner') return () => true;
  return ({ type, accountId, item }) => {
    if (item !== undefined) return visibleTo(world, account?.id)(item);
    return accountId === undefined ? forAll.has(type) : accountId === account?.id;
  };
}
