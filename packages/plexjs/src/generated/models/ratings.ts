// Generated from contract/models/ratings.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** What somebody thinks of an item. */
export interface Rating extends Extra {
  /** The rating, 0 to 10. Example: `7.5`. */
  value?: number | undefined;

  /** Which service it is from, and which picture stands for it. Example: `rottentomatoes://image.rating.ripe`. */
  image?: string | undefined;

  /** Who rated: `critic` or `audience`. Example: `audience`. */
  type?: string | undefined;

  /** How many items of the server have this rating. */
  count?: number | undefined;
}

/** Decodes {@link Rating}. */
export const decodeRating: Decode<Rating> = /* @__PURE__ */ decoder(() => fields('number value count|text image type'));

/** What a critic wrote about a movie. */
export interface Review extends Extra {
  /** The review's number. Example: `311`. */
  id?: string | undefined;

  /** The critic's name. Example: `Vincent Canby`. */
  tag?: string | undefined;

  /** The filter that the server has for the review; it lists nothing useful. */
  filter?: string | undefined;

  /** The review, or a sentence of it. */
  text?: string | undefined;

  /** Which service it is from, and whether it is a good or a bad one. Example: `rottentomatoes://image.review.fresh`. */
  image?: string | undefined;

  /** The review's web page. Example: `https://www.rottentomatoes.com/m/zoolander`. */
  link?: string | undefined;

  /** Where the review was published. Example: `New York Times`. */
  source?: string | undefined;
}

/** Decodes {@link Review}. */
export const decodeReview: Decode<Review> = /* @__PURE__ */ decoder(() =>
  fields('text id tag filter text image link source'),
);

/** What Common Sense Media tells parents about an item. */
export interface CommonSenseMedia extends Extra {
  /** The item's number at Common Sense Media. Example: `3781`. */
  id?: string | undefined;

  /** The path of the whole report at the metadata provider. Example: `/library/metadata/5d776825880197001ec90e6f/commonsensemedia`. */
  key?: string | undefined;

  /** The report in one sentence. */
  oneLiner?: string | undefined;

  /** What is good about it. */
  anyGood?: string | undefined;

  /** What parents need to know. */
  parentsNeedToKnow?: string | undefined;

  /** From which age on it is fit for children, by whose judgement. */
  ageRatings: readonly AgeRating[];

  /** How much there is of violence, language and other matters. */
  parentalAdvisoryTopics: readonly ParentalAdvisoryTopic[];

  /** Questions to talk over with a child. */
  talkingPoints: readonly TalkingPoint[];
}

/** Decodes {@link CommonSenseMedia}. */
export const decodeCommonSenseMedia: Decode<CommonSenseMedia> = /* @__PURE__ */ decoder(() =>
  fields('text id key oneLiner anyGood parentsNeedToKnow', {
    'ageRatings[]': decodeAgeRating,
    'parentalAdvisoryTopics[]': decodeParentalAdvisoryTopic,
    'talkingPoints[]': decodeTalkingPoint,
  }),
);

/** From which age on an item is fit for children. */
export interface AgeRating extends Extra {
  /** Who says so: `official`, `adult` or `child`. Example: `official`. */
  type?: string | undefined;

  /** The age in years. Example: `10`. */
  age?: number | undefined;

  /** The age in words. Example: `Tweens`. */
  ageGroup?: string | undefined;

  /** The rating in stars, 0 to 5. Example: `5`. */
  rating?: number | undefined;

  /** How many people rated. */
  ratingCount?: number | undefined;
}

/** Decodes {@link AgeRating}. */
export const decodeAgeRating: Decode<AgeRating> = /* @__PURE__ */ decoder(() =>
  fields('text type ageGroup|number age rating ratingCount'),
);

/** One matter that parents may care about, and how much of it an item has. */
export interface ParentalAdvisoryTopic extends Extra {
  /** The matter's identifier. Example: `violence`. */
  id?: string | undefined;

  /** The matter in words. Example: `Violence & Scariness`. */
  label?: string | undefined;

  /** Whether much of it is a good thing. */
  positive?: boolean | undefined;

  /** How much of it there is, 0 to 5. Example: `3.5`. */
  rating?: number | undefined;

  /** What it is about in this item. */
  tag?: string | undefined;
}

/** Decodes {@link ParentalAdvisoryTopic}. */
export const decodeParentalAdvisoryTopic: Decode<ParentalAdvisoryTopic> = /* @__PURE__ */ decoder(() =>
  fields('text id label tag|flag positive|number rating'),
);

/** A question to talk over with a child. */
export interface TalkingPoint extends Extra {
  /** The question. */
  tag?: string | undefined;
}

/** Decodes {@link TalkingPoint}. */
export const decodeTalkingPoint: Decode<TalkingPoint> = /* @__PURE__ */ decoder(() => fields('text tag'));
