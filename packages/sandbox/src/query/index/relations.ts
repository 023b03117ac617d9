import type { Surroundings } from '../values/sources.ts';
import type { Scope } from './scope.ts';

/** For each item of a scope: the place of the item of another level that it is below of; -1 where there is none. */
type Places = Int32Array;

interface Known {
  readonly places: Places;
  /** The versions of both scopes when it was made. */
  readonly at: string;
}

/** Which items are below which, as places in scopes. */
export class Relations {
  readonly #world: Surroundings;
  #known = new WeakMap<Scope, Map<Scope, Known>>();
  /** Changes when items move. */
  version = 0;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** Forgets all of it, because items have moved. */
  forget(): void {
    this.#known = new WeakMap();
    this.version++;
  }

  /** Where the items above those of a scope are. */
  above(scope: Scope, upper: Scope): Places {
    const known = this.#known.get(scope) ?? new Map<Scope, Known>();
    this.#known.set(scope, known);
    const at = `${scope.version} ${scope.size} ${upper.version} ${upper.size}`;
    const found = known.get(upper);
    if (found?.at === at) return found.places;
    const places = this.#found(scope, upper);
    known.set(upper, { places, at });
    return places;
  }

  #found(scope: Scope, upper: Scope): Places {
    const nearest = new Map<number, number>();
    const placeAbove = (id: number | undefined): number => {
      if (id === undefined) return -1;
      const known = nearest.get(id);
      if (known !== undefined) return known;
      const item = this.#world.tables.items.get(id);
      const place = item?.type === upper.level ? upper.placeOf(id) : placeAbove(item?.parentId);
      nearest.set(id, place);
      return place;
    };
    return Int32Array.from({ length: scope.size }, (_, place) =>
      placeAbove(this.#world.tables.items.get(scope.idAt(place))?.parentId),
    );
  }
}
