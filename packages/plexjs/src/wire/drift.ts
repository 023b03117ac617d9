/** A way in which an answer differs from the contract. */
export interface Drift {
  /** Where, from the answer's root: `Metadata[3].newField`. */
  readonly path: string;
  /** A field that the contract lacks, a word that an enumeration lacks, or a value of another form. */
  readonly kind: 'unknown-field' | 'unknown-value' | 'unexpected-form';
  /** What the server sent there. */
  readonly sample: unknown;
}
