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

/** Gives the paths of an item's files, by its place. */
export type FilesAt = (place: number) => readonly string[];

/** The files of a scope in the order of their paths, in which all that is in a folder lies together. The paths themselves are not kept. */
export class PathOrder {
  /** Of each file: the place of its item, which of the item's files it is, how many names it has, and how many folders it has in common with the one before. */
  readonly #places = new Numbers();
  readonly #which = new Numbers();
  readonly #depths = new Numbers();
  readonly #shared = new Numbers();
  /** Of each folder: its number, and the first file in it. */
  readonly #numbers = new Numbers();
  readonly #firsts = new Numbers();
  readonly #filesAt: FilesAt;

  private constructor(filesAt: FilesAt) {
    this.#filesAt = filesAt;
  }

  /** Puts the files of so many items in order. */
  static of(size: number, filesAt: FilesAt): PathOrder {
    const order = new PathOrder(filesAt);
    let before = '';
    for (const file of filesInOrder(Array(size).keys(), filesAt)) {
      order.#append(file, before);
      before = file.key;
    }
    return order.#trimmed();
  }

  /** The same after the files of some items have changed. All others are taken over without looking at them. */
  mended(changed: ReadonlySet<number>): PathOrder {
    const order = new PathOrder(this.#filesAt);
    let [at, folder] = [0, 0];
    let last: number | File | undefined;
    const has = (file: number): boolean => changed.has(this.placeOf(file));
    const keyBefore = (): string => (typeof last === 'number' ? this.#keyAt(last) : (last?.key ?? ''));
    const takeOver = (end: number): void => {
      while (at < end) {
        const start = at++;
        const [isChanged, isNext] = [has(start), last === start - 1];
        // All that follow one another are taken over together.
        if (!isChanged && isNext) while (at < end && !has(at)) at++;
        const firstFolder = folder;
        while (folder < this.#firsts.length && this.#firsts.at(folder) < at) folder++;
        if (isChanged) continue;
        if (isNext) order.#copy(this, [start, at], [firstFolder, folder]);
        else
          order.#append(
            { place: this.placeOf(start), which: this.#which.at(start), key: this.#keyAt(start) },
            keyBefore(),
          );
        last = at - 1;
      }
    };
    for (const file of filesInOrder(changed, this.#filesAt)) {
      takeOver(this.#firstAfter(file, at, changed));
      order.#append(file, keyBefore());
      last = file;
    }
    takeOver(this.#places.length);
    return order.#trimmed();
  }

  /** Takes the next file, after one of another key. */
  #append({ place, which, key }: File, before: string): void {
    const same = sharedStart(before, key);
    let [depth, shared] = [0, 0];
    for (let end = key.indexOf(separator); end >= 0; end = key.indexOf(separator, end + 1)) {
      depth++;
      if (end < same) shared++;
      else this.#beginFolder(numberOf(key.slice(0, end)));
    }
    this.#push(place, which, depth + 1, shared);
  }

  /** Takes the next files as they are in another order, with the folders that begin with them. */
  #copy(other: PathOrder, [start, end]: Range, [firstFolder, endOfFolders]: Range): void {
    const moved = this.#places.length - start;
    for (let folder = firstFolder; folder < endOfFolders; folder++) this.#firsts.push(other.#firsts.at(folder) + moved);
    this.#numbers.append(other.#numbers.view(firstFolder, endOfFolders));
    this.#places.append(other.#places.view(start, end));
    this.#which.append(other.#which.view(start, end));
    this.#depths.append(other.#depths.view(start, end));
    this.#shared.append(other.#shared.view(start, end));
  }

  #beginFolder(number: number): void {
    this.#numbers.push(number);
    this.#firsts.push(this.#places.length);
  }

  #push(place: number, which: number, depth: number, shared: number): void {
    this.#places.push(place);
    this.#which.push(which);
    this.#depths.push(depth);
    this.#shared.push(shared);
  }

  #trimmed(): this {
    for (const row of [this.#places, this.#which, this.#depths, this.#shared, this.#numbers, this.#firsts]) row.trim();
    return this;
  }

  #keyAt(file: number): string {
    return keyOf(this.pathOf(file));
  }

  /** Where a file belongs among those that have not changed, found by halving. */
  #firstAfter({ key, place }: File, from: number, changed: ReadonlySet<number>): number {
    let [low, high] = [from, this.#places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      let probe = middle;
      while (probe < high && changed.has(this.placeOf(probe))) probe++;
      const own = probe < high ? this.#keyAt(probe) : undefined;
      if (own !== undefined && (own < key || (own === key && this.placeOf(probe) < place))) low = probe + 1;
      else high = middle;
    }
    return low;
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

  /** The paths of all files below a folder. */
  below(names: readonly string[]): readonly string[] {
    const { start, end } = this.folder(names) ?? { start: 0, end: 0 };
    return Array.from({ length: end - start }, (_, at) => this.pathOf(start + at));
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
      least = Math.min(least, this.#shared.at(at));
      if (!seen.has(this.placeOf(at)) || isLeftOut?.(at) === true) continue;
      if (this.#depths.at(at) === depth + 1) files.push(at);
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
    while (end < this.#shared.length && this.#shared.at(end) >= depth) end++;
    return end;
  }
}

/** From one to before another. */
type Range = readonly [start: number, end: number];

interface File {
  readonly place: number;
  /** Which of the item's files it is. */
  readonly which: number;
  readonly key: string;
}

/** The names of a path with separators between them, as paths are sorted by. */
const keyOf = (path: string): string => namesIn(path).join(separator);

function* filesInOrder(places: Iterable<number>, filesAt: FilesAt): Generator<File> {
  const keys: string[] = [];
  const [owners, which] = [new Numbers(), new Numbers()];
  for (const place of [...places].sort((a, b) => a - b))
    for (const [at, path] of filesAt(place).entries()) {
      keys.push(keyOf(path));
      owners.push(place);
      which.push(at);
    }
  for (const entry of textOrder(keys))
    yield { place: owners.at(entry), which: which.at(entry), key: keys[entry] ?? '' };
}
