import type { Hub as HubData } from '../generated/models/hubs.ts';
import type { Item } from './item.ts';

/** A shelf of items that have something in common. */
export interface Hub extends Omit<HubData, 'items'> {
  /** The items, or the first of them: `more` says whether there are others, which `server.itemsAt(hub)` lists. */
  readonly items: readonly Item[];
}
