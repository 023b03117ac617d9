/** The values of fields that can be edited. `null` takes a value off. */
export interface FieldValues {
  /** What it is called. */
  title: string;
  /** What it is sorted by in place of its title: `Godfather` of `The Godfather`. */
  titleSort: string;
  /** Its title in its own language; of a track, who plays it where that is not the artist of the album. */
  originalTitle: string;
  /** What it is about. */
  summary: string;
  /** The line under its title. */
  tagline: string;
  /** Who made it: the studio of a film, the network of a show, the label of an album. */
  studio: string;
  /** For whom it is, for instance `PG-13` or `de/16`. */
  contentRating: string;
  /** Which edition of a film it is, for instance `Director’s Cut`. Needs a Plex Pass. */
  editionTitle: string;
  /** The day that it came out on, for instance `1999-02-19`; of photos when it was taken, also with the time. */
  originallyAvailableAt: string | Date;
  /** When it came into the library, by which it is sorted. */
  addedAt: Date;
  /** The person’s rating, 0 to 10; two are a star. */
  userRating: number;
  /** The critics’ rating, 0 to 10. */
  rating: number;
  /** The audience’s rating, 0 to 10. */
  audienceRating: number;
  /** Of a track: its number on the disc. */
  index: number;
  /** Of a track: its disc. */
  parentIndex: number;
}

/** A field that can be edited. */
export type FieldName = keyof FieldValues;

/** The kinds of tags that can be edited, with what they are called on the wire. */
export const tagWords = {
  collections: 'collection',
  countries: 'country',
  directors: 'director',
  genres: 'genre',
  labels: 'label',
  moods: 'mood',
  producers: 'producer',
  similar: 'similar',
  styles: 'style',
  tags: 'tag',
  writers: 'writer',
} as const;

/** A kind of tags that can be edited. */
export type TagName = keyof typeof tagWords;

/** What can be locked, so that agents leave it alone. */
export type LockName = FieldName | TagName | 'thumb' | 'art' | 'clearLogo' | 'squareArt' | 'theme';

/** All fields, as they are called here. */
export const fieldNames: readonly FieldName[] = [
  'title',
  'titleSort',
  'originalTitle',
  'summary',
  'tagline',
  'studio',
  'contentRating',
  'editionTitle',
  'originallyAvailableAt',
  'addedAt',
  'userRating',
  'rating',
  'audienceRating',
  'index',
  'parentIndex',
];

/** All that can be locked. */
export const lockNames: readonly LockName[] = [
  ...fieldNames,
  ...(Object.keys(tagWords) as TagName[]),
  'thumb',
  'art',
  'clearLogo',
  'squareArt',
  'theme',
];

/** What is locked is called on the wire. */
export function wireName(name: LockName): string {
  return Object.hasOwn(tagWords, name) ? tagWords[name as TagName] : name;
}

type Common = 'title' | 'summary' | 'addedAt' | 'userRating';
type Ratings = 'rating' | 'audienceRating';

/** The fields that can be edited, by the type of the item. */
export interface EditableFields {
  /** Of a film. */
  movie:
    | Common
    | Ratings
    | 'titleSort'
    | 'originalTitle'
    | 'tagline'
    | 'studio'
    | 'contentRating'
    | 'editionTitle'
    | 'originallyAvailableAt';
  /** Of a show. */
  show:
    | Common
    | Ratings
    | 'titleSort'
    | 'originalTitle'
    | 'tagline'
    | 'studio'
    | 'contentRating'
    | 'originallyAvailableAt';
  /** Of a season. */
  season: Common | Ratings;
  /** Of an episode. */
  episode: Common | Ratings | 'titleSort' | 'contentRating' | 'originallyAvailableAt';
  /** Of an artist. */
  artist: Common | Ratings | 'titleSort';
  /** Of an album. */
  album: Common | Ratings | 'titleSort' | 'studio' | 'originallyAvailableAt';
  /** Of a track: `originalTitle` is who plays it, `index` its number, `parentIndex` its disc. */
  track: Common | Ratings | 'originalTitle' | 'index' | 'parentIndex';
  /** Of an album of photos. */
  photoalbum: Common | 'titleSort';
  /** Of a photo. */
  photo: Common | 'titleSort' | 'originallyAvailableAt';
  /** Of a clip. */
  clip: Common | 'titleSort';
  /** Of a collection. */
  collection: Common | Ratings | 'titleSort' | 'contentRating';
  /** Of a playlist. */
  playlist: 'title' | 'titleSort' | 'summary';
}

/** The tags that can be edited, by the type of the item. */
export interface EditableTags {
  /** Of a film. */
  movie: 'collections' | 'countries' | 'directors' | 'genres' | 'labels' | 'producers' | 'writers';
  /** Of a show. */
  show: 'collections' | 'genres' | 'labels';
  /** Of a season. */
  season: 'collections' | 'labels';
  /** Of an episode. */
  episode: 'collections' | 'directors' | 'labels' | 'writers';
  /** Of an artist. */
  artist: 'collections' | 'countries' | 'genres' | 'labels' | 'moods' | 'similar' | 'styles';
  /** Of an album. */
  album: 'collections' | 'genres' | 'labels' | 'moods' | 'styles';
  /** Of a track. */
  track: 'collections' | 'genres' | 'labels' | 'moods';
  /** Of an album of photos: none. */
  photoalbum: never;
  /** Of a photo. */
  photo: 'tags';
  /** Of a clip: none. */
  clip: never;
  /** Of a collection. */
  collection: 'labels';
  /** Of a playlist: none. */
  playlist: never;
}

/** The types of items that can be edited. */
export type EditableType = keyof EditableFields;
