import type { ItemRecord } from '../world/records.ts';
import type { Base } from '../world/table.ts';

/** Some items of a kind, numbered one after the other. */
export interface ItemBlock {
  readonly count: number;
  /** Makes an item: its record, from its place in the block and the rating key before the block's first. */
  readonly make: (place: number, before: number) => ItemRecord;
  /** Where it belongs. */
  readonly outline: (place: number, before: number) => Partial<ItemRecord>;
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

  outline(id: number): Partial<ItemRecord> | undefined {
    const block = this.#blockOf(id);
    return block?.outline(id - block.before - 1, block.before);
  }

  *keys(): Generator<number> {
    for (let id = 1; id <= this.size; id++) yield id;
  }

  #blockOf(id: number): Placed | undefined {
    return this.#blocks.find(({ before, count }) => id > before && id <= before + count);
  }
}
