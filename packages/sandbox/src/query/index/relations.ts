import type { Surroundings } from '../values/sources.ts';
import { Changes, type Followed, following } from './column.ts';
import type { Scope } from './scope.ts';

/** For each item of a scope: the place of the item of another level that it is below of; -1 where there is none. */
type Places = Int32Array<ArrayBuffer>;

interface Known {
  readonly places: Places;
  /** How many items had moved when it was made. */
  readonly at: number;
}

/** Which items are below which, as places in scopes. */
export class Relations {
  readonly #world: Surroundings;
  readonly #known = new WeakMap<Scope, WeakMap<Scope, Known>>();
  /** The items that came, went, or have another above them. */
  readonly #moved = new Changes();

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** How many items have moved. */
  get version(): number {
    return this.#moved.count;
  }

  /** Takes note that an item has come, gone, or been put below another. */
  move(id: number): void {
    this.#moved.add(id);
  }

  /** Where the items above those of a scope are. */
  above(scope: Scope, upper: Scope): Places {
    const all = this.#known.get(scope) ?? new WeakMap<Scope, Known>();
    this.#known.set(scope, all);
    const known = all.get(upper);
    const places = (known && this.#mended(known, scope, upper)) ?? this.#found(scope, upper);
    all.set(upper, { places, at: this.#moved.count });
    return places;
  }

  /** The places of a scope whose items have others above them than before. */
  movedIn(scope: Scope): Followed {
    return following(this.#moved, (id) => [...this.#placesOf(scope, [id]), ...this.placesBelow(scope, id)]);
  }

  /** The places of a scope that are below an item. */
  placesBelow(scope: Scope, id: number): readonly number[] {
    return this.#placesOf(scope, this.#world.hierarchy.idsBelow(id));
  }

  #placesOf(scope: Scope, ids: Iterable<number>): readonly number[] {
    return Array.from(ids, (id) => scope.placeOf(id)).filter((place) => place >= 0);
  }

  /** The same with those looked up again that have moved. Undefined where there are too many. */
  #mended({ places, at }: Known, scope: Scope, upper: Scope): Places | undefined {
    const moved = this.movedIn(scope).since(at);
    if (moved === undefined || moved.length > scope.size / 16 + 16) return undefined;
    if (moved.length === 0 && places.length === scope.size) return places;
    const next: Places = new Int32Array(scope.size).fill(-1);
    next.set(places);
    for (const place of moved) next[place] = this.#placeAbove(scope.idAt(place), upper);
    return next;
  }

  #found(scope: Scope, upper: Scope): Places {
    const nearest = new Map<number, number>();
    return Int32Array.from({ length: scope.size }, (_, place) => this.#placeAbove(scope.idAt(place), upper, nearest));
  }

  /** The place of the nearest item of a scope above one. What was found before is kept in `nearest`, by the item right above. */
  #placeAbove(id: number, upper: Scope, nearest?: Map<number, number>): number {
    const { items } = this.#world.tables;
    const parentId = items.outline(id)?.parentId;
    if (parentId === undefined) return -1;
    const known = nearest?.get(parentId);
    if (known !== undefined) return known;
    const isThere = items.outline(parentId)?.type === upper.level;
    const place = isThere ? upper.placeOf(parentId) : this.#placeAbove(parentId, upper, nearest);
    nearest?.set(parentId, place);
    return place;
  }
}
