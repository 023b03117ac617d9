import { hashOf } from '../../world/derived.ts';
import type { PlayQueueEntry, PlayQueueRecord } from '../../world/records-playback.ts';
import { without } from '../../world/without.ts';

/**
 * Adds entries: behind those that are up next, or where there are none behind the current one; with `next` straight behind the
 * current one. The last that was added ends what is up next.
 */
export function withAdded(queue: PlayQueueRecord, added: readonly PlayQueueEntry[], next: boolean): PlayQueueRecord {
  const { entries, lastAddedId, selectedId } = queue;
  const last = added.at(-1);
  if (last === undefined) return queue;
  const behind = next ? selectedId : (lastAddedId ?? selectedId);
  const place = entries.findIndex(({ id }) => id === behind) + 1;
  const kept = next ? (lastAddedId ?? last.id) : last.id;
  return {
    ...queue,
    entries: entries.toSpliced(place, 0, ...added),
    lastAddedId: kept,
    ...withSelection(queue, last.id),
  };
}

/** Moves an entry behind another, or to the front. One that goes straight behind the current one ends what is up next. */
export function withMoved(queue: PlayQueueRecord, id: number, after: number | undefined): PlayQueueRecord {
  const entry = queue.entries.find((one) => one.id === id);
  if (entry === undefined || id === after) return queue;
  const others = queue.entries.filter((one) => one.id !== id);
  const entries = others.toSpliced(others.findIndex((one) => one.id === after) + 1, 0, entry);
  return { ...queue, entries, ...(after !== undefined && after === queue.selectedId && { lastAddedId: id }) };
}

/** Takes an entry out. The one behind it becomes current where it was; the one before it ends what is up next. */
export function withRemoved(queue: PlayQueueRecord, id: number): PlayQueueRecord {
  const place = queue.entries.findIndex((one) => one.id === id);
  if (place === -1) return queue;
  const { lastAddedId, selectedId, ...others } = queue;
  const entries = queue.entries.toSpliced(place, 1);
  const selected = selectedId === id ? (entries[place] ?? entries[place - 1])?.id : selectedId;
  const before = entries[place - 1];
  const last = lastAddedId === id ? (before?.id === selected ? undefined : before?.id) : lastAddedId;
  return {
    ...others,
    entries,
    ...(selected !== undefined && { selectedId: selected }),
    ...(last !== undefined && { lastAddedId: last }),
  };
}

/** Leaves only the current entry, as real servers do. */
export function withCleared(queue: PlayQueueRecord): PlayQueueRecord {
  return {
    ...without(queue, 'lastAddedId', 'unshuffled'),
    entries: queue.entries.filter(({ id }) => id === queue.selectedId),
  };
}

/** Puts the entries in an order without an order; the current one comes first. */
export function withShuffled(queue: PlayQueueRecord): PlayQueueRecord {
  const rank = ({ id }: PlayQueueEntry): number =>
    id === queue.selectedId ? -1 : hashOf(`${queue.id} ${queue.version} ${id}`);
  return {
    ...queue,
    entries: [...queue.entries].sort((a, b) => rank(a) - rank(b) || a.id - b.id),
    unshuffled: queue.unshuffled ?? queue.entries.map(({ id }) => id),
  };
}

/** Puts the entries in their order again. */
export function withUnshuffled({ unshuffled, ...queue }: PlayQueueRecord): PlayQueueRecord {
  if (unshuffled === undefined) return queue;
  const places = new Map(unshuffled.map((id, place) => [id, place]));
  const placeOf = ({ id }: PlayQueueEntry): number => places.get(id) ?? unshuffled.length;
  return { ...queue, entries: [...queue.entries].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Makes the first entry the current one. */
export function withReset(queue: PlayQueueRecord): PlayQueueRecord {
  const [first] = queue.entries;
  return first ? { ...without(queue, 'lastAddedId'), selectedId: first.id } : queue;
}

/** Makes an entry the current one. What was up next is over when it is passed. */
export function withSelected(queue: PlayQueueRecord, id: number): PlayQueueRecord {
  const placeOf = (wanted: number | undefined): number => queue.entries.findIndex((one) => one.id === wanted);
  if (placeOf(id) === -1) return queue;
  const { lastAddedId, ...others } = queue;
  const isOver = lastAddedId === undefined || placeOf(id) >= placeOf(lastAddedId);
  return { ...others, selectedId: id, ...(!isOver && { lastAddedId }) };
}

function withSelection({ selectedId, entries }: PlayQueueRecord, added: number): Partial<PlayQueueRecord> {
  return selectedId === undefined && entries.length === 0 ? { selectedId: added } : {};
}
