/** A part of a list, as an array that knows where in the list it is. What arrays make of it (`map`, `filter`) are plain arrays. */
export class Page<T> extends Array<T> {
  /** How many entries the whole list has; undefined where the server does not say. */
  readonly totalSize: number | undefined;
  /** How many entries of the list come before this page. */
  readonly offset: number;

  constructor(entries: readonly T[], offset: number, totalSize: number | undefined) {
    super();
    for (const entry of entries) this.push(entry);
    this.offset = offset;
    this.totalSize = totalSize;
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}
