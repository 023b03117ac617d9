// Generated from contract/models/collections.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import { decodeItemPreferences, fieldsOfItemBase, type ItemBase, type ItemPreferences } from './item-base.ts';
import { fieldsOfChildCounts, type ChildCounts } from './item-groups.ts';

/** A collection of a library. */
export interface Collection extends ItemBase, ChildCounts {
  /** What the item is. */
  type: 'collection';

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query of a smart collection, as a URI. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/sections/1/all?type=1&genre=89`. */
  content?: string | undefined;

  /** The year in which its oldest item came out. */
  minYear?: number | undefined;

  /** The year in which its newest item came out. */
  maxYear?: number | undefined;

  /** How the library shows it: -1 as the library, 0 hidden, 1 hide its items, 2 show its items, too. Example: `2`. */
  collectionMode?: number | undefined;

  /** How its items are sorted: 0 by date, 1 by name, 2 by hand. Example: `1`. */
  collectionSort?: number | undefined;

  /** Whose watch state a smart collection goes by: 0 the owner's, 1 the person's. Example: `0`. */
  collectionFilterBasedOnUser?: number | undefined;

  /** Whether it is shown on the home page. */
  collectionPublished?: boolean | undefined;

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;
}

/** Decodes {@link Collection}. */
export const decodeCollection: Decode<Collection> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag smart collectionPublished|text content theme composite|number minYear maxYear collectionMode collectionSort collectionFilterBasedOnUser',
    { type: 'collection', preferences: decodeItemPreferences },
    fieldsOfItemBase(),
    fieldsOfChildCounts(),
  ),
);
