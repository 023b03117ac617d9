import { isDeepStrictEqual } from 'node:util';

/** A scalar of a wire value: where it stands, without the indexes of lists, and what it is. */
export interface Leaf {
  readonly path: string;
  readonly value: string | number | boolean;
  /** Whether the decoded value has it under a name of the contract, in an `extra`, or not at all. */
  readonly found: 'typed' | 'extra' | 'lost';
}

/** Finds every leaf of a wire value in what was decoded from it. Knows nothing of the contract: it compares names and values. */
export function findLeaves(wire: unknown, decoded: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  walk(wire, decoded, '', (path, value, found) => leaves.push({ path, value, found }));
  return leaves;
}

type Visit = (path: string, value: string | number | boolean, found: Leaf['found']) => void;

function walk(wire: unknown, decoded: unknown, path: string, visit: Visit): void {
  if (isAbsent(wire)) return;
  if (Array.isArray(wire)) return walkList(wire, decoded, path, visit);
  if (typeof wire === 'object') return walkObject(wire as Fields, decoded, path, visit);
  visit(path, wire as string, sameScalar(wire, decoded) || isAlbumType(path, wire, decoded) ? 'typed' : 'lost');
}

function walkList(wire: readonly unknown[], decoded: unknown, path: string, visit: Visit): void {
  const single = wire.length === 1 && !Array.isArray(decoded);
  const entries = single ? [decoded] : Array.isArray(decoded) ? decoded : [];
  const present = wire.filter((entry) => !isAbsent(entry));
  for (const [index, entry] of present.entries()) walk(entry, entries[index], path, visit);
}

function walkObject(wire: Fields, decoded: unknown, path: string, visit: Visit): void {
  if (!isFields(decoded)) {
    // XML says a word of a list in an element of its own.
    const [only, ...others] = Object.values(wire);
    if (others.length === 0 && typeof only === 'string' && sameScalar(only, decoded)) return visit(path, only, 'typed');
    if (Array.isArray(decoded)) return walkWrapped(wire, decoded, path, visit);
    return everyScalar(wire, path, (at, value) => visit(at, value, 'lost'));
  }
  const extra = isFields(decoded['extra']) ? decoded['extra'] : {};
  const names = pairNames(wire, decoded, extra);
  for (const [key, value] of Object.entries(wire)) {
    const at = path === '' ? key : `${path}.${key}`;
    const name = names.get(key);
    const rest = Object.hasOwn(extra, key) ? withoutKept(value, extra[key], at, visit) : value;
    if (name === undefined) everyScalar(rest, at, (leaf, scalar) => visit(leaf, scalar, 'lost'));
    else walk(rest, decoded[name], at, visit);
  }
}

/** An object around a list that is decoded as the list itself, whose length is the size; or the only entry of one. */
function walkWrapped(wire: Fields, decoded: readonly unknown[], path: string, visit: Visit): void {
  const [key, list] = Object.entries(wire).find(([, value]) => Array.isArray(value)) ?? [];
  if (key === undefined || isSame(list, [])) return walk(wire, decoded[0], path, visit);
  for (const [name, value] of Object.entries(wire)) {
    const at = path === '' ? name : `${path}.${name}`;
    walk(value, name === key ? decoded : name === 'size' ? decoded.length : undefined, at, visit);
  }
}

/** Takes out what an `extra` has of a wire value: all of it, or the entries of a list that have no form. */
function withoutKept(wire: unknown, kept: unknown, path: string, visit: Visit): unknown {
  if (isSame(wire, kept) || (Array.isArray(wire) && wire.length === 1 && isSame(wire[0], kept))) {
    everyScalar(wire, path, (leaf, scalar) => visit(leaf, scalar, 'extra'));
    return undefined;
  }
  if (!Array.isArray(wire) && !isFields(wire)) return wire;
  if (Array.isArray(wire) !== Array.isArray(kept)) return wire;
  if (isFields(wire))
    return Object.fromEntries(
      Object.entries(wire).map(([key, entry]) => [
        key,
        Object.hasOwn(kept as Fields, key) ? withoutKept(entry, (kept as Fields)[key], `${path}.${key}`, visit) : entry,
      ]),
    );
  const strays = [...(kept as unknown[])];
  return wire.filter((entry) => {
    const index = strays.findIndex((stray) => isSame(stray, entry));
    if (index === -1) return true;
    strays.splice(index, 1);
    everyScalar(entry, path, (leaf, scalar) => visit(leaf, scalar, 'extra'));
    return false;
  });
}

