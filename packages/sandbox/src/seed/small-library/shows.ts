import type { ItemDescription, SectionDescription } from '../description.ts';

function episodes(first: number, count: number, year: number): ItemDescription[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `Signal ${first + index}`,
    guid: `plex://episode/5d9c080000000000000${String(first + index).padStart(5, '0')}`,
    originallyAvailableAt: `${year}-01-${String(index + 1).padStart(2, '0')}`,
    summary: `What came in on the ${first + index}th night.`,
    contentRating: 'TV-PG',
    directors: ['Ines Valdemar'],
    writers: ['Piet Haller'],
    guids: [`tvdb://9000${first + index}`],
    markers: [
      { type: 'intro', start: 500, end: 1500 },
      { type: 'credits', start: 5500, end: 6000, final: true },
    ],
  }));
}

/** Shows: one with specials and two seasons, one short. */
export const shows: SectionDescription = {
  type: 'show',
  title: 'Shows',
  items: [
    {
      title: 'Signals from Platform Nine',
      guid: 'plex://show/5d9c086c46115600200aa001',
      index: 1,
      year: 2020,
      originallyAvailableAt: '2020-01-01',
      summary: 'A station on the coast listens at night.',
      tagline: 'Keep listening.',
      studio: 'Channel Nine',
      contentRating: 'TV-PG',
      rating: 8.1,
      audienceRating: 8.4,
      fields: { theme: '/library/metadata/show/theme' },
      genres: ['Drama', 'Science Fiction'],
      countries: ['Canada'],
      roles: [{ tag: 'Leonor Brandt', role: 'The Operator' }, 'Jon Aaltonen'],
      labels: ['Radio'],
      guids: ['imdb://tt0900001', 'tmdb://900001', 'tvdb://900001'],
      children: [
        {
          title: 'Specials',
          index: 0,
          guid: 'plex://season/602e000000000000000a0000',
          children: episodes(1, 1, 2019),
        },
        {
          title: 'Season 1',
          index: 1,
          guid: 'plex://season/602e000000000000000a0001',
          children: episodes(11, 4, 2020),
        },
        {
          title: 'Season 2',
          index: 2,
          guid: 'plex://season/602e000000000000000a0002',
          children: episodes(21, 3, 2021),
        },
      ],
    },
    {
      title: 'The Kitchen at Number Four',
      guid: 'plex://show/5d9c086c46115600200aa002',
      titleSort: 'Kitchen at Number Four',
      index: 1,
      year: 2024,
      originallyAvailableAt: '2024-03-01',
      summary: 'Four flats, one stove.',
      studio: 'Stairwell',
      contentRating: 'TV-G',
      rating: 7.2,
      genres: ['Comedy'],
      guids: ['imdb://tt0900002', 'tmdb://900002', 'tvdb://900002'],
      children: [{ title: 'Season 1', index: 1, children: episodes(31, 2, 2024) }],
    },
  ],
};
