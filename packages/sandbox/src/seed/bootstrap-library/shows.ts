import type { ItemDescription, SectionDescription } from '../description.ts';
import { episodeTitles } from './episode-titles.ts';
import { stubVideo } from './stub-video.ts';

const day = 86_400_000;
const themoviedb = { audienceRatingImage: 'themoviedb://image.rating' };
const ratings = [{ image: 'themoviedb://image.rating', value: 8.1, type: 'audience' as const }];

/** A season whose episodes came out each week. */
function season(
  show: string,
  index: number,
  titles: readonly string[],
  first: string,
  own: Partial<ItemDescription>,
  pilot: Partial<ItemDescription> = {},
): ItemDescription {
  return {
    title: `Season ${index}`,
    index,
    year: Number(first.slice(0, 4)),
    summary: `The ${titles.length} episodes of the season with the number ${index} of ${show}, which came out week by week from ${first} on.`,
    audienceRating: 8,
    fields: themoviedb,
    ratings,
    ...own,
    children: titles.map((title, place) => ({
      title,
      summary: `This is the episode with the number ${place + 1} of season ${index} of ${show}; what happens in it is not told here.`,
      contentRating: show === 'The 100' ? 'TV-14' : 'TV-MA',
      originallyAvailableAt: new Date(Date.parse(first) + place * 7 * day).toISOString().slice(0, 10),
      audienceRating: 8.1,
      fields: themoviedb,
      ratings,
      media: [stubVideo],
      ...(place === 0 && pilot),
    })),
  };
}

const gameOfThrones: ItemDescription = {
  title: 'Game of Thrones',
  index: 1,
  guid: 'plex://show/5d9c086c46115600200aa2fe',
  year: 2011,
  originallyAvailableAt: '2011-04-17',
  duration: 3_600_000,
  summary:
    'Noble houses fight for a throne of swords, while behind a wall in the north something wakes that cares for none of them.',
  tagline: 'Winter is coming.',
  studio: 'Revolution Sun Studios',
  contentRating: 'TV-MA',
  audienceRating: 8.4,
  fields: themoviedb,
  ratings: [{ image: 'themoviedb://image.rating', value: 8.4, type: 'audience' }],
  genres: ['Drama', 'Adventure', 'Fantasy'],
  countries: ['United States of America'],
  roles: [
    { tag: 'Peter Dinklage', role: 'Tyrion Lannister' },
    { tag: 'Lena Headey', role: 'Cersei Lannister' },
    { tag: 'Emilia Clarke', role: 'Daenerys Targaryen' },
    { tag: 'Kit Harington', role: 'Jon Snow' },
    { tag: 'Sean Bean', role: 'Eddard Stark' },
  ],
  similar: ['The 100'],
  guids: ['imdb://tt0944947', 'tmdb://1399', 'tvdb://121361'],
  commonSenseMedia: { oneLiner: 'Not for children.', ageRatings: [{ type: 'official', age: 18, rating: 4 }] },
  children: [
    season(
      'Game of Thrones',
      1,
      episodeTitles.gameOfThrones[0],
      '2011-04-17',
      { guid: 'plex://season/602e67d31d3358002c411c39', guids: ['tmdb://3624', 'tvdb://364731'] },
      {
        guid: 'plex://episode/5d9c1275e98e47001eb84029',
        guids: ['imdb://tt1480055', 'tmdb://63056', 'tvdb://3254641'],
        directors: ['Tim Van Patten'],
        writers: ['David Benioff', 'D. B. Weiss'],
        roles: [{ tag: 'Jason Momoa', role: 'Khal Drogo' }],
      },
    ),
    season('Game of Thrones', 2, episodeTitles.gameOfThrones[1], '2012-04-01', {
      guid: 'plex://season/602e67d31d3358002c411c3b',
    }),
  ],
};

const the100: ItemDescription = {
  title: 'The 100',
  titleSort: '100',
  index: 1,
  guid: 'plex://show/5d9c0870ba6eb9001fba7ecf',
  year: 2014,
  originallyAvailableAt: '2014-03-19',
  duration: 2_580_000,
  summary:
    'A hundred young prisoners are sent down to an Earth that nobody has lived on since the war, so they were told.',
  tagline: 'Survival isn’t who you are, it’s who you become.',
  studio: 'Alloy Entertainment',
  contentRating: 'TV-14',
  audienceRating: 7.9,
  fields: themoviedb,
  genres: ['Drama', 'Science Fiction'],
  countries: ['United States of America'],
  roles: [{ tag: 'Eliza Taylor', role: 'Clarke Griffin' }],
  guids: ['imdb://tt2661044', 'tmdb://48866', 'tvdb://268592'],
  children: [
    season('The 100', 1, episodeTitles.the100[0], '2014-03-19', { guid: 'plex://season/602e62b66fc61d002c1b0001' }),
    season('The 100', 2, episodeTitles.the100[1], '2014-10-22', { guid: 'plex://season/602e62b66fc61d002c1b0002' }),
  ],
};

/** Two shows of two seasons each, of 49 episodes in all. */
export const shows: SectionDescription = { type: 'show', title: 'TV Shows', items: [gameOfThrones, the100] };
