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
  type Advertisement,
} from './item-groups.ts';
import type { Chapter, Marker } from './markers.ts';
import type { Media } from './media.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** A film, or a home video. */
export interface Movie extends ItemBase {
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

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /** Where the chapters come from: `media` the file, `agent` a service, `mixed` both. Example: `media`. */
  chapterSource?: string | undefined;

  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];

  /** The settings that the item has for itself. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** The language of the metadata, when it is not the library's. Example: `de-DE`. */
  languageOverride?: string | undefined;

  /** Whether titles are shown in their own language: -1 as the library, 0 no, 1 yes. */
  useOriginalTitle?: number | undefined;

  /** Whether credits are detected: -1 as the library, 0 never. */
  enableCreditsMarkerGeneration?: number | undefined;

  /** Whether it is live television. */
  live?: boolean | undefined;

  /** When the airing begins. */
  beginsAt?: Date | undefined;

  /** When the airing ends. */
  endsAt?: Date | undefined;

  /** Whether it is on the air now. */
  onAir?: boolean | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. Example: `41`. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. Example: `21`. */
  channelId?: string | undefined;

  /** The channel's identifier in the guide. Example: `004`. */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. Example: `BBC1SCO`. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The channels that air it, or, of a recording, that it is from. */
  channels: readonly Tag[];

  /** Whether only this airing was to be recorded. */
  oneShot?: boolean | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /** The playlist that the item is in. */
  playlistId?: string | undefined;

  /** What the item is being made for. Example: `Optimized for TV`. */
  target?: string | undefined;

  /** The number of the tag that stands for the quality. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. */
  generatorId?: string | undefined;

  /** The kind of rule by which it is made: 42 for optimised versions. */
  generatorType?: MetadataTypeNumber | undefined;

  /** The account that asked for it. Example: `1`. */
  userId?: string | undefined;

  /** The user name of the account that asked for it. */
  username?: string | undefined;

  /** How far the conversion is. Example: `processed`. */
  processingState?: string | undefined;

  /** How well the conversion went. Example: `good`. */
  processingStateContext?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | undefined;

  /** What is advertised before and in it. */
  advertisements: readonly Advertisement[];

  /** The key that plays it at a provider. Example: `/library/metadata/5d776825880197001ec90e6f`. */
  playableKey?: string | undefined;

  /** Whether what plays it has to be asked for at another address first. */
  indirect?: boolean | undefined;

  /** The company that a provider has it from, as a word. Example: `crackle`. */
  attribution?: string | undefined;

  /** The logo of the company that a provider has it from. Example: `https://provider-static.plex.tv/vod/partners/logos/crackle.png`. */
  attributionLogo?: string | undefined;

  /** The provider's identifier for where it can be watched. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. */
  expiresAt?: Date | undefined;

  /** The studios at a provider. */
  studios: readonly Tag[];

  /** The networks at a provider. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;

  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;

  /** How exactly it is known when it was recorded. Example: `epoch,local`. */
  createdAtAccuracy?: string | undefined;

  /** The time zone in which it was recorded, as seconds ahead of UTC. Example: `34200`. */
  createdAtTZOffset?: number | undefined;

  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
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
export interface Show extends ItemBase {
  /** What the item is. */
  type: 'show';

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** The length of an episode. In milliseconds. */
  duration?: number | undefined;

  /** How many seasons it has. */
  seasonCount?: number | undefined;

  /** The network that shows it. Example: `BBC One`. */
  network?: string | undefined;

  /** In which order the episodes are: `tmdbAiring`, `aired`, `dvd`, `absolute`; absent as the library. Example: `aired`. */
  showOrdering?: string | undefined;

  /** How episodes are sorted: -1 as the library, 0 oldest first, 1 newest first. */
  episodeSort?: number | undefined;

  /** Whether seasons are shown: -1 as the library, 0 show, 1 hide. */
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

