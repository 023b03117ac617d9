import { encode } from '../transport/encode.ts';

/** Percent-encodes a text, also those marks that `encodeURIComponent` leaves: servers cut a profile in a URL off at its first one. */
export function strictEncode(text: string): string {
  return encode(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
