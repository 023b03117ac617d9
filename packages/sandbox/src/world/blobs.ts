import { base64Of, bytesOfBase64 } from './base64.ts';
import type { World } from './world.ts';

/** Keeps bytes that somebody uploaded, as text, so that they can be in a snapshot. */
export function keepBytes({ tables }: World, key: string, type: string, bytes: Uint8Array): void {
  tables.blobs.set(key, { type, base64: base64Of(bytes) });
}

/** The bytes that were kept under a key. */
export function bytesOf({ tables }: World, key: string): Uint8Array<ArrayBuffer> | undefined {
  const blob = tables.blobs.get(key);
  return blob && bytesOfBase64(blob.base64);
}

/** The text that was kept under a key. */
export function textOf(world: World, key: string): string | undefined {
  const bytes = bytesOf(world, key);
  return bytes && new TextDecoder().decode(bytes);
}
