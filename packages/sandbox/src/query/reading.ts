import type { TagKind } from '../world/records.ts';
import { findTag } from '../world/tags.ts';
import type { World } from '../world/world.ts';
import type { Reading } from './plan/tests.ts';

/** What reading the values of conditions needs of a world. */
export function readingOf(world: World): Reading {
  return {
    // What changed within this second lies before now.
    now: Math.ceil(world.clock.now() / 1000),
    tagNamed: ({ name }, word) => {
      const id = findTag(world, name as TagKind, word);
      return id === undefined ? undefined : String(id);
    },
  };
}
