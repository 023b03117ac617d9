/** A row of whole numbers from 0 on that grows at its end, in half of the memory that an array takes. */
export class Numbers {
  #row: Uint32Array<ArrayBuffer> = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return place < this.#length ? (this.#row[place] ?? 0) : 0;
  }

  push(number: number): void {
    if (this.#length === this.#row.length) this.#grow(this.#length * 2);
    this.#row[this.#length++] = number;
  }

  /** Puts a row of numbers at the end. */
  append(numbers: Uint32Array): void {
    const length = this.#length + numbers.length;
    if (length > this.#row.length) this.#grow(Math.max(length, this.#row.length * 2));
    this.#row.set(numbers, this.#length);
    this.#length = length;
  }

  /** Puts a number at a place; those between it and the end are 0. */
  set(place: number, number: number): void {
    if (place >= this.#row.length) this.#grow(Math.max(place + 1, this.#row.length * 2));
    this.#row[place] = number;
    this.#length = Math.max(this.#length, place + 1);
  }

  /** The numbers from `start` to before `end`, as long as the row is not changed. */
  view(start = 0, end: number = this.#length): Uint32Array {
    return this.#row.subarray(start, Math.min(end, this.#length));
  }

  /** Gives back the memory that is kept for more. */
  trim(): void {
    if (this.#row.length > this.#length) this.#row = this.#row.slice(0, this.#length);
  }

  #grow(size: number): void {
    const row = new Uint32Array(size);
    row.set(this.#row);
    this.#row = row;
  }
}
