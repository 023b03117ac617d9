import { decoded } from '../../world/percent.ts';
import type { TagKind } from '../../world/records.ts';

/** What a request wants changed, by the names that fields and tags have in edits. */
export interface Edits {
  /** New values of fields; an empty one clears. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether a field or a kind of tags is kept when metadata are refreshed. */
  readonly locks: ReadonlyMap<string, boolean>;
  /** Tags that are given, by their place in the list. */
  readonly tags: ReadonlyMap<TagKind, readonly GivenTag[]>;
  /** Tags that are taken away. */
  readonly removals: ReadonlyMap<TagKind, readonly string[]>;
}

/** A tag that is given. */
export interface GivenTag {
  readonly tag: string;
  /** What an actor plays. */
  readonly role?: string;
}

const tagKinds: ReadonlySet<string> = new Set<TagKind>([
  'genre',
  'director',
  'writer',
  'actor',
  'producer',
  'country',
  'collection',
  'label',
  'mood',
  'style',
  'similar',
  'tag',
]);

const isTagKind = (name: string): name is TagKind => tagKinds.has(name);

/** Reads edits out of a query: `title.value=…`, `title.locked=1`, `genre[0].tag.tag=…`, `genre[].tag.tag-=…`. */
export function parseEdits(query: URLSearchParams): Edits {
  const values = new Map<string, string>();
  const locks = new Map<string, boolean>();
  const places = new Map<TagKind, Map<string, GivenTag>>();
  const removals = new Map<TagKind, readonly string[]>();
  for (const [name, value] of query) {
    const [, kind = '', place = '', property = ''] = /^(\w+)\[(\d*)\]\.([\w.]+-?)$/.exec(name) ?? [];
    if (isTagKind(kind)) {
      if (property === 'tag.tag-') removals.set(kind, removedTags(value));
      else places.set(kind, withTag(places.get(kind), place, property, value));
    } else if (name.endsWith('.locked')) locks.set(name.slice(0, -'.locked'.length), value === '1' || value === 'true');
    else if (name.endsWith('.value') || name.endsWith('.title.id')) values.set(name.replace(/\.value$/, ''), value);
  }
  const tags = new Map([...places].map(([kind, given]) => [kind, [...given.values()].filter(({ tag }) => tag !== '')]));
  return { values, locks, tags, removals };
}

function withTag(
  given: ReadonlyMap<string, GivenTag> = new Map(),
  place: string,
  property: string,
  value: string,
): Map<string, GivenTag> {
  const before = given.get(place) ?? { tag: '' };
  const after = property === 'tag.tag' ? { ...before, tag: value } : { ...before, role: value };
  return new Map([...given, [place, after]]);
}

/** Tags are encoded one by one, so that there can be commas in them; then the list is encoded as any value is. */
function removedTags(list: string): readonly string[] {
  return list
    .split(',')
    .map(decoded)
    .filter((word) => word !== '');
}
