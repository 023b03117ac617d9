import type {
  FieldDefinition,
  FilterDefinition,
  Meta,
  SortDefinition,
  TypeDefinition,
} from '../generated/models/meta.ts';
import type { ItemType } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { hiddenFields, hiddenSorts } from './hidden.ts';
import { suggestion } from './suggest.ts';

/** A field that a query can be about. */
export interface SchemaField {
  /** What it is called in a `where`, without the level. */
  readonly name: string;
  /** What it is called on the wire, for instance `episode.unwatched`. */
  readonly key: string;
  /** What people are shown. */
  readonly title: string;
  /** The level that it belongs to. */
  readonly level: string;
  /** `tag`, `integer`, `string`, `boolean`, `date`, `subtitleLanguage`, `audioLanguage`, `resolution`, `guid`, or what servers add. */
  readonly type: string;
  /** What kind of its type it is, for instance `rating` or `duration`. */
  readonly subtype: string | undefined;
  /** The operators that the server knows for it; undefined where it does not say. */
  readonly operators: ReadonlySet<string> | undefined;
}

/** A level of a library: movies; shows, seasons and episodes; and so on. */
export interface SchemaLevel {
  /** The type of its items. */
  readonly type: string;
  /** What people are shown. */
  readonly title: string;
  /** What it can be filtered by, by their names. */
  readonly fields: ReadonlyMap<string, SchemaField>;
  /** What it can be sorted by, by their names. */
  readonly sorts: ReadonlyMap<string, SortDefinition>;
  /** The filters that people are offered. */
  readonly filters: readonly FilterDefinition[];
}

/** What a library can be filtered and sorted by, as its server says. */
export class SectionSchema {
  /** The levels, the library's own first. */
  readonly levels: readonly SchemaLevel[];

  constructor(metas: readonly Meta[]) {
    const operators = new Map(
      metas.flatMap(({ fieldTypes }) =>
        fieldTypes.map(({ type = '', operators }) => [type, new Set(operators.map(({ key = '' }) => key))] as const),
      ),
    );
    operators.set('guid', new Set(['=']));
    this.levels = metas.flatMap(({ types }) => types).map((type) => levelOf(type, operators));
  }

  /** The level of a type. Throws `PlexUsageError` where the library has none. */
  level(type: string): SchemaLevel {
    const found = this.levels.find((level) => level.type === type);
    if (found) return found;
    const types = this.levels.map((level) => level.type);
    throw new PlexUsageError(`This library has no items of type “${type}”. ${suggestion(type, types)}`);
  }

  /**
   * The field of a name, with or without its level. Without one it is the wanted type's, or that of the deepest level that has it.
   * Throws `PlexUsageError` where there is none.
   */
  field(name: string, type: ItemType | string): SchemaField {
    const dot = name.indexOf('.');
    if (dot >= 0) {
      const level = this.level(name.slice(0, dot));
      return level.fields.get(name.slice(dot + 1)) ?? unknown('field', name, prefixed(level, level.fields.keys()));
    }
    const own = this.level(type);
    const found = [own, ...this.levels.toReversed()].find(({ fields }) => fields.has(name))?.fields.get(name);
    return found ?? unknown('field', name, own.fields.keys());
  }

  /** A sort as it goes over the wire, with its level and without a direction. Throws `PlexUsageError` where there is none. */
  sortKey(name: string, type: ItemType | string): string {
    const own = this.level(type);
    // Titles are sorted by the form of them that is made for it.
    if (name === 'title' && own.sorts.has('titleSort')) return this.sortKey('titleSort', type);
    const dot = name.indexOf('.');
    // A level also sorts by fields of those above it: tracks by `album.titleSort`.
    const level = own.sorts.has(name) || dot < 0 ? own : this.level(name.slice(0, dot));
    const bare = level === own && own.sorts.has(name) ? name : name.slice(dot + 1);
    if (!level.sorts.has(bare)) unknown('sort', name, own.sorts.keys());
    return bare.includes('.') ? bare : `${level.type}.${bare}`;
  }
}

function levelOf(definition: TypeDefinition, operators: ReadonlyMap<string, ReadonlySet<string>>): SchemaLevel {
  const { type = '', title = type, fields, sorts, filters } = definition;
  // Views such as “folder” are told of as levels, too, and have nothing to be filtered by.
  const isLevel = fields.length > 0;
  const hidden = (isLevel ? hiddenFields(type) : []).map(([name, fieldType]): FieldDefinition => ({
    key: type === 'movie' ? name : `${type}.${name}`,
    type: fieldType,
    title: name,
  }));
  // What the server says comes last, and so goes before what is only known to work.
  const all = [...hidden, ...fields].map((field) => fieldOf(field, type, operators));
  const hiddenKeys = isLevel ? hiddenSorts(type).map((key) => ({ key })) : [];
  // Some sorts are several in one, with commas between them. They are what a client can say itself.
  const allSorts: readonly SortDefinition[] = [...hiddenKeys, ...sorts.filter(({ key }) => !key?.includes(','))];
  return {
    type,
    title,
    filters,
    fields: new Map(all.map((field) => [field.name, field])),
    sorts: new Map(allSorts.map((sort) => [ownName(sort.key ?? '', type), sort])),
  };
}

function fieldOf(
  { key = '', title = key, type = '', subType }: FieldDefinition,
  level: string,
  operators: ReadonlyMap<string, ReadonlySet<string>>,
): SchemaField {
  return { name: bareName(key), key, title, level, type, subtype: subType, operators: operators.get(type) };
}

/** Without the level, if it is the level's own. */
function ownName(key: string, level: string): string {
  return key.startsWith(`${level}.`) ? key.slice(level.length + 1) : key;
}

function bareName(key: string): string {
  return key.slice(key.indexOf('.') + 1);
}

function prefixed({ type }: SchemaLevel, names: Iterable<string>): string[] {
  return Array.from(names, (name) => `${type}.${name}`);
}

function unknown(what: string, name: string, choices: Iterable<string>): never {
  throw new PlexUsageError(`There is no ${what} “${name}” here. ${suggestion(name, choices)}`);
}
