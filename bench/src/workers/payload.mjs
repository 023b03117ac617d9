import { Dice } from './random.mjs';

/**
 * `plain`: what every client here can read. `full`: with the guids, ratings and square pictures that servers send today.
 * `unknown`: `full` with a field in every item that no client knows.
 *
 * @typedef {'plain' | 'full' | 'unknown'} Variant
 */

/**
 * A section of films, as a server lists it: some 2.2 kB each, with fields that come and go as they do in real libraries.
 *
 * @param {number} count
 * @param {Variant} variant
 * @returns {string}
 */
export function listing(count, variant) {
  const dice = new Dice(count);
  const films = Array.from({ length: count }, (_, index) => film(dice, index + 1, variant));
  return JSON.stringify({ MediaContainer: { size: count, ...container, Metadata: films } });
}

const container = {
  allowSync: true,
  art: '/:/resources/movie-fanart.jpg',
  identifier: 'com.plexapp.plugins.library',
  librarySectionID: 1,
  librarySectionTitle: 'Films',
  librarySectionUUID: '0a3e7c1a-5f0d-4a8c-9d53-3c1f5d0b7e11',
  mediaTagPrefix: '/system/bundle/media/flags/',
  mediaTagVersion: 1_700_000_000,
  thumb: '/:/resources/movie.png',
  title1: 'Films',
  title2: 'All Films',
  viewGroup: 'movie',
};

/**
 * @param {Dice} dice
 * @param {number} id
 * @param {Variant} variant
 */
function film(dice, id, variant) {
  const added = 1_500_000_000 + dice.between(0, 200_000_000);
  const key = `/library/metadata/${id}`;
  const title = dice.words(dice.between(1, 5));
  const duration = dice.between(4_800_000, 9_600_000);
  return {
    ratingKey: String(id),
    key,
    guid: `plex://movie/${dice.hex(24)}`,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    ...(dice.chance(0.9) && { studio: dice.words(2) }),
    type: 'movie',
    title,
    ...(dice.chance(0.3) && { titleSort: title }),
    ...(dice.chance(0.2) && { originalTitle: dice.words(3) }),
    ...(dice.chance(0.95) && { contentRating: dice.pick(['G', 'PG', 'PG-13', 'R', 'de/12']) }),
    summary: dice.words(dice.between(30, 60)),
    ...(dice.chance(0.8) && { rating: dice.between(10, 100) / 10 }),
    ...(dice.chance(0.9) && { audienceRating: dice.between(10, 100) / 10 }),
    ...(dice.chance(0.4) && { viewCount: dice.between(1, 9), lastViewedAt: added + 86_400 }),
    ...(dice.chance(0.1) && { viewOffset: dice.between(1000, 4_000_000) }),
    year: dice.between(1920, 2026),
    ...(dice.chance(0.7) && { tagline: dice.words(6) }),
    thumb: `${key}/thumb/${added}`,
    ...(dice.chance(0.95) && { art: `${key}/art/${added}` }),
    duration,
    originallyAvailableAt: `${dice.between(1920, 2026)}-0${dice.between(1, 10)}-1${dice.between(0, 10)}`,
    addedAt: added,
    updatedAt: added + dice.between(0, 1_000_000),
    ...(dice.chance(0.6) && { audienceRatingImage: 'rottentomatoes://image.rating.upright' }),
    ...(dice.chance(0.2) && { hasPremiumPrimaryExtra: '1' }),
    ...(dice.chance(0.5) && { primaryExtraKey: `/library/metadata/${id + 500_000}` }),
    ...(dice.chance(0.5) && { ratingImage: 'rottentomatoes://image.rating.ripe' }),
    ...(variant === 'unknown' && { fieldOfTomorrow: dice.word() }),
    Media: dice.several(1, dice.chance(0.1) ? 2 : 1, () => medium(dice, id, duration)),
    Image: images(dice, key, title, variant),
    UltraBlurColors: { topLeft: dice.hex(6), topRight: dice.hex(6), bottomRight: dice.hex(6), bottomLeft: dice.hex(6) },
    Genre: tags(dice, 1, 3),
    ...(dice.chance(0.95) && { Country: tags(dice, 1, 2) }),
    ...(variant !== 'plain' && guidsAndRatings(dice)),
    ...(dice.chance(0.98) && { Director: tags(dice, 1, 2) }),
    ...(dice.chance(0.9) && { Writer: tags(dice, 1, 3) }),
    ...(dice.chance(0.95) && { Role: tags(dice, 3, 3) }),
  };
}

/**
 * @param {Dice} dice
 * @param {number} id
 * @param {number} duration
 */
function medium(dice, id, duration) {
  const file = `/films/${dice.words(3)} (${dice.between(1920, 2026)})/${dice.words(3)}.mkv`;
  const videoProfile = dice.pick(['high', 'main', 'main 10']);
  return {
    id,
    duration,
    bitrate: dice.between(900, 40_000),
    width: 1920,
    height: dice.between(780, 1081),
    ...(dice.chance(0.95) && { aspectRatio: 1.78 }),
    audioChannels: dice.pick([2, 6, 8]),
    audioCodec: dice.pick(['aac', 'ac3', 'eac3', 'dca']),
    videoCodec: dice.pick(['h264', 'hevc']),
    videoResolution: dice.pick(['720', '1080', '4k']),
    container: 'mkv',
    videoFrameRate: dice.pick(['24p', 'PAL']),
    ...(dice.chance(0.2) && { audioProfile: 'lc' }),
    videoProfile,
    ...(dice.chance(0.5) && { hasVoiceActivity: false }),
    Part: [
      {
        id,
        key: `/library/parts/${id}/${dice.between(1_500_000_000, 1_700_000_000)}/file.mkv`,
        duration,
        file,
        size: dice.between(700_000_000, 40_000_000_000),
        container: 'mkv',
        ...(dice.chance(0.2) && { audioProfile: 'lc' }),
        videoProfile,
      },
    ],
  };
}

/**
 * @param {Dice} dice
 * @param {string} key
 * @param {string} title
 * @param {Variant} variant
 */
function images(dice, key, title, variant) {
  const types = ['coverPoster', 'background', ...(dice.chance(0.6) ? ['clearLogo'] : [])];
  if (variant !== 'plain' && dice.chance(0.7)) types.push('backgroundSquare');
  return types.map((type) => ({
    alt: title,
    type,
    url: `${key}/${type}/${dice.between(1_500_000_000, 1_700_000_000)}`,
  }));
}

/**
 * @param {Dice} dice
 * @param {number} low
 * @param {number} high
 */
function tags(dice, low, high) {
  return dice.several(low, high, () => ({ tag: dice.words(2) }));
}

/** @param {Dice} dice */
function guidsAndRatings(dice) {
  const image = 'themoviedb://image.rating';
  return {
    Guid: [
      { id: `imdb://tt${dice.between(1_000_000, 9_999_999)}` },
      { id: `tmdb://${dice.between(10, 999_999)}` },
      { id: `tvdb://${dice.between(10, 999_999)}` },
    ],
    ...(dice.chance(0.8) && { Rating: [{ image, value: dice.between(10, 100) / 10, type: 'audience' }] }),
  };
}
