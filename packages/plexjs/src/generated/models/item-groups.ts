// Generated from contract/models/item-groups.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeItemPreferences, type ItemPreferences } from './item-base.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { decodeTag, type Tag } from './tags.ts';

/** What a provider advertises with what it plays. */
export interface Advertisement extends Extra {
  /** When it is shown. Example: `preroll`. */
  type?: string | undefined;

  /** Where it is to be had. Example: `https://www.example.com/offer`. */
  url?: string | undefined;

  /** Whether it is the provider's own. */
  internal?: boolean | undefined;
}

/** Decodes {@link Advertisement}. */
export const decodeAdvertisement: Decode<Advertisement> = /* @__PURE__ */ decoder(() =>
  fields('text type url|flag internal'),
);

/** What can be played of an item. */
export interface Playable {
  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /** Where the chapters come from: `media` the file, `agent` a service, `mixed` both. Example: `media`. */
  chapterSource?: string | undefined;
}

/** The people who made an item. Lists name only the first few. */
export interface Credits {
  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];
}

/** An item's settings that are fields of it. */
export interface AdvancedFields {
  /** The settings that the item has for itself. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** The language of the metadata, when it is not the library's. Example: `de-DE`. */
  languageOverride?: string | undefined;

  /** Whether titles are shown in their own language: -1 as the library, 0 no, 1 yes. Example: `-1`. */
  useOriginalTitle?: number | undefined;

  /** Whether credits are detected: -1 as the library, 0 never. Example: `-1`. */
  enableCreditsMarkerGeneration?: number | undefined;
}

/** Which subscription takes a programme, as a guide marks it. */
export interface GuideSubscription {
  /** The subscription that takes it. Only in a guide. Example: `12`. */
  subscriptionId?: string | undefined;

  /** What that subscription takes: 1 films, 2 shows, 4 episodes. Example: `4`. */
  subscriptionType?: MetadataTypeNumber | undefined;
}

/** What an item of live television or a recording tells of its airing. */
export interface AiringFields {
  /** Whether it is live television. */
  live?: boolean | undefined;

  /** When the airing begins. Example: `2026-01-31T20:00:00Z`. */
  beginsAt?: Date | undefined;

  /** When the airing ends. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | undefined;

  /** Whether it is on the air now. */
  onAir?: boolean | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The subscription that records it. Example: `18`. */
  mediaSubscriptionId?: string | undefined;

  /** The subscription that takes it. Only in a guide. Example: `12`. */
  subscriptionId?: string | undefined;

  /** What that subscription takes: 1 films, 2 shows, 4 episodes. Example: `4`. */
  subscriptionType?: MetadataTypeNumber | undefined;

  /** The subscription that takes it as part of its show. Only in a guide. Example: `13`. */
  grandparentSubscriptionId?: string | undefined;

  /** What the show's subscription takes: 2 shows. Example: `2`. */
  grandparentSubscriptionType?: MetadataTypeNumber | undefined;

  /** The number of the channel. Example: `21`. */
  channelId?: string | undefined;

  /** The channel's identifier in the guide. Example: `004`. */
  channelIdentifier?: string | undefined;

  /** The letters that the channel is known by among broadcasters. Example: `BBC1SCO`. */
  channelCallSign?: string | undefined;

  /** What viewers call the channel. */
  channelTitle?: string | undefined;

  /** The picture of the channel. Example: `https://provider-static.plex.tv/epg/images/thumbnails/one.png`. */
  channelThumb?: string | undefined;

  /** The channels that air it, or, of a recording, that it is from. */
  channels: readonly Tag[];

  /** Whether only this airing was to be recorded. */
  oneShot?: boolean | undefined;

  /** The state of the recording, as a number. Example: `2`. */
  status?: string | undefined;

  /** Whether the live stream was really examined. */
  genuineMediaAnalysis?: boolean | undefined;
}

/** What the server is making of an item, to suit a device. */
export interface ConversionFields {
  /** The playlist that the item is in. Example: `404337`. */
  playlistId?: string | undefined;

  /** What the item is being made for. Example: `Optimized for TV`. */
  target?: string | undefined;

  /** The number of the tag that stands for the quality. Example: `2`. */
  targetTagId?: string | undefined;

  /** The rule by which it is made. Example: `12`. */
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
}

/** What Plex's own providers tell of an item: where it can be watched, what it cost. */
export interface ProviderFields {
  /** Whether a provider knows a state of the person for it. */
  userState?: boolean | undefined;

  /** When the person put it on the watchlist. Example: `2023-04-19T14:55:45Z`. */
  watchlistedAt?: Date | undefined;

  /** How many people rated it at IMDb. */
  imdbRatingCount?: number | undefined;

  /** From which age on it is fit, in years, by its content rating. Example: `12`. */
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

  /** The provider's identifier for where it can be watched. Example: `5eb6b5ffac1f29003f4a737b-buy`. */
  availabilityId?: string | undefined;

  /** The provider's identifier for what is played. */
  streamingMediaId?: string | undefined;

  /** Until when a provider has it. Example: `2026-12-31T00:00:00Z`. */
  expiresAt?: Date | undefined;

  /** The companies that made it, as a provider knows them. */
  studios: readonly Tag[];

