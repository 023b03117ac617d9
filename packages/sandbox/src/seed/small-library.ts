import type { LibraryDescription } from './description.ts';
import { homeVideos, photos } from './small-library/pictures.ts';
import { films } from './small-library/films.ts';
import { music } from './small-library/music.ts';
import { shows } from './small-library/shows.ts';

/** The library that the project made itself: films, shows, music, photos and home videos, and who may see them. */
export const smallLibrary: LibraryDescription = {
  name: 'small',
  sections: [films, shows, music, photos, homeVideos],
  accounts: [
    { name: 'mira', scope: 'managed', token: 'sandbox-mira-token', sections: ['Films', 'Shows'] },
    { name: 'friend', scope: 'shared', token: 'sandbox-friend-token', sections: ['Films', 'Music'] },
  ],
};
