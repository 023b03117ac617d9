// Generated from contract/models/video.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, readField, type FieldTable } from '../../wire/field-table.ts';
import { date, keep, list, none, number, one, text, type Draft, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  decodeExtras,
  decodeItemList,
  decodeItemPreferences,
  decodeOnDeck,
  decodeRelatedHubs,
  readItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
  type OnDeck,
} from './item-base.ts';
import {
  readAdvancedFields,
  readAiringFields,
  readConversionFields,
  readGrandparentFields,
  readProviderFields,
} from './item-groups.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { decodeCommonSenseMedia, decodeRating, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeField, decodeGuid, decodeTag, type Tag } from './tags.ts';

/** A film, or a home video. */
export interface Movie extends ItemBase {
  /** What the item is. */
  type: 'movie';

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /**
   * The name of the edition, for instance `Director's Cut`. Absent for the usual one.
   *
   * Example: `Director's Cut`.
   */
  editionTitle?: string | undefined;

  /** What critics wrote. Only when asked for. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** What more a search by voice has to say. */
  more?: string | undefined;

  /** The path of the theme tune. */
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

  /**
   * Where the chapters come from: `media` the file, `agent` a service, `mixed` both.
   *
   * Example: `media`.
   */
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

  /**
   * The language of the metadata, when it is not the library's.
   *
   * Example: `de-DE`.
   */
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

  /** The guide that it is from. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. */
  channelId?: string | undefined;

  /**
   * The channel's identifier in the guide.
   *
   * Example: `004`.
   */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /** The playlist that the item is in. */
  playlistId?: string | undefined;

  /**
   * What the item is being made for.
   *
   * Example: `Optimized for TV`.
   */
  target?: string | undefined;

  /** The number of the tag that stands for the quality. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. */
  generatorId?: string | undefined;

  /** The kind of rule by which it is made: 42 for optimised versions. */
  generatorType?: MetadataTypeNumber | undefined;

  /** The account that asked for it. */
  userId?: string | undefined;

  /** The user name of the account that asked for it. */
  username?: string | undefined;

  /**
   * How far the conversion is.
   *
   * Example: `processed`.
   */
  processingState?: string | undefined;

  /**
   * How well the conversion went.
   *
   * Example: `good`.
   */
  processingStateContext?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /**
   * The item's page on Plex's web site.
   *
   * Example: `https://watch.plex.tv/movie/zoolander`.
   */
  publicPagesUrl?: string | undefined;

  /**
   * The key that plays it at a provider.
   *
   * Example: `/library/metadata/5d776825880197001ec90e6f`.
   */
  playableKey?: string | undefined;

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

  /**
   * How exactly it is known when it was recorded.
   *
   * Example: `epoch,local`.
   */
  createdAtAccuracy?: string | undefined;

  /**
   * The time zone in which it was recorded, as seconds ahead of UTC.
   *
   * Example: `34200`.
   */
  createdAtTZOffset?: number | undefined;

  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

let rareMovieFields: FieldTable | undefined;

function rareMovie(): FieldTable {
  return (rareMovieFields ??= fieldTable(
    'text editionTitle more theme createdAtAccuracy banner hero|flag hasPremiumPrimaryExtra hasPremiumExtras|number createdAtTZOffset',
    {
      Review: ['reviews', (value, result, key) => list(value, decodeReview, result, key), 1],
      CommonSenseMedia: ['commonSenseMedia', (value, result, key) => one(value, decodeCommonSenseMedia, result, key)],
      Similar: ['similar', (value, result, key) => list(value, decodeTag, result, key), 1],
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
    },
  ));
}

/** Decodes {@link Movie}. */
export function decodeMovie(wire: Wire): Movie {
  const result: Draft<Movie> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'movie',
    tagline: undefined,
    duration: undefined,
    media: none,
    chapterSource: undefined,
    directors: none,
    writers: none,
    producers: none,
    roles: none,
    labels: none,
    fields: none,
    reviews: none,
    similar: none,
    chapters: none,
    markers: none,
    studios: none,
    networks: none,
    summaries: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'tagline':
        result.tagline = text(value, result, key);
        break;
      case 'duration':
        result.duration = number(value, result, key);
        break;
      case 'Media':
        result.media = list(value, decodeMedia, result, key);
        break;
      case 'chapterSource':
        result.chapterSource = text(value, result, key);
        break;
      case 'Director':
        result.directors = list(value, decodeTag, result, key);
        break;
      case 'Writer':
        result.writers = list(value, decodeTag, result, key);
        break;
      case 'Producer':
        result.producers = list(value, decodeTag, result, key);
        break;
      case 'Role':
        result.roles = list(value, decodeTag, result, key);
        break;
      default:
        if (
          !(
            readItemBase(result, key, value) ||
            readAdvancedFields(result, key, value) ||
            readAiringFields(result, key, value) ||
            readConversionFields(result, key, value) ||
            readProviderFields(result, key, value) ||
            readField(rareMovie(), result, key, value)
          )
        )
          keep(result, key, value);
    }
  }
  return result as Movie;
}

