/** The values of fields that can be edited. `null` takes a value off. */
export interface FieldValues {
  title: string;
  titleSort: string;
  originalTitle: string;
  summary: string;
  tagline: string;
  studio: string;
  contentRating: string;
  editionTitle: string;
  /** A day, for instance `1999-02-19`; of photos also with the time. */
  originallyAvailableAt: string | Date;
  addedAt: Date;
  /** The person's rating, 0 to 10. */
  userRating: number;
  /** The critics' rating, 0 to 10. */
  rating: number;
  /** 0 to 10. */
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
  show:
    | Common
    | Ratings
    | 'titleSort'
    | 'originalTitle'
    | 'tagline'
    | 'studio'
    | 'contentRating'
    | 'originallyAvailableAt';
  season: Common | Ratings;
  episode: Common | Ratings | 'titleSort' | 'contentRating' | 'originallyAvailableAt';
  artist: Common | Ratings | 'titleSort';
  album: Common | Ratings | 'titleSort' | 'studio' | 'originallyAvailableAt';
  track: Common | Ratings | 'originalTitle' | 'index' | 'parentIndex';
  photoalbum: Common | 'titleSort';
  photo: Common | 'titleSort' | 'originallyAvailableAt';
  clip: Common | 'titleSort';
  collection: Common | Ratings | 'titleSort' | 'contentRating';
  playlist: 'title' | 'titleSort' | 'summary';
}

/** The tags that can be edited, by the type of the item. */
export interface EditableTags {
  movie: 'collections' | 'countries' | 'directors' | 'genres' | 'labels' | 'producers' | 'writers';
  show: 'collections' | 'genres' | 'labels';
  season: 'collections' | 'labels';
  episode: 'collections' | 'directors' | 'labels' | 'writers';
  artist: 'collections' | 'countries' | 'genres' | 'labels' | 'moods' | 'similar' | 'styles';
  album: 'collections' | 'genres' | 'labels' | 'moods' | 'styles';
  track: 'collections' | 'genres' | 'labels' | 'moods';
  photoalbum: never;
  photo: 'tags';
  clip: never;
  collection: 'labels';
  playlist: never;
}

/** The types of items that can be edited. */
export type EditableType = keyof EditableFields;
