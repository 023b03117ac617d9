import { decoded } from '../../world/percent.ts';
import type { World } from '../../world/world.ts';

/** What a URI names: items, or the list of a library. */
export type Source =
  | { readonly kind: 'items'; readonly ids: readonly number[] }
  | { readonly kind: 'list'; readonly path: string; readonly sectionId: number };

/**
 * Reads a URI of the forms that clients have for items and for lists of a library: `server://{machine}/com.plexapp.plugins.library/{path}`,
 * `library://{library}/item/{encoded path}`, `library://{library}/directory/{encoded path}`.
 * Undefined for one that names nothing of this server; a bare path does not.
 */
export function readSource({ names }: World, uri: string): Source | undefined {
  const [, machine, serverPath] = /^server:\/\/([^/]+)\/com\.plexapp\.plugins\.library(\/.*)$/.exec(uri) ?? [];
  if (machine !== undefined) return machine === names.machineIdentifier ? sourceOfPath(serverPath ?? '') : undefined;
  const [, libraryPath] = /^library:\/\/[^/]*\/(?:item|directory)\/(.*)$/.exec(uri) ?? [];
  if (libraryPath === undefined) return undefined;
  // Clients also write the path as it is, right behind `item`.
  const path = decoded(libraryPath);
  return sourceOfPath(path.startsWith('/') ? path : `/${path}`);
}

function sourceOfPath(path: string): Source | undefined {
  const [, list] =
    /^\/library\/(?:metadata|collections)\/([\d,]+)(?:\/(?:children|items|allLeaves))?\/?(?:\?.*)?$/.exec(path) ?? [];
  if (list !== undefined) return { kind: 'items', ids: list.split(',').filter(Boolean).map(Number) };
  const [, section] = /^\/library\/sections\/(\d+)\/all(?:\?|$)/.exec(path) ?? [];
  return section === undefined ? undefined : { kind: 'list', path, sectionId: Number(section) };
}
