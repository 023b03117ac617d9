import type { ItemRecord, ItemType } from '../world/records.ts';

/** Items on three levels, each followed by what is below it: a show, its seasons, and the episodes of each after it. */
export interface ThreeLevels {
  readonly types: readonly [top: ItemType, middle: ItemType, bottom: ItemType];
  /** How many are on the middle level below each at the top. */
  readonly middles: number;
  /** How many are at the bottom below each of these. */
  readonly bottoms: number;
}

/** Where an item stands among them. */
export interface Standing {
  readonly type: ItemType;
  /** Its rating key. */
  readonly id: number;
  /** What it is below of; undefined at the top. */
  readonly parentId: number | undefined;
  /** How many are at the top before its own. */
  readonly top: number;
  readonly topId: number;
  /** The number of its own on the middle level, counted from 1; 0 at the top. */
  readonly middle: number;
  /** How far it is behind what it is below of. At the bottom that is its number, counted from 1. */
  readonly index: number;
}

/** How many items one at the top is, with all that is below it. */
export function lengthOf({ middles, bottoms }: ThreeLevels): number {
  return 1 + middles * (1 + bottoms);
}

/** Where the item of a place stands. `before` is the rating key before the first. */
export function standingAt(levels: ThreeLevels, place: number, before: number): Standing {
  const [topType, middleType, bottomType] = levels.types;
  const length = lengthOf(levels);
  const id = before + place + 1;
  const top = Math.floor(place / length);
  const topId = before + top * length + 1;
  if (id === topId) return { type: topType, id, parentId: undefined, top, topId, middle: 0, index: 0 };
  const group = 1 + levels.bottoms;
  const rest = (place % length) - 1;
  const middle = Math.floor(rest / group) + 1;
  const middleId = topId + 1 + (middle - 1) * group;
  return id === middleId
    ? { type: middleType, id, parentId: topId, top, topId, middle, index: id - topId }
    : { type: bottomType, id, parentId: middleId, top, topId, middle, index: id - middleId };
}

/** Where it belongs, as an index needs to know it. */
export function outlineOf({ type, parentId }: Standing, sectionId: number): Partial<ItemRecord> {
  return { sectionId, type, ...(parentId !== undefined && { parentId }) };
}
