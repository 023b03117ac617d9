import { stateKey } from '../../world/state-key.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { Test } from '../plan/tests.ts';
import type { Field, Level } from '../schema/definitions.ts';
import { filesOf, type Source, sourceOf, type Surroundings } from '../values/sources.ts';
import { Bits } from './bits.ts';
import type { Column } from './column.ts';
import { type Filling, type FillingOnly, hashFilling, type Kept, nearFilling, textFilling } from './fillings.ts';
import { HashColumn } from './hash-column.ts';
import { type Near, NearColumn } from './near-column.ts';
import { NumberColumn } from './number-column.ts';
import { Orders } from './orders.ts';
import { PathOrder } from './path-order.ts';
import { Selections } from './selections.ts';
import { TagColumn } from './tag-column.ts';

const fileField: Field = { name: 'file', title: 'File', type: 'guid' };

/** The items of one level of one library, each at a place of its own, with columns for the fields that were asked for. */
export class Scope {
  readonly level: Level;
  readonly #world: Surroundings;
  readonly #ids: number[];
  readonly #columns = new Map<string, Kept>();
  readonly #selections = new Selections();
  /** The orders that were asked for. */
  readonly orders: Orders = new Orders();
  #present: Bits;
  /** The order of the files, and how many changes they had had. */
  #paths: { readonly at: number; readonly order: PathOrder } | undefined;
  /** Changes with the items that are there. */
  version = 0;

  /** @param ids Ascending. */
  constructor(world: Surroundings, level: Level, ids: number[]) {
    this.#world = world;
    this.level = level;
    this.#ids = ids;
    this.#present = Bits.all(ids.length);
  }

  /** How many places there are. */
  get size(): number {
    return this.#ids.length;
  }

  /** The places that have an item. */
  get present(): Bits {
    return this.#present;
  }

  idAt(place: number): number {
    return this.#ids[place] ?? Number.NaN;
  }

