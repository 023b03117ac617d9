/** A text as it is compared: whether letters are capitals does not matter. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A text as it is sorted: neither capitals nor accents matter. */
export function collated(text: string): string {
  // Most titles are ASCII, and a library may have a million.
  return isAscii(text) ? text.toLowerCase() : text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Signs in the order that texts are sorted by: after a space, and before digits and letters (1.41.2, as Kometa's guide lists them). */
const signs = '_-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** What texts are compared by, unit for unit, to sort them. */
export function sortKey(text: string): string {
  // Each sign becomes an exclamation mark, which is between the space and the digits, and its place among the signs.
  return collated(text).replaceAll(/[!-/:-@[-`{-~]/g, (sign) => `!${String.fromCodePoint(0x30 + signs.indexOf(sign))}`);
}

/** The letter that a text is sorted by; `#` for what begins with none. Signs that are not ASCII stand for themselves (seen with 1.43.3). */
export function letterOf(text: string): string {
  const [first = ''] = collated(text.trim());
  return /[a-z]/.test(first) || !isAscii(first) ? first.toUpperCase() : '#';
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
