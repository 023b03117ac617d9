// Generated from contract/models/video.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import {
  decodeItemList,
  decodeItemPreferences,
  decodeOnDeck,
  fieldsOfItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
  type OnDeck,
} from './item-base.ts';
import {
  fieldsOfAdvancedFields,
  fieldsOfAiringFields,
  fieldsOfChildCounts,
  fieldsOfConversionFields,
  fieldsOfCredits,
  fieldsOfGrandparentFields,
  fieldsOfParentFields,
  fieldsOfPlayable,
  fieldsOfProviderFields,
  type AdvancedFields,
  type AiringFields,
  type ChannelFields,
  type ChildCounts,
  type ConversionFields,
  type Credits,
  type GrandparentFields,
  type GuideSubscription,
  type LanguageFields,
  type ParentFields,
  type Playable,
  type ProviderFields,
  type RecordingFields,
  type WideArt,
} from './item-groups.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** A film, or a home video. */
export interface Movie
  extends
    ItemBase,
    Playable,
    Credits,
    AdvancedFields,
    GuideSubscription,
    AiringFields,
    ConversionFields,
    ProviderFields,
    ChannelFields,
    RecordingFields,
    WideArt {
  /** What the item is. */
  type: 'movie';

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** The name of the edition, for instance `Director's Cut`. Absent for the usual one. Example: `Director's Cut`. */
  editionTitle?: string | undefined;

  /** What critics wrote. Only when asked for. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** What more a search by voice has to say. */
  more?: string | undefined;

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** Whether the trailer needs a Plex Pass. */
  hasPremiumPrimaryExtra?: boolean | undefined;

  /** Whether there are extras that need a Plex Pass. */
  hasPremiumExtras?: boolean | undefined;
}

/** Decodes {@link Movie}. */
export const decodeMovie: Decode<Movie> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text tagline editionTitle more theme url sourceIcon createdAtAccuracy banner hero|flag hasPremiumPrimaryExtra hasPremiumExtras|number createdAtTZOffset',
      { type: 'movie', 'reviews[]': decodeReview, commonSenseMedia: decodeCommonSenseMedia, 'similar[]': decodeTag },
      fieldsOfItemBase(),
      fieldsOfPlayable(),
      fieldsOfCredits(),
      fieldsOfAdvancedFields(),
      fieldsOfAiringFields(),
      fieldsOfConversionFields(),
      fieldsOfProviderFields(),
    ),
  (values) => {
    let next = 0;
    return {
      ratingKey: values[next++],
      key: values[next++],
      guid: values[next++],
      guids: values[next++],
      title: values[next++],
      titleSort: values[next++],
      originalTitle: values[next++],
      summary: values[next++],
      year: values[next++],
      originallyAvailableAt: values[next++],
      index: values[next++],
      addedAt: values[next++],
      updatedAt: values[next++],
      thumb: values[next++],
      art: values[next++],
      images: values[next++],
      ultraBlurColors: values[next++],
      viewCount: values[next++],
      viewOffset: values[next++],
      lastViewedAt: values[next++],
      userRating: values[next++],
      rating: values[next++],
      ratingImage: values[next++],
      audienceRating: values[next++],
      audienceRatingImage: values[next++],
      ratingCount: values[next++],
      ratings: values[next++],
      contentRating: values[next++],
      studio: values[next++],
      genres: values[next++],
      countries: values[next++],
      collections: values[next++],
      labels: values[next++],
      fields: values[next++],
      primaryExtraKey: values[next++],
      slug: values[next++],
      type: values[next++],
      tagline: values[next++],
      reviews: values[next++],
      similar: values[next++],
      duration: values[next++],
      media: values[next++],
      chapters: values[next++],
      markers: values[next++],
      chapterSource: values[next++],
      directors: values[next++],
      writers: values[next++],
      producers: values[next++],
      roles: values[next++],
      channels: values[next++],
      advertisements: values[next++],
      studios: values[next++],
      networks: values[next++],
      summaries: values[next++],
    };
  },
);

