// Generated from contract/models/item-groups.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeItemPreferences, type ItemPreferences } from './item-base.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { decodeTag, type Tag } from './tags.ts';

/** What can be played of an item. */
export interface Playable extends Extra {
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
}

/** The fields of {@link Playable}, as a decoder takes them. */
export function fieldsOfPlayable(): FieldList {
  return fields('number duration|text chapterSource', {
    'media[]': decodeMedia,
    'chapters[]': decodeChapter,
    'markers[]': decodeMarker,
  });
}

/** Decodes {@link Playable}. Uses up the object that it is given. */
export const decodePlayable: Decode<Playable> = /* @__PURE__ */ decoder(fieldsOfPlayable);

/** The people who made an item. Lists name only the first few. */
export interface Credits extends Extra {
  /** Who directed it. */
  directors: readonly Tag[];

  /** Who wrote it. */
  writers: readonly Tag[];

  /** Who produced it. */
  producers: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];
}

/** The fields of {@link Credits}, as a decoder takes them. */
export function fieldsOfCredits(): FieldList {
  return fields('', {
    'directors[]': decodeTag,
    'writers[]': decodeTag,
    'producers[]': decodeTag,
    'roles[]': decodeTag,
  });
}

/** Decodes {@link Credits}. Uses up the object that it is given. */
export const decodeCredits: Decode<Credits> = /* @__PURE__ */ decoder(fieldsOfCredits);

/** An item's settings that are fields of it. */
export interface AdvancedFields extends Extra {
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
}

/** The fields of {@link AdvancedFields}, as a decoder takes them. */
export function fieldsOfAdvancedFields(): FieldList {
  return fields('text languageOverride|number useOriginalTitle enableCreditsMarkerGeneration', {
    'preferences=Preferences': decodeItemPreferences,
  });
}

/** Decodes {@link AdvancedFields}. Uses up the object that it is given. */
export const decodeAdvancedFields: Decode<AdvancedFields> = /* @__PURE__ */ decoder(fieldsOfAdvancedFields);

/** What an item of live television or a recording tells of its airing. */
export interface AiringFields extends Extra {
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
}

/** The fields of {@link AiringFields}, as a decoder takes them. */
export function fieldsOfAiringFields(): FieldList {
  return fields(
    'flag live onAir genuineMediaAnalysis|date beginsAt endsAt|text mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID channelId=channelID channelIdentifier channelCallSign channelTitle channelThumb status',
  );
}

/** Decodes {@link AiringFields}. Uses up the object that it is given. */
export const decodeAiringFields: Decode<AiringFields> = /* @__PURE__ */ decoder(fieldsOfAiringFields);

/** What the server is making of an item, to suit a device. */
export interface ConversionFields extends Extra {
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
}

/** The fields of {@link ConversionFields}, as a decoder takes them. */
export function fieldsOfConversionFields(): FieldList {
  return fields(
    'text playlistId=playlistID target targetTagId=targetTagID generatorId=generatorID userId=userID username processingState processingStateContext|count generatorType',
  );
}

/** Decodes {@link ConversionFields}. Uses up the object that it is given. */
export const decodeConversionFields: Decode<ConversionFields> = /* @__PURE__ */ decoder(fieldsOfConversionFields);

/** What Plex's own providers tell of an item: where it can be watched, what it cost. */
export interface ProviderFields extends Extra {
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

/** The fields of {@link ProviderFields}, as a decoder takes them. */
export function fieldsOfProviderFields(): FieldList {
  return fields(
    'flag userState|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl=publicPagesURL playableKey availabilityId streamingMediaId',
    { 'studios[]': decodeTag, 'networks[]': decodeTag, 'summaries[]': decodeTag },
  );
}

/** Decodes {@link ProviderFields}. Uses up the object that it is given. */
export const decodeProviderFields: Decode<ProviderFields> = /* @__PURE__ */ decoder(fieldsOfProviderFields);

/** When exactly a photo, home video or recording was made. */
export interface RecordingFields extends Extra {
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
}

/** Decodes {@link RecordingFields}. Uses up the object that it is given. */
export const decodeRecordingFields: Decode<RecordingFields> = /* @__PURE__ */ decoder(() =>
  fields('text createdAtAccuracy|number createdAtTZOffset'),
);

/** Very wide pictures. */
export interface WideArt extends Extra {
  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

/** Decodes {@link WideArt}. Uses up the object that it is given. */
export const decodeWideArt: Decode<WideArt> = /* @__PURE__ */ decoder(() => fields('text banner hero'));

/** How many items are below an item. */
export interface ChildCounts extends Extra {
  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;
}

/** The fields of {@link ChildCounts}, as a decoder takes them. */
export function fieldsOfChildCounts(): FieldList {
  return fields('number childCount leafCount viewedLeafCount|flag skipChildren');
}

/** Decodes {@link ChildCounts}. Uses up the object that it is given. */
export const decodeChildCounts: Decode<ChildCounts> = /* @__PURE__ */ decoder(fieldsOfChildCounts);

/** Which languages are chosen for an item, when these are not the account's. */
export interface LanguageFields extends Extra {
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
}

/** Decodes {@link LanguageFields}. Uses up the object that it is given. */
export const decodeLanguageFields: Decode<LanguageFields> = /* @__PURE__ */ decoder(() =>
  fields('text audioLanguage subtitleLanguage|number subtitleMode'),
);

/** The item above an item: a season's show, an episode's season, an album's artist, a track's album. */
export interface ParentFields extends Extra {
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
}

/** The fields of {@link ParentFields}, as a decoder takes them. */
export function fieldsOfParentFields(): FieldList {
  return fields(
    'text parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug|number parentIndex parentYear',
  );
}

/** Decodes {@link ParentFields}. Uses up the object that it is given. */
export const decodeParentFields: Decode<ParentFields> = /* @__PURE__ */ decoder(fieldsOfParentFields);

/** The item two above an item: an episode's show, a track's artist. */
export interface GrandparentFields extends Extra {
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
}

/** The fields of {@link GrandparentFields}, as a decoder takes them. */
export function fieldsOfGrandparentFields(): FieldList {
  return fields(
    'text grandparentRatingKey grandparentKey grandparentGuid grandparentTitle grandparentStudio grandparentContentRating grandparentThumb grandparentArt grandparentHero grandparentTheme grandparentSlug|number grandparentIndex grandparentYear',
  );
}

/** Decodes {@link GrandparentFields}. Uses up the object that it is given. */
export const decodeGrandparentFields: Decode<GrandparentFields> = /* @__PURE__ */ decoder(fieldsOfGrandparentFields);

/** Where an item of a channel comes from. */
export interface ChannelFields extends Extra {
  /**
   * The web page of an item of a channel.
   *
   * Example: `https://twit.tv/shows/this-week-in-tech`.
   */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;
}

/** Decodes {@link ChannelFields}. Uses up the object that it is given. */
export const decodeChannelFields: Decode<ChannelFields> = /* @__PURE__ */ decoder(() => fields('text url sourceIcon'));

/** How music feels. */
export interface MusicFields extends Extra {
  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];
}

/** Decodes {@link MusicFields}. Uses up the object that it is given. */
export const decodeMusicFields: Decode<MusicFields> = /* @__PURE__ */ decoder(() =>
  fields('', { 'moods[]': decodeTag, 'styles[]': decodeTag }),
);
