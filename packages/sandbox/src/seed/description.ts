import * as z from 'zod';
import { packagedSources } from './media-catalogue.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.record(z.string(), scalar);
const seconds = z.int().describe('Unix seconds');
const milliseconds = z.number().nonnegative().describe('milliseconds');
const words = z.array(z.string().min(1));

const role = z.union([
  z.string().min(1),
  z.strictObject({ tag: z.string().min(1), role: z.string().optional(), thumb: z.string().optional() }),
]);

const stream = z.strictObject({
  /** What it is of. */
  type: z.enum(['video', 'audio', 'subtitle', 'lyrics']),
  /** Its number; given by the sandbox where it is left out. */
  id: z.int().positive().optional(),
  /** `codec`, `language`, `channels`, ... as servers name them. */
  fields: scalars.optional(),
});

const part = z.strictObject({
  id: z.int().positive().optional(),
  /** The file's path on the server. */
  file: z.string().min(1).optional(),
  /** In bytes. */
  size: z.int().nonnegative().optional(),
  fields: scalars.optional(),
  streams: z.array(stream).optional(),
});

const media = z.strictObject({
  id: z.int().positive().optional(),
  /** Which of the sandbox's files is given out: `film.mp4`, `film.mkv`, `episode.mp4`, `track.mp3`, `track.flac`, `photo.jpg`. */
  source: z.enum(packagedSources).optional(),
  /** `videoResolution`, `bitrate`, `audioCodec`, ... as servers name them; over those of the source. */
  fields: scalars.optional(),
  parts: z.array(part).min(1).optional(),
});

const state = z.strictObject({
  viewCount: z.int().nonnegative().optional(),
  viewOffset: milliseconds.optional(),
  lastViewedAt: seconds.optional(),
  userRating: z.number().min(0).max(10).optional(),
  lastRatedAt: seconds.optional(),
  skipCount: z.int().nonnegative().optional(),
});

const span = z.strictObject({
  /** Of a marker: `intro`, `credits`, `commercial`. */
  type: z.string().optional(),
  title: z.string().optional(),
  start: milliseconds,
  end: milliseconds,
  final: z.boolean().optional(),
});

const rating = z.strictObject({
  /** Whose it is: `imdb://image.rating`. */
  image: z.string().min(1),
  value: z.number().min(0).max(10),
  type: z.enum(['audience', 'critic']),
});

const review = z.strictObject({
  /** The critic's name. */
  tag: z.string().min(1),
  text: z.string(),
  /** Whose it is, and whether it is a good one: `rottentomatoes://image.review.fresh`. */
  image: z.string(),
  link: z.string(),
  source: z.string(),
});

const commonSenseMedia = z.strictObject({
  oneLiner: z.string(),
  ageRatings: z.array(
    z.strictObject({ type: z.string().min(1), age: z.number().nonnegative(), rating: z.number().min(0).max(5) }),
  ),
});

const item = z.strictObject({
  /** Default: the kind that stands on this level of the library. */
  type: z
    .enum(['movie', 'show', 'season', 'episode', 'artist', 'album', 'track', 'photoalbum', 'photo', 'clip'])
    .optional(),
  title: z.string().min(1),
  /** Its rating key; given by the sandbox where it is left out. */
  ratingKey: z.int().positive().optional(),
  guid: z.string().optional(),
  /** Its number among those beside it. Default: its place in the list, from 1, for seasons, episodes, and tracks; 1 for shows, artists, and albums. */
  index: z.int().nonnegative().optional(),
  addedAt: seconds.optional(),
  updatedAt: seconds.optional(),
  summary: z.string().optional(),
  year: z.int().optional(),
  titleSort: z.string().optional(),
  originalTitle: z.string().optional(),
  editionTitle: z.string().optional(),
  tagline: z.string().optional(),
  studio: z.string().optional(),
  contentRating: z.string().optional(),
  originallyAvailableAt: z.string().optional(),
  rating: z.number().optional(),
  audienceRating: z.number().optional(),
  duration: milliseconds.optional(),
  /** Any other attributes, as servers name them. */
  fields: scalars.optional(),
  genres: words.optional(),
  directors: words.optional(),
  writers: words.optional(),
  producers: words.optional(),
  countries: words.optional(),
  collections: words.optional(),
  labels: words.optional(),
  moods: words.optional(),
  styles: words.optional(),
  similar: words.optional(),
  tags: words.optional(),
  roles: z.array(role).optional(),
  /** Its identifiers at other services, like `imdb://tt0000001`. */
  guids: words.optional(),
  /** What other services give it. */
  ratings: z.array(rating).optional(),
  /** What critics wrote. */
  reviews: z.array(review).optional(),
  /** For which age Common Sense Media finds it fit. */
  commonSenseMedia: commonSenseMedia.optional(),
  /** Its versions. Default: one, of a file that fits its kind; none for what has others below it. */
  media: z.array(media).optional(),
  chapters: z.array(span).optional(),
  markers: z.array(span).optional(),
  locked: words.optional(),
  /** What the owner did with it. */
  state: state.optional(),
  /** What others did with it, by the name of their account. */
  states: z.record(z.string(), state).optional(),
  /** What is below it: seasons, episodes, albums, tracks, photos. */
  get children() {
    return z.array(item).optional();
  },
  /** Trailers and other extras. */
  get extras() {
    return z.array(item).optional();
  },
});

