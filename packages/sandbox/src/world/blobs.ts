import type { World } from './world.ts';

/** Keeps bytes that somebody uploaded, as text, so that they can be in a snapshot. */
export function keepBytes({ tables }: World, key: string, type: string, bytes: Uint8Array): void {
  let binary = '';
  // In pieces, since a call takes no more than some ten thousand arguments.
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  tables.blobs.set(key, { type, base64: btoa(binary) });
}

/** The bytes that were kept under a key. */
export function bytesOf({ tables }: World, key: string): Uint8Array<ArrayBuffer> | undefined {
  const blob = tables.blobs.get(key);
  return blob && Uint8Array.from(atob(blob.base64), (letter) => letter.charCodeAt(0));
}

/** The text that was kept under a key. */
export function textOf(world: World, key: string): string | undefined {
  const bytes = bytesOf(world, key);
  return bytes && new TextDecoder().decode(bytes);
}
