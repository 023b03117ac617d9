/** A text as it is compared: whether letters are capitals does not matter. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A text as it is sorted: neither capitals nor accents matter. */
export function collated(text: string): string {
  // Most titles are ASCII, and a library may have a million.
  return isAscii(text) ? text.toLowerCase() : text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The letter that a text is sorted by; `#` for what begins with none. Signs that are not ASCII stand for themselves (seen with 1.43.3). */
export function letterOf(text: string): string {
  const [first = ''] = collated(text.trim());
  return /[a-z]/.test(first) || !isAscii(first) ? first.toUpperCase() : '#';
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
