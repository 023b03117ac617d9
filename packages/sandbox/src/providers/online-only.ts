import type { LibraryDescription } from '../seed/description.ts';

const episodes = ['A Message in Chalk', 'The Slow Train', 'Nobody’s Umbrella'].map((title, index) => ({
  title,
  guid: `plex://episode/6e1f0c00000000000000e10${index + 1}`,
  originallyAvailableAt: `2024-05-0${index + 1}`,
  duration: 1_800_000,
}));

/** What the online catalogue has and the library has not. One of the films has not come out. */
export const onlineOnly: LibraryDescription = {
  name: 'online',
  sections: [
    {
      type: 'movie',
      title: 'Films',
      items: [
        {
          title: 'The Cartographer’s Apprentice',
          guid: 'plex://movie/6e1f0c00000000000000f001',
          year: 2023,
          originallyAvailableAt: '2023-09-14',
          summary: 'She draws an island, and then it is there.',
          tagline: 'Every map is a promise.',
          studio: 'Saltwater Pictures',
          contentRating: 'PG',
          rating: 7.9,
          audienceRating: 8.4,
          duration: 6_540_000,
          genres: ['Adventure', 'Fantasy'],
          directors: ['Ines Valdemar'],
          writers: ['Piet Haller'],
          countries: ['Portugal'],
          roles: [{ tag: 'Leonor Brandt', role: 'The Apprentice' }],
          guids: ['imdb://tt0900001', 'tmdb://900001', 'tvdb://900001'],
        },
        {
          title: 'Winter Timetable',
          guid: 'plex://movie/6e1f0c00000000000000f002',
          year: 2038,
          originallyAvailableAt: '2038-12-01',
          summary: 'All trains are late, but for one.',
          studio: 'Leaf & Lens',
          contentRating: 'PG-13',
          duration: 7_200_000,
          genres: ['Drama'],
          directors: ['Tomas Okafor'],
          guids: ['imdb://tt0900002', 'tmdb://900002'],
        },
      ],
    },
    {
      type: 'show',
      title: 'Shows',
      items: [
        {
          title: 'The Night Porter’s Ledger',
          guid: 'plex://show/6e1f0c00000000000000d001',
          year: 2024,
          originallyAvailableAt: '2024-05-01',
          summary: 'A small hotel, and what its guests forget there.',
          studio: 'Harbour TV',
          contentRating: 'TV-PG',
          rating: 8.1,
          duration: 1_800_000,
          genres: ['Mystery'],
          guids: ['tvdb://900010', 'tmdb://900010'],
          children: [
            {
              title: 'Season 1',
              index: 1,
              guid: 'plex://season/6e1f0c00000000000000d101',
              children: episodes,
            },
          ],
        },
      ],
    },
  ],
};
