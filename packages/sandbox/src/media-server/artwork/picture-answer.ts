import { container, type RowList, windowOf } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';

/** Answers with rows that are no items: in XML they are named by what they are, in JSON as items are. */
export function pictureAnswer(
  ask: Ask,
  rows: RowList,
  about: Readonly<Record<string, unknown>>,
  element: 'Photo' | 'Track' = 'Photo',
): Response {
  const { start, size } = windowOf(ask);
  const shown = size === undefined ? rows.slice(0, rows.total) : rows.slice(start, start + size);
  return container(ask, {
    size: shown.length,
    ...(size !== undefined && { totalSize: rows.total, offset: start }),
    ...about,
    ...(shown.length > 0 && { [ask.wantsJson ? 'Metadata' : element]: shown }),
  });
}
