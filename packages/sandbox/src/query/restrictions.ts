import type { SectionRecord } from '../world/records.ts';
import type { CollectionRecord } from '../world/records-collections.ts';
import type { World } from '../world/world.ts';
import type { Bits } from './index/bits.ts';
import { select } from './index/find.ts';
import { libraryIndex } from './index/library-index.ts';
import type { Scope } from './index/scope.ts';
import { type Condition, type MediaQuery, MediaQueryError, parseQuery, type Tree } from './parse.ts';
import { planOf } from './plan/plan.ts';
import { readingOf } from './reading.ts';
import type { Level, LevelSchema } from './schema/definitions.ts';
import { levelSchema, librarySchema } from './schema/library-schema.ts';

/** Whose eyes a library is seen with: the person's number at the server, 1 for the owner. */
export type AccountId = number;

const filterNames = {
  movie: 'filterMovies',
  show: 'filterTelevision',
  artist: 'filterMusic',
  photo: 'filterPhotos',
} as const;

/**
 * What a person may see of a library that is shared by a filter, as conditions on a level of it: they are about its topmost items,
 * and go for all below them. A collection is seen by who may see something in it. None where all is shared.
 */
export function restrictionsOf(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  level: Level,
): readonly Tree<Condition>[] {
  const restriction = restrictionOf(world, accountId, section);
  if (restriction === undefined) return [];
  if (level !== 'collection') return [restriction];
  const seen = [...world.tables.collections.values()].filter((collection) =>
    hasSomething(world, accountId, section, collection),
  );
  return [{ name: 'id', operator: '=', value: seen.map(({ id }) => id).join(',') || '0' }];
}

/** Tells of topmost items and collections of a library, by their numbers, whether a person may see them; undefined where all is seen. */
export function seenIn(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
): ((id: number) => boolean) | undefined {
  const [top] = librarySchema(section.type);
  if (top === undefined || restrictionOf(world, accountId, section) === undefined) return undefined;
  const { scope, bits } = found(world, accountId, section, { query: parseQuery(''), schema: top });
  return (id) => {
    const collection = world.tables.collections.get(id);
    if (collection) return hasSomething(world, accountId, section, collection);
    const place = scope.placeOf(id);
    return place >= 0 && bits.has(place);
  };
}

/** The places of the items of a level that a person may see. */
export function seenPlaces(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  schema: LevelSchema,
): { readonly scope: Scope; readonly bits: Bits } {
  return found(world, accountId, section, { query: parseQuery(''), schema });
}

function restrictionOf({ tables }: World, accountId: AccountId, { type }: SectionRecord): Tree<Condition> | undefined {
  const filter = tables.accounts.get(accountId)?.sharing?.[filterNames[type]];
  const [top] = librarySchema(type);
  return filter && top ? prefixed(parseQuery(filter.replaceAll('|', '&')).where, top.level) : undefined;
}

function prefixed(tree: Tree<Condition>, level: string): Tree<Condition> {
  if ('name' in tree) return { ...tree, name: `${level}.${tree.name}` };
  return 'all' in tree
    ? { all: tree.all.map((part) => prefixed(part, level)) }
    : { any: tree.any.map((part) => prefixed(part, level)) };
}

/** Whether a collection of a library has something that a person may see. */
function hasSomething(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  collection: CollectionRecord,
): boolean {
  const { id, items, subtype, content } = collection;
  if (world.tables.items.get(id)?.sectionId !== section.id) return false;
  const query = content === undefined ? `id=${items.join(',')}` : content.slice(content.indexOf('?') + 1);
  try {
    const read = parseQuery(query);
    const schema = levelSchema(section.type, read.types[0] ?? subtype);
    if (schema === undefined) return false;
    return found(world, accountId, section, { query: read, schema }).bits.count() > 0;
  } catch (error) {
    if (error instanceof MediaQueryError) return false;
    throw error;
  }
}

/** What a query finds of a level, of what a person may see. */
function found(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  { query, schema }: { readonly query: MediaQuery; readonly schema: LevelSchema },
): { readonly scope: Scope; readonly bits: Bits } {
  const index = libraryIndex(world);
  const where = { all: [query.where, ...restrictionsOf(world, accountId, section, schema.level)] };
  const bits = select(
    { index, sectionId: section.id, accountId },
    planOf(section.type, { ...query, where }, schema, readingOf(world)),
  );
  return { scope: index.scope(section.id, schema.level), bits };
}
