import { evaluateQuery } from '../../query/evaluate.ts';
import { MediaQueryError } from '../../query/parse.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** The items that a list of a library has for an account: those of a smart collection or playlist. None where it cannot be read. */
export function smartItems(world: World, accountId: number, path: string): readonly ItemRecord[] {
  const [, id, query = ''] = /^\/library\/sections\/(\d+)\/all(?:\?(.*))?$/.exec(path) ?? [];
  const section = world.tables.sections.get(Number(id));
  const allowed = world.tables.accounts.get(accountId)?.sectionIds;
  if (section === undefined || allowed?.includes(section.id) === false) return [];
  try {
    const { total, slice } = evaluateQuery(world, accountId, section, query);
    return slice(0, total);
  } catch (error) {
    if (error instanceof MediaQueryError) return [];
    throw error;
  }
}