/** A television show. */
export interface Show extends ItemBase {
  /** What the item is. */
  type: 'show';

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /** The length of an episode. In milliseconds. */
  duration?: number | undefined;

  /** How many seasons it has. */
  seasonCount?: number | undefined;

  /** The network that shows it. */
  network?: string | undefined;

  /**
   * In which order the episodes are: `tmdbAiring`, `aired`, `dvd`, `absolute`; absent as the library.
   *
   * Example: `aired`.
   */
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

  /** What critics wrote. Only when asked for. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** The path of the theme tune. */
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

  /** The guide that it is from. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. */
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

  /**
   * The language of the metadata, when it is not the library's.
   *
   * Example: `de-DE`.
   */
  languageOverride?: string | undefined;

  /** Whether titles are shown in their own language: -1 as the library, 0 no, 1 yes. */
  useOriginalTitle?: number | undefined;

  /** Whether credits are detected: -1 as the library, 0 never. */
  enableCreditsMarkerGeneration?: number | undefined;

  /**
   * The language of the sound, when it is not the account's.
   *
   * Example: `en-US`.
   */
  audioLanguage?: string | undefined;

  /**
   * The language of subtitles, when it is not the account's.
   *
   * Example: `en-US`.
   */
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

  /**
   * The item's page on Plex's web site.
   *
   * Example: `https://watch.plex.tv/movie/zoolander`.
   */
  publicPagesUrl?: string | undefined;

  /**
   * The key that plays it at a provider.
   *
   * Example: `/library/metadata/5d776825880197001ec90e6f`.
   */
  playableKey?: string | undefined;

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

  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

let rareShowFields: FieldTable | undefined;

function rareShow(): FieldTable {
  return (rareShowFields ??= fieldTable(
    'number seasonCount episodeSort flattenSeasons autoDeletionItemPolicyWatchedLibrary autoDeletionItemPolicyUnwatchedLibrary subtitleMode|text network showOrdering mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID audioLanguage subtitleLanguage banner hero|flag isContinuingSeries hasPremiumPrimaryExtra hasPremiumExtras skipChildren',
    {
      Review: ['reviews', (value, result, key) => list(value, decodeReview, result, key), 1],
      CommonSenseMedia: ['commonSenseMedia', (value, result, key) => one(value, decodeCommonSenseMedia, result, key)],
      Similar: ['similar', (value, result, key) => list(value, decodeTag, result, key), 1],
      Location: ['locations', (value, result, key) => list(value, decodeSectionLocation, result, key), 1],
      OnDeck: ['onDeck', (value, result, key) => one(value, decodeOnDeck, result, key)],
      Children: ['children', (value, result, key) => one(value, decodeItemList, result, key)],
    },
  ));
}

/** Decodes {@link Show}. */
export function decodeShow(wire: Wire): Show {
  const result: Draft<Show> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'show',
    tagline: undefined,
    duration: undefined,
    theme: undefined,
    childCount: undefined,
    leafCount: undefined,
    viewedLeafCount: undefined,
    directors: none,
    writers: none,
    producers: none,
    roles: none,
    labels: none,
    fields: none,
    reviews: none,
    similar: none,
    locations: none,
    studios: none,
    networks: none,
    summaries: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'tagline':
        result.tagline = text(value, result, key);
        break;
      case 'duration':
        result.duration = number(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      case 'Director':
        result.directors = list(value, decodeTag, result, key);
        break;
      case 'Writer':
        result.writers = list(value, decodeTag, result, key);
        break;
      case 'Producer':
        result.producers = list(value, decodeTag, result, key);
        break;
      case 'Role':
        result.roles = list(value, decodeTag, result, key);
        break;
      default:
        if (
          !(
            readItemBase(result, key, value) ||
            readAdvancedFields(result, key, value) ||
            readProviderFields(result, key, value) ||
            readField(rareShow(), result, key, value)
          )
        )
          keep(result, key, value);
    }
  }
  return result as Show;
}

