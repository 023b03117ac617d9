/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

/**
 * How many times as much one thing takes as another: the median of the ratios of rounds in which both were measured one
 * right after the other, so that a machine that slows down slows both.
 */
export function ratio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / at(base, round)));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
