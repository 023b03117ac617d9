import { secondsOf } from '../world/clock.ts';
import { findTag } from '../world/tags.ts';
import type { SectionRecord, TagKind } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type ItemList, listOf } from './item-list.ts';
import { type MediaQuery, parseQuery } from './parse.ts';
import { planOf } from './plan/plan.ts';
import type { Reading } from './plan/tests.ts';
import type { LevelSchema } from './schema/definitions.ts';
import { levelSchema, librarySchema } from './schema/library-schema.ts';
import { findPlainly } from './testing/plain-query.ts';

/**
 * Finds the items of a library that a media query asks for, as a person sees them: the path's query of
 * `/library/sections/{id}/all`, raw, with its operators percent-encoded or not. Throws `MediaQueryError` where its groups don't close.
 *
 * ```ts
 * evaluateQuery(world, 1, section, 'type=4&show.title==Bones&unwatched=1&sort=addedAt:desc').slice(0, 50);
 * ```
 *
 * @param accountId The person's number at the server: 1 for the owner.
 */
export function evaluateQuery(
  world: World,
  accountId: number,
  section: SectionRecord,
  query: string | URLSearchParams,
): ItemList {
  const read = parseQuery(query);
  const items = levelsOf(section, read).flatMap((schema) =>
    findPlainly(world, accountId, section.id, planOf(section.type, read, schema, readingOf(world))),
  );
  return listOf(items);
}

function levelsOf({ type }: SectionRecord, { types }: MediaQuery): readonly LevelSchema[] {
  if (types.length === 0) return librarySchema(type).slice(0, 1);
  return types.map((number) => levelSchema(type, number)).filter((schema) => schema !== undefined);
}

function readingOf(world: World): Reading {
  return {
    now: secondsOf(world.clock),
    tagNamed: ({ name }, word) => {
      const id = findTag(world, name as TagKind, word);
      return id === undefined ? undefined : String(id);
    },
  };
}
