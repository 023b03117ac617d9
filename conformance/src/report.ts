import { isDeepStrictEqual } from 'node:util';
import type { Leaf } from './leaves.ts';
import { findLeaves } from './leaves.ts';
import type { Replay } from './replay.ts';
import { replay } from './replay.ts';
import { writeXml } from '@plexjs/sandbox';
import { isItem } from '../../packages/plexjs/src/wire/xml-form.ts';

export interface Untyped {
  readonly path: string;
  readonly sample: Leaf['value'];
  readonly files: readonly string[];
}

/** What a conformance run found. */
export interface Report {
  readonly payloads: number;
  /** Payloads that went through without an error where none was due. */
  readonly decoded: number;
  readonly threw: readonly { readonly file: string; readonly through: string; readonly error: string }[];
  /** Scalars that servers sent, apart from null and the empty string. */
  readonly leaves: number;
  readonly reachable: number;
  readonly typed: number;
  readonly untyped: readonly Untyped[];
  /** Leaves that are nowhere in the decoded value. */
  readonly lost: readonly Untyped[];
  /** JSON answers that were also sent as XML. */
  readonly jsonXmlPairs: number;
  readonly equalPairs: number;
  readonly unequalPairs: readonly string[];
}

export async function report(replays: readonly Replay[]): Promise<Report> {
  const leaves = replays
    .filter(({ wire }) => wire !== undefined)
    .flatMap(({ payload, wire, decoded }) =>
      findLeaves(wire, decoded).map((leaf) => ({ ...leaf, file: payload.file, through: '' })),
    );
  const threw = replays.flatMap(({ payload, through, thrown }) =>
    thrown === undefined ? [] : [{ file: payload.file, through, error: thrown }],
  );
  const pairs = await Promise.all(
    replays.filter(isPairable).map(async (json) => ({ file: json.payload.file, equal: await equalInXml(json) })),
  );
  return {
    payloads: replays.length,
    decoded: replays.length - threw.length,
    threw,
    leaves: leaves.length,
    reachable: leaves.filter(({ found }) => found !== 'lost').length,
    typed: leaves.filter(({ found }) => found === 'typed').length,
    untyped: gather(leaves.filter(({ found }) => found === 'extra')),
    lost: gather(leaves.filter(({ found }) => found === 'lost')),
    jsonXmlPairs: pairs.length,
    equalPairs: pairs.filter(({ equal }) => equal).length,
    unequalPairs: pairs.filter(({ equal }) => !equal).map(({ file }) => file),
  };
}

function gather(leaves: readonly (Leaf & { readonly file: string })[]): Untyped[] {
  const byPath = new Map<string, { sample: Leaf['value']; files: Set<string> }>();
  for (const { path, value, file } of leaves) {
    const entry = byPath.get(path) ?? { sample: value, files: new Set() };
    byPath.set(path, entry);
    entry.files.add(file);
  }
  return [...byPath]
    .map(([path, { sample, files }]) => ({ path, sample, files: [...files] }))
    .sort((first, second) => second.files.length - first.files.length);
}

function isPairable({ payload, wire, thrown }: Replay): boolean {
  return (
    payload.format === 'json' &&
    payload.status < 400 &&
    thrown === undefined &&
    typeof wire === 'object' &&
    wire !== null &&
    canBeXml(wire)
  );
}

/**
 * Whether XML can say the same. It has no names like `title"` (examples of the vendor have), and one name, `Directory`,
 * for items and for menu entries, so that JSON with an item under that name says more.
 */
function canBeXml(value: unknown, name = '', parent = ''): boolean {
  if (Array.isArray(value)) return value.every((entry) => canBeXml(entry, name, parent));
  if (typeof value !== 'object' || value === null) return true;
  const fields = value as Readonly<Record<string, unknown>>;
  if (name === 'Directory' && parent !== 'Feature' && isItem(fields)) return false;
  return Object.entries(fields).every(([key, entry]) => /^[A-Za-z_][\w.-]*$/.test(key) && canBeXml(entry, key, name));
}

/** Whether an answer's value is the same when the server sends it as XML. */
async function equalInXml({ payload, wire, decoded }: Replay): Promise<boolean> {
  const list = Array.isArray(wire) ? { size: wire.length, entry: wire } : undefined;
  const root = /"MediaContainer"/.test(payload.text) || list !== undefined ? 'MediaContainer' : 'response';
  const text = writeXml(root, list === undefined ? (wire as Record<string, unknown>) : { entry: list.entry });
  const other = await replay({ ...payload, format: 'xml', text });
  return other.thrown === undefined && isDeepStrictEqual(comparable(other.decoded), comparable(decoded));
}

/** A value as far as both forms can say it: XML has neither empty lists nor numbers in what the contract does not type. */
function comparable(value: unknown, inExtra = false): unknown {
  if (value instanceof Date) return value.getTime();
  // What the contract does not know, XML gives as a list wherever it is an element.
  if (Array.isArray(value))
    return inExtra && value.length === 1
      ? comparable(value[0], true)
      : value.map((entry) => comparable(entry, inExtra));
  if (typeof value !== 'object' || value === null) return inExtra ? loose(value) : value;
  const entries = Object.entries(value)
    .filter(
      ([, entry]) =>
        entry !== undefined && entry !== null && entry !== '' && !(Array.isArray(entry) && entry.length === 0),
    )
    .map(([key, entry]): [string, unknown] => [key, comparable(entry, inExtra || key === 'extra')])
    .filter(([, entry]) => !(typeof entry === 'object' && entry !== null && Object.keys(entry).length === 0));
  // Nor do its words stand bare in lists of that kind.
  if (inExtra && entries.length === 1 && entries[0]?.[0] === 'id') return entries[0][1];
  return Object.fromEntries(entries.sort(([first], [second]) => (first < second ? -1 : 1)));
}

const loose = (value: unknown): string => (typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
