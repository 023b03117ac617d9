/** A text as it is compared: whether letters are capitals does not matter. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** A text as it is sorted: neither capitals nor accents matter. */
export function collated(text: string): string {
  // Most titles are ASCII, and a library may have a million.
  return isAscii(text) ? text.toLowerCase() : text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The letter that a text is sorted by; `#` for what begins with no letter. */
export function letterOf(text: string): string {
  const [first = ''] = collated(text.trim());
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