  /** The place of an item; -1 where it has none. */
  placeOf(id: number): number {
    let [low, high] = [0, this.#ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.idAt(middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Gives an item a place. Gives false where that would move others, so that a new scope is needed. */
  add(item: ItemRecord): boolean {
    let place = this.placeOf(item.id);
    if (place < 0) {
      if (item.id < this.idAt(this.size - 1)) return false;
      place = this.#ids.push(item.id) - 1;
    }
    if (this.#present.size < this.size) this.#present = this.#present.resized(this.size);
    if (!this.#present.has(place)) {
      this.#present.add(place);
      this.version++;
    }
    this.refresh(item, () => true);
    return true;
  }

  remove(id: number): void {
    const place = this.placeOf(id);
    if (place < 0 || !this.#present.has(place)) return;
    this.#present.delete(place);
    this.version++;
    // What is gone has no files: a folder is looked for at the first of its files.
    for (const { column } of this.#columns.values()) if (column instanceof HashColumn) column.set(place, []);
  }

  /** Reads an item's values anew: of one account, of all that hang on its leaves, or of all. */
  refresh(item: ItemRecord, isMeant: (column: Pick<Kept, 'accountId' | 'isOfLeaves'>) => boolean): void {
    const place = this.placeOf(item.id);
    if (place >= 0) for (const kept of this.#columns.values()) if (isMeant(kept)) kept.refresh(place, item);
  }

  /** Makes the columns of fields that are not there yet, all while looking at each item once. */
  prepare(fields: readonly Field[], accountId: number): void {
    const missing = fields.filter((field) => !this.#columns.has(this.#keyOf(field, accountId)));
    const fillings = [...new Map(missing.map((field) => [field.name, field])).values()].map((field) =>
      this.#filling(field, accountId),
    );
    const appending = fillings.filter(({ append }) => append !== undefined);
    if (appending.length > 0)
      for (const [place, id] of this.#ids.entries()) {
        const item = this.#present.has(place) ? this.#world.tables.items.glance(id) : undefined;
        for (const { append } of appending) append?.(item);
      }
    for (const filling of fillings) {
      filling.finish();
      this.#columns.set(filling.key, filling);
    }
  }

  /** The column of a field, as an account has it. */
  column(field: Field, accountId: number): Column {
    this.prepare([field], accountId);
    const kept = this.#columns.get(this.#keyOf(field, accountId));
    if (kept === undefined || kept.column instanceof HashColumn || kept.column instanceof NearColumn)
      throw new TypeError(`The field ${field.name} can only be looked up.`);
    return kept.column;
  }

  /** The places of items that may have a text in a field that items are looked up by. */
  lookUp(field: Field, text: string): readonly number[] {
    this.prepare([field], 0);
    const { column } = this.#columns.get(field.name) ?? {};
    return column instanceof HashColumn ? column.placesWith(text).filter((place) => this.#present.has(place)) : [];
  }

  /** The items whose texts in a field differ from one by so many letters at the most. */
  near(field: Field, text: string, most: number): readonly Near[] {
    this.prepare([field], 0);
    const { column } = this.#columns.get(field.name) ?? {};
    return column instanceof NearColumn
      ? column.within(text, most).filter(({ place }) => this.#present.has(place))
      : [];
  }

  /** The files of the items in the order of their paths. */
  paths(): PathOrder {
    this.prepare([fileField], 0);
    const { column } = this.#columns.get(fileField.name) ?? {};
    if (!(column instanceof HashColumn)) throw new TypeError('Files are looked up by their hashes.');
    const { changes } = column;
    const known = this.#paths;
    const changed = known && changes.since(known.at);
    const order =
      known === undefined || changed === undefined || changed.length > this.size / 16 + 16
        ? PathOrder.of(this.size, (place) => this.#filesAt(place))
        : changed.length > 0
          ? known.order.mended(new Set(changed))
          : known.order;
    this.#paths = { at: changes.count, order };
    return order;
  }

  #filesAt(place: number): readonly string[] {
    const item = this.#present.has(place) ? this.#world.tables.items.glance(this.idAt(place)) : undefined;
    return item === undefined ? [] : filesOf(item);
  }

  /** The places whose values fit. `key` is the same for tests that are. */
  select(field: Field, accountId: number, test: Test, key: string): Bits {
    const column = this.column(field, accountId);
    return this.#selections.get(`${this.#keyOf(field, accountId)} ${key}`, column, test, this.size);
  }

  /** Forgets the columns of fields. */
  forget(names: readonly string[]): void {
    for (const name of names) this.#columns.delete(name);
    this.#selections.clear();
    this.orders.clear();
  }

  #keyOf(field: Field, accountId: number): string {
    return sourceOf(this.level, field).of === 'item' ? field.name : `${field.name}@${accountId}`;
  }

  #filling(field: Field, accountId: number): Filling {
    const source = sourceOf(this.level, field);
    const about = {
      key: this.#keyOf(field, accountId),
      accountId: source.of === 'item' ? undefined : accountId,
      isOfLeaves: source.of === 'leaves' || field.name === 'location' || field.name === 'source',
    };
    switch (source.form) {
      case 'number':
        return {
          ...about,
          ...(source.of === 'state' ? this.#states(source, accountId) : this.#numbers(source, accountId)),
        };
      case 'text':
        return { ...about, ...textFilling(source) };
      case 'hashes':
        return { ...about, ...hashFilling(source) };
      case 'near':
        return { ...about, ...nearFilling(source) };
      default:
        return { ...about, ...this.#tags(source) };
    }
  }

  #numbers(
    source: Source & { readonly form: 'number'; readonly of: 'item' | 'leaves' },
    accountId: number,
  ): FillingOnly {
    const column = new NumberColumn(new Float64Array(this.size).fill(Number.NaN));
    const read = (item: ItemRecord): number | undefined => source.read(item, this.#world, accountId);
    let place = 0;
    return {
      column,
      refresh: (place, item) => column.set(place, read(item)),
      append: (item) => {
        if (item) column.set(place, read(item));
        place++;
      },
      finish: () => undefined,
    };
  }

  /** Most items have no state: those that have one are fewer than the items. */
  #states(source: Source & { readonly form: 'number'; readonly of: 'state' }, accountId: number): FillingOnly {
    const { states } = this.#world.tables;
    const column = new NumberColumn(new Float64Array(this.size).fill(source.read({}) ?? Number.NaN));
    const read = (id: number): number | undefined => source.read(states.get(stateKey(accountId, id)) ?? {});
    return {
      column,
      refresh: (place, { id }) => column.set(place, read(id)),
      append: undefined,
      finish: () => {
        for (const key of states.keys()) {
          const [account, id] = key.split(':').map(Number);
          const place = account === accountId && id !== undefined ? this.placeOf(id) : -1;
          if (place >= 0) column.set(place, read(this.idAt(place)));
        }
      },
    };
  }

  #tags(source: Source & { readonly form: 'tags' }): FillingOnly {
    const column = new TagColumn();
    return {
      column,
      refresh: (place, item) => column.set(place, source.read(item, this.#world)),
      append: (item) => column.append(item ? source.read(item, this.#world) : []),
      finish: () => column.seal(),
    };
  }
}
