import { movies } from './bootstrap-library/movies.ts';
import { music } from './bootstrap-library/music.ts';
import { photos } from './bootstrap-library/photos.ts';
import { shows } from './bootstrap-library/shows.ts';
import type { LibraryDescription } from './description.ts';

/**
 * The library that the bootstrap script of python-plexapi makes on a server, which its tests and those of others expect:
 * `Movies`, `TV Shows`, `Music` and `Photos`, and a friend to share them with.
 */
export const bootstrapLibrary: LibraryDescription = {
  name: 'bootstrap',
  sections: [movies, shows, music, photos],
  files: [{ path: '/media/Music/playlist.m3u', text: 'As Colourful as Ever.mp3\n' }],
  accounts: [{ name: 'PKKid', scope: 'shared', token: 'sandbox-friend-token' }],
};
