import type { Running } from './perform.ts';

/** Reads a long answer part by part; gives undefined where that cannot be done, or somebody wants to hear or see what the whole is. */
export async function readLong<T>({ definition, settings }: Running<T>, text: string): Promise<T | undefined> {
  const { reading, envelope, graphql } = definition;
  if (typeof reading !== 'function' || graphql !== undefined || settings.raw) return undefined;
  if (settings.hooks.some((owner) => owner.onDrift)) return undefined;
  const { readInParts } = await import('../wire/in-parts.ts');
  return readInParts(text, reading, envelope);
}