/** A television show. */
export interface Show
  extends ItemBase, Credits, AdvancedFields, GuideSubscription, ProviderFields, WideArt, ChildCounts, LanguageFields {
  /** What the item is. */
  type: 'show';

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** The length of an episode. In milliseconds. Example: `2700000`. */
  duration?: number | undefined;

  /** How many seasons it has. */
  seasonCount?: number | undefined;

  /** The broadcaster that shows it. Example: `BBC One`. */
  network?: string | undefined;

  /** In which order the episodes are: `tmdbAiring`, `aired`, `dvd`, `absolute`; absent as the library. Example: `aired`. */
  showOrdering?: string | undefined;

  /** How episodes are sorted: -1 as the library, 0 oldest first, 1 newest first. Example: `-1`. */
  episodeSort?: number | undefined;

  /** Whether seasons are shown: -1 as the library, 0 show, 1 hide. Example: `-1`. */
  flattenSeasons?: number | undefined;

  /** After how many days watched episodes are deleted; 0 never, 100 with the next refresh. */
  autoDeletionItemPolicyWatchedLibrary?: number | undefined;

  /** How many unwatched episodes are kept; 0 all, negative the days. */
  autoDeletionItemPolicyUnwatchedLibrary?: number | undefined;

  /** Whether new seasons still come. Only at providers. */
  isContinuingSeries?: boolean | undefined;

  /** The orders of episodes that there are for the show. Only at metadata providers. */
  seasonTypes: readonly SeasonType[];

  /** What critics wrote. Only when asked for. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** What to watch next of it. Only when asked for. */
  onDeck?: OnDeck | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** Whether the trailer needs a Plex Pass. */
  hasPremiumPrimaryExtra?: boolean | undefined;

  /** Whether there are extras that need a Plex Pass. */
  hasPremiumExtras?: boolean | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. Example: `18`. */
  mediaSubscriptionId?: string | undefined;
}

/** Decodes {@link Show}. */
export const decodeShow: Decode<Show> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text tagline network showOrdering theme mediaProviderId= mediaSubscriptionId= subscriptionId= audioLanguage subtitleLanguage banner hero|number duration seasonCount episodeSort flattenSeasons autoDeletionItemPolicyWatchedLibrary autoDeletionItemPolicyUnwatchedLibrary subtitleMode|flag isContinuingSeries hasPremiumPrimaryExtra hasPremiumExtras|count subscriptionType',
      {
        type: 'show',
        'seasonTypes[]': decodeSeasonType,
        'reviews[]': decodeReview,
        commonSenseMedia: decodeCommonSenseMedia,
        'similar[]': decodeTag,
        'locations[]': decodeSectionLocation,
        onDeck: decodeOnDeck,
        children: decodeItemList,
      },
      fieldsOfItemBase(),
      fieldsOfChildCounts(),
      fieldsOfCredits(),
      fieldsOfAdvancedFields(),
      fieldsOfProviderFields(),
    ),
  (values) => {
    let next = 0;
    return {
      ratingKey: values[next++],
      key: values[next++],
      guid: values[next++],
      guids: values[next++],
      title: values[next++],
      titleSort: values[next++],
      originalTitle: values[next++],
      summary: values[next++],
      year: values[next++],
      originallyAvailableAt: values[next++],
      index: values[next++],
      addedAt: values[next++],
      updatedAt: values[next++],
      thumb: values[next++],
      art: values[next++],
      images: values[next++],
      ultraBlurColors: values[next++],
      viewCount: values[next++],
      viewOffset: values[next++],
      lastViewedAt: values[next++],
      userRating: values[next++],
      rating: values[next++],
      ratingImage: values[next++],
      audienceRating: values[next++],
      audienceRatingImage: values[next++],
      ratingCount: values[next++],
      ratings: values[next++],
      contentRating: values[next++],
      studio: values[next++],
      genres: values[next++],
      countries: values[next++],
      collections: values[next++],
      labels: values[next++],
      fields: values[next++],
      primaryExtraKey: values[next++],
      slug: values[next++],
      type: values[next++],
      tagline: values[next++],
      duration: values[next++],
      seasonTypes: values[next++],
      reviews: values[next++],
      theme: values[next++],
      similar: values[next++],
      locations: values[next++],
      childCount: values[next++],
      leafCount: values[next++],
      viewedLeafCount: values[next++],
      directors: values[next++],
      writers: values[next++],
      producers: values[next++],
      roles: values[next++],
      advertisements: values[next++],
      studios: values[next++],
      networks: values[next++],
      summaries: values[next++],
    };
  },
);

