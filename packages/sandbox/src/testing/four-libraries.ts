import type { LibraryDescription } from '../seed/description.ts';

/** A library of each kind, small enough to know by heart. */
export const fourLibraries: LibraryDescription = {
  sections: [
    {
      type: 'movie',
      title: 'Films',
      items: [
        {
          title: 'Alpha',
          year: 1994,
          genres: ['Drama', 'Crime'],
          contentRating: 'PG-13',
          studio: 'North',
          directors: ['Ann'],
          labels: ['Kids'],
        },
        { title: 'Beta', year: 1999, genres: ['Drama'], contentRating: 'R', studio: 'North' },
        { title: 'The Gamma', titleSort: 'Gamma', year: 2003, genres: ['Comedy'], studio: 'South' },
        { title: '2 Much', year: 2003 },
      ],
    },
    {
      type: 'show',
      title: 'Shows',
      items: [
        { title: 'First', children: [{ title: 'Season 1', children: [{ title: 'One' }, { title: 'Two' }] }] },
        { title: 'Second', children: [{ title: 'Season 1', children: [{ title: 'Three' }] }] },
      ],
    },
    {
      type: 'artist',
      title: 'Music',
      items: [{ title: 'Band', children: [{ title: 'Album', year: 1985, children: [{ title: 'Track' }] }] }],
    },
    {
      type: 'photo',
      title: 'Photos',
      items: [
        {
          title: 'Trip',
          children: [
            { title: 'Beach', originallyAvailableAt: '2020-05-01' },
            { title: 'Pier', originallyAvailableAt: '2020-05-01' },
          ],
        },
      ],
    },
  ],
};
