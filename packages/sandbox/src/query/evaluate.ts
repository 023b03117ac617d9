import type { SectionRecord, SectionType } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { find, type Found, idsOf, mergedIds } from './found.ts';
import type { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import type { ItemList } from './item-list.ts';
import { type Condition, type MediaQuery, parseQuery } from './parse.ts';
import { planOf } from './plan/plan.ts';
import { readingOf } from './reading.ts';
import { type AccountId, restrictionsOf } from './restrictions.ts';
import type { LevelSchema } from './schema/definitions.ts';
import { levelSchema, librarySchema } from './schema/library-schema.ts';

/**
 * Finds the items of a library that a media query asks for, as a person sees them: the path's query of
 * `/library/sections/{id}/all`, raw, with its operators percent-encoded or not. Parameters that are no fields are ignored. Throws
 * `MediaQueryError` where groups don't close.
 *
 * ```ts
 * evaluateQuery(world, 1, section, 'type=4&show.title==Bones&unwatched=1&sort=addedAt:desc').slice(0, 50);
 * ```
 */
export function evaluateQuery(world: World, accountId: AccountId, section: SectionRecord, query: string): ItemList {
  const read = parseQuery(query);
  return listOf(world, read, findIn(world, accountId, section, read, levelsOf(section.type, read)));
}

/** The same of some of the items of a level, given by their places in its scope; all of them where there is no query. */
export function evaluateWithin(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  schema: LevelSchema,
  within: Bits,
  query = '',
): ItemList {
  const read = parseQuery(query);
  return listOf(world, read, findIn(world, accountId, section, read, [schema], within));
}

/** The same over several libraries, as one list. Without a type it finds the topmost items; with a guid, items of any level. */
export function evaluateQueries(
  world: World,
  accountId: AccountId,
  sections: readonly SectionRecord[],
  query: string,
): ItemList {
  const read = parseQuery(query);
  const sorted = read.types.length === 0 && read.sort.length === 0 ? { ...read, sort: byTitle } : read;
  const founds = sections.flatMap((section) => {
    const levels = isByGuid(read) ? librarySchema(section.type) : levelsOf(section.type, read);
    return findIn(world, accountId, section, sorted, levels);
  });
  return listOf(world, read, founds);
}

function listOf(world: World, { limit = Infinity }: MediaQuery, founds: readonly Found[]): ItemList {
  const [first] = founds;
  const total = Math.min(
    limit,
    founds.reduce((sum, found) => sum + found.total, 0),
  );
  return {
    total,
    slice: (start, end) => {
      const last = Math.min(end, total);
      const ids = first && founds.length === 1 ? idsOf(first, start, last) : mergedIds(founds, start, last);
      return ids.map((id) => world.tables.items.get(id)).filter((item) => item !== undefined);
    },
  };
}

function findIn(
  world: World,
  accountId: AccountId,
  section: SectionRecord,
  query: MediaQuery,
  levels: readonly LevelSchema[],
  within?: Bits,
): readonly Found[] {
  const { id: sectionId, type } = section;
  // What is merged has to be in one order.
  const sort = levels.length > 1 && query.sort.length === 0 ? byTitle : query.sort;
  const at = { index: libraryIndex(world), sectionId, accountId };
  return levels.map((schema) => {
    const where = {
      all: [query.where, ...restrictionsOf(world, accountId, section, schema.level), ...rootOnly(type, query)],
    };
    return find(at, planOf(type, { ...query, where, sort }, schema, readingOf(world)), within);
  });
}

const byTitle: MediaQuery['sort'] = [{ name: 'titleSort', isDescending: false, nullsLast: false }];

function levelsOf(type: SectionType, { types, withCollections }: MediaQuery): readonly LevelSchema[] {
  const collections = withCollections ? [levelSchema(type, 'collection')] : [];
  const levels = types.map((number) => levelSchema(type, number));
  // A library of photos shows albums and photos side by side.
  const usual = librarySchema(type).slice(0, type === 'photo' ? 2 : 1);
  return [...(types.length === 0 ? usual : levels), ...collections].filter((schema) => schema !== undefined);
}

function rootOnly(type: SectionType, query: MediaQuery): readonly Condition[] {
  return type === 'photo' && query.types.length === 0 && !isByGuid(query)
    ? [{ name: 'isRoot', operator: '=', value: '1' }]
    : [];
}

function isByGuid({ types, where }: MediaQuery): boolean {
  return types.length === 0 && 'all' in where && where.all.some((part) => 'name' in part && part.name === 'guid');
}
