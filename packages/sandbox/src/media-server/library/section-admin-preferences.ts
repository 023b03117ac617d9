import type { SectionType } from '../../world/records.ts';
import { bool, integer, type Preference, text } from '../administration/preferences-define.ts';

const hidden = integer('hidden', 0, {
  label: 'Where its items are shown',
  enumValues: '0:everywhere|1:not on the home page|2:neither on the home page nor in searches',
});
const previews = bool('enableBIFGeneration', true, { label: 'Preview pictures', look: 'advanced' });
const credits = bool('enableCreditsMarkerGeneration', true, { label: 'Find credits', look: 'advanced' });
const voices = bool('enableVoiceActivityGeneration', true, { label: 'Find speech', look: 'advanced' });
const collectionMode = integer('collectionMode', 2, {
  label: 'Collections',
  enumValues: '0:nowhere|1:in place of their items|2:beside their items|3:as they say themselves',
});
const augment = bool('augmentWithProviderContent', true, { label: 'Content of online services', look: 'advanced' });
const videos = [
  bool('respectTags', false, { label: 'Titles that are in the files' }),
  bool('useLocalAssets', true, { label: 'What lies beside the files' }),
  bool('preferLocalMetadata', false, { label: 'What lies beside the files comes first' }),
  bool('findExtras', true, { label: 'Trailers and extras' }),
  bool('originalTitles', false, { label: 'Titles in their own language' }),
  text('country', 'US', {
    label: 'Country whose age ratings are shown',
    enumValues: 'US:United States|GB:United Kingdom|DE:Germany',
  }),
];

const preferences: Readonly<Record<SectionType, readonly Preference[]>> = {
  movie: [
    hidden,
    bool('enableCinemaTrailers', true, { label: 'Trailers before films' }),
    previews,
    credits,
    voices,
    ...videos,
    text('ratingsSource', 'rottentomatoes', {
      label: 'Whose ratings',
      enumValues: 'rottentomatoes:Rotten Tomatoes|imdb:IMDb|themoviedb:The Movie Database',
    }),
    integer('autoCollectionThreshold', 0, {
      label: 'Make collections by itself',
      enumValues: '0:never|1:from 1 film on|2:from 2 films on|3:from 3 films on|4:from 4 films on',
    }),
    bool('includeAdultContent', false, { label: 'Films for adults' }),
    collectionMode,
    augment,
  ],
  show: [
    hidden,
    previews,
    bool('enableIntroMarkerGeneration', true, { label: 'Find openings', look: 'advanced' }),
    credits,
    voices,
    ...videos,
    text('showOrdering', 'tmdbAiring', {
      label: 'Whose order of episodes',
      enumValues: 'tmdbAiring:TMDB|aired:TVDB, aired|dvd:TVDB, disc|absolute:TVDB, absolute',
    }),
    integer('episodeSort', 0, { label: 'Order of episodes', enumValues: '0:oldest first|1:newest first' }),
    integer('flattenSeasons', 0, { label: 'Seasons', enumValues: '0:show|1:hide|2:hide where there is one' }),
    bool('useSeasonTitles', true, { label: 'Titles of seasons' }),
    collectionMode,
    augment,
  ],
  artist: [
    hidden,
    integer('albumSort', 0, { label: 'Order of albums', enumValues: '0:newest first|1:oldest first|2:by title' }),
    bool('enableTrackOffsets', false, { label: 'Remember how far tracks were played' }),
    bool('artistBios', true, { label: 'Texts about artists' }),
    bool('albumReviews', true, { label: 'Reviews of albums' }),
    bool('popularTracks', true, { label: 'Popular tracks' }),
    bool('concerts', true, { label: 'Concerts' }),
    text('genres', 'online', { label: 'Genres', enumValues: 'online:of online services|file:of the files|none:none' }),
    text('albumArt', 'both', { label: 'Covers', enumValues: 'both:all|online:of online services|file:of the files' }),
    bool('respectTags', false, { label: 'Titles that are in the files' }),
    bool('useLocalAssets', true, { label: 'What lies beside the files' }),
    collectionMode,
    augment,
  ],
  photo: [hidden, bool('enableAutoPhotoTags', false, { label: 'Tag photos by what is in them' }), collectionMode],
};

/** The settings that a library of a kind has. */
export function sectionPreferences(type: SectionType): readonly Preference[] {
  return preferences[type];
}
