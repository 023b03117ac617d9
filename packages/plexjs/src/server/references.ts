import { PlexUsageError } from '../transport/plex-error.ts';

/** A library, or its key. */
export type SectionReference = { readonly key?: string | undefined } | string | number;

/** An item, or its `ratingKey`. */
export type LibraryItemReference = { readonly ratingKey?: string | undefined } | string | number;

/** The key of a library; undefined where none is meant. Throws `PlexUsageError` for one without a key. */
export function sectionKey(section: SectionReference | undefined): string | number | undefined {
  if (typeof section !== 'object') return section;
  if (section.key === undefined)
    throw new PlexUsageError('This library has no key, so the server cannot be asked about it.');
  return section.key;
}

/** The number of an item; undefined where none is meant. Throws `PlexUsageError` for one without a number. */
export function itemKey(item: LibraryItemReference | undefined): string | number | undefined {
  if (typeof item !== 'object') return item;
  if (item.ratingKey === undefined)
    throw new PlexUsageError('This item has no ratingKey, so the server cannot be asked about it.');
  return item.ratingKey;
}
