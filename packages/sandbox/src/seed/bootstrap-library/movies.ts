import type { ItemDescription, SectionDescription } from '../description.ts';
import { stubVideo } from './stub-video.ts';

const scores = {
  ratingImage: 'rottentomatoes://image.rating.ripe',
  audienceRatingImage: 'rottentomatoes://image.rating.upright',
};

const films: readonly ItemDescription[] = [
  {
    title: 'Elephants Dream',
    guid: 'plex://movie/5d776830880197001ec944a1',
    year: 2006,
    originallyAvailableAt: '2006-03-24',
    summary:
      'Two men walk through a machine without end. One knows it by heart; the other begins to doubt that it is there.',
    tagline: 'Nothing here is what it is.',
    studio: 'Netherlands Media Art Institute',
    contentRating: 'NR',
    rating: 6.5,
    audienceRating: 6.7,
    genres: ['Science Fiction', 'Short'],
    directors: ['Bassam Kurdali'],
    writers: ['Pepijn Zwanenberg'],
    producers: ['Ton Roosendaal'],
    countries: ['Netherlands'],
    roles: [
      { tag: 'Tygo Gernandt', role: 'Proog' },
      { tag: 'Cas Jansen', role: 'Emo' },
    ],
    similar: ['Sintel'],
    guids: ['imdb://tt0807840', 'tmdb://9761'],
  },
  {
    title: 'Big Buck Bunny',
    guid: 'plex://movie/5d776835103a2d001f564001',
    year: 2008,
    originallyAvailableAt: '2008-05-20',
    summary:
      'A large and gentle rabbit is teased by three small rodents until he has had enough of it, and plans what to do.',
    tagline: 'A rabbit has had enough.',
    studio: 'Blender Foundation',
    contentRating: 'G',
    rating: 7,
    audienceRating: 6.9,
    genres: ['Animation', 'Comedy'],
    directors: ['Sacha Goedegebure'],
    writers: ['Sacha Goedegebure'],
    producers: ['Ton Roosendaal'],
    countries: ['Netherlands'],
    guids: ['imdb://tt1254207', 'tmdb://10378'],
  },
  {
    title: 'Sintel',
    guid: 'plex://movie/5d776836103a2d001f564002',
    year: 2010,
    originallyAvailableAt: '2010-09-30',
    summary: 'A young woman finds a small dragon, loses it, and searches the world for it for longer than she thinks.',
    tagline: 'She searches for a dragon.',
    studio: 'Blender Foundation',
    contentRating: 'Not Rated',
    rating: 7.5,
    audienceRating: 7.4,
    genres: ['Fantasy', 'Adventure'],
    directors: ['Colin Levy'],
    writers: ['Esther Wouda'],
    producers: ['Ton Roosendaal'],
    countries: ['Netherlands'],
    roles: [
      { tag: 'Halina Reijn', role: 'Sintel' },
      { tag: 'Thom Hoffman', role: 'Shaman' },
    ],
    guids: ['imdb://tt1727587', 'tmdb://45745'],
  },
  {
    title: 'Sita Sings the Blues',
    guid: 'plex://movie/5d776846880197001ec967c6',
    year: 2008,
    originallyAvailableAt: '2008-02-11',
    summary:
      'The story of the Ramayana is told as one of a broken heart, beside that of an artist in New York whose husband goes to India and stays there.',
    tagline: 'The Greatest Break-Up Story Ever Told.',
    studio: 'Nina Paley',
    contentRating: 'Not Rated',
    rating: 10,
    audienceRating: 8.3,
    genres: ['Animation', 'Musical'],
    directors: ['Nina Paley'],
    writers: ['Nina Paley'],
    producers: ['Nina Paley'],
    countries: ['United States of America'],
    roles: [
      { tag: 'Reena Shah', role: 'Sita' },
      { tag: 'Annette Hanshaw', role: 'Sita (singing)' },
      { tag: 'Debargo Sanyal', role: 'Rama' },
      { tag: 'Sanjiv Jhaveri', role: 'Dasharatha' },
    ],
    guids: ['imdb://tt1172203', 'tmdb://20529'],
    ratings: [
      { image: 'imdb://image.rating', value: 7.6, type: 'audience' },
      { image: 'rottentomatoes://image.rating.ripe', value: 10, type: 'critic' },
      { image: 'rottentomatoes://image.rating.upright', value: 8.3, type: 'audience' },
    ],
    reviews: [
      {
        tag: 'A Critic',
        text: 'Old songs and an older story, drawn by one hand.',
        image: 'rottentomatoes://image.review.fresh',
        link: 'http://reviews.example/sita-sings-the-blues',
        source: 'The Example Review',
      },
    ],
    extras: [{ title: 'Trailer', fields: { subtype: 'trailer', extraType: 1 } }],
  },
];

/** Four films that anybody may copy. */
export const movies: SectionDescription = {
  type: 'movie',
  title: 'Movies',
  items: films.map((film) => ({ ...film, fields: scores, media: [stubVideo] })),
};
