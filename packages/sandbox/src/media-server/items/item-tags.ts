import { entriesOf } from '../../world/keys.ts';
import type { ItemRecord, TagKind, TagRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Row } from './item-order.ts';

/** What a kind of tag is on the wire. */
interface TagForm {
  /** The element. */
  readonly element: string;
  /** The number of the kind. */
  readonly type: number;
  /** How many of an item's tags lists show. */
  readonly listed: number;
}

/** The kinds of tags. */
export const tagForms: Readonly<Record<TagKind, TagForm>> = {
  genre: { element: 'Genre', type: 1, listed: 2 },
  collection: { element: 'Collection', type: 2, listed: Infinity },
  director: { element: 'Director', type: 4, listed: 1 },
  writer: { element: 'Writer', type: 5, listed: 2 },
  actor: { element: 'Role', type: 6, listed: 3 },
  producer: { element: 'Producer', type: 7, listed: 0 },
  country: { element: 'Country', type: 8, listed: 1 },
  label: { element: 'Label', type: 11, listed: 0 },
  mood: { element: 'Mood', type: 300, listed: 0 },
  style: { element: 'Style', type: 301, listed: 0 },
  similar: { element: 'Similar', type: 305, listed: 0 },
  tag: { element: 'Tag', type: 0, listed: Infinity },
};

/** A tag by itself, as lists of tags have it. */
export function tagRow({ id, kind, tag, tagKey, thumb }: TagRecord): Row {
  return {
    id,
    filter: `${kind}=${id}`,
    tag,
    tagType: tagForms[kind].type,
    ...(tagKey && { tagKey }),
    ...(thumb && { thumb }),
  };
}

/** The tags of an item by element: in a list only the words of the first few. */
export function tagLists({ tables }: World, { tags }: ItemRecord, isDetailed: boolean): Row {
  const lists: Record<string, unknown> = {};
  for (const [kind, { element, listed }] of entriesOf(tagForms)) {
    const uses = tags[kind];
    if (uses === undefined) continue;
    const rows = (isDetailed ? uses : uses.slice(0, listed)).flatMap(({ id, role }) => {
      const record = tables.tags.get(id);
      if (record === undefined) return [];
      const { tag, tagKey, thumb } = record;
      if (!isDetailed) return [{ tag }];
      return [
        { id, filter: `${kind}=${id}`, tag, ...(tagKey && { tagKey }), ...(role && { role }), ...(thumb && { thumb }) },
      ];
    });
    if (rows.length > 0) lists[element] = rows;
  }
  return lists;
}
