import { inTrail, listener } from './listener.ts';

/** An object as it came over the wire, from JSON or made of XML. */
export type Wire = Record<string, unknown>;

/** A value under construction: every field may still be missing. */
export type Draft<T> = { -readonly [K in keyof T]?: T[K] | undefined } & Extra;

/** A decoded object keeps what the contract does not know. */
export interface Extra {
  /**
   * What the server sent and this version of the contract does not know, under its name on the wire:
   * new fields, and values of known fields that are not of the form that the contract says.
   */
  extra?: Record<string, unknown> | undefined;
}

/**
 * Reads the object of a model. It uses up the object that it is given: it may change it, and make it part of what it gives.
 * Who needs it twice decodes a copy, as of `structuredClone`.
 */
export type Decode<T> = (wire: Wire) => T;

/** What an absent list decodes to: one list for all, so that it costs nothing, and frozen, so that nobody fills it. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze<never[]>([]);

/** Keeps a field that the contract does not know. */
export function keep(owner: Extra, key: string, value: unknown): void {
  listener?.hear('unknown-field', key, value);
  put(owner, key, value);
}

/** The object as it came, or a copy without its unknown fields when some were kept. */
export function settle(wire: Wire, extra: Wire | undefined): unknown {
  if (extra === undefined) return wire;
  const known: Wire & Extra = {};
  // A field that was kept for its form has been replaced in the object; one that is unknown still stands there.
  for (const key in wire) if (wire[key] !== extra[key]) known[key] = wire[key];
  known.extra = extra;
  return known;
}

/** Adds the fields of an overlay to the item that the rest of the object is. */
export function overlay<T extends object>(item: T & Extra, own: Extra): T {
  const extra = item.extra && own.extra ? Object.assign(item.extra, own.extra) : (item.extra ?? own.extra);
  return Object.assign(item, own, extra && { extra });
}

/** Text, and numbers where servers send them instead. */
export function text(value: unknown, owner: Extra, key: string): string | undefined {
  return typeof value === 'string' ? value : textOf(value, owner, key);
}

function textOf(value: unknown, owner: Extra, key: string): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return unfit(value, owner, key, text);
}

/** A number, also one in a string. */
export function number(value: unknown, owner: Extra, key: string): number | undefined {
  return typeof value === 'number' ? value : numberOf(value, owner, key);
}

function numberOf(value: unknown, owner: Extra, key: string): number | undefined {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') {
    const parsed = value.trim() === '' ? undefined : Number(value);
    if (parsed === undefined || Number.isFinite(parsed)) return parsed;
  }
  return unfit(value, owner, key, number);
}

/** A yes or no: true, 1, "1" and "true", or their opposites. */
export function flag(value: unknown, owner: Extra, key: string): boolean | undefined {
  return typeof value === 'boolean' ? value : flagOf(value, owner, key);
}

function flagOf(value: unknown, owner: Extra, key: string): boolean | undefined {
  if (value === 1 || value === '1' || value === 'true' || value === 'True') return true;
  if (value === 0 || value === '0' || value === 'false' || value === 'False') return false;
  // Some flags have grown a third state, as `hidden: 2` of a section: true, and the number is kept beside it.
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof count === 'number' && count > 1) {
    lose(owner, key, value);
    return true;
  }
  return unfit(value, owner, key, flag);
}

/** A point in time: seconds (or milliseconds) since 1970, an ISO or an RFC date. */
export function date(value: unknown, owner: Extra, key: string): Date | undefined {
  return typeof value === 'number' && value > earliest && value < latest ? instant(value) : dateOf(value, owner, key);
}

// Seconds stay below this until the year 5138; milliseconds have been above it since 1973.
const secondsEnd = 1e11;
const instant = (count: number): Date => new Date(count < secondsEnd ? count * 1000 : count);

// What a `Date` can hold: the first in seconds, the last in milliseconds.
const earliest = -8.64e12;
const latest = 8.64e15;

