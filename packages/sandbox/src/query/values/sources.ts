import { indexOf, soundDimensions, soundOf, yearOf } from '../../world/derived.ts';
import { wordsOf } from '../search-words.ts';
import { betweenNames } from '../name-fit.ts';
import { letterOf } from './folded.ts';
import { isFolder } from '../../world/hierarchy.ts';
import { isBelow } from '../../world/paths.ts';
import type { ItemRecord, Scalar, SectionRecord, StateRecord, TagKind } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import type { Field, Level } from '../schema/definitions.ts';
import { mediaSources } from './media-sources.ts';
import { leafSources, stateSources } from './state-sources.ts';

/** What reading a field may look at. */
export type Surroundings = Pick<World, 'tables' | 'hierarchy' | 'store'>;

/** Where a field's value comes from. All numbers are Unix seconds where they are times; flags are 0 or 1. */
export type Source =
  | { readonly form: 'number'; readonly of: 'item'; readonly read: (item: ItemRecord, world: Surroundings) => Value }
  | { readonly form: 'number'; readonly of: 'state'; readonly read: (state: StateRecord) => Value }
  | {
      readonly form: 'number';
      readonly of: 'leaves';
      readonly read: (item: ItemRecord, world: Surroundings, accountId: number) => Value;
    }
  | { readonly form: 'text'; readonly of: 'item'; readonly read: (item: ItemRecord) => string | undefined }
  | {
      /** Texts that are looked for by others that are like them. */
      readonly form: 'near';
      readonly of: 'item';
      readonly read: (item: ItemRecord) => string;
    }
  | {
      /** Texts that items are looked up by. */
      readonly form: 'hashes';
      readonly of: 'item';
      readonly read: (item: ItemRecord) => readonly string[];
    }
  | {
      readonly form: 'tags';
      readonly of: 'item';
      readonly read: (item: ItemRecord, world: Surroundings) => readonly string[];
    };

/** A number; undefined where an item has none. */
export type Value = number | undefined;

/** Where the values of a level's field come from. */
export function sourceOf(level: Level, { name, type }: Field): Source {
  const own = level !== 'extra' && level !== 'photoalbum' && isFolder({ type: level }) ? leafSources[name] : undefined;
  return own ?? stateSources[name] ?? mediaSources[name] ?? itemSources[name] ?? fieldSource(name, type);
}

const itemSources: Readonly<Record<string, Source>> = {
  id: { form: 'number', of: 'item', read: ({ id }) => id },
  index: {
    form: 'number',
    of: 'item',
    // The number of a collection is that of its tag.
    read: (item, { tables }) => tables.collections.get(item.id)?.tagId ?? indexOf(item),
  },
  year: { form: 'number', of: 'item', read: ({ fields }) => yearOf(fields) },
  addedAt: { form: 'number', of: 'item', read: ({ addedAt }) => addedAt },
  updatedAt: { form: 'number', of: 'item', read: ({ updatedAt }) => updatedAt },
  decade: {
    form: 'number',
    of: 'item',
    read: ({ fields }) => {
      const year = yearOf(fields);
      return year === undefined ? undefined : Math.floor(year / 10) * 10;
    },
  },
  random: { form: 'number', of: 'item', read: ({ id }, { store }) => shuffled(id, store.seed.length) },
  unmatched: { form: 'number', of: 'item', read: ({ guid }) => Number(/^(local|none):|agents\.none/.test(guid)) },
  trash: { form: 'number', of: 'item', read: ({ fields }) => Number(fields.deletedAt !== undefined) },
  lockedFields: { form: 'number', of: 'item', read: ({ locked }) => locked.length || undefined },
  introMarkers: {
    form: 'number',
    of: 'item',
    read: ({ markers }) => markers.filter(({ fields }) => fields.type === 'intro').length || undefined,
  },
  isRoot: { form: 'number', of: 'item', read: ({ parentId }) => Number(parentId === undefined) },
  title: { form: 'text', of: 'item', read: ({ title }) => title },
  titleSort: { form: 'text', of: 'item', read: ({ title, fields }) => textIn(fields.titleSort) ?? title },
  guid: { form: 'text', of: 'item', read: ({ guid }) => guid },
  firstCharacter: {
    form: 'tags',
    of: 'item',
    read: ({ title, fields }) => [letterOf(textIn(fields.titleSort) ?? title)],
  },
  word: { form: 'tags', of: 'item', read: namesOf },
  sound: { form: 'near', of: 'item', read: ({ title }) => wordsIn(title).join('') },
  ...Object.fromEntries(
    soundDimensions.map((dimension, at): [string, Source] => [
      `sound.${dimension}`,
      { form: 'number', of: 'item', read: (item) => soundOf(item)[at] },
    ]),
  ),
  identifier: { form: 'hashes', of: 'item', read: ({ guid, guids }) => [guid, ...guids] },
  file: { form: 'hashes', of: 'item', read: filesOf },
  media: { form: 'hashes', of: 'item', read: ({ media }) => media.map(({ id }) => String(id)) },
  location: { form: 'tags', of: 'item', read: locationsOf },
  source: { form: 'tags', of: 'item', read: locationsOf },
};

