import { PlexUsageError } from '../transport/plex-error.ts';
import type { SchemaField } from './schema.ts';

/** A value as text. Commas part values on the wire, and there is no way to write one inside of a value. */
export function textOf({ key }: SchemaField, value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string' && value !== '') return value;
  throw new PlexUsageError(
    `${key} is compared with ${value === '' ? 'an empty text' : describe(value)}; it wants a text.`,
  );
}

/** A value as a number. */
export function numberOf({ key }: SchemaField, value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new PlexUsageError(`${key} is compared with ${describe(value)}; it wants a number.`);
}

/** A length of time, as Plex writes that it lies in the past. */
export function spanOf({ key }: SchemaField, value: unknown): string {
  const [, count, unit] = /^-?(\d+)(s|m|h|d|w|mon|y)$/.exec(String(value)) ?? [];
  if (count !== undefined) return `-${count}${unit}`;
  throw new PlexUsageError(
    `${key}: “${String(value)}” is no length of time. Write for instance 90s, 30m, 12h, 30d, 2w, 6mon or 1y.`,
  );
}

/** A point in time, in Unix seconds. A day without a time is its beginning where the program runs. */
export function timeOf({ key }: SchemaField, value: unknown): number {
  const text = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00` : value;
  const date = text instanceof Date ? text : new Date(typeof text === 'string' ? text : Number.NaN);
  if (!Number.isNaN(date.getTime())) return Math.floor(date.getTime() / 1000);
  throw new PlexUsageError(`${key}: ${describe(value)} is no point in time. Give a Date, or a day such as 2024-02-29.`);
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
