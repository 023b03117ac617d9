import type { Ask } from '../http/ask.ts';
import { isFolder } from '../world/hierarchy.ts';
import type { ItemRecord, SectionRecord, TagKind } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { mediaRows } from './media-row.ts';
import { stateFields } from './state-fields.ts';

/** An item as the wire has it. */
export type Row = Readonly<Record<string, unknown>>;

/** How much of an item is shown. */
export interface RowForm {
  /** By itself, with everything; else as a row of a list. */
  readonly isDetailed: boolean;
  readonly includeGuids: boolean;
}

/** The elements that tags are on the wire, and how many of them lists show. */
const tagElements: Readonly<Record<TagKind, readonly [element: string, listed: number]>> = {
  genre: ['Genre', 2],
  country: ['Country', 1],
  director: ['Director', 1],
  writer: ['Writer', 2],
  actor: ['Role', 3],
  producer: ['Producer', 0],
  collection: ['Collection', Infinity],
  label: ['Label', 0],
  mood: ['Mood', 0],
  style: ['Style', 0],
  similar: ['Similar', 0],
  tag: ['Tag', 0],
};

/** An item as a row of a list: with its first tags, without streams and, unless asked for, without ids of other services. */
export function listedRow(ask: Ask, item: ItemRecord): Row {
  const row = itemRow(ask.world, item, ask.account?.id, { isDetailed: false, includeGuids: ask.flag('includeGuids') });
  return withoutExcluded(ask, row);
}

/** An item as it is shown by itself. */
export function detailedRow(ask: Ask, item: ItemRecord): Row {
  const row = itemRow(ask.world, item, ask.account?.id, { isDetailed: true, includeGuids: true });
  return withoutExcluded(ask, { ...row, ...sectionFields(ask.world, item) });
}

/** An item with what belongs to one account in it. */
export function itemRow(world: World, item: ItemRecord, accountId: number | undefined, form: RowForm): Row {
  const { id, type, guid, title, index, addedAt, updatedAt, fields } = item;
  const path = `/library/metadata/${id}`;
  const { summary = '', ...others } = fields;
  return {
    ratingKey: String(id),
    key: isFolder(item) ? `${path}/children` : path,
    ...ancestorFields(world, item),
    guid,
    type: type === 'photoalbum' ? 'photo' : type,
    title,
    summary,
    ...(index !== undefined && { index }),
    ...others,
    ...stateFields(world, item, accountId),
    thumb: `${path}/thumb/${updatedAt}`,
    ...(type !== 'season' && type !== 'track' && { art: `${path}/art/${updatedAt}` }),
    ...(isFolder(item) && countFields(world, item)),
    addedAt,
    updatedAt,
    ...(item.media.length > 0 && { Media: mediaRows(item.media, form.isDetailed) }),
    ...tagLists(world, item, form.isDetailed),
    ...(form.includeGuids && item.guids.length > 0 && { Guid: item.guids.map((id) => ({ id })) }),
    ...(form.isDetailed && item.locked.length > 0 && { Field: item.locked.map((name) => ({ locked: true, name })) }),
  };
}

/** The fields that say which library an item is in. */
export function sectionFields(world: World, { sectionId }: ItemRecord): Row {
  const section: SectionRecord | undefined = world.tables.sections.get(sectionId);
  return section
    ? {
        librarySectionTitle: section.title,
        librarySectionID: section.id,
        librarySectionKey: `/library/sections/${section.id}`,
      }
    : {};
}

/** Leaves out the elements and fields that the request does not want. */
export function withoutExcluded(ask: Ask, row: Row): Row {
  const unwanted = new Set([...ask.words('excludeElements'), ...ask.words('excludeFields')]);
  return unwanted.size === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !unwanted.has(name)));
}

function ancestorFields(world: World, item: ItemRecord): Row {
  const [parent, grandparent] = world.hierarchy.ancestorsOf(item);
  return {
    ...(parent && above('parent', parent)),
    ...(grandparent && above('grandparent', grandparent)),
    ...(item.type === 'episode' && parent?.index !== undefined && { parentIndex: parent.index }),
    ...(item.type === 'track' && parent && { parentIndex: item.fields.parentIndex ?? 1 }),
  };
}

function above(relation: string, { id, title, guid, updatedAt }: ItemRecord): Row {
  const path = `/library/metadata/${id}`;
  return {
    [`${relation}RatingKey`]: String(id),
    [`${relation}Guid`]: guid,
    [`${relation}Key`]: path,
    [`${relation}Title`]: title,
    [`${relation}Thumb`]: `${path}/thumb/${updatedAt}`,
  };
}

function countFields(world: World, { id, type }: ItemRecord): Row {
  const children = world.hierarchy.childrenOf(id).length;
  if (type === 'photoalbum') return {};
  const leafCount = world.hierarchy.leavesOf(id).length;
  return { leafCount, ...((type === 'show' || type === 'artist') && { childCount: children }) };
}

function tagLists(world: World, { tags }: ItemRecord, isDetailed: boolean): Row {
  const lists: Record<string, unknown> = {};
  for (const [kind, [element, listed]] of Object.entries(tagElements)) {
    const uses = (tags[kind as TagKind] ?? []).slice(0, isDetailed ? undefined : listed);
    const rows = uses.flatMap(({ id, ...use }) => {
      const record = world.tables.tags.get(id);
      if (record === undefined) return [];
      const { tag, tagKey, thumb } = record;
      return isDetailed
        ? [{ id, filter: `${kind}=${id}`, tag, ...use, ...(tagKey && { tagKey }), ...(thumb && { thumb }) }]
        : [{ tag }];
    });
    if (rows.length > 0) lists[element] = rows;
  }
  return lists;
}