/** The words of an item's names, one name after the other, which searches look for. */
function namesOf({ title, fields }: ItemRecord): readonly string[] {
  const words = [...wordsIn(title)];
  for (const name of [textIn(fields.titleSort), textIn(fields.originalTitle)])
    if (name !== undefined) words.push(betweenNames, ...wordsIn(name));
  return words;
}

/** What stands between spaces, in words: libraries have few words, in many names. */
const knownWords = new Map<string, readonly string[]>();

function wordsIn(name: string): readonly string[] {
  return name.split(' ').flatMap((part) => {
    const known = knownWords.get(part) ?? wordsOf(part);
    if (knownWords.size > 50_000) knownWords.clear();
    knownWords.set(part, known);
    return known;
  });
}

/** Fields that nothing more is known of than the item's value. */
function fieldSource(name: string, type: Field['type']): Source {
  switch (type) {
    case 'integer':
    case 'boolean':
      return { form: 'number', of: 'item', read: ({ fields }) => numberIn(fields[name]) };
    case 'date':
      return { form: 'number', of: 'item', read: ({ fields }) => dateIn(fields[name]) };
    case 'string':
    case 'guid':
      return { form: 'text', of: 'item', read: ({ fields }) => textIn(fields[name]) };
    default:
      return { form: 'tags', of: 'item', read: (item) => tagsOf(item, name) };
  }
}

/** The numbers of an item's tags; of what is a plain field, its words. */
function tagsOf({ tags, fields }: ItemRecord, name: string): readonly string[] {
  const uses = tags[name as TagKind];
  if (uses !== undefined) return uses.map(({ id }) => String(id));
  const text = textIn(fields[name]);
  return text === undefined || text === '' ? [] : [text];
}

/** The paths of an item's files. */
export function filesOf({ media }: ItemRecord): readonly string[] {
  return media.flatMap(({ parts }) =>
    parts.map(({ fields }) => fields.file).filter((file) => typeof file === 'string'),
  );
}

/** The folders of its library that an item has files in; of a folder, what its leaves have. */
function locationsOf(item: ItemRecord, { tables, hierarchy }: Surroundings): readonly string[] {
  const locations: SectionRecord['locations'] = tables.sections.get(item.sectionId)?.locations ?? [];
  if (locations.length < 2) return locations.map(({ id }) => String(id));
  const items = isFolder(item) ? hierarchy.leavesOf(item.id) : [item];
  const files = items.flatMap(filesOf);
  return locations.filter(({ path }) => files.some((file) => isBelow(file, path))).map(({ id }) => String(id));
}

/** A number that stands for no order (the finaliser of MurmurHash 3). */
function shuffled(id: number, seed: number): number {
  let hash = Math.imul(id ^ Math.imul(seed, 0x9e_37_79_b1), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A field's number; undefined where it is none. */
export function numberIn(value: Scalar | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function textIn(value: Scalar | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** A time in seconds: a number is one already, a date is its midnight in UTC. */
function dateIn(value: Scalar | undefined): number | undefined {
  if (typeof value !== 'string') return numberIn(value);
  const time = Date.parse(value.includes(' ') ? `${value.replace(' ', 'T')}Z` : value);
  return Number.isNaN(time) ? numberIn(value) : Math.floor(time / 1000);
}