/** A season of a show. */
export interface Season extends ItemBase {
  /** What the item is. */
  type: 'season';

  /** The path of the theme tune. */
  theme?: string | undefined;

  /** What to watch next of it. Only when asked for. */
  onDeck?: OnDeck | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /**
   * The parent's identifier.
   *
   * Example: `plex://season/602e691b66dfdb002c0a5034`.
   */
  parentGuid?: string | undefined;

  /**
   * The parent's title.
   *
   * Example: `Season 1`.
   */
  parentTitle?: string | undefined;

  /**
   * The parent's place among its siblings: an episode's season, a track's disc.
   *
   * Example: `1`.
   */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. */
  parentSlug?: string | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /**
   * The language of the sound, when it is not the account's.
   *
   * Example: `en-US`.
   */
  audioLanguage?: string | undefined;

  /**
   * The language of subtitles, when it is not the account's.
   *
   * Example: `en-US`.
   */
  subtitleLanguage?: string | undefined;

  /** When subtitles are shown: -1 as the account, 0 when chosen, 1 with foreign sound, 2 always. */
  subtitleMode?: number | undefined;

  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

let rareSeasonFields: FieldTable | undefined;

function rareSeason(): FieldTable {
  return (rareSeasonFields ??= fieldTable(
    'text theme parentContentRating parentArt parentHero audioLanguage subtitleLanguage banner hero|flag skipChildren|number subtitleMode',
    {
      OnDeck: ['onDeck', (value, result, key) => one(value, decodeOnDeck, result, key)],
      Children: ['children', (value, result, key) => one(value, decodeItemList, result, key)],
      Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)],
    },
  ));
}

