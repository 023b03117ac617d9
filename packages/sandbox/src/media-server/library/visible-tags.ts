import type { Ask } from '../../http/ask.ts';
import { itemsAt, placesWithTag, shelvesOf } from '../../query/lookup.ts';
import { seenIn } from '../../query/restrictions.ts';
import type { TagRecord } from '../../world/records.ts';
import { visibleSections } from './sections.ts';
import { visibleTo } from './visible-items.ts';

/** Of tags those that the one who asks may know of: all for who sees everything, for others those of items that they see. */
export function visibleTags(ask: Ask, tags: readonly TagRecord[]): readonly TagRecord[] {
  const { world, account } = ask;
  const sections = visibleSections(ask);
  const isRestricted =
    account?.sectionIds !== undefined ||
    sections.some((section) => account && seenIn(world, account.id, section) !== undefined);
  if (!isRestricted) return tags;
  const isVisible = visibleTo(world, account?.id);
  const shelves = shelvesOf(world, sections);
  return tags.filter(({ kind, id }) =>
    shelves.some((shelf) => {
      for (const place of placesWithTag(shelf, kind, id))
        for (const item of itemsAt(world, shelf, [place])) if (isVisible(item)) return true;
      return false;
    }),
  );
}
