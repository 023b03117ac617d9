/** How many digits servers write at least after the point of what is seldom whole: `rating="8.0"`, `frameRate="25.000"` (1.41). */
const places: ReadonlyMap<string, number> = new Map([
  ['aspectRatio', 2],
  ['audienceRating', 1],
  ['frameRate', 3],
  ['rating', 1],
  ['userRating', 1],
]);

/** A number of a field as servers write it in XML, and where their JSON has it as text. */
export function decimal(field: string, value: number): string {
  const least = places.get(field) ?? 0;
  const text = String(value);
  const digits = text.split('.')[1]?.length ?? 0;
  return digits >= least ? text : value.toFixed(least);
}

/**
 * JSON in which those fields' whole numbers have a point, as servers write them (`"rating":8.0`): readers with types of their own
 * take `8` for an integer and refuse it. Quotes within texts are escaped, so that what is found is a field.
 * Each pattern begins with letters of its own, which long lists are scanned for fastest.
 */
export function withDecimals(json: string): string {
  return json
    .replaceAll(/ating":-?\d+(?=[,}])/g, '$&.0')
    .replaceAll(/ameRate":\d+(?=[,}])/g, '$&.0')
    .replaceAll(/image\.rating[^"]*","value":\d+(?=[,}])/g, '$&.0');
}
