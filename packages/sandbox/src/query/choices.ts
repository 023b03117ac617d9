import type { SectionRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { find } from './found.ts';
import { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import { TagColumn } from './index/tag-column.ts';
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
  const column = scope.column(field, accountId);
  if (column instanceof TagColumn) return column.counts(bits);
  const counts = new Map<string, number>();
  for (let place = 0; place < scope.size; place++) {
    const value = bits.has(place) ? column.value(place) : undefined;
    if (value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return counts;
}