  /** The broadcasters that show it, as a provider knows them. */
  networks: readonly Tag[];

  /** What a provider sums up about it, such as the number of seasons. */
  summaries: readonly Tag[];

  /** What it cost, in US dollars. Only at providers. Example: `28000000`. */
  budget?: number | undefined;

  /** What it earned, in US dollars. Only at providers. Example: `60780981`. */
  revenue?: number | undefined;

  /** Whether it is for adults only. */
  isAdult?: boolean | undefined;
}

/** Where an item of a channel comes from. */
export interface ChannelFields {
  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;
}

/** When exactly a photo, home video or recording was made. */
export interface RecordingFields {
  /** How exactly it is known when it was recorded. Example: `epoch,local`. */
  createdAtAccuracy?: string | undefined;

  /** The time zone in which it was recorded, as seconds ahead of UTC. Example: `34200`. */
  createdAtTZOffset?: number | undefined;
}

/** Very wide pictures. */
export interface WideArt {
  /** The path of a wide, low picture. Example: `/library/metadata/12345/banner/1579514246`. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. Example: `/library/metadata/1049/hero/1715112805`. */
  hero?: string | undefined;
}

/** How many items are below an item. */
export interface ChildCounts {
  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;
}

/** Which languages are chosen for an item, when these are not the account's. */
export interface LanguageFields {
  /** The language of the sound, when it is not the account's. Example: `en-US`. */
  audioLanguage?: string | undefined;

  /** The language of subtitles, when it is not the account's. Example: `en-US`. */
  subtitleLanguage?: string | undefined;

  /** When subtitles are shown: -1 as the account, 0 when chosen, 1 with foreign sound, 2 always. Example: `1`. */
  subtitleMode?: number | undefined;
}

/** The item above an item: a season's show, an episode's season, an album's artist, a track's album. */
export interface ParentFields {
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

  /** The path of the parent's background picture. Example: `/library/metadata/1049/art/1715112805`. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. Example: `/library/metadata/1049/hero/1715112805`. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;
}

/** The item two above an item: an episode's show, a track's artist. */
export interface GrandparentFields {
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

  /** The path of the very wide picture of the parent's parent. Example: `/library/metadata/1049/hero/1715112805`. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. Example: `/library/metadata/12343/theme/1579514246`. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. Example: `babylon-5`. */
  grandparentSlug?: string | undefined;

  /** What the parent's parent is. Only at providers. Example: `show`. */
  grandparentType?: string | undefined;
}

/** How music feels. */
export interface MusicFields {
  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];
}

/** The fields of `Playable`, as a decoder takes them. */
export function fieldsOfPlayable(): FieldList {
  return fields('number duration|text chapterSource', {
    'media[]': decodeMedia,
    'chapters[]': decodeChapter,
    'markers[]': decodeMarker,
  });
}

/** The fields of `Credits`, as a decoder takes them. */
export function fieldsOfCredits(): FieldList {
  return fields('', {
    'directors[]': decodeTag,
    'writers[]': decodeTag,
    'producers[]': decodeTag,
    'roles[]': decodeTag,
  });
}

/** The fields of `AdvancedFields`, as a decoder takes them. */
export function fieldsOfAdvancedFields(): FieldList {
  return fields('text languageOverride|number useOriginalTitle enableCreditsMarkerGeneration', {
    preferences: decodeItemPreferences,
  });
}

/** The fields of `AiringFields`, as a decoder takes them. */
export function fieldsOfAiringFields(): FieldList {
  return fields(
    'flag live onAir oneShot genuineMediaAnalysis|date beginsAt endsAt|text mediaProviderId= mediaSubscriptionId= subscriptionId= grandparentSubscriptionId= channelId= channelIdentifier channelCallSign channelTitle channelThumb status|count subscriptionType grandparentSubscriptionType',
    { 'channels[]': decodeTag },
  );
}

/** The fields of `ConversionFields`, as a decoder takes them. */
export function fieldsOfConversionFields(): FieldList {
  return fields(
    'text playlistId= target targetTagId= generatorId= userId= username processingState processingStateContext|count generatorType',
  );
}

/** The fields of `ProviderFields`, as a decoder takes them. */
export function fieldsOfProviderFields(): FieldList {
  return fields(
    'flag userState indirect isAdult|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl= playableKey attribution attributionLogo availabilityId streamingMediaId',
    {
      'advertisements[]=Ad': decodeAdvertisement,
      'advertisements[]=Vast': decodeAdvertisement,
      'studios[]': decodeTag,
      'networks[]': decodeTag,
      'summaries[]': decodeTag,
    },
  );
}

/** The fields of `ChildCounts`, as a decoder takes them. */
export function fieldsOfChildCounts(): FieldList {
  return fields('number childCount leafCount viewedLeafCount|flag skipChildren');
}

/** The fields of `ParentFields`, as a decoder takes them. */
export function fieldsOfParentFields(): FieldList {
  return fields(
    'text parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug parentType|number parentIndex parentYear',
  );
}

/** The fields of `GrandparentFields`, as a decoder takes them. */
export function fieldsOfGrandparentFields(): FieldList {
  return fields(
    'text grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug grandparentType|number grandparentIndex grandparentYear',
  );
}
