import { type Listener, listening } from './listener.ts';
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

/** The values of enumerations by the names of their fields on the wire; where one name is several, by `Owner.name`. */
export type KnownValues = Readonly<Record<string, readonly (string | number)[]>>;

/** Decodes a value and reports in which ways it differs from the contract. */
export function decodeWith<T>(decode: Decode<T>, wire: Wire, onDrift: (drift: Drift) => void, known: KnownValues): T {
  const trail: string[] = [];
  const report = (kind: Drift['kind'], key: string, sample: unknown): void => {
    const path = [...trail, key].filter((step) => step !== '').join('.');
    // What the hook decodes itself is no part of this answer.
    listening(undefined, () => onDrift({ path, kind, sample }));
  };
  const isKnown = (key: string, value: unknown): boolean => {
    const owner = trail.at(-1)?.replace(/\[\d+\]$/, '') ?? '';
    const values = known[`${owner}.${key}`] ?? known[key] ?? [];
    return value === '' || values.includes(value as string | number);
  };
  const trailListener: Listener = {
    hear: (what, key, value) => {
      if (what !== 'enumerated') report(what, key, value);
      else if (!isKnown(key, value)) report('unknown-value', key, value);
    },
    enter: (key, index, decodePart, part) => {
      trail.push(index === undefined ? key : `${key}[${index}]`);
      const value = decodePart(part);
      trail.pop();
      return value;
    },
  };
  return listening(trailListener, () => decode(wire));
}
