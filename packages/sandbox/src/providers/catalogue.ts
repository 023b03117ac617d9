import type { ItemRecord, TagKind } from '../world/records.ts';
import type { Beginning } from '../world/store.ts';

/** A film, show or song of the online catalogue. Nobody changes it. */
export interface CatalogueItem {
  /** The last part of its `plex://` identifier. */
  readonly ratingKey: string;
  readonly record: ItemRecord;
  readonly parentKey: string | undefined;
  /** The words of its tags, with what actors play. */
  readonly tags: Readonly<Partial<Record<TagKind, readonly { readonly tag: string; readonly role?: string }[]>>>;
}

interface Place {
  readonly source: Beginning;
  readonly id: number;
}

/**
 * The online catalogue: all items of the given libraries that have a `plex://` identifier, as they were in the beginning. It is
 * looked through when somebody first asks.
 */
export class Catalogue {
  readonly #sources: () => readonly Beginning[];
  #places: ReadonlyMap<string, Place> | undefined;
  #children: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(sources: () => readonly Beginning[]) {
    this.#sources = sources;
  }

  /** An item by its key. */
  get(ratingKey: string): CatalogueItem | undefined {
    const place = this.#placesByKey().get(ratingKey);
    const record = place?.source.items?.get(place.id);
    if (place === undefined || record === undefined) return undefined;
    return { ratingKey, record, parentKey: keyOfParent(place.source, record), tags: tagsOf(place.source, record) };
  }

  /** The items below one, by their numbers. */
  childrenOf(ratingKey: string): readonly CatalogueItem[] {
    return (this.#childrenByKey().get(ratingKey) ?? [])
      .map((key) => this.get(key))
      .filter((item) => item !== undefined)
      .sort((a, b) => (a.record.index ?? 0) - (b.record.index ?? 0));
  }

  /** All items, or all of some types. */
  *items(...types: readonly string[]): Generator<CatalogueItem> {
    for (const key of this.#placesByKey().keys()) {
      const item = this.get(key);
      if (item && (types.length === 0 || types.includes(item.record.type))) yield item;
    }
  }

  #placesByKey(): ReadonlyMap<string, Place> {
    this.#places ??= new Map(
      this.#sources().flatMap((source) =>
        Array.from(
          source.items?.keys() ?? [],
          (id) => [plexKeyOf(source.items?.get(id)), { source, id }] as const,
        ).filter((entry): entry is readonly [string, Place] => entry[0] !== undefined),
      ),
    );
    return this.#places;
  }

  #childrenByKey(): ReadonlyMap<string, readonly string[]> {
    if (this.#children === undefined) {
      const children = new Map<string, string[]>();
      for (const [key, { source, id }] of this.#placesByKey()) {
        const record = source.items?.get(id);
        const parent = record && keyOfParent(source, record);
        if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), key]);
      }
      this.#children = children;
    }
    return this.#children;
  }
}

/** The key of an item's `plex://` identifier; undefined for one that has another. */
export function plexKeyOf(item: Pick<ItemRecord, 'guid'> | undefined): string | undefined {
  return /^plex:\/\/\w+\/(\w+)$/.exec(item?.guid ?? '')?.[1];
}

function keyOfParent({ items }: Beginning, { parentId }: ItemRecord): string | undefined {
  return parentId === undefined ? undefined : plexKeyOf(items?.get(parentId));
}

function tagsOf({ tags }: Beginning, record: ItemRecord): CatalogueItem['tags'] {
  return Object.fromEntries(
    Object.entries(record.tags).map(([kind, uses]) => [
      kind,
      uses.map(({ id, role }) => ({ tag: tags?.get(id)?.tag ?? '', ...(role !== undefined && { role }) })),
    ]),
  );
}
