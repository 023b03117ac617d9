import type { ItemRecord } from '../world/records.ts';
import type { Base } from '../world/table.ts';
import type { Recipe } from './recipe.ts';

/** Some items of a kind, numbered one after the other. */
export interface ItemBlock {
  readonly count: number;
  /** Makes an item: its record, from its place in the block and the rating key before the block's first. */
  readonly make: (place: number, before: number) => ItemRecord;
  /** The same, with each value made when it is looked at. */
  readonly glance: (place: number, before: number) => ItemRecord;
  /** Where it belongs. */
  readonly outline: (place: number, before: number) => Partial<ItemRecord>;
}

/** A block of items of several types, each made by the recipe of its type. */
export function blockOf<At extends { readonly type: string }>({
  count,
  outline,
  at,
  recipes,
}: Pick<ItemBlock, 'count' | 'outline'> & {
  readonly at: (place: number, before: number) => At;
  readonly recipes: Readonly<Record<string, Recipe<At>>>;
}): ItemBlock {
  const madeBy = (form: keyof Recipe<At>) => (place: number, before: number) => {
    const stands = at(place, before);
    const recipe = recipes[stands.type];
    if (recipe === undefined) throw new TypeError(`There is no recipe for the type ${stands.type}.`);
    return recipe[form](stands);
  };
  return { count, outline, make: madeBy('make'), glance: madeBy('glance') };
}

interface Placed extends ItemBlock {
  /** The rating key before the first. */
  readonly before: number;
}

/** Items that are made when they are asked for. */
export class SyntheticItems implements Base<number, ItemRecord> {
  readonly size: number;
  readonly #blocks: readonly Placed[];

  constructor(blocks: readonly ItemBlock[]) {
    let before = 0;
    this.#blocks = blocks.map((block) => {
      const placed = { ...block, before };
      before += block.count;
      return placed;
    });
    this.size = before;
  }

  get(id: number): ItemRecord | undefined {
    const block = this.#blockOf(id);
    return block?.make(id - block.before - 1, block.before);
  }

  glance(id: number): ItemRecord | undefined {
    const block = this.#blockOf(id);
    return block?.glance(id - block.before - 1, block.before);
  }

  outline(id: number): Partial<ItemRecord> | undefined {
    const block = this.#blockOf(id);
    return block?.outline(id - block.before - 1, block.before);
  }

  *keys(): Generator<number> {
    for (let id = 1; id <= this.size; id++) yield id;
  }

  #blockOf(id: number): Placed | undefined {
    for (const block of this.#blocks) if (id > block.before && id <= block.before + block.count) return block;
    return undefined;
  }
}