function dateOf(value: unknown, owner: Extra, key: string): Date | undefined {
  if (typeof value === 'string') {
    const trimmed = value.trim();
    if (trimmed === '') return undefined;
    // plex.tv's XML writes `2016-03-14 12:30:00 UTC`, which not every engine reads; without a zone it is UTC as well.
    const iso = trimmed.replace(/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: UTC)?$/, '$1T$2Z');
    // Engines make a date of much that is none, such as `Season 5`, so only its two forms are read.
    const parsed = /^-?\d+(\.\d+)?$/.test(iso)
      ? instant(Number(iso))
      : new Date(/^(\d{4}-\d\d|[A-Z][a-z]{2}, \d)/.test(iso) ? iso : NaN);
    if (!Number.isNaN(parsed.getTime())) return parsed;
  }
  return unfit(value, owner, key, date);
}

/** Several words in one string, with commas between them, or a list of words. */
export function words(value: unknown, owner: Extra, key: string): readonly string[] {
  if (typeof value !== 'string') return texts(value, owner, key);
  return value === '' ? none : value.split(',').map((word) => word.trim());
}

/** A list of words; XML has elements for them, which say their word in `id` or in their text. */
export function texts(value: unknown, owner: Extra, key: string): readonly string[] {
  if (value === null || value === undefined || value === '') return none;
  const result: string[] = [];
  const others: unknown[] = [];
  for (const entry of things(withinItself(value, key))) {
    const word = isWire(entry) ? soleWord(entry) : entry;
    if (word === null) continue;
    if (typeof word === 'object' || word === undefined) others.push(entry);
    else result.push(String(word));
  }
  if (others.length > 0) lose(owner, key, Array.isArray(value) ? others : value);
  return result.length === 0 ? none : result;
}

/** The oldest routes of plex.tv have a list one level deeper: `roles: { roles: ['plexpass'] }`. */
function withinItself(value: unknown, key: string): unknown {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return isWire(only) && Object.keys(only).length === 1 ? (only[key] ?? value) : value;
}

function soleWord(element: Wire): unknown {
  const keys = Object.keys(element);
  return keys.length === 1 ? (element['id'] ?? element['tag'] ?? element['url'] ?? undefined) : undefined;
}

/** A list of numbers, or several numbers in one string with commas between them. */
export function numbers(value: unknown, owner: Extra, key: string): readonly number[] {
  const result = words(value, owner, key)
    .filter((word) => word.trim() !== '')
    .map(Number);
  return result.every(Number.isFinite) ? result : (lose(owner, key, value), none);
}

/** A list of whatever the server sent. */
export function things(value: unknown): readonly unknown[] {
  if (value === null || value === undefined || value === '') return none;
  return Array.isArray(value) ? value : [value];
}

/** One of the words that an enumeration knows, or a new one. */
export function word(value: unknown, owner: Extra, key: string): string | undefined {
  return heard(text(value, owner, key), key);
}

/** One of the numbers that an enumeration knows, or a new one. */
export function count(value: unknown, owner: Extra, key: string): number | undefined {
  return heard(number(value, owner, key), key);
}

function heard<T>(value: T, key: string): T {
  if (value !== undefined) listener?.hear('enumerated', key, value);
  return value;
}

/** An object of free keys. */
export function record<T>(
  value: unknown,
  read: (value: unknown, owner: Extra, key: string) => T | undefined,
  owner: Extra,
  key: string,
): Record<string, T> | undefined {
  if (!isWire(value)) return unfit(value, owner, key, () => undefined);
  const strays: Extra = {};
  const result = inTrail(key, undefined, (entries) => entriesOf(entries, read, strays), value);
  if (strays.extra !== undefined) put(owner, key, strays.extra);
  return result;
}

