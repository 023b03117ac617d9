import type { Decode, Wire } from './values.ts';

/** Hears what decoding comes upon. What it makes of that is loaded when somebody wants to know. */
export interface Listener {
  /** A field that the contract lacks, a value that is not of its form, or one of an enumeration, known or not. */
  readonly hear: (what: 'unknown-field' | 'unexpected-form' | 'enumerated', key: string, value: unknown) => void;
  /** Decodes a part of the value that is decoded. */
  readonly enter: <T>(key: string, index: number | undefined, decode: Decode<T>, wire: Wire) => T;
}

/** Who listens. Decoding is synchronous, so one place for all calls is enough. */
export let listener: Listener | undefined;

/** Runs something that this listener hears of, or nobody. */
export function listening<T>(next: Listener | undefined, run: () => T): T {
  const before = listener;
  listener = next;
  try {
    return run();
  } finally {
    listener = before;
  }
}

/** Decodes a part of a value, telling where it is to whom listens. */
export function inTrail<T>(key: string, index: number | undefined, decode: Decode<T>, wire: Wire): T {
  return listener === undefined ? decode(wire) : listener.enter(key, index, decode, wire);
}
