import { uploadPlaylist } from '../generated/pms/playlists.ts';
import type { Section } from '../library/section.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Playlist } from './playlist.ts';
import type { Playlists } from './playlists.ts';

/** M3U files that playlists are to be made of. */
export interface PlaylistUpload {
  /** The path of a file, or of a folder of files, as the server writes it. */
  readonly path: string;
  /** The library of music, or its key, that the files' tracks are in. */
  readonly section: Section | string | number;
  /** Whether a playlist that was made of the same file is replaced. Default: true. */
  readonly replace?: boolean;
  /** What to call the one that is made of a file. Default: the file's name. */
  readonly title?: string;
}

/** See `Playlists.upload`. */
export async function uploadPlaylists(
  playlists: Playlists,
  { path, section, replace = true, title }: PlaylistUpload,
  options?: RequestOptions,
): Promise<readonly Playlist[]> {
  if (path.trim() === '') throw new PlexUsageError('upload: the path is empty.');
  const sectionId = typeof section === 'object' ? section.key : section;
  const before = new Set((await playlists.list({ ...options }).all()).map(({ ratingKey }) => ratingKey));
  await uploadPlaylist(playlists.server.client, { path, sectionId, force: replace }, options);
  const made = (await playlists.list({ ...options }).all()).filter((playlist) => isOf(playlist, path));
  // A server may keep the number of a playlist that it replaces; then all that are of the path were made.
  const fresh = made.filter(({ ratingKey }) => !before.has(ratingKey));
  const uploaded = fresh.length > 0 ? fresh : made;
  if (title === undefined) return uploaded;
  const [only, ...more] = uploaded;
  if (only === undefined || more.length > 0) return uploaded;
  await only.edit().title(title).save(options);
  return [await only.reload(options)];
}

/** Of a playlist that was made of a file the identifier ends with its path. */
function isOf({ guid = '' }: Playlist, path: string): boolean {
  return guid.endsWith(path) || guid.includes(`://${path.replace(/[\\/]$/, '')}/`);
}