function entriesOf<T>(
  wire: Wire,
  read: (value: unknown, owner: Extra, key: string) => T | undefined,
  strays: Extra,
): Record<string, T> {
  const result = bare() as Record<string, T>;
  for (const name in wire) {
    const entry = read(wire[name], strays, name);
    if (entry !== undefined) result[name] = entry;
  }
  return result;
}

/** Reads an answer that is an object of free keys. */
export function recordOf<T>(
  read: (value: unknown, owner: Extra, key: string) => T | undefined,
): Decode<Readonly<Record<string, T>>> {
  return (wire) => record(wire, read, {}, '') ?? {};
}

/** One object of a model; a list of one is taken for it. */
export function one<T>(value: unknown, owner: Extra, key: string, decode: Decode<T>): T | undefined {
  if (isWire(value)) return inTrail(key, undefined, decode, value);
  if (Array.isArray(value) && value.length === 1) return one(value[0], owner, key, decode);
  return unfit(value, owner, key, () => undefined);
}

/**
 * A list of objects of a model; one object is taken for a list of one.
 * The decoded objects take the places of the wire's, which saves a list for each list.
 */
export function list<T>(value: unknown, owner: Extra, key: string, decode: Decode<T>): readonly T[] {
  if (!Array.isArray(value)) {
    if (isWire(value)) return [inTrail(key, 0, decode, value)];
    unfit(value, owner, key, () => undefined);
    return none;
  }
  let hasOthers = false;
  for (let index = 0; index < value.length; index++) {
    const entry: unknown = value[index];
    if (!isWire(entry)) hasOthers = true;
    else {
      const decoded = inTrail(key, index, decode, entry);
      // Most objects in lists stay as they came, and writing them costs more than looking.
      if (decoded !== entry) value[index] = decoded;
    }
  }
  return hasOthers ? withoutOthers<T>(value, owner, key) : (value as T[]);
}

/** The objects of a decoded list. What else was in it is kept, but for null and empty texts, which say nothing. */
function withoutOthers<T>(value: readonly unknown[], owner: Extra, key: string): readonly T[] {
  const others = value.filter((entry) => !isWire(entry) && entry !== null && entry !== '');
  if (others.length > 0) lose(owner, key, others);
  const objects = value.filter(isWire) as T[];
  return objects.length === 0 ? none : objects;
}

/** Reads an answer that is a list of objects; XML wraps it in an element of its own. */
export function listOf<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (wire) => {
    const entries = Array.isArray(wire) ? wire : Object.values(wire).find(Array.isArray);
    if (entries !== undefined) return list(entries, {}, '', decode);
    // An empty container, as `<MediaContainer size="0"/>`, has no entries; any other object is the only one.
    const isEmpty = Object.keys(wire).every((key) => key === 'size');
    return isEmpty ? none : list(wire, {}, '', decode);
  };
}

/** Whether a value is an object with fields. */
export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is left when a value is not of its form: absence for null, the empty string and the empty list, the only entry of a list,
 * otherwise nothing, and the value is kept.
 */
function unfit<T>(
  value: unknown,
  owner: Extra,
  key: string,
  read: (value: unknown, owner: Extra, key: string) => T | undefined,
): T | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value) && value.length < 2) return value.length === 0 ? undefined : read(value[0], owner, key);
  lose(owner, key, value);
  return undefined;
}

/** Keeps a value that is not of the form that the contract says. */
export function lose(owner: Extra, key: string, value: unknown): void {
  listener?.hear('unexpected-form', key, value);
  put(owner, key, value);
}

function put(owner: Extra, key: string, value: unknown): void {
  // Written so that a server's field named `__proto__` is a field like any other.
  if (owner.extra === undefined) owner.extra = { [key]: value };
  else if (key === '__proto__')
    Object.defineProperty(owner.extra, key, { value, enumerable: true, configurable: true, writable: true });
  else owner.extra[key] = value;
}

/** An object without a prototype, in which a server's field named `__proto__` is a field like any other. */
export function bare(): Wire {
  return Object.create(null) as Wire;
}
