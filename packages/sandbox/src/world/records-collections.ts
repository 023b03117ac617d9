import type { ItemType } from './records.ts';

/**
 * What a collection is beside its item, which has the same id and the type `collection`. Its title is that of a tag:
 * items that are in it have the tag, and items that are given the tag are in it.
 */
export interface CollectionRecord {
  /** Its rating key. */
  readonly id: number;
  /** The tag that stands for it in filters. */
  readonly tagId: number;
  /** The kind of its items. */
  readonly subtype: ItemType;
  /** The query of a smart one, as the URI that it was made with. */
  readonly content?: string;
  /** Its items in the order that was given by hand. Of a smart one: none, since its query finds them. */
  readonly items: readonly number[];
}

/** The tables of collections. */
export interface CollectionRecords {
  readonly collections: { readonly key: number; readonly record: CollectionRecord };
}

/** Their names. */
export const collectionTables = ['collections'] as const;
