import { PlexUsageError } from './plex-error.ts';

/** Percent-encodes a text. Lone surrogates, which have no encoding, become U+FFFD, as they do in every URL. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Whether a value is an object of entries, and not one that stands for a single text, such as a date. */
export function isEntries(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/**
 * A value as text: flags as 1 and 0 (or spelled, where a host wants that), dates as unix seconds, lists with commas.
 * Throws `PlexUsageError` for what has no text.
 */
export function textOf(name: string, value: unknown, spelled = false): string {
  if (Array.isArray(value)) {
    const present = value.filter((entry) => entry !== undefined && entry !== null);
    return present.map((entry) => textOf(name, entry, spelled)).join(',');
  }
  const plain = value instanceof Date ? Math.floor(value.getTime() / 1000) : value;
  switch (typeof plain) {
    case 'string':
      return plain;
    case 'boolean':
      return String(spelled ? plain : Number(plain));
    case 'bigint':
      return String(plain);
    default:
      if (plain instanceof URL || Number.isFinite(plain)) return String(plain);
      throw new PlexUsageError(`${name}: this ${typeof value} cannot be sent as text.`);
  }
}

/** A parameter as `name=value` pairs: none where it is absent, one, or one for each list in a list. */
export function pairsOf(name: string, value: unknown, spelled = false, repeat = false): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && (repeat || value.some(Array.isArray)))
    return value.flatMap((entry) => pairsOf(name, entry, spelled));
  return [`${encode(name)}=${encode(textOf(name, value, spelled))}`];
}
