// Generated from contract/models/other-item.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import {
  aside,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Unlisted,
  type Wire,
} from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  blankItemBase,
  decodeItemList,
  decodeItemPreferences,
  readItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
} from './item-base.ts';
import {
  blankAiringFields,
  blankConversionFields,
  blankGrandparentFields,
  blankProviderFields,
  readAiringFields,
  readConversionFields,
  readGrandparentFields,
  readProviderFields,
} from './item-groups.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import { decodeFilterDefinition, decodeSortDefinition, type FilterDefinition, type SortDefinition } from './meta.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { playlistTypes, type PlaylistType } from './playlists.ts';
import { decodeCommonSenseMedia, decodeRating, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeGuid, decodeTag, type Tag } from './tags.ts';

/** What tracks of the old iTunes channel tell. */
export interface ChannelTrackFields extends Extra {
  /** The album's title. */
  album?: string | undefined;

  /** The album's artist. */
  albumArtist?: string | undefined;

  /** The track's artist. */
  artist?: string | undefined;

  /** Whether the album has several artists. */
  compilation?: boolean | undefined;

  /** The number of the disc. */
  disc?: number | undefined;

  /** The file's path. */
  file?: string | undefined;

  /** The length of the file. */
  size?: number | undefined;

  /** The length. */
  totalTime?: number | undefined;

  /** The track's title. */
  track?: string | undefined;
}

/** Decodes {@link ChannelTrackFields}. */
export function decodeChannelTrackFields(wire: Wire): ChannelTrackFields {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'album':
      case 'albumArtist':
      case 'artist':
      case 'file':
      case 'track':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'compilation':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      case 'disc':
      case 'size':
      case 'totalTime':
        if (typeof value !== 'number') wire[key] = number(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as ChannelTrackFields;
}

/** An item whose type is not known, or that has none: a folder, a track of a channel, what several items have in common. It may have the fields of any other. */
export interface OtherItem extends ItemBase {
  /** What the item is. Absent in folders and channels. */
  type?: Unlisted<string> | undefined;

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /** Which edition it is. */
  editionTitle?: string | undefined;

  /**
   * The names of the fields in which several items differ.
   *
   * Example: `title,summary,year`.
   */
  mixedFields: readonly string[];

  /** The place among all episodes of a show. */
  absoluteIndex?: number | undefined;

  /** Which kind of extra it is. */
  extraType?: number | undefined;

  /** Whether the item above it is to be left out of the way. */
  skipParent?: boolean | undefined;

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query by which they are found, as a URI. */
  content?: string | undefined;

  /** What a playlist holds. */
  playlistType?: PlaylistType | undefined;

  /** The picture of a list that Plex made. */
  icon?: string | undefined;

  /** The text that a list asks for, in channels. */
  prompt?: string | undefined;

  /** Whether it asks for a text, in channels. */
  search?: boolean | undefined;

  /** Whether it is an entry of a menu. */
  secondary?: boolean | undefined;

  /** Where a picture to choose from comes from. */
  provider?: string | undefined;

  /** Whether it is the picture that was chosen. */
  selected?: boolean | undefined;

  /** What critics wrote. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The filters of a menu. */
  filters: readonly FilterDefinition[];

  /** The orders of a menu. */
  sorts: readonly SortDefinition[];

  /** The path of the theme tune. */
  theme?: string | undefined;

  /** The path of a picture made of several others. */
  composite?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** The item that it is an extra of, by its identifier. */
  primaryGuid?: string | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /** The parent's identifier. */
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

  /** The identifier of the parent's parent. */
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

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /** The length. */
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

  /** Directors. */
  directors: readonly Tag[];

  /** Writers. */
  writers: readonly Tag[];

  /** Producers. */
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

  /** The channel's identifier in the guide. */
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

  /** The number of the tag that stands for that. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. */
  generatorId?: string | undefined;

  /** The kind of that rule: 42 for optimised versions. */
  generatorType?: MetadataTypeNumber | undefined;

  /** The account that asked for it. */
  userId?: string | undefined;

  /** The name of that account. */
  username?: string | undefined;

  /**
   * How far it is.
   *
   * Example: `processed`.
   */
  processingState?: string | undefined;

  /**
   * How well that went.
   *
   * Example: `good`.
   */
  processingStateContext?: string | undefined;

  /** The album's title. */
  album?: string | undefined;

  /** The album's artist. */
  albumArtist?: string | undefined;

  /** The track's artist. */
  artist?: string | undefined;

  /** Whether the album has several artists. */
  compilation?: boolean | undefined;

  /** The number of the disc. */
  disc?: number | undefined;

  /** The file's path. */
  file?: string | undefined;

  /** The length of the file. */
  size?: number | undefined;

  /** The length. */
  totalTime?: number | undefined;

  /** The track's title. */
  track?: string | undefined;

  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** The same as an age in years. */
  contentRatingAge?: number | undefined;

  /** The item's page on Plex's web site. */
  publicPagesUrl?: string | undefined;

  /** The key that plays it at a provider. */
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

  /** Its moods. */
  moods: readonly Tag[];

  /** Its styles. */
  styles: readonly Tag[];

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

  /** The web page of an item of a channel. */
  url?: string | undefined;

  /** The picture of that source. */
  sourceIcon?: string | undefined;

  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

let rareOtherItemFields: RareFields | undefined;

function rareOtherItem(): RareFields {
  return (rareOtherItemFields ??= rareFields(
    'text tagline editionTitle content icon prompt provider theme composite primaryGuid parentContentRating parentArt parentHero album albumArtist artist file track url sourceIcon hero|words mixedFields|number absoluteIndex extraType disc size totalTime|flag skipParent smart search secondary selected compilation',
    {
      playlistType: ['playlistType', (value, result, key) => word(value, playlistTypes, result, key)],
      Review: ['reviews', (value, result, key) => list(value, decodeReview, result, key), 1],
      CommonSenseMedia: ['commonSenseMedia', (value, result, key) => one(value, decodeCommonSenseMedia, result, key)],
      Tag: ['tags', (value, result, key) => list(value, decodeTag, result, key), 1],
      Filter: ['filters', (value, result, key) => list(value, decodeFilterDefinition, result, key), 1],
      Sort: ['sorts', (value, result, key) => list(value, decodeSortDefinition, result, key), 1],
      Similar: ['similar', (value, result, key) => list(value, decodeTag, result, key), 1],
      Location: ['locations', (value, result, key) => list(value, decodeSectionLocation, result, key), 1],
      Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)],
      Children: ['children', (value, result, key) => one(value, decodeItemList, result, key)],
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
      Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
      Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
    },
  ));
}

