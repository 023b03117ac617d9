import type { Ask } from '../../http/ask.ts';
import { isJsonObject } from '../../world/json-object.ts';
import type { Row } from './item-order.ts';

const always: ReadonlySet<string> = new Set(['ratingKey', 'key', 'type']);

/**
 * Leaves of a row what a request wants of it: without what it excludes; of what it names, if it does, nothing else. An element may be
 * further down, as streams are in parts of media; it is kept with what it stands in.
 */
export function wantedOnly(ask: Ask, row: Row): Row {
  const fieldsUnwanted = new Set(ask.words('excludeFields'));
  const unwanted = new Set(ask.words('excludeElements'));
  const elements = listed(ask, 'includeElements');
  const fields = isBeforeApi1(ask) ? undefined : listed(ask, 'includeFields');
  if (fieldsUnwanted.size === 0 && unwanted.size === 0 && elements === undefined && fields === undefined) return row;
  const kept = Object.entries(row).filter(
    ([name, value]) =>
      !fieldsUnwanted.has(name) &&
      (typeof value === 'object' || fields === undefined || fields.has(name) || always.has(name)),
  );
  return onlyElements(Object.fromEntries(kept), unwanted, elements);
}

function onlyElements(row: Row, unwanted: ReadonlySet<string>, wanted: ReadonlySet<string> | undefined): Row {
  const kept = Object.entries(row).filter(
    ([name, value]) =>
      typeof value !== 'object' ||
      (!unwanted.has(name) && (wanted === undefined || wanted.has(name) || holds(value, wanted))),
  );
  const entries = kept.map(([name, value]) => {
    // All is wanted of what is named itself.
    const within = wanted?.has(name) ? undefined : wanted;
    const inside = (one: unknown): unknown => (isJsonObject(one) ? onlyElements(one, unwanted, within) : one);
    return [name, Array.isArray(value) ? value.map(inside) : inside(value)] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether one of the elements stands in a value, at any depth. */
function holds(value: unknown, wanted: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((one) => holds(one, wanted));
  return (
    isJsonObject(value) &&
    Object.entries(value).some(([name, one]) => typeof one === 'object' && (wanted.has(name) || holds(one, wanted)))
  );
}

/** Whether a client speaks the API as it was before its version 1.0, where `includeFields` adds fields. Those that don't say do. */
export function isBeforeApi1(ask: Ask): boolean {
  return !(Number.parseInt(ask.said('X-Plex-Pms-Api-Version') ?? '0', 10) >= 1);
}

/** Whether a list is to have the streams of its items, which it leaves out unless they are asked for. */
export function wantsStreams(ask: Ask): boolean {
  return ask.words('includeElements').includes('Stream');
}

function listed(ask: Ask, name: string): ReadonlySet<string> | undefined {
  return ask.text(name) === undefined ? undefined : new Set(ask.words(name));
}