const section = z.strictObject({
  type: z.enum(['movie', 'show', 'artist', 'photo']),
  title: z.string().min(1),
  /** Its key; given by the sandbox where it is left out. */
  key: z.int().positive().optional(),
  uuid: z.string().optional(),
  agent: z.string().optional(),
  scanner: z.string().optional(),
  language: z.string().optional(),
  locations: words.optional(),
  hidden: z.int().min(0).max(2).optional(),
  preferences: scalars.optional(),
  items: z.array(item).optional(),
});

/** What an account may do with what it sees, and filters like `contentRating=G%2CPG|label=Kids`. What is left out allows nothing, and hides nothing. */
const sharing = z.strictObject({
  allowChannels: z.boolean().optional(),
  allowSubtitleAdmin: z.boolean().optional(),
  allowSync: z.boolean().optional(),
  allowCameraUpload: z.boolean().optional(),
  /** 0 nothing, 1 live television, 2 recordings as well. */
  allowTuners: z.int().min(0).max(2).optional(),
  filterMovies: z.string().optional(),
  filterTelevision: z.string().optional(),
  filterMusic: z.string().optional(),
  filterPhotos: z.string().optional(),
});

const account = z.strictObject({
  name: z.string().min(1),
  /** Its number at the server; given by the sandbox where it is left out. The owner is 1. */
  id: z.int().min(2).optional(),
  scope: z.enum(['managed', 'shared']),
  /** Its token for the server. Default: `sandbox-<name>-token`. */
  token: z.string().min(1).optional(),
  /** The titles of the libraries that it may see. Default: all. */
  sections: words.optional(),
  /** Default: everything is seen and allowed, but for live television. */
  sharing: sharing.optional(),
});

/** An item was played. It counts in the state of its account, unless the item says another. */
const viewing = z.strictObject({
  /** The rating key of what was played. */
  ratingKey: z.int().positive(),
  viewedAt: seconds,
  /** The name of an account. Default: the owner. */
  account: z.string().optional(),
});

const file = z.strictObject({
  /** Where it is on the server. */
  path: z.string().startsWith('/'),
  /** In bytes. */
  size: z.int().nonnegative().optional(),
  /** What is in it, where it is text: a list of files, subtitles. */
  text: z.string().optional(),
});

const library = z.strictObject({
  /** Names the library in snapshots. Default: `described`. */
  name: z.string().min(1).optional(),
  /** When it was put on the server. Default: 2026-01-01. */
  madeAt: seconds.optional(),
  sections: z.array(section),
  accounts: z.array(account).optional(),
  history: z.array(viewing).optional(),
  /** Files on the server's disk beside those of items: lists of files, subtitles. */
  files: z.array(file).optional(),
});

/** A library in words: sections with items, the accounts that use it, and what they watched. Plain data that JSON can hold. */
export type LibraryDescription = z.input<typeof library>;

/** A library of a description. */
export type SectionDescription = z.input<typeof section>;

/** An item of a description. */
export type ItemDescription = z.input<typeof item>;

/** A version of an item of a description. */
export type MediaDescription = z.input<typeof media>;

/** What somebody did with an item of a description. */
export type StateDescription = z.input<typeof state>;

/** Checks a description. Throws `TypeError` that says for each mistake where it is and what should be there. */
export function checkDescription(description: unknown): LibraryDescription {
  const result = library.safeParse(description);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(({ path, message }) => `  ${placeOf(path)}: ${message}`);
  throw new TypeError(`This is no description of a library:\n${mistakes.join('\n')}`);
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return place === '' ? 'the description' : place.replace(/^\./, '');
}