/** Decodes {@link Season}. */
export function decodeSeason(wire: Wire): Season {
  const result: Draft<Season> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'season',
    parentRatingKey: undefined,
    parentKey: undefined,
    parentGuid: undefined,
    parentTitle: undefined,
    parentIndex: undefined,
    parentYear: undefined,
    parentStudio: undefined,
    parentThumb: undefined,
    parentTheme: undefined,
    parentSlug: undefined,
    childCount: undefined,
    leafCount: undefined,
    viewedLeafCount: undefined,
    labels: none,
    fields: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      default:
        if (!(readItemBase(result, key, value) || readField(rareSeason(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as Season;
}

/** An episode of a show. */
export interface Episode extends ItemBase {
  /** What the item is. */
  type: 'episode';

  /** The place among all episodes of the show. */
  absoluteIndex?: number | undefined;

  /** Whether the season is to be left out of the way. */
  skipParent?: boolean | undefined;

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** Whether the trailer needs a Plex Pass. */
  hasPremiumPrimaryExtra?: boolean | undefined;

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /**
   * The parent's identifier.
   *
   * Example: `plex://season/602e691b66dfdb002c0a5034`.
   */
  parentGuid?: string | undefined;

  /**
   * The parent's title.
   *
   * Example: `Season 1`.
   */
  parentTitle?: string | undefined;

  /**
   * The parent's place among its siblings: an episode's season, a track's disc.
   *
   * Example: `1`.
   */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. */
  parentSlug?: string | undefined;

  /** The number of the parent's parent on its server. */
  grandparentRatingKey?: string | undefined;

  /**
   * The path of the parent's parent.
   *
   * Example: `/library/metadata/22`.
   */
  grandparentKey?: string | undefined;

  /**
   * The identifier of the parent's parent.
   *
   * Example: `plex://show/5d9c086c46115600200aa2fe`.
   */
  grandparentGuid?: string | undefined;

  /**
   * The title of the parent's parent.
   *
   * Example: `The 100`.
   */
  grandparentTitle?: string | undefined;

  /** The place of the parent's parent among its siblings. */
  grandparentIndex?: number | undefined;

  /** The year of the parent's parent. */
  grandparentYear?: number | undefined;

  /** The studio of the parent's parent. */
  grandparentStudio?: string | undefined;

  /** For whom the parent's parent is fit. */
  grandparentContentRating?: string | undefined;

  /** The path of the poster of the parent's parent. */
  grandparentThumb?: string | undefined;

  /** The path of the background picture of the parent's parent. */
  grandparentArt?: string | undefined;

  /** The path of the very wide picture of the parent's parent. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. */
  grandparentSlug?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /**
   * Where the chapters come from: `media` the file, `agent` a service, `mixed` both.
   *
   * Example: `media`.
   */
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

  /** The guide that it is from. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. */
  channelId?: string | undefined;

  /**
   * The channel's identifier in the guide.
   *
   * Example: `004`.
   */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /** The playlist that the item is in. */
  playlistId?: string | undefined;

  /**
   * What the item is being made for.
   *
   * Example: `Optimized for TV`.
   */
  target?: string | undefined;

  /** The number of the tag that stands for the quality. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. */
  generatorId?: string | undefined;

  /** The kind of rule by which it is made: 42 for optimised versions. */
  generatorType?: MetadataTypeNumber | undefined;

  /** The account that asked for it. */
  userId?: string | undefined;

  /** The user name of the account that asked for it. */
  username?: string | undefined;

  /**
   * How far the conversion is.
   *
   * Example: `processed`.
   */
  processingState?: string | undefined;

  /**
   * How well the conversion went.
   *
   * Example: `good`.
   */
  processingStateContext?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. */
  contentRatingAge?: number | undefined;

  /**
   * The item's page on Plex's web site.
   *
   * Example: `https://watch.plex.tv/movie/zoolander`.
   */
  publicPagesUrl?: string | undefined;

  /**
   * The key that plays it at a provider.
   *
   * Example: `/library/metadata/5d776825880197001ec90e6f`.
   */
  playableKey?: string | undefined;

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

  /**
   * The web page of an item of a channel.
   *
   * Example: `https://twit.tv/shows/this-week-in-tech`.
   */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;

  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

let rareEpisodeFields: FieldTable | undefined;

function rareEpisode(): FieldTable {
  return (rareEpisodeFields ??= fieldTable(
    'number absoluteIndex|flag skipParent hasPremiumPrimaryExtra|text tagline parentContentRating parentArt parentHero url sourceIcon banner hero',
    {
      CommonSenseMedia: ['commonSenseMedia', (value, result, key) => one(value, decodeCommonSenseMedia, result, key)],
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
    },
  ));
}

/** Decodes {@link Episode}. */
export function decodeEpisode(wire: Wire): Episode {
  const result: Draft<Episode> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'episode',
    parentRatingKey: undefined,
    parentKey: undefined,
    parentGuid: undefined,
    parentTitle: undefined,
    parentIndex: undefined,
    parentYear: undefined,
    parentStudio: undefined,
    parentThumb: undefined,
    parentTheme: undefined,
    parentSlug: undefined,
    grandparentRatingKey: undefined,
    grandparentKey: undefined,
    grandparentGuid: undefined,
    grandparentTitle: undefined,
    grandparentThumb: undefined,
    grandparentArt: undefined,
    grandparentTheme: undefined,
    grandparentSlug: undefined,
    duration: undefined,
    media: none,
    chapterSource: undefined,
    directors: none,
    writers: none,
    producers: none,
    roles: none,
    labels: none,
    fields: none,
    chapters: none,
    markers: none,
    studios: none,
    networks: none,
    summaries: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      case 'duration':
        result.duration = number(value, result, key);
        break;
      case 'Media':
        result.media = list(value, decodeMedia, result, key);
        break;
      case 'chapterSource':
        result.chapterSource = text(value, result, key);
        break;
      case 'Director':
        result.directors = list(value, decodeTag, result, key);
        break;
      case 'Writer':
        result.writers = list(value, decodeTag, result, key);
        break;
      case 'Producer':
        result.producers = list(value, decodeTag, result, key);
        break;
      case 'Role':
        result.roles = list(value, decodeTag, result, key);
        break;
      default:
        if (
          !(
            readItemBase(result, key, value) ||
            readGrandparentFields(result, key, value) ||
            readAiringFields(result, key, value) ||
            readConversionFields(result, key, value) ||
            readProviderFields(result, key, value) ||
            readField(rareEpisode(), result, key, value)
          )
        )
          keep(result, key, value);
    }
  }
  return result as Episode;
}

/** A short video: a trailer or another extra, or a video among photos. */
export interface Clip extends ItemBase {
  /** What the item is. */
  type: 'clip';

  /** Which kind of extra it is: 1 trailer, 2 deleted scene, 3 interview, 4 music video, 5 behind the scenes, 6 scene, 7 live music video, 8 lyric video, 9 concert, 10 featurette, 11 short, 12 other. */
  extraType?: number | undefined;

  /** Whether it is to be played without a page of its own. */
  skipDetails?: boolean | undefined;

  /** Width to height of the picture. */
  thumbAspectRatio?: string | undefined;

  /** The number among all episodes, in channels. */
  absoluteIndex?: number | undefined;

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /**
   * The item that it is an extra of, by its identifier.
   *
   * Example: `plex://movie/5d776825880197001ec90e6f`.
   */
  primaryGuid?: string | undefined;

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /**
   * The parent's identifier.
   *
   * Example: `plex://season/602e691b66dfdb002c0a5034`.
   */
  parentGuid?: string | undefined;

  /**
   * The parent's title.
   *
   * Example: `Season 1`.
   */
  parentTitle?: string | undefined;

  /**
   * The parent's place among its siblings: an episode's season, a track's disc.
   *
   * Example: `1`.
   */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. */
  parentSlug?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /**
   * Where the chapters come from: `media` the file, `agent` a service, `mixed` both.
   *
   * Example: `media`.
   */
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

  /** The guide that it is from. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. */
  mediaSubscriptionId?: string | undefined;

  /** The number of the channel. */
  channelId?: string | undefined;

  /**
   * The channel's identifier in the guide.
   *
   * Example: `004`.
   */
  channelIdentifier?: string | undefined;

  /** The channel's call sign. */
  channelCallSign?: string | undefined;

  /** The channel's title. */
  channelTitle?: string | undefined;

  /** The picture of the channel. */
  channelThumb?: string | undefined;

  /** The state of the recording, as a number. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;

  /**
   * How exactly it is known when it was recorded.
   *
   * Example: `epoch,local`.
   */
  createdAtAccuracy?: string | undefined;

  /**
   * The time zone in which it was recorded, as seconds ahead of UTC.
   *
   * Example: `34200`.
   */
  createdAtTZOffset?: number | undefined;

  /**
   * The web page of an item of a channel.
   *
   * Example: `https://twit.tv/shows/this-week-in-tech`.
   */
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

  /**
   * The item's page on Plex's web site.
   *
   * Example: `https://watch.plex.tv/movie/zoolander`.
   */
  publicPagesUrl?: string | undefined;

  /**
   * The key that plays it at a provider.
   *
   * Example: `/library/metadata/5d776825880197001ec90e6f`.
   */
  playableKey?: string | undefined;

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
}

let tableOfClip: FieldTable | undefined;

/** Decodes {@link Clip}. */
export function decodeClip(wire: Wire): Clip {
  return readByTable(
    wire,
    (tableOfClip ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug thumbAspectRatio tagline primaryGuid parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug chapterSource mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID channelId=channelID channelIdentifier channelCallSign channelTitle channelThumb status createdAtAccuracy url sourceIcon publicPagesUrl=publicPagesURL playableKey availabilityId streamingMediaId|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance extraType absoluteIndex parentIndex parentYear duration createdAtTZOffset imdbRatingCount contentRatingAge budget revenue|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt beginsAt endsAt watchlistedAt expiresAt|flag allowSync personal skipDetails live onAir genuineMediaAnalysis userState',
      {
        Guid: ['guids', (value, result, key) => list(value, decodeGuid, result, key), 1],
        Image: ['images', (value, result, key) => list(value, decodeImage, result, key), 1],
        UltraBlurColors: ['ultraBlurColors', (value, result, key) => one(value, decodeUltraBlurColors, result, key)],
        Rating: ['ratings', (value, result, key) => list(value, decodeRating, result, key), 1],
        Genre: ['genres', (value, result, key) => list(value, decodeTag, result, key), 1],
        Country: ['countries', (value, result, key) => list(value, decodeTag, result, key), 1],
        Collection: ['collections', (value, result, key) => list(value, decodeTag, result, key), 1],
        Label: ['labels', (value, result, key) => list(value, decodeTag, result, key), 1],
        Field: ['fields', (value, result, key) => list(value, decodeField, result, key), 1],
        Extras: ['extras', (value, result, key) => one(value, decodeExtras, result, key)],
        Related: ['related', (value, result, key) => one(value, decodeRelatedHubs, result, key)],
        Media: ['media', (value, result, key) => list(value, decodeMedia, result, key), 1],
        Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
        Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
        Director: ['directors', (value, result, key) => list(value, decodeTag, result, key), 1],
        Writer: ['writers', (value, result, key) => list(value, decodeTag, result, key), 1],
        Producer: ['producers', (value, result, key) => list(value, decodeTag, result, key), 1],
        Role: ['roles', (value, result, key) => list(value, decodeTag, result, key), 1],
        Studio: ['studios', (value, result, key) => list(value, decodeTag, result, key), 1],
        Network: ['networks', (value, result, key) => list(value, decodeTag, result, key), 1],
        Summary: ['summaries', (value, result, key) => list(value, decodeTag, result, key), 1],
      },
      { type: 'clip' },
    )),
  ) as Clip;
}
