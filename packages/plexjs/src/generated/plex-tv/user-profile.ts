// Generated from contract/plex-tv/user-profile.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link AutoSelectSubtitle}. */
export const autoSelectSubtitles = [0, 1, 2] as const;

/**
 * When subtitles are turned on by themselves.
 *
 * - `0`: Only when the person picks them.
 * - `1`: With audio in a foreign language.
 * - `2`: Subtitles are always shown.
 */
export type AutoSelectSubtitle = (typeof autoSelectSubtitles)[number] | (number & {});

/** The known values of {@link AudioAccessibility}. */
export const audioAccessibilities = [0, 1, 2, 3] as const;

/**
 * Which of the audio streams made for the visually impaired are preferred.
 *
 * - `0`: Others first.
 * - `1`: These first.
 * - `2`: Only these.
 * - `3`: Only others.
 */
export type AudioAccessibility = (typeof audioAccessibilities)[number] | (number & {});

/** The known values of {@link SubtitleAccessibility}. */
export const subtitleAccessibilities = [0, 1, 2, 3] as const;

/**
 * Which of the subtitles made for the hearing impaired (SDH) are preferred.
 *
 * - `0`: Others first.
 * - `1`: These first.
 * - `2`: Only these.
 * - `3`: Only others.
 */
export type SubtitleAccessibility = (typeof subtitleAccessibilities)[number] | (number & {});

/** The known values of {@link ForcedSubtitles}. */
export const forcedSubtitleses = [0, 1, 2, 3] as const;

/**
 * Which of the forced subtitles are preferred.
 *
 * - `0`: Others first.
 * - `1`: These first.
 * - `2`: Only these.
 * - `3`: Only others.
 */
export type ForcedSubtitles = (typeof forcedSubtitleses)[number] | (number & {});

/** The known values of {@link WatchedIndicator}. */
export const watchedIndicators = [0, 1, 2, 3] as const;

/**
 * What is marked as watched in lists.
 *
 * - `0`: Nothing.
 * - `1`: On posters of movies and of shows.
 * - `2`: On posters of movies only.
 * - `3`: On posters of shows only.
 */
export type WatchedIndicator = (typeof watchedIndicators)[number] | (number & {});

/** The known values of {@link ReviewsVisibility}. */
export const reviewsVisibilities = [0, 1, 2, 3] as const;

/**
 * Whose reviews are shown.
 *
 * - `0`: Nobody's.
 * - `1`: Those of critics.
 * - `2`: Those of people who use Plex.
 * - `3`: Reviews of critics and of people.
 */
export type ReviewsVisibility = (typeof reviewsVisibilities)[number] | (number & {});

/** How an account wants its audio, subtitles and lists. */
export interface UserProfile extends Extra {
  /** Whether the audio stream is chosen by language. Example: `true`. */
  autoSelectAudio?: boolean | undefined;

  /** Which of the audio streams made for the visually impaired are preferred. Example: `0`. */
  defaultAudioAccessibility?: AudioAccessibility | undefined;

  /** The preferred audio language, ISO 639-1; null for none. Example: `ja`. */
  defaultAudioLanguage?: string | null | undefined;

  /** The preferred audio languages, the best first; null for none. Example: `['ja', 'en']`. */
  defaultAudioLanguages: readonly string[] | null;

  /** The preferred language of subtitles, ISO 639-1; null for none. Example: `en`. */
  defaultSubtitleLanguage?: string | null | undefined;

  /** The preferred languages of subtitles, the best first; null for none. Example: `['en']`. */
  defaultSubtitleLanguages: readonly string[] | null;

  /** When subtitles are turned on by themselves. Example: `1`. */
  autoSelectSubtitle?: AutoSelectSubtitle | undefined;

  /** Which of the subtitles made for the hearing impaired are preferred. Example: `0`. */
  defaultSubtitleAccessibility?: SubtitleAccessibility | undefined;

  /** Which of the forced subtitles are preferred. Example: `0`. */
  defaultSubtitleForced?: ForcedSubtitles | undefined;

  /** What is marked as watched in lists. Example: `1`. */
  watchedIndicator?: WatchedIndicator | undefined;

  /** Whose reviews are shown. Example: `3`. */
  mediaReviewsVisibility?: ReviewsVisibility | undefined;

  /** The languages of reviews, ISO 639-1; null for all. Example: `['en', 'de']`. */
  mediaReviewsLanguages: readonly string[] | null;

  /** Whether posts about media are shown. */
  mediaPostsVisibility?: boolean | undefined;
}

/** Decodes {@link UserProfile}. */
export const decodeUserProfile: Decode<UserProfile> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag autoSelectAudio mediaPostsVisibility|count defaultAudioAccessibility autoSelectSubtitle defaultSubtitleAccessibility defaultSubtitleForced defaultSubtitleForced=defaultSubtitleForces watchedIndicator mediaReviewsVisibility|text defaultAudioLanguage? defaultSubtitleLanguage?|words defaultAudioLanguages? defaultSubtitleLanguages? mediaReviewsLanguages?',
  ),
);
