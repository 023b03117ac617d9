import type { ItemRecord } from './records.ts';
import type { Table } from './table.ts';

/** What items have files and streams by the numbers of. */
export type Owned = 'part' | 'stream';

/** Says which item has the part or stream of a number, of those that were there from the beginning. */
export type OwnerGuess = (kind: Owned, number: number) => number;

/** Which items parts and streams are of, by their numbers. Kept up to date while items change. */
export class Owners {
  readonly #items: Table<number, ItemRecord>;
  readonly #guess: OwnerGuess | undefined;
  /** Of items that changed; where nobody can guess, of all items, once they are asked for. */
  #known: Map<string, number> | undefined;

  /** @param guess Spares looking at all items, of which there may be a million. */
  constructor(items: Table<number, ItemRecord>, guess?: OwnerGuess) {
    this.#items = items;
    this.#guess = guess;
    if (guess) this.#known = new Map();
    items.onChange((_, __, after) => {
      if (after && this.#known) note(this.#known, after);
    });
  }

  /** The item that has a part or stream; undefined where none has. */
  of(kind: Owned, number: number): ItemRecord | undefined {
    const ids = [this.#all().get(`${kind} ${number}`), this.#guess?.(kind, number)];
    return ids
      .map((id) => (id === undefined ? undefined : this.#items.get(id)))
      .find((item) => item && keysOf(item).includes(`${kind} ${number}`));
  }

  #all(): Map<string, number> {
    if (this.#known === undefined) {
      this.#known = new Map();
      for (const item of this.#items.values()) note(this.#known, item);
    }
    return this.#known;
  }
}

function note(known: Map<string, number>, item: ItemRecord): void {
  for (const key of keysOf(item)) known.set(key, item.id);
}

function keysOf({ media }: ItemRecord): readonly string[] {
  return media.flatMap(({ parts }) =>
    parts.flatMap(({ id, streams }) => [`part ${id}`, ...streams.map((stream) => `stream ${stream.id}`)]),
  );
}
