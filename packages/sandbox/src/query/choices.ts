import type { SectionRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { find } from './found.ts';
import { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import { parseQuery } from './parse.ts';
import { planOf } from './plan/plan.ts';
import type { Field, LevelSchema } from './schema/definitions.ts';
import { readingOf } from './reading.ts';
import { restrictionsOf } from './restrictions.ts';

/** Counts the values that the items of a level have in a field: of those items that a query finds, and a person may see. */
export function countValues(
  world: World,
  accountId: number,
  section: SectionRecord,
  { schema, field, query }: { readonly schema: LevelSchema; readonly field: Field; readonly query: string },
): ReadonlyMap<string, number> {
  const at = { index: libraryIndex(world), sectionId: section.id, accountId };
  const read = parseQuery(query);
  const where = { all: [read.where, ...restrictionsOf(world, accountId, section, schema.level)] };
  const plan = planOf(section.type, { ...read, where, limit: undefined }, schema, readingOf(world));
  const { scope, bits = Bits.all(scope.size) } = find(at, { ...plan, group: undefined });
  return scope.column(field, accountId).counts(bits);
}
