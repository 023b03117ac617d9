/** How records are named in a table. */
export type Key = number | string;

/** Records that were there from the beginning. They may be made when they are asked for, so that there can be a million. */
export interface Base<K extends Key, T> {
  get(key: K): T | undefined;
  keys(): Iterable<K>;
  readonly size: number;
  /** Of a record that is made when it is asked for: the fields that say where it belongs, told without making it. */
  outline?(key: K): Partial<T> | undefined;
  /** The same record with each of its values made when it is looked at. It cannot be spread. */
  glance?(key: K): T | undefined;
}

/** What became of a record: from `before` to `after`, where undefined stands for no record. */
export type Change<K extends Key, T> = (key: K, before: T | undefined, after: T | undefined) => void;

/**
 * Records by key: those of the beginning, under those that were changed since. Records are never changed in place; who wants
 * another puts another. That is why forgetting all changes takes no longer than there are changes.
 */
export class Table<K extends Key, T> {
  readonly #base: Base<K, T>;
  readonly #changed = new Map<K, T | undefined>();
  readonly #listeners = new Set<Change<K, T>>();
  #size: number;

  constructor(base: Base<K, T>) {
    this.#base = base;
    this.#size = base.size;
  }

  get size(): number {
    return this.#size;
  }

  get(key: K): T | undefined {
    const changed = this.#changed.get(key);
    return changed !== undefined || this.#changed.has(key) ? changed : this.#base.get(key);
  }

  /** A record to be looked at once, for few of its values: it costs little where records are made, and cannot be spread or kept. */
  glance(key: K): T | undefined {
    const changed = this.#changed.get(key);
    if (changed !== undefined || this.#changed.has(key)) return changed;
    return this.#base.glance === undefined ? this.#base.get(key) : this.#base.glance(key);
  }

  /** Where a record belongs: of one that is made when it is asked for, only the fields that say so. */
  outline(key: K): Partial<T> | undefined {
    const isMade = this.#base.outline === undefined || this.#changed.has(key);
    return isMade ? this.get(key) : this.#base.outline?.(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  /** The keys: those of the beginning in their order, then those that were added since. */
  *keys(): Generator<K> {
    for (const key of this.#base.keys()) if (!this.#changed.has(key) || this.#changed.get(key) !== undefined) yield key;
    for (const [key, record] of this.#changed) if (record !== undefined && !this.#wasThere(key)) yield key;
  }

  *values(): Generator<T> {
    for (const key of this.keys()) yield this.get(key) as T;
  }

  /** The records, each to be looked at once: see `glance`. */
  *glances(): Generator<T> {
    for (const key of this.keys()) yield this.glance(key) as T;
  }

  /** The records by their keys; of records that are made when they are asked for only the fields that say where they belong. */
  *outlines(): Generator<readonly [key: K, outline: Partial<T>]> {
    for (const key of this.keys()) {
      const outline = this.outline(key);
      if (outline !== undefined) yield [key, outline];
    }
  }

  set(key: K, record: T): void {
    this.#put(key, record);
  }

  delete(key: K): boolean {
    const isThere = this.has(key);
    if (isThere) this.#put(key, undefined);
    return isThere;
  }

  /** Puts what `change` makes of a record in its place. Gives undefined, and does nothing, where there is no such record. */
  update(key: K, change: (record: T) => T): T | undefined {
    const record = this.get(key);
    if (record === undefined) return undefined;
    const next = change(record);
    this.#put(key, next);
    return next;
  }

  /** Calls a listener after each change; gives a function that ends it. */
  onChange(listener: Change<K, T>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** All that was changed since the beginning, deletions as undefined. */
  changes(): readonly (readonly [key: K, record: T | undefined])[] {
    return [...this.#changed];
  }

  /** Goes back to the beginning, or to what `changes` gave. */
  reset(changes: readonly (readonly [key: K, record: T | undefined])[] = []): void {
    const wanted = new Map(changes);
    for (const key of this.#changed.keys()) if (!wanted.has(key)) this.#restore(key);
    for (const [key, record] of wanted) this.#put(key, record);
  }

  #wasThere(key: K): boolean {
    return (this.#base.outline === undefined ? this.#base.get(key) : this.#base.outline(key)) !== undefined;
  }

  #restore(key: K): void {
    const before = this.get(key);
    this.#changed.delete(key);
    this.#tell(key, before, this.#base.get(key));
  }

  #put(key: K, record: T | undefined): void {
    const before = this.get(key);
    this.#changed.set(key, record);
    this.#tell(key, before, record);
  }

  #tell(key: K, before: T | undefined, after: T | undefined): void {
    this.#size += Number(after !== undefined) - Number(before !== undefined);
    for (const listener of this.#listeners) listener(key, before, after);
  }
}