  /** The subscription that records it. Example: `41`. */
  mediaSubscriptionId?: string | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];

  /** The settings that the item has for itself. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** The language of the metadata, when it is not the library's. Example: `de-DE`. */
  languageOverride?: string | undefined;

  /** Whether titles are shown in their own language: -1 as the library, 0 no, 1 yes. */
  useOriginalTitle?: number | undefined;

  /** Whether credits are detected: -1 as the library, 0 never. */
  enableCreditsMarkerGeneration?: number | undefined;

  /** The language of the sound, when it is not the account's. Example: `en-US`. */
  audioLanguage?: string | undefined;

  /** The language of subtitles, when it is not the account's. Example: `en-US`. */
  subtitleLanguage?: string | undefined;

  /** When subtitles are shown: -1 as the account, 0 when chosen, 1 with foreign sound, 2 always. */
  subtitleMode?: number | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | undefined;

  /** What is advertised before and in it. */
  advertisements: readonly Advertisement[];

  /** The key that plays it at a provider. Example: `/library/metadata/5d776825880197001ec90e6f`. */
  playableKey?: string | undefined;

  /** Whether what plays it has to be asked for at another address first. */
  indirect?: boolean | undefined;

  /** The company that a provider has it from, as a word. Example: `crackle`. */
  attribution?: string | undefined;

  /** The logo of the company that a provider has it from. Example: `https://provider-static.plex.tv/vod/partners/logos/crackle.png`. */
  attributionLogo?: string | undefined;

  /** The provider's identifier for where it can be watched. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. */
  expiresAt?: Date | undefined;

  /** The studios at a provider. */
  studios: readonly Tag[];

  /** The networks at a provider. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;

  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

/** Decodes {@link Show}. */
export const decodeShow: Decode<Show> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text tagline network showOrdering theme mediaProviderId= mediaSubscriptionId= audioLanguage subtitleLanguage banner hero|number duration seasonCount episodeSort flattenSeasons autoDeletionItemPolicyWatchedLibrary autoDeletionItemPolicyUnwatchedLibrary subtitleMode|flag isContinuingSeries hasPremiumPrimaryExtra hasPremiumExtras',
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
export interface Season extends ItemBase {
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

  /** The parent's number on its server. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The parent's path. Example: `/library/metadata/156`. */
  parentKey?: string | undefined;

  /** The parent's identifier. Example: `plex://season/602e691b66dfdb002c0a5034`. */
  parentGuid?: string | undefined;

  /** The parent's title. Example: `Season 1`. */
  parentTitle?: string | undefined;

  /** The parent's place among its siblings: an episode's season, a track's disc. Example: `1`. */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. Example: `TV-PG`. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. Example: `/library/metadata/12344/thumb/1579514246`. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /** The language of the sound, when it is not the account's. Example: `en-US`. */
  audioLanguage?: string | undefined;

  /** The language of subtitles, when it is not the account's. Example: `en-US`. */
  subtitleLanguage?: string | undefined;

  /** When subtitles are shown: -1 as the account, 0 when chosen, 1 with foreign sound, 2 always. */
  subtitleMode?: number | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | undefined;

  /** What is advertised before and in it. */
  advertisements: readonly Advertisement[];

  /** The key that plays it at a provider. Example: `/library/metadata/5d776825880197001ec90e6f`. */
  playableKey?: string | undefined;

  /** Whether what plays it has to be asked for at another address first. */
  indirect?: boolean | undefined;

  /** The company that a provider has it from, as a word. Example: `crackle`. */
  attribution?: string | undefined;

  /** The logo of the company that a provider has it from. Example: `https://provider-static.plex.tv/vod/partners/logos/crackle.png`. */
  attributionLogo?: string | undefined;

  /** The provider's identifier for where it can be watched. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. */
  expiresAt?: Date | undefined;

  /** The studios at a provider. */
  studios: readonly Tag[];

  /** The networks at a provider. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;

  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
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
export interface Episode extends ItemBase {
  /** What the item is. */
  type: 'episode';

  /** The place among all episodes of the show. */
  absoluteIndex?: number | undefined;

  /** Whether the season is to be left out of the way. */
  skipParent?: boolean | undefined;

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** Whether the trailer needs a Plex Pass. */
  hasPremiumPrimaryExtra?: boolean | undefined;

  /** The parent's number on its server. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The parent's path. Example: `/library/metadata/156`. */
  parentKey?: string | undefined;

  /** The parent's identifier. Example: `plex://season/602e691b66dfdb002c0a5034`. */
  parentGuid?: string | undefined;

  /** The parent's title. Example: `Season 1`. */
  parentTitle?: string | undefined;

  /** The parent's place among its siblings: an episode's season, a track's disc. Example: `1`. */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. Example: `TV-PG`. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. Example: `/library/metadata/12344/thumb/1579514246`. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;

