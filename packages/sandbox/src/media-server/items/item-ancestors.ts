import { slugOf } from '../../world/derived.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { artworkFields } from '../artwork/item-artwork.ts';
import type { Row } from './item-order.ts';

type Relation = 'parent' | 'grandparent';

/** What rows say of what is above them, by the names of those above; after the bar only by themselves. */
const shown: Readonly<Partial<Record<ItemType, Readonly<Partial<Record<Relation, string>>>>>> = {
  season: { parent: 'RatingKey Guid Slug Studio Key Title Index Year Thumb Theme' },
  episode: {
    parent: 'RatingKey Guid Key Title Index Thumb',
    grandparent: 'RatingKey Guid Slug Key Title Thumb Art Theme',
  },
  album: { parent: 'RatingKey Guid Key Title Thumb' },
  track: {
    parent: 'RatingKey Guid Key Title Index Thumb | Studio Year',
    grandparent: 'RatingKey Guid Key Title Thumb Art',
  },
  photo: { parent: 'RatingKey Key | Guid Title Thumb' },
  photoalbum: { parent: 'RatingKey Key | Guid Title Thumb' },
  clip: { parent: 'RatingKey Key | Guid Title Thumb' },
};

/** What an item's row says of the items above it. */
export function ancestorFields(world: World, item: ItemRecord, isDetailed: boolean): Row {
  const [parent, grandparent] = world.hierarchy.ancestorsOf(item);
  return {
    ...(parent && fieldsOf(world, item, 'parent', parent, isDetailed)),
    ...(grandparent && fieldsOf(world, item, 'grandparent', grandparent, isDetailed)),
    ...(item.type === 'episode' && grandparent && hidesSeasons(world, grandparent) && { skipParent: true }),
    // A track is on a disc, not on its album's place among albums.
    ...(item.type === 'track' && parent && { parentIndex: item.fields.parentIndex ?? 1 }),
  };
}

/** Whether a show goes without its seasons: as it is set itself, or as its library is. */
function hidesSeasons({ hierarchy, tables }: World, { id, sectionId, fields }: ItemRecord): boolean {
  const own = Number(fields.flattenSeasons ?? -1);
  const wish = own >= 0 ? own : Number(tables.sections.get(sectionId)?.preferences.flattenSeasons ?? 0);
  return wish === 1 || (wish === 2 && hierarchy.childrenOf(id).length === 1);
}

function fieldsOf(world: World, item: ItemRecord, relation: Relation, above: ItemRecord, isDetailed: boolean): Row {
  const [always = '', detailed = ''] = shown[item.type]?.[relation]?.split('|') ?? [];
  const known = describe(world, above);
  return Object.fromEntries(
    `${always} ${isDetailed ? detailed : ''}`
      .split(/\s+/)
      .filter((name) => known[name] !== undefined)
      .map((name) => [`${relation}${name}`, known[name]]),
  );
}

function describe(world: World, above: ItemRecord): Row {
  const { thumb, art, theme } = artworkFields(world, above);
  return {
    RatingKey: String(above.id),
    Key: `/library/metadata/${above.id}`,
    Guid: above.guid,
    Slug: slugOf(above),
    Title: above.title,
    Index: above.index,
    Year: above.fields.year,
    Studio: above.fields.studio,
    Thumb: thumb,
    Art: art,
    Theme: theme,
  };
}
