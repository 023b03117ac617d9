import type { Fields, ItemRecord, Scalar } from '../../world/records.ts';
import { sortedBy } from '../../world/sort-title.ts';

type FieldKind = 'text' | 'integer' | 'number' | 'date' | 'time';

/** The fields that can be edited. Names of others are passed over, as servers do. */
const editable: Readonly<Record<string, FieldKind>> = {
  title: 'text',
  titleSort: 'text',
  originalTitle: 'text',
  editionTitle: 'text',
  summary: 'text',
  tagline: 'text',
  studio: 'text',
  contentRating: 'text',
  rating: 'number',
  audienceRating: 'number',
  year: 'integer',
  index: 'integer',
  parentIndex: 'integer',
  originallyAvailableAt: 'date',
  addedAt: 'time',
};

/** The values of an edit, read; undefined where one is not of its field's form. An empty value is null: it clears. */
export function readValues(values: ReadonlyMap<string, string>): ReadonlyMap<string, Scalar | null> | undefined {
  const read = new Map<string, Scalar | null>();
  for (const [name, text] of values) {
    const kind = editable[name];
    if (kind === undefined) continue;
    const value = text === '' ? null : readers[kind](text);
    if (value === undefined) return undefined;
    read.set(name, value);
  }
  return read;
}

const readers: Readonly<Record<FieldKind, (text: string) => Scalar | undefined>> = {
  text: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  number: (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined),
  date: (text) =>
    // Photos are edited with the time of day as well; only the day is told.
    /^\d{4}-\d{2}-\d{2}([ T][\d:]+Z?)?$/.test(text) && !Number.isNaN(Date.parse(text)) ? text.slice(0, 10) : undefined,
  time: (text) => {
    if (/^-?\d+$/.test(text)) return Number(text);
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : time / 1000;
  },
};

/** An item with new values. What is cleared goes back to what it was at first where it cannot be without. */
export function withValues(
  item: ItemRecord,
  values: ReadonlyMap<string, Scalar | null>,
  { original, articles }: { readonly original: ItemRecord; readonly articles: readonly string[] },
): ItemRecord {
  const { title: newTitle, index: newIndex, addedAt: newTime, ...others } = Object.fromEntries(values);
  const title = newTitle === undefined ? item.title : String(newTitle ?? original.title);
  const index = newIndex === undefined ? item.index : Number(newIndex ?? original.index ?? 0);
  const addedAt = newTime === undefined ? item.addedAt : Number(newTime ?? original.addedAt);
  const changes = { ...followers(item, title, others, articles), ...others };
  return {
    ...item,
    title,
    addedAt,
    ...(index !== undefined && { index }),
    fields: changedFields(item.fields, changes),
  };
}

/** What follows from other fields: the title that is sorted by, and the year. */
function followers(
  item: ItemRecord,
  title: string,
  edited: Readonly<Record<string, Scalar | null>>,
  articles: readonly string[],
): Readonly<Record<string, Scalar | null>> {
  const isFree = (name: string): boolean => !item.locked.includes(name) && !(name in edited);
  const date = edited.originallyAvailableAt;
  return {
    ...(title !== item.title && isFree('titleSort') && { titleSort: null, ...sortedBy(item.type, title, articles) }),
    ...(typeof date === 'string' && 'year' in item.fields && isFree('year') && { year: Number(date.slice(0, 4)) }),
  };
}

/** Fields with changes; what is null is taken away. */
export function changedFields(fields: Fields, changes: Readonly<Record<string, Scalar | null>>): Fields {
  const entries = Object.entries({ ...fields, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, Scalar] => entry[1] !== null));
}

/** The names of locked fields after a change of locks. */
export function changedLocks(locked: readonly string[], locks: ReadonlyMap<string, boolean>): readonly string[] {
  const kept = locked.filter((name) => locks.get(name) !== false);
  const added = [...locks].filter(([name, isLocked]) => isLocked && !locked.includes(name)).map(([name]) => name);
  return [...kept, ...added];
}