/** Whether two wire values are equal. An `extra` has its fields without a prototype. */
const isSame = (first: unknown, second: unknown): boolean => isDeepStrictEqual(plainly(first), plainly(second));
const plainly = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Which field of a decoded object has a field of the wire: by its name, or by its value where it has another name. */
function pairNames(wire: Fields, decoded: Fields, extra: Fields): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(Object.keys(decoded).filter((name) => name !== 'extra' && !isEmpty(decoded[name])));
  const pair = (key: string, name: string | undefined): void => {
    if (name === undefined) return;
    pairs.set(key, name);
    free.delete(name);
  };
  const isWhollyKept = (key: string): boolean => Object.hasOwn(extra, key) && isSame(wire[key], extra[key]);
  const keys = Object.keys(wire).filter((key) => !isAbsent(wire[key]));
  const open = (): string[] => keys.filter((key) => !pairs.has(key) && !isWhollyKept(key));
  // What has the name of another field of the wire is that field: two values that were swapped are both lost.
  const mayBe = (key: string, name: string): boolean =>
    (name === key || !keys.includes(name)) && couldBe(wire[key], decoded[name]);
  for (const key of open())
    pair(
      key,
      free.has(key) && (couldBe(wire[key], decoded[key]) || isAlbumType(key, wire[key], decoded[key]))
        ? key
        : undefined,
    );
  for (const key of open())
    pair(
      key,
      [...free].find((name) => plain(name) === plain(key) && mayBe(key, name)),
    );
  for (const key of open())
    pair(
      key,
      [...free].find((name) => mayBe(key, name) && (saysMuch(wire[key]) || name[0] === key[0]?.toLowerCase())),
    );
  // What a field says that has another name on the wire as well is said once.
  for (const key of open())
    pair(
      key,
      Object.keys(decoded).find((name) => plain(name) === plain(key) && sameScalar(wire[key], decoded[name])),
    );
  return pairs;
}

/** Whether a value is not one that many fields have. */
const saysMuch = (value: unknown): boolean => typeof value === 'object' || !/^(0|1|true|false)$/i.test(String(value));

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/ies$/, 'y')
    .replace(/e?s$/, '');

/** Whether a decoded value may be what a wire value became: for objects, whether they share a scalar. */
function couldBe(wire: unknown, decoded: unknown): boolean {
  if (Array.isArray(wire))
    return (
      wire.length === 0 ||
      (Array.isArray(decoded) ? couldBe(wire[0], decoded[0]) : wire.length === 1 && couldBe(wire[0], decoded))
    );
  if (isFields(wire)) {
    if (Array.isArray(decoded)) return couldBe(wire, decoded[0]);
    if (!isFields(decoded)) return Object.values(wire).length === 1 && sameScalar(Object.values(wire)[0], decoded);
    const names = Object.values(decoded);
    const scalars = Object.values(wire).filter((value) => typeof value !== 'object' && !isAbsent(value));
    return (
      scalars.length === 0 ||
      scalars.some((value) => names.some((name) => sameScalar(value, name))) ||
      isFields(decoded['extra'])
    );
  }
  return sameScalar(wire, decoded);
}

/** Whether a decoded scalar says what a wire scalar says. */
function sameScalar(wire: unknown, decoded: unknown): boolean {
  if (wire === decoded) return true;
  // Nor can every object be told as text.
  if (typeof wire === 'object' && !Array.isArray(wire)) return false;
  if (typeof decoded === 'string') return String(wire) === decoded;
  if (typeof decoded === 'number') return Number(wire) === decoded && wire !== '';
  if (typeof decoded === 'boolean')
    return decoded ? /^(1|true)$/i.test(String(wire)) : /^(0|false)$/i.test(String(wire));
  if (decoded instanceof Date) return sameInstant(String(wire).trim(), decoded);
  if (Array.isArray(decoded))
    return (
      String(wire)
        .split(',')
        .map((word) => word.trim())
        .join(',') === decoded.join(',')
    );
  return false;
}

/** Servers give albums of photos the type of a photo; the decoded type tells them apart (`plex-api-rs/server-media-photo_album.json`). */
const isAlbumType = (path: string, wire: unknown, decoded: unknown): boolean =>
  path.endsWith('type') && wire === 'photo' && decoded === 'photoalbum';

function sameInstant(wire: string, decoded: Date): boolean {
  if (/^-?\d+(\.\d+)?$/.test(wire))
    return decoded.getTime() === Number(wire) * (Math.abs(Number(wire)) < 1e11 ? 1000 : 1);
  return decoded.getTime() === Date.parse(wire.replace(/^(\S+) (\S+) UTC$/, '$1T$2Z'));
}

function everyScalar(
  wire: unknown,
  path: string,
  visit: (path: string, value: string | number | boolean) => void,
): void {
  if (isAbsent(wire)) return;
  if (Array.isArray(wire)) for (const entry of wire) everyScalar(entry, path, visit);
  else if (isFields(wire)) for (const [key, value] of Object.entries(wire)) everyScalar(value, `${path}.${key}`, visit);
  else visit(path, wire as string);
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Servers say nothing with these; see pages on decoding. */
const isAbsent = (value: unknown): boolean => value === null || value === undefined || value === '';
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
