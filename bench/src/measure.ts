/** One thing that was measured of one subject: numbers under their columns, or what went wrong. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A promise about a number. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Met when the value is at most, or at least, so much. */
  readonly limit: number;
  readonly kind: 'at most' | 'at least';
}

/** What a measure found. */
export interface Finding {
  readonly title: string;
  /** How it was measured, in a line. */
  readonly how: string;
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
}

/** How thorough to be: `quick` takes a minute, for a look; its numbers are rough. */
export interface Effort {
  readonly quick: boolean;
}

/** Whether a bar is met. */
export function isMet({ value, limit, kind }: Bar): boolean {
  return kind === 'at most' ? value <= limit : value >= limit;
}

/** The number with so many digits after the point. */
export function rounded(value: number | undefined, digits = 2): number | null {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(digits));
}
