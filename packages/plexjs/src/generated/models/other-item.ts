// Generated from contract/models/other-item.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { count, flag, keep, list, number, one, settle, text, word, type Extra, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  decodeExtras,
  decodeItemList,
  decodeItemPreferences,
  decodeRelatedHubs,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
} from './item-base.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import { decodeFilterDefinition, decodeSortDefinition, type FilterDefinition, type SortDefinition } from './meta.ts';
import { metadataTypeNumbers, type MetadataTypeNumber } from './metadata-types.ts';
import { playlistTypes, type PlaylistType } from './playlists.ts';
import { decodeCommonSenseMedia, decodeRating, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeField, decodeGuid, decodeTag, type Tag } from './tags.ts';

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

  /** The length of the file. In bytes. */
  size?: number | undefined;

  /** The length. In milliseconds. */
  totalTime?: number | undefined;

  /** The track's title. */
  track?: string | undefined;
}

/** Decodes {@link ChannelTrackFields}. */
export function decodeChannelTrackFields(wire: Wire): ChannelTrackFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'album':
      case 'albumArtist':
      case 'artist':
      case 'file':
      case 'track':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'compilation':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      case 'disc':
      case 'size':
      case 'totalTime':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ChannelTrackFields;
}

/** An item whose type is not known, or that has none: a folder, a track of a channel, what several items have in common. It may have the fields of any other. */
export interface OtherItem extends ItemBase {
  /** Says that the type is none of those that the contract knows. */
  type: 'other';

  /** What the item is. Absent in folders and channels. */
  typeOnWire?: string | undefined;

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /** The name of the edition, for instance `Director's Cut`. */
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

  /**
   * The item that it is an extra of, by its identifier.
   *
   * Example: `plex://movie/5d776825880197001ec90e6f`.
   */
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

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

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

  /** The length of the file. In bytes. */
  size?: number | undefined;

  /** The length. In milliseconds. */
  totalTime?: number | undefined;

  /** The track's title. */
  track?: string | undefined;

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

  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
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

let tableOfOtherItem: FieldTable | undefined;

/** Decodes {@link OtherItem}. */
export function decodeOtherItem(wire: Wire): OtherItem {
  return readByTable(
    wire,
    (tableOfOtherItem ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug typeOnWire=type tagline editionTitle content icon prompt provider theme composite primaryGuid parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug chapterSource mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID channelId=channelID channelIdentifier channelCallSign channelTitle channelThumb status playlistId=playlistID target targetTagId=targetTagID generatorId=generatorID userId=userID username processingState processingStateContext album albumArtist artist file track publicPagesUrl=publicPagesURL playableKey availabilityId streamingMediaId createdAtAccuracy url sourceIcon banner hero|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance absoluteIndex extraType parentIndex parentYear grandparentIndex grandparentYear childCount leafCount viewedLeafCount duration disc size totalTime imdbRatingCount contentRatingAge budget revenue createdAtTZOffset|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt beginsAt endsAt watchlistedAt expiresAt|flag allowSync personal skipParent smart search secondary selected skipChildren live onAir genuineMediaAnalysis compilation userState|words mixedFields',
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
        Media: ['media', (value, result, key) => list(value, decodeMedia, result, key), 1],
        Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
        Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
        Director: ['directors', (value, result, key) => list(value, decodeTag, result, key), 1],
        Writer: ['writers', (value, result, key) => list(value, decodeTag, result, key), 1],
        Producer: ['producers', (value, result, key) => list(value, decodeTag, result, key), 1],
        Role: ['roles', (value, result, key) => list(value, decodeTag, result, key), 1],
        generatorType: ['generatorType', (value, result, key) => count(value, metadataTypeNumbers, result, key)],
        Studio: ['studios', (value, result, key) => list(value, decodeTag, result, key), 1],
        Network: ['networks', (value, result, key) => list(value, decodeTag, result, key), 1],
        Summary: ['summaries', (value, result, key) => list(value, decodeTag, result, key), 1],
        Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
        Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
      },
      { type: 'other' },
    )),
  ) as OtherItem;
}
