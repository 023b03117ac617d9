import { fitsWord } from '../media-server/hubs/search-words.ts';
import type { ItemRecord, ItemType, SectionRecord, TagKind } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { Bits } from './index/bits.ts';
import { libraryIndex } from './index/library-index.ts';
import type { Scope } from './index/scope.ts';
import { TagColumn } from './index/tag-column.ts';
import type { Field, Level } from './schema/definitions.ts';
import { librarySchema } from './schema/library-schema.ts';
import { folded } from './values/folded.ts';

/** The items of a kind in a library, which can be found by words and tags without looking at each of them. */
export interface Shelf {
  readonly section: SectionRecord;
  readonly scope: Scope;
}

/** The shelves of libraries; those of one kind of items where that is given. Extras stand on none. */
export function shelvesOf(world: World, sections: readonly SectionRecord[], type?: ItemType): readonly Shelf[] {
  const index = libraryIndex(world);
  return sections.flatMap((section) =>
    [...librarySchema(section.type).map(({ level }) => level), 'clip' as const]
      .filter((level) => type === undefined || level === type)
      .map((level: Level) => ({ section, scope: index.scope(section.id, level) })),
  );
}

const wordField: Field = { name: 'word', title: 'Word', type: 'tag' };

/** The places of the items that have words in their names which begin with those that are looked for. */
export function placesWithWords({ scope }: Shelf, words: readonly string[]): Bits {
  const column = scope.column(wordField, 0);
  if (!(column instanceof TagColumn)) return new Bits(scope.size);
  return words
    .map((word) => column.keys.filter((key) => fitsWord(word, key)).map(folded))
    .map((keys) => column.select({ form: 'tags', isNegated: false, keys }, scope.size))
    .reduce((all, bits) => all.and(bits), scope.present);
}

/** The places of the items that have a tag. */
export function* placesWithTag({ scope }: Shelf, kind: TagKind, id: number): Generator<number> {
  const column = scope.column({ name: kind, title: kind, type: 'tag' }, 0);
  if (!(column instanceof TagColumn)) return;
  for (const place of column.placesWith(String(id))) if (scope.present.has(place)) yield place;
}

/** The items at places of a shelf. */
export function* itemsAt(world: World, { scope }: Shelf, places: Iterable<number>): Generator<ItemRecord> {
  for (const place of places) {
    const item = world.tables.items.get(scope.idAt(place));
    if (item) yield item;
  }
}
