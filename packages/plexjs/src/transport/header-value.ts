import { PlexUsageError } from './plex-error.ts';

/** The header of a name as the client has it: `containerSize` is sent as `x-plex-container-size`. */
export function plexHeader(name: string): string {
  return `x-plex-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;
}

/** A value as it can stand in a header: what is not ASCII as the bytes of its UTF-8, because headers are bytes. */
export function headerValue(name: string, value: string): string {
  if (/[\0\r\n]/.test(value)) throw new PlexUsageError(`${name}: a header cannot hold a line break.`);
  return /[^\x20-\x7e]/.test(value) ? String.fromCharCode(...new TextEncoder().encode(value)) : value;
}

/** Other headers with a caller's over them. An undefined value removes one. */
export function putHeaders(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const headers = { ...base };
  for (const [name, value] of Object.entries(changes)) {
    const key = name.toLowerCase();
    if (key === 'x-plex-token') throw new PlexUsageError('Pass the token as the option `token`, not as a header.');
    if (value === undefined) delete headers[key];
    else headers[key] = headerValue(name, value);
  }
  return headers;
}