  /** The number of the parent's parent on its server. Example: `12343`. */
  grandparentRatingKey?: string | undefined;

  /** The path of the parent's parent. Example: `/library/metadata/22`. */
  grandparentKey?: string | undefined;

  /** The identifier of the parent's parent. Example: `plex://show/5d9c086c46115600200aa2fe`. */
  grandparentGuid?: string | undefined;

  /** The title of the parent's parent. Example: `The 100`. */
  grandparentTitle?: string | undefined;

  /** The place of the parent's parent among its siblings. */
  grandparentIndex?: number | undefined;

  /** The year of the parent's parent. */
  grandparentYear?: number | undefined;

  /** The studio of the parent's parent. */
  grandparentStudio?: string | undefined;

  /** For whom the parent's parent is fit. Example: `TV-PG`. */
  grandparentContentRating?: string | undefined;

  /** The path of the poster of the parent's parent. Example: `/library/metadata/12343/thumb/1579514246`. */
  grandparentThumb?: string | undefined;

  /** The path of the background picture of the parent's parent. Example: `/library/metadata/12343/art/1579514246`. */
  grandparentArt?: string | undefined;

  /** The path of the very wide picture of the parent's parent. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. Example: `/library/metadata/12343/theme/1579514246`. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. Example: `babylon-5`. */
  grandparentSlug?: string | undefined;

