import type { Fields, ItemRecord } from '../world/records.ts';

/** How the values of an object are made, by their names, of what says where it stands. */
type Makers<T, At> = { readonly [K in keyof T]?: (at: At) => T[K] };

/** How an item's record is made. */
export interface Parts<At> {
  readonly own: Makers<Omit<ItemRecord, 'fields' | 'tags'>, At>;
  readonly fields: Makers<Fields, At>;
  readonly tags: Makers<ItemRecord['tags'], At>;
}

/** An item's record in two forms. */
export interface Recipe<At> {
  /** The record itself. */
  readonly make: (at: At) => ItemRecord;
  /** The same, with each value made when it is looked at: a million are looked through by one of their values. Not to be spread. */
  readonly glance: (at: At) => ItemRecord;
}

/** A recipe out of how each of the values is made. */
export function recipeOf<At>({ own, fields, tags }: Parts<At>): Recipe<At> {
  return {
    make: whole<ItemRecord, At>({ ...own, fields: whole(fields), tags: whole(tags) }),
    glance: lazy<ItemRecord, At>({ ...own, fields: lazy(fields), tags: lazy(tags) }),
  };
}

function whole<T extends object, At>(makers: Makers<T, At>): (at: At) => T {
  const entries = Object.entries(makers) as [string, (at: At) => unknown][];
  return (at) => {
    const made: Record<string, unknown> = {};
    for (const [name, make] of entries) made[name] = make(at);
    return made as T;
  };
}

function lazy<T extends object, At>(makers: Makers<T, At>): (at: At) => T {
  class Lazy {
    readonly #at: At;

    constructor(at: At) {
      this.#at = at;
    }

    static {
      for (const [name, make] of Object.entries(makers) as [string, (at: At) => unknown][])
        Object.defineProperty(this.prototype, name, {
          get(this: Lazy) {
            return make(this.#at);
          },
        });
    }
  }
  return (at) => new Lazy(at) as unknown as T;
}
