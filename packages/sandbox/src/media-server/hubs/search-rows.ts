import type { Ask } from '../../http/ask.ts';
import type { SectionType } from '../../world/records.ts';
import { inOrder } from '../items/item-order.ts';
import { mixedRow, type Row } from '../items/item-row.ts';
import { tagRow } from '../items/item-tags.ts';
import type { FoundItem, FoundTag } from './search-find.ts';

const sectionNumbers: Readonly<Record<SectionType, number>> = { movie: 1, show: 2, artist: 8, photo: 13 };

/** How well something fits, as searches write it: a text, in JSON, too. */
export function scoreText(score: number): string {
  return score.toFixed(5);
}

/** An item that was found, as a row. */
export function foundItemRow(ask: Ask, { item, score, reason }: FoundItem): Row {
  return inOrder({
    ...mixedRow(ask, item),
    score: scoreText(score),
    ...(reason && { reason: reason.kind, reasonID: reason.tag.id, reasonTitle: reason.tag.tag }),
  });
}

/** A tag that was found in a library, as a row. */
export function foundTagRow({ tag, section, score, count }: FoundTag): Row {
  const { filter, ...row } = tagRow(tag);
  return {
    key: `/library/sections/${section.id}/all?${filter}`,
    librarySectionID: section.id,
    librarySectionKey: `/library/sections/${section.id}`,
    librarySectionTitle: section.title,
    librarySectionType: sectionNumbers[section.type],
    reason: 'section',
    reasonID: section.id,
    reasonTitle: section.title,
    score: scoreText(score),
    type: 'tag',
    filter,
    ...row,
    count,
  };
}
