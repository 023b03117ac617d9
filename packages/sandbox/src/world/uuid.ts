import { hashOf } from './derived.ts';

/** Hexadecimal digits that belong to a text. */
export function digitsFor(text: string, length: number): string {
  let digits = '';
  for (let index = 0; digits.length < length; index++)
    digits += hashOf(`${index} ${text}`).toString(16).padStart(8, '0');
  return digits.slice(0, length);
}

/** The UUID that belongs to a text: the same for the same text. */
export function uuidFor(text: string): string {
  const digits = digitsFor(text, 32);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join('-');
}
