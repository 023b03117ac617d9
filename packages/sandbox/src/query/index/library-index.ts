import type { ItemRecord, SectionRecord } from '../../world/records.ts';
import type { Level } from '../schema/definitions.ts';
import { isLevel } from '../schema/library-schema.ts';
import type { Surroundings } from '../values/sources.ts';
import { Relations } from './relations.ts';
import { Scope } from './scope.ts';

/**
 * What queries look things up in: the items by library and level, with columns of their values. It is made of the tables as far as
 * queries need it, and follows their changes: these are only noted when they happen, and worked in before the next query.
 */
export class LibraryIndex {
  readonly #world: Surroundings;
  /** By library, then by level. Undefined until there is a query. */
  #scopes: Map<string, Scope> | undefined;
  /** The items that changed, as they were. */
  readonly #changedItems = new Map<number, ItemRecord | undefined>();
  /** The items that something below changed of. */
  readonly #changedBelow = new Set<number>();
  readonly #changedStates = new Set<string>();
  readonly relations: Relations;

  constructor(world: Surroundings) {
    this.#world = world;
    this.relations = new Relations(world);
    const { items, states, sections } = world.tables;
    items.onChange((id, before, after) => this.#itemChanged(id, before, after));
    states.onChange((key) => {
      if (this.#scopes) this.#changedStates.add(key);
    });
    sections.onChange((id, before, after) => this.#sectionChanged(id, before, after));
  }

  /** The items of a level of a library. */
  scope(sectionId: number, level: Level): Scope {
    this.#workIn();
    const scopes = (this.#scopes ??= this.#sorted());
    const key = keyOf(sectionId, level);
    let scope = scopes.get(key);
    if (scope === undefined) {
      scope = new Scope(this.#world, level, []);
      scopes.set(key, scope);
    }
    return scope;
  }

  #sorted(): Map<string, Scope> {
    const ids = new Map<string, number[]>();
    for (const [id, { sectionId, type, extraOf }] of this.#world.tables.items.outlines()) {
      if (sectionId === undefined || type === undefined) continue;
      const key = keyOf(sectionId, extraOf === undefined ? type : 'extra');
      const there = ids.get(key);
      if (there) there.push(id);
      else ids.set(key, [id]);
    }
    return new Map(
      [...ids]
        .map(([key, list]) => ({ key, list, level: key.slice(key.indexOf(':') + 1) }))
        .flatMap(({ key, list, level }) =>
          isKept(level) ? [[key, new Scope(this.#world, level, ascending(list))] as const] : [],
        ),
    );
  }

  #itemChanged(id: number, before: ItemRecord | undefined, after: ItemRecord | undefined): void {
    if (this.#scopes === undefined) return;
    if (!this.#changedItems.has(id)) this.#changedItems.set(id, before);
    for (const record of [before, after])
      if (record?.parentId !== undefined)
        for (const { id } of this.#world.hierarchy.ancestorsOf(record)) this.#changedBelow.add(id);
    const isMoved = before?.parentId !== after?.parentId || before?.type !== after?.type;
    if (isMoved) this.relations.move(id);
  }

  /** Which folder a file belongs to hangs on the library's folders. */
  #sectionChanged(id: number, before: SectionRecord | undefined, after: SectionRecord | undefined): void {
    if (before?.locations === after?.locations) return;
    for (const [key, scope] of this.#scopes ?? []) if (key.startsWith(`${id}:`)) scope.forget(['location', 'source']);
  }

  #workIn(): void {
    const scopes = this.#scopes;
    if (scopes === undefined) return;
    const { items } = this.#world.tables;
    for (const [id, before] of this.#changedItems) this.#workInItem(scopes, id, before);
    for (const id of this.#changedBelow) this.#refresh(scopes, items.get(id), () => true);
    for (const key of this.#changedStates) this.#workInState(scopes, key);
    this.#changedItems.clear();
    this.#changedBelow.clear();
    this.#changedStates.clear();
  }

  #workInItem(scopes: Map<string, Scope>, id: number, before: ItemRecord | undefined): void {
    const item = this.#world.tables.items.get(id);
    const [from, to] = [before, item].map((record) =>
      record && isKept(levelOf(record)) ? keyOf(record.sectionId, levelOf(record)) : undefined,
    );
    if (from !== undefined && from !== to) scopes.get(from)?.remove(id);
    if (item === undefined || to === undefined) return;
    const scope = scopes.get(to) ?? new Scope(this.#world, levelOf(item) as Level, []);
    scopes.set(to, scope.add(item) ? scope : this.#rebuilt(scope, id));
  }

  /** A scope with a place for an item between the others. */
  #rebuilt(scope: Scope, id: number): Scope {
    const places = Array.from({ length: scope.size }, (_, place) => place).filter((place) => scope.present.has(place));
    return new Scope(this.#world, scope.level, ascending([...places.map((place) => scope.idAt(place)), id]));
  }

  #workInState(scopes: Map<string, Scope>, key: string): void {
    const [accountId, id = Number.NaN] = key.split(':').map(Number);
    const item = this.#world.tables.items.get(id);
    if (item === undefined) return;
    this.#refresh(scopes, item, (column) => column.accountId === accountId);
    for (const above of this.#world.hierarchy.ancestorsOf(item))
      this.#refresh(scopes, above, (column) => column.accountId === accountId && column.isOfLeaves);
  }

  #refresh(scopes: Map<string, Scope>, item: ItemRecord | undefined, isMeant: Parameters<Scope['refresh']>[1]): void {
    if (item) scopes.get(keyOf(item.sectionId, levelOf(item)))?.refresh(item, isMeant);
  }
}

/** The index of a world. It holds nothing that its tables do not say, and so needs no place in the store. */
export function libraryIndex(world: Surroundings): LibraryIndex {
  let index = indexes.get(world.tables);
  if (index === undefined) {
    index = new LibraryIndex(world);
    indexes.set(world.tables, index);
  }
  return index;
}

const indexes = new WeakMap<Surroundings['tables'], LibraryIndex>();

/** Whether items of a level are kept here. */
function isKept(level: string): level is Level {
  return isLevel(level) || level === 'clip' || level === 'extra';
}

function levelOf({ type, extraOf }: ItemRecord): string {
  return extraOf === undefined ? type : 'extra';
}

function keyOf(sectionId: number, type: string): string {
  return `${sectionId}:${type}`;
}

function ascending(ids: number[]): number[] {
  return ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? 0)) ? ids : ids.sort((a, b) => a - b);
}
