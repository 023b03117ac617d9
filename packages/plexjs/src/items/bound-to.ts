import type { PlexServer } from '../server/plex-server.ts';

/**
 * Makes instances of a class out of decoded data, by giving them its prototype: nothing is copied, and the server that they know is
 * nothing that `JSON.stringify`, spread or `structuredClone` would see.
 */
export function boundTo<T extends object>(
  server: PlexServer,
  { prototype }: { readonly prototype: T },
): <D extends object>(data: D) => D & T {
  const bound: object = Object.create(prototype, { server: { value: server } });
  return <D extends object>(data: D): D & T => Object.setPrototypeOf(data, bound);
}
