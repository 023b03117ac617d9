import type { ItemRecord } from './records.ts';
import type { Table } from './table.ts';

/** Which items are below which, and which are extras of which. Kept up to date while items change. */
export class Hierarchy {
  readonly #items: Table<number, ItemRecord>;
  #children: Map<number, Set<number>> | undefined;
  #extras: Map<number, Set<number>> | undefined;

  constructor(items: Table<number, ItemRecord>) {
    this.#items = items;
    items.onChange((id, before, after) => {
      move(this.#children, id, before?.parentId, after?.parentId);
      move(this.#extras, id, before?.extraOf, after?.extraOf);
    });
  }

  /** The items right below one, by their numbers. */
  childrenOf(id: number): ItemRecord[] {
    return this.#recordsOf(this.#idsOfChildren(id)).sort((a, b) => (a.index ?? 0) - (b.index ?? 0) || a.id - b.id);
  }

  /** The items at the bottom, below one: episodes, tracks, photos. */
  leavesOf(id: number): ItemRecord[] {
    return this.childrenOf(id).flatMap((child) => (isFolder(child) ? this.leavesOf(child.id) : [child]));
  }

  /** The rating keys of the same, in no order, without making the items. */
  leafIdsOf(id: number): number[] {
    return Array.from(this.#idsOfChildren(id)).flatMap((child) => {
      const type = this.#items.outline(child)?.type;
      return type !== undefined && isFolder({ type }) ? this.leafIdsOf(child) : [child];
    });
  }

  /** The rating keys of all that is below an item. */
  *idsBelow(id: number): Generator<number> {
    for (const child of this.#idsOfChildren(id)) {
      yield child;
      yield* this.idsBelow(child);
    }
  }

  /** The trailers and other extras of an item. */
  extrasOf(id: number): ItemRecord[] {
    this.#extras ??= this.#indexed(({ extraOf }) => extraOf);
    return this.#recordsOf(this.#extras.get(id));
  }

  /** The items above one, the nearest first. */
  ancestorsOf({ parentId }: ItemRecord): ItemRecord[] {
    const parent = parentId === undefined ? undefined : this.#items.get(parentId);
    return parent === undefined ? [] : [parent, ...this.ancestorsOf(parent)];
  }

  #idsOfChildren(id: number): Iterable<number> {
    this.#children ??= this.#indexed(({ parentId }) => parentId);
    return this.#children.get(id) ?? [];
  }

  #recordsOf(ids: Iterable<number> = []): ItemRecord[] {
    return Array.from(ids, (id) => this.#items.get(id)).filter((item) => item !== undefined);
  }

  #indexed(keyOf: (item: Partial<ItemRecord>) => number | undefined): Map<number, Set<number>> {
    const index = new Map<number, Set<number>>();
    for (const [id, item] of this.#items.outlines()) move(index, id, undefined, keyOf(item));
    return index;
  }
}

/** Whether there are items below an item, or could be. */
export function isFolder({ type }: Pick<ItemRecord, 'type'>): boolean {
  return ['show', 'season', 'artist', 'album', 'photoalbum'].includes(type);
}

function move(
  index: Map<number, Set<number>> | undefined,
  id: number,
  from: number | undefined,
  to: number | undefined,
): void {
  if (index === undefined || from === to) return;
  if (from !== undefined) index.get(from)?.delete(id);
  if (to === undefined) return;
  const ids = index.get(to);
  if (ids) ids.add(id);
  else index.set(to, new Set([id]));
}