/** An order that the episodes of a show can have. */
export interface SeasonType extends Extra {
  /** The order's word, as `showOrdering` has it. Example: `tmdbAiring`. */
  id?: string | undefined;

  /** Where the order comes from. Example: `tmdb`. */
  source?: string | undefined;

  /** What kind of order it is. Example: `Aired`. */
  tag?: string | undefined;

  /** What to show in a choice of orders. Example: `The Movie Database (Aired)`. */
  title?: string | undefined;
}

/** Decodes {@link SeasonType}. */
export const decodeSeasonType: Decode<SeasonType> = /* @__PURE__ */ decoder(() => fields('text id source tag title'));

/** A season of a show. */
export interface Season extends ItemBase, ProviderFields, WideArt, ChildCounts, LanguageFields, ParentFields {
  /** What the item is. */
  type: 'season';

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** What to watch next of it. Only when asked for. */
  onDeck?: OnDeck | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;
}

/** Decodes {@link Season}. */
export const decodeSeason: Decode<Season> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text theme audioLanguage subtitleLanguage banner hero|number subtitleMode',
      { type: 'season', onDeck: decodeOnDeck, children: decodeItemList, preferences: decodeItemPreferences },
      fieldsOfItemBase(),
      fieldsOfParentFields(),
      fieldsOfChildCounts(),
      fieldsOfProviderFields(),
    ),
  (values) => {
    let next = 0;
    return {
      ratingKey: values[next++],
      key: values[next++],
      guid: values[next++],
      guids: values[next++],
      title: values[next++],
      titleSort: values[next++],
      originalTitle: values[next++],
      summary: values[next++],
      year: values[next++],
      originallyAvailableAt: values[next++],
      index: values[next++],
      addedAt: values[next++],
      updatedAt: values[next++],
      thumb: values[next++],
      art: values[next++],
      images: values[next++],
      ultraBlurColors: values[next++],
      viewCount: values[next++],
      viewOffset: values[next++],
      lastViewedAt: values[next++],
      userRating: values[next++],
      rating: values[next++],
      ratingImage: values[next++],
      audienceRating: values[next++],
      audienceRatingImage: values[next++],
      ratingCount: values[next++],
      ratings: values[next++],
      contentRating: values[next++],
      studio: values[next++],
      genres: values[next++],
      countries: values[next++],
      collections: values[next++],
      labels: values[next++],
      fields: values[next++],
      primaryExtraKey: values[next++],
      slug: values[next++],
      type: values[next++],
      parentRatingKey: values[next++],
      parentKey: values[next++],
      parentGuid: values[next++],
      parentTitle: values[next++],
      parentIndex: values[next++],
      parentYear: values[next++],
      parentStudio: values[next++],
      parentThumb: values[next++],
      parentTheme: values[next++],
      parentSlug: values[next++],
      childCount: values[next++],
      leafCount: values[next++],
      viewedLeafCount: values[next++],
      advertisements: values[next++],
      studios: values[next++],
      networks: values[next++],
      summaries: values[next++],
    };
  },
);

/** An episode of a show. */
export interface Episode
  extends
    ItemBase,
    Playable,
    Credits,
    GuideSubscription,
    AiringFields,
    ConversionFields,
    ProviderFields,
    ChannelFields,
    WideArt,
    ParentFields,
    GrandparentFields {
  /** What the item is. */
  type: 'episode';

  /** The place among all episodes of the show. Example: `27`. */
  absoluteIndex?: number | undefined;

  /** Whether the season is to be left out of the way. */
  skipParent?: boolean | undefined;

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** Whether the trailer needs a Plex Pass. */
  hasPremiumPrimaryExtra?: boolean | undefined;
}

