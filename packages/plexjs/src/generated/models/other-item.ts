// Generated from contract/models/other-item.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import {
  decodeItemList,
  decodeItemPreferences,
  fieldsOfItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
} from './item-base.ts';
import {
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
import { decodeFilterDefinition, decodeSortDefinition, type FilterDefinition, type SortDefinition } from './meta.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import type { PlaylistType } from './playlists.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

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

  /** The names of the fields in which several items differ. Example: `title,summary,year`. */
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

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** The item that it is an extra of, by its identifier. Example: `plex://movie/5d776825880197001ec90e6f`. */
  primaryGuid?: string | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

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

  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];

  /** How exactly it is known when it was recorded. Example: `epoch,local`. */
  createdAtAccuracy?: string | undefined;

  /** The time zone in which it was recorded, as seconds ahead of UTC. Example: `34200`. */
  createdAtTZOffset?: number | undefined;

  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;

  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

/** Decodes {@link OtherItem}. */
export const decodeOtherItem: Decode<OtherItem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text typeOnWire=type tagline editionTitle content icon prompt provider theme composite primaryGuid album albumArtist artist file track createdAtAccuracy url sourceIcon banner hero|words mixedFields|number absoluteIndex extraType disc size totalTime createdAtTZOffset|flag skipParent smart search secondary selected compilation|word playlistType',
    {
      type: 'other',
      'reviews[]': decodeReview,
      commonSenseMedia: decodeCommonSenseMedia,
      'tags[]': decodeTag,
      'filters[]': decodeFilterDefinition,
      'sorts[]': decodeSortDefinition,
      'similar[]': decodeTag,
      'locations[]': decodeSectionLocation,
      preferences: decodeItemPreferences,
      children: decodeItemList,
      'moods[]': decodeTag,
      'styles[]': decodeTag,
    },
    fieldsOfItemBase(),
    fieldsOfParentFields(),
    fieldsOfGrandparentFields(),
    fieldsOfChildCounts(),
    fieldsOfPlayable(),
    fieldsOfCredits(),
    fieldsOfAiringFields(),
    fieldsOfConversionFields(),
    fieldsOfProviderFields(),
  ),
);
