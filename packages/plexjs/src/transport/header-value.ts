import { PlexUsageError } from './errors.ts';

/** A value as it can stand in a header: what is not ASCII as the bytes of its UTF-8, because headers are bytes. */
export function headerValue(name: string, value: string): string {
  if (!/[^\x20-\x7e]/.test(value)) return value;
  if (/[\0\r\n]/.test(value)) throw new PlexUsageError(`${name}: a header cannot hold a line break.`);
  return Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join('');
}

/** Puts a caller's headers over others. An undefined value removes one. */
export function putHeaders(
  headers: Record<string, string>,
  changes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(changes)) {
    const key = name.toLowerCase();
    if (key === 'x-plex-token')
      throw new PlexUsageError('Give the token as the option `token`: as a header it would go to every host.');
    if (value === undefined) delete headers[key];
    else headers[key] = headerValue(name, value);
  }
}
