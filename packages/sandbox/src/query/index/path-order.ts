import { hashOf } from '../../world/derived.ts';
import type { Bits } from './bits.ts';
import { Numbers } from './numbers.ts';
import { sharedStart, textOrder } from './text-order.ts';

/** It sorts before all that names are made of, so that what is in a folder comes right after it. */
const separator = '\0';

/** A folder: its names from the root of the disk on, and which of the files that are in order lie below it. */
export interface PathRange {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What is right in a folder. */
export interface FolderContent {
  /** For each folder a file below it, by its place among the files in order. In the order of their names. */
  readonly folders: Uint32Array;
  /** The files right in it, by their places among the files in order. */
  readonly files: Uint32Array;
}

/** The names of a path's folders, and of the file. */
export function namesIn(path: string): readonly string[] {
  return path.split(/[/\\]/).filter((name) => name !== '');
}

/** The number that stands for a folder in keys. */
export function folderNumber(names: readonly string[]): number {
  return numberOf(names.join(separator));
}

const numberOf = (key: string): number => hashOf(key) % 1_000_000_007;

/** The files of a scope in the order of their paths, in which all that is in a folder lies together. The paths themselves are not kept. */
export class PathOrder {
  /** Of each file: the place of its item, which of the item's files it is, how many names it has, and how many folders it has in common with the one before. */
  readonly #places = new Numbers();
  readonly #which = new Numbers();
  readonly #depths: Uint8Array;
  readonly #shared: Uint8Array;
  /** Of each folder: its number, and the first file in it. */
  readonly #numbers = new Numbers();
  readonly #firsts = new Numbers();
  readonly #filesAt: (place: number) => readonly string[];

  constructor(size: number, filesAt: (place: number) => readonly string[]) {
    this.#filesAt = filesAt;
    const { keys, places, which } = keysOf(size, filesAt);
    this.#depths = new Uint8Array(keys.length);
    this.#shared = new Uint8Array(keys.length);
    let before = '';
    for (const [at, entry] of textOrder(keys).entries()) {
      const key = keys[entry] ?? '';
      this.#places.push(places.at(entry));
      this.#which.push(which.at(entry));
      const same = sharedStart(before, key);
      let depth = 0;
      let shared = 0;
      for (let end = key.indexOf(separator); end >= 0; end = key.indexOf(separator, end + 1)) {
        depth++;
        if (end < same) shared++;
        else {
          this.#numbers.push(numberOf(key.slice(0, end)));
          this.#firsts.push(at);
        }
      }
      this.#depths[at] = Math.min(depth + 1, 255);
      this.#shared[at] = Math.min(shared, 255);
      before = key;
    }
    for (const row of [this.#places, this.#which, this.#numbers, this.#firsts]) row.trim();
  }

  /** The place of the item that a file is of. */
  placeOf(file: number): number {
    return this.#places.at(file);
  }

  pathOf(file: number): string {
    return this.#filesAt(this.placeOf(file))[this.#which.at(file)] ?? '';
  }

  /** A folder by its names; undefined where there is none. */
  folder(names: readonly string[]): PathRange | undefined {
    if (names.length === 0) return { names, start: 0, end: this.#places.length };
    const text = names.join('/');
    return this.#numbered(folderNumber(names), (found) => found.join('/') === text);
  }

  /** A folder by its number; undefined where there is none. */
  numbered(number: number): PathRange | undefined {
    return this.#numbered(number, () => true);
  }

  /** What is right in a folder, of the files of items that are in `seen`, but those that are left out. */
  content({ names, start, end }: PathRange, seen: Bits, isLeftOut?: (file: number) => boolean): FolderContent {
    const [folders, files] = [new Numbers(), new Numbers()];
    const depth = names.length;
    let least = 0;
    for (let at = start; at < end; at++) {
      least = Math.min(least, this.#shared[at] ?? 0);
      if (!seen.has(this.placeOf(at)) || isLeftOut?.(at) === true) continue;
      if (this.#depths[at] === depth + 1) files.push(at);
      else if (least <= depth) folders.push(at);
      else continue;
      least = Infinity;
    }
    return { folders: folders.view(), files: files.view() };
  }

  #numbered(number: number, isMeant: (names: readonly string[]) => boolean): PathRange | undefined {
    const numbers = this.#numbers.view();
    for (let at = numbers.indexOf(number); at >= 0; at = numbers.indexOf(number, at + 1)) {
      const start = this.#firsts.at(at);
      const names = namesIn(this.pathOf(start));
      // Of several folders that begin with one file, the one of this number.
      for (let depth = 1; depth < names.length; depth++) {
        const own = names.slice(0, depth);
        if (folderNumber(own) === number && isMeant(own)) return { names: own, start, end: this.#endOf(start, depth) };
      }
    }
    return undefined;
  }

  #endOf(start: number, depth: number): number {
    let end = start + 1;
    while (end < this.#shared.length && (this.#shared[end] ?? 0) >= depth) end++;
    return end;
  }
}

interface Keys {
  /** Of each file the names of its path, with separators between them. */
  readonly keys: readonly string[];
  readonly places: Numbers;
  readonly which: Numbers;
}

function keysOf(size: number, filesAt: (place: number) => readonly string[]): Keys {
  const keys: string[] = [];
  const [places, which] = [new Numbers(), new Numbers()];
  for (let place = 0; place < size; place++)
    for (const [at, file] of filesAt(place).entries()) {
      keys.push(namesIn(file).join(separator));
      places.push(place);
      which.push(at);
    }
  return { keys, places, which };
}