  /** What the parent's parent is. Only at providers. Example: `show`. */
  grandparentType?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /** Where the chapters come from: `media` the file, `agent` a service, `mixed` both. Example: `media`. */
  chapterSource?: string | undefined;

  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];

  /** Whether it is live television. */
  live?: boolean | undefined;

  /** When the airing begins. */
  beginsAt?: Date | undefined;

  /** When the airing ends. */
  endsAt?: Date | undefined;

  /** Whether it is on the air now. */
  onAir?: boolean | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. Example: `41`. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. Example: `21`. */
  channelId?: string | undefined;

  /** The channel's identifier in the guide. Example: `004`. */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. Example: `BBC1SCO`. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The channels that air it, or, of a recording, that it is from. */
  channels: readonly Tag[];

  /** Whether only this airing was to be recorded. */
  oneShot?: boolean | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /** The playlist that the item is in. */
  playlistId?: string | undefined;

  /** What the item is being made for. Example: `Optimized for TV`. */
  target?: string | undefined;

  /** The number of the tag that stands for the quality. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. */
  generatorId?: string | undefined;

  /** The kind of rule by which it is made: 42 for optimised versions. */
  generatorType?: MetadataTypeNumber | undefined;

  /** The account that asked for it. Example: `1`. */
  userId?: string | undefined;

  /** The user name of the account that asked for it. */
  username?: string | undefined;

  /** How far the conversion is. Example: `processed`. */
  processingState?: string | undefined;

  /** How well the conversion went. Example: `good`. */
  processingStateContext?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | undefined;

  /** What is advertised before and in it. */
  advertisements: readonly Advertisement[];

  /** The key that plays it at a provider. Example: `/library/metadata/5d776825880197001ec90e6f`. */
  playableKey?: string | undefined;

  /** Whether what plays it has to be asked for at another address first. */
  indirect?: boolean | undefined;

  /** The company that a provider has it from, as a word. Example: `crackle`. */
  attribution?: string | undefined;

  /** The logo of the company that a provider has it from. Example: `https://provider-static.plex.tv/vod/partners/logos/crackle.png`. */
  attributionLogo?: string | undefined;

  /** The provider's identifier for where it can be watched. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. */
  expiresAt?: Date | undefined;

  /** The studios at a provider. */
  studios: readonly Tag[];

  /** The networks at a provider. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;

  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;

  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
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
export interface Clip extends ItemBase {
  /** What the item is. */
  type: 'clip';

  /** Which kind of extra it is: 1 trailer, 2 deleted scene, 3 interview, 4 music video, 5 behind the scenes, 6 scene, 7 live music video, 8 lyric video, 9 concert, 10 featurette, 11 short, 12 other. */
  extraType?: number | undefined;

  /** Whether it is to be played without a page of its own. */
  skipDetails?: boolean | undefined;

  /** Width to height of the picture. Example: `1.7777778`. */
  thumbAspectRatio?: string | undefined;

  /** The number among all episodes, in channels. */
  absoluteIndex?: number | undefined;

  /** A line from its advertisement. Example: `The time has come.`. */
  tagline?: string | undefined;

  /** The item that it is an extra of, by its identifier. Example: `plex://movie/5d776825880197001ec90e6f`. */
  primaryGuid?: string | undefined;

  /** The parent's number on its server. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The parent's path. Example: `/library/metadata/156`. */
  parentKey?: string | undefined;

  /** The parent's identifier. Example: `plex://season/602e691b66dfdb002c0a5034`. */
  parentGuid?: string | undefined;

  /** The parent's title. Example: `Season 1`. */
  parentTitle?: string | undefined;

  /** The parent's place among its siblings: an episode's season, a track's disc. Example: `1`. */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. Example: `TV-PG`. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. Example: `/library/metadata/12344/thumb/1579514246`. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;

  /** The number of the parent's parent on its server. Example: `12343`. */
  grandparentRatingKey?: string | undefined;

  /** The path of the parent's parent. Example: `/library/metadata/22`. */
  grandparentKey?: string | undefined;

  /** The identifier of the parent's parent. Example: `plex://show/5d9c086c46115600200aa2fe`. */
  grandparentGuid?: string | undefined;

  /** The title of the parent's parent. Example: `The 100`. */
  grandparentTitle?: string | undefined;

  /** The place of the parent's parent among its siblings. */
  grandparentIndex?: number | undefined;

  /** The year of the parent's parent. */
  grandparentYear?: number | undefined;

  /** The studio of the parent's parent. */
  grandparentStudio?: string | undefined;

  /** For whom the parent's parent is fit. Example: `TV-PG`. */
  grandparentContentRating?: string | undefined;

  /** The path of the poster of the parent's parent. Example: `/library/metadata/12343/thumb/1579514246`. */
  grandparentThumb?: string | undefined;

  /** The path of the background picture of the parent's parent. Example: `/library/metadata/12343/art/1579514246`. */
  grandparentArt?: string | undefined;

  /** The path of the very wide picture of the parent's parent. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. Example: `/library/metadata/12343/theme/1579514246`. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. Example: `babylon-5`. */
  grandparentSlug?: string | undefined;

  /** What the parent's parent is. Only at providers. Example: `show`. */
  grandparentType?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /** Where the chapters come from: `media` the file, `agent` a service, `mixed` both. Example: `media`. */
  chapterSource?: string | undefined;

  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];

  /** Whether it is live television. */
  live?: boolean | undefined;

  /** When the airing begins. */
  beginsAt?: Date | undefined;

  /** When the airing ends. */
  endsAt?: Date | undefined;

  /** Whether it is on the air now. */
  onAir?: boolean | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. Example: `41`. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. Example: `21`. */
  channelId?: string | undefined;

  /** The channel's identifier in the guide. Example: `004`. */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. Example: `BBC1SCO`. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The channels that air it, or, of a recording, that it is from. */
  channels: readonly Tag[];

  /** Whether only this airing was to be recorded. */
  oneShot?: boolean | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /** How exactly it is known when it was recorded. Example: `epoch,local`. */
  createdAtAccuracy?: string | undefined;

  /** The time zone in which it was recorded, as seconds ahead of UTC. Example: `34200`. */
  createdAtTZOffset?: number | undefined;

  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. Example: `https://watch.plex.tv/movie/zoolander`. */
  publicPagesUrl?: string | undefined;

  /** What is advertised before and in it. */
  advertisements: readonly Advertisement[];

  /** The key that plays it at a provider. Example: `/library/metadata/5d776825880197001ec90e6f`. */
  playableKey?: string | undefined;

  /** Whether what plays it has to be asked for at another address first. */
  indirect?: boolean | undefined;

  /** The company that a provider has it from, as a word. Example: `crackle`. */
  attribution?: string | undefined;

  /** The logo of the company that a provider has it from. Example: `https://provider-static.plex.tv/vod/partners/logos/crackle.png`. */
  attributionLogo?: string | undefined;

  /** The provider's identifier for where it can be watched. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. */
  expiresAt?: Date | undefined;

  /** The studios at a provider. */
  studios: readonly Tag[];

  /** The networks at a provider. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;
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