/** Decodes {@link Episode}. */
export const decodeEpisode: Decode<Episode> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'number absoluteIndex|flag skipParent hasPremiumPrimaryExtra|text tagline url sourceIcon banner hero',
      { type: 'episode', commonSenseMedia: decodeCommonSenseMedia },
      fieldsOfItemBase(),
      fieldsOfParentFields(),
      fieldsOfGrandparentFields(),
      fieldsOfPlayable(),
      fieldsOfCredits(),
      fieldsOfAiringFields(),
      fieldsOfConversionFields(),
      fieldsOfProviderFields(),
    ),
  (values) => {
    let next = 0;
    return {
      ratingKey: values[next++],
      key: values[next++],
      guid: values[next++],
      guids: values[next++],
      title: values[next++],
      titleSort: values[next++],
      originalTitle: values[next++],
      summary: values[next++],
      year: values[next++],
      originallyAvailableAt: values[next++],
      index: values[next++],
      addedAt: values[next++],
      updatedAt: values[next++],
      thumb: values[next++],
      art: values[next++],
      images: values[next++],
      ultraBlurColors: values[next++],
      viewCount: values[next++],
      viewOffset: values[next++],
      lastViewedAt: values[next++],
      userRating: values[next++],
      rating: values[next++],
      ratingImage: values[next++],
      audienceRating: values[next++],
      audienceRatingImage: values[next++],
      ratingCount: values[next++],
      ratings: values[next++],
      contentRating: values[next++],
      studio: values[next++],
      genres: values[next++],
      countries: values[next++],
      collections: values[next++],
      labels: values[next++],
      fields: values[next++],
      primaryExtraKey: values[next++],
      slug: values[next++],
      type: values[next++],
      parentRatingKey: values[next++],
      parentKey: values[next++],
      parentGuid: values[next++],
      parentTitle: values[next++],
      parentIndex: values[next++],
      parentYear: values[next++],
      parentStudio: values[next++],
      parentThumb: values[next++],
      parentTheme: values[next++],
      parentSlug: values[next++],
      grandparentRatingKey: values[next++],
      grandparentKey: values[next++],
      grandparentGuid: values[next++],
      grandparentTitle: values[next++],
      grandparentThumb: values[next++],
      grandparentArt: values[next++],
      grandparentTheme: values[next++],
      grandparentSlug: values[next++],
      duration: values[next++],
      media: values[next++],
      chapters: values[next++],
      markers: values[next++],
      chapterSource: values[next++],
      directors: values[next++],
      writers: values[next++],
      producers: values[next++],
      roles: values[next++],
      channels: values[next++],
      advertisements: values[next++],
      studios: values[next++],
      networks: values[next++],
      summaries: values[next++],
    };
  },
);

/** A short video: a trailer or another extra, or a video among photos. */
export interface Clip
  extends
    ItemBase,
    Playable,
    Credits,
    GuideSubscription,
    AiringFields,
    ProviderFields,
    ChannelFields,
    RecordingFields,
    ParentFields,
    GrandparentFields {
  /** What the item is. */
  type: 'clip';

  /** Which kind of extra it is: 1 trailer, 2 deleted scene, 3 interview, 4 music video, 5 behind the scenes, 6 scene, 7 live music video, 8 lyric video, 9 concert, 10 featurette, 11 short, 12 other. Example: `1`. */
  extraType?: number | undefined;

  /** Whether it is to be played without a page of its own. */
  skipDetails?: boolean | undefined;

  /** Width to height of the picture. Example: `1.7777778`. */
  thumbAspectRatio?: string | undefined;

  /** The number among all episodes, in channels. Example: `27`. */
  absoluteIndex?: number | undefined;

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** The item that it is an extra of, by its identifier. Example: `plex://movie/5d776825880197001ec90e6f`. */
  primaryGuid?: string | undefined;
}

/** Decodes {@link Clip}. */
export const decodeClip: Decode<Clip> = /* @__PURE__ */ decoder(() =>
  fields(
    'number extraType absoluteIndex createdAtTZOffset|flag skipDetails|text thumbAspectRatio tagline primaryGuid createdAtAccuracy url sourceIcon',
    { type: 'clip' },
    fieldsOfItemBase(),
    fieldsOfParentFields(),
    fieldsOfGrandparentFields(),
    fieldsOfPlayable(),
    fieldsOfCredits(),
    fieldsOfAiringFields(),
    fieldsOfProviderFields(),
  ),
);
