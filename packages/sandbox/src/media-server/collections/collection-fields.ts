import type { ItemRecord, Scalar } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { collectionItems } from './collections-members.ts';
import type { Row } from '../items/item-order.ts';

/** What the row of a collection has beside what all rows have. */
export function collectionFields(world: World, { id, updatedAt }: ItemRecord, accountId: number | undefined): Row {
  const record = world.tables.collections.get(id);
  if (record === undefined) return {};
  const items = collectionItems(world, id, accountId ?? 1);
  const years = items.map(({ fields }) => Number(fields.year)).filter((year) => year > 0);
  const ratings = new Set(items.map(({ fields }) => fields.contentRating));
  const [contentRating] = ratings;
  const isMusic = record.subtype === 'artist' || record.subtype === 'album' || record.subtype === 'track';
  return {
    subtype: record.subtype,
    index: record.tagId,
    ratingCount: items.length,
    thumb: `/library/collections/${id}/composite/${updatedAt}?width=400&height=${isMusic ? 400 : 600}`,
    ...(ratings.size === 1 && isRated(contentRating) && { contentRating }),
    ...(record.content !== undefined && { smart: true, content: record.content }),
    childCount: items.length,
    ...(years.length > 0 && { maxYear: String(Math.max(...years)), minYear: String(Math.min(...years)) }),
  };
}

/** Whether something is a rating: not that there is none. */
function isRated(contentRating: Scalar | undefined): boolean {
  return contentRating !== undefined && !/^(NR|UR|not rated|unrated)$/i.test(String(contentRating));
}
