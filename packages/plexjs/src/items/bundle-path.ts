import { PlexUsageError } from '../transport/plex-error.ts';
import type { Item } from './item.ts';

// What lies below another item has its files in the bundle of that.
const places: Readonly<Record<string, readonly [folder: string, guid: string]>> = {
  movie: ['Movies', 'guid'],
  clip: ['Movies', 'guid'],
  show: ['TV Shows', 'guid'],
  season: ['TV Shows', 'parentGuid'],
  episode: ['TV Shows', 'grandparentGuid'],
  artist: ['Artists', 'guid'],
  album: ['Albums', 'guid'],
  track: ['Albums', 'parentGuid'],
  photoalbum: ['Photos', 'guid'],
  photo: ['Photos', 'parentGuid'],
  collection: ['Collections', 'guid'],
  playlist: ['Playlists', 'guid'],
};

/**
 * Where the server keeps the pictures and tunes of an item, below the folder of its data: for instance
 * `Metadata/Movies/9/dee671f23de7ae1bd9bd4bc2f6a3dfa46bd8f52.bundle`. For programs that run where the server does.
 *
 * @throws {PlexUsageError} For an item of another type, and one that has no guid.
 */
export async function bundlePath(item: Item): Promise<string> {
  const [folder, field] = places[item.type] ?? [];
  const guid = (item as unknown as Readonly<Record<string, unknown>>)[field ?? ''];
  if (folder === undefined || typeof guid !== 'string')
    throw new PlexUsageError(
      `“${item.title ?? ''}” (${item.type}) has no ${field ?? 'bundle'}, by which its files are kept.`,
    );
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(guid)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `Metadata/${folder}/${hash.slice(0, 1)}/${hash.slice(1)}.bundle`;
}
