import { container } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import type { PlayQueueEntry, PlayQueueRecord } from '../../world/records-playback.ts';
import { detailedRow } from '../items/item-row.ts';
import { visibleTo } from '../library/visible-items.ts';

/** How many entries a window has on each side, unless asked for others. */
const usualWindow = 50;

/** A queue, as far as it is asked for: a window around an entry. */
export function queueAnswer(ask: Ask, queue: PlayQueueRecord): Response {
  const { id, version, sourceUri, entries, selectedId, lastAddedId, unshuffled } = queue;
  const shown = windowOf(ask, queue);
  const isVisible = visibleTo(ask.world, ask.account?.id);
  const rows = shown.flatMap((entry) => {
    const item = ask.world.tables.items.get(entry.itemId);
    return item && isVisible(item) ? [{ playQueueItemID: entry.id, ...detailedRow(ask, item), ...entry.fields }] : [];
  });
  const selected = entries.find((entry) => entry.id === selectedId);
  return container(ask, {
    size: rows.length,
    identifier: 'com.plexapp.plugins.library',
    mediaTagPrefix: '/system/bundle/media/flags/',
    mediaTagVersion: 1_767_225_600,
    playQueueID: id,
    ...(lastAddedId !== undefined && { playQueueLastAddedItemID: lastAddedId }),
    ...(selected && {
      playQueueSelectedItemID: selected.id,
      playQueueSelectedItemOffset: Math.max(0, shown.indexOf(selected)),
      playQueueSelectedMetadataItemID: selected.itemId,
    }),
    playQueueShuffled: unshuffled !== undefined,
    ...(sourceUri !== undefined && { playQueueSourceURI: sourceUri }),
    playQueueTotalCount: entries.length,
    playQueueVersion: version,
    ...(rows.length > 0 && { Metadata: rows }),
  });
}

function windowOf(ask: Ask, { entries, selectedId }: PlayQueueRecord): readonly PlayQueueEntry[] {
  const center = ask.number('center') ?? selectedId;
  const place = Math.max(
    0,
    entries.findIndex(({ id }) => id === center),
  );
  const size = Math.max(0, ask.number('window') ?? usualWindow);
  const before = ask.text('includeBefore') === '0' ? 0 : size;
  const after = ask.text('includeAfter') === '0' ? 0 : size;
  return entries.slice(Math.max(0, place - before), place + after + 1);
}
