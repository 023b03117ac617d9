import type { Decode, Wire } from './values.ts';

/** A way in which an answer differs from the contract. The call succeeds all the same. */
export interface Drift {
  /** Where, from the answer's root, in the names of the wire: `Metadata[3].newField`. */
  readonly path: string;
  /** A field that the contract lacks, a word that an enumeration lacks, or a value that is not of its form. */
  readonly kind: 'unknown-field' | 'unknown-value' | 'unexpected-form';
  /** What the server sent there. */
  readonly sample: unknown;
}

// Decoding is synchronous, so one trail for all calls is enough; it exists only while somebody listens.
let trail: string[] | undefined;
let listener: ((drift: Drift) => void) | undefined;

/** Decodes a value and reports in which ways it differs from the contract. */
export function decodeWith<T>(decode: Decode<T>, wire: Wire, onDrift: ((drift: Drift) => void) | undefined): T {
  return onDrift === undefined ? decode(wire) : listening([], onDrift, () => decode(wire));
}

function listening<T>(newTrail: typeof trail, newListener: typeof listener, run: () => T): T {
  const [oldTrail, oldListener] = [trail, listener];
  trail = newTrail;
  listener = newListener;
  try {
    return run();
  } finally {
    trail = oldTrail;
    listener = oldListener;
  }
}

/** Decodes a part of a value, remembering where it is while somebody listens. */
export function inTrail<T>(key: string, index: number | undefined, decode: Decode<T>, wire: Wire): T {
  if (trail === undefined) return decode(wire);
  const walked = trail;
  walked.push(index === undefined ? key : `${key}[${index}]`);
  const value = decode(wire);
  walked.pop();
  return value;
}

export function unknownField(key: string, sample: unknown): void {
  report('unknown-field', key, sample);
}

export function misfit(key: string, sample: unknown): void {
  report('unexpected-form', key, sample);
}

export function unknownValue(value: unknown, known: readonly unknown[], key: string): void {
  if (listener !== undefined && value !== '' && !known.includes(value)) report('unknown-value', key, value);
}

function report(kind: Drift['kind'], key: string, sample: unknown): void {
  if (trail === undefined || listener === undefined) return;
  const path = [...trail, key].filter((step) => step !== '').join('.');
  const tell = listener;
  // What the listener decodes itself is no part of this answer.
  listening(undefined, undefined, () => tell({ path, kind, sample }));
}
