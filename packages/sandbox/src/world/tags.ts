import type { TagKind } from './records.ts';
import type { World } from './world.ts';

/** The tag of a kind and a word. It is made where there is none. */
export function tagFor(world: World, kind: TagKind, word: string): number {
  const found = findTag(world, kind, word);
  if (found !== undefined) return found;
  const id = world.store.next('tag');
  // Servers begin new labels with a capital (seen with 1.43).
  const tag = kind === 'label' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  world.tables.tags.set(id, { id, kind, tag });
  return id;
}

/** The tag of a kind and a word, in capitals or not. */
export function findTag({ tables }: World, kind: TagKind, word: string): number | undefined {
  const wanted = word.toLowerCase();
  for (const tag of tables.tags.values()) if (tag.kind === kind && tag.tag.toLowerCase() === wanted) return tag.id;
  return undefined;
}