let blankOtherItemValue: Draft<OtherItem> | undefined;

/** Decodes {@link OtherItem}. */
export function decodeOtherItem(wire: Wire): OtherItem {
  const result: Draft<OtherItem> = {
    ...(blankOtherItemValue ??= {
      ratingKey: undefined,
      key: undefined,
      guid: undefined,
      guids: none,
      subtype: undefined,
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
      lastRatedAt: undefined,
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
      playlistItemId: undefined,
      playQueueItemId: undefined,
      score: undefined,
      slug: undefined,
      type: undefined,
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
      childCount: undefined,
      leafCount: undefined,
      viewedLeafCount: undefined,
      skipChildren: undefined,
      duration: undefined,
      media: none,
      chapterSource: undefined,
      directors: none,
      writers: none,
      producers: none,
      roles: none,
      createdAtAccuracy: undefined,
      createdAtTZOffset: undefined,
      banner: undefined,
      ...blankItemBase(),
      ...blankGrandparentFields(),
      ...blankAiringFields(),
      ...blankConversionFields(),
      ...blankProviderFields(),
      ...rareOtherItem().blank,
    }),
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
      case 'subtype':
        result.subtype = text(value, result, key);
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
      case 'lastRatedAt':
        result.lastRatedAt = date(value, result, key);
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
      case 'playlistItemID':
        result.playlistItemId = text(value, result, key);
        break;
      case 'playQueueItemID':
        result.playQueueItemId = text(value, result, key);
        break;
      case 'score':
        result.score = number(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        result.type = text(value, result, key) as Unlisted<string> | undefined;
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
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      case 'skipChildren':
        result.skipChildren = flag(value, result, key);
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
      case 'createdAtAccuracy':
        result.createdAtAccuracy = text(value, result, key);
        break;
      case 'createdAtTZOffset':
        result.createdAtTZOffset = number(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      default:
        if (
          !(
            readItemBase(result, key, value) ||
            readGrandparentFields(result, key, value) ||
            readAiringFields(result, key, value) ||
            readConversionFields(result, key, value) ||
            readProviderFields(result, key, value) ||
            readRare(rareOtherItem(), result, key, value)
          )
        )
          keep(result, key, value);
    }
  }
  return result as OtherItem;
}
