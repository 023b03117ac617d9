// Generated from contract/models/item-groups.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, readField, type FieldTable } from '../../wire/field-table.ts';
import {
  count,
  flag,
  keep,
  list,
  number,
  one,
  settle,
  text,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import { decodeItemPreferences, type ItemPreferences } from './item-base.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import { metadataTypeNumbers, type MetadataTypeNumber } from './metadata-types.ts';
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

let tableOfPlayable: FieldTable | undefined;

/** Decodes {@link Playable}. */
export function decodePlayable(wire: Wire): Playable {
  return readByTable(
    wire,
    (tableOfPlayable ??= fieldTable('number duration|text chapterSource', {
      Media: ['media', (value, result, key) => list(value, decodeMedia, result, key), 1],
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
    })),
  ) as Playable;
}

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

let tableOfCredits: FieldTable | undefined;

/** Decodes {@link Credits}. */
export function decodeCredits(wire: Wire): Credits {
  return readByTable(
    wire,
    (tableOfCredits ??= fieldTable('', {
      Director: ['directors', (value, result, key) => list(value, decodeTag, result, key), 1],
      Writer: ['writers', (value, result, key) => list(value, decodeTag, result, key), 1],
      Producer: ['producers', (value, result, key) => list(value, decodeTag, result, key), 1],
      Role: ['roles', (value, result, key) => list(value, decodeTag, result, key), 1],
    })),
  ) as Credits;
}

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

let tableOfAdvancedFields: FieldTable | undefined;

/** Decodes {@link AdvancedFields}. */
export function decodeAdvancedFields(wire: Wire): AdvancedFields {
  return readByTable(
    wire,
    (tableOfAdvancedFields ??= fieldTable(
      'text languageOverride|number useOriginalTitle enableCreditsMarkerGeneration',
      { Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)] },
    )),
  ) as AdvancedFields;
}

let rareAdvancedFieldsFields: FieldTable | undefined;

function rareAdvancedFields(): FieldTable {
  return (rareAdvancedFieldsFields ??= fieldTable(
    'text languageOverride|number useOriginalTitle enableCreditsMarkerGeneration',
    { Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)] },
  ));
}

/** Reads a field of {@link AdvancedFields} that few answers have; gives false for any other. */
export function readAdvancedFields(result: Draft<AdvancedFields>, key: string, value: unknown): boolean {
  return readField(rareAdvancedFields(), result, key, value);
}

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

let tableOfAiringFields: FieldTable | undefined;

/** Decodes {@link AiringFields}. */
export function decodeAiringFields(wire: Wire): AiringFields {
  return readByTable(
    wire,
    (tableOfAiringFields ??= fieldTable(
      'flag live onAir genuineMediaAnalysis|date beginsAt endsAt|text mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID channelId=channelID channelIdentifier channelCallSign channelTitle channelThumb status',
    )),
  ) as AiringFields;
}

let rareAiringFieldsFields: FieldTable | undefined;

function rareAiringFields(): FieldTable {
  return (rareAiringFieldsFields ??= fieldTable(
    'flag live onAir genuineMediaAnalysis|date beginsAt endsAt|text mediaProviderId=mediaProviderID mediaSubscriptionId=mediaSubscriptionID channelId=channelID channelIdentifier channelCallSign channelTitle channelThumb status',
  ));
}

/** Reads a field of {@link AiringFields} that few answers have; gives false for any other. */
export function readAiringFields(result: Draft<AiringFields>, key: string, value: unknown): boolean {
  return readField(rareAiringFields(), result, key, value);
}

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

let tableOfConversionFields: FieldTable | undefined;

/** Decodes {@link ConversionFields}. */
export function decodeConversionFields(wire: Wire): ConversionFields {
  return readByTable(
    wire,
    (tableOfConversionFields ??= fieldTable(
      'text playlistId=playlistID target targetTagId=targetTagID generatorId=generatorID userId=userID username processingState processingStateContext',
      { generatorType: ['generatorType', (value, result, key) => count(value, metadataTypeNumbers, result, key)] },
    )),
  ) as ConversionFields;
}

let rareConversionFieldsFields: FieldTable | undefined;

function rareConversionFields(): FieldTable {
  return (rareConversionFieldsFields ??= fieldTable(
    'text playlistId=playlistID target targetTagId=targetTagID generatorId=generatorID userId=userID username processingState processingStateContext',
    { generatorType: ['generatorType', (value, result, key) => count(value, metadataTypeNumbers, result, key)] },
  ));
}

/** Reads a field of {@link ConversionFields} that few answers have; gives false for any other. */
export function readConversionFields(result: Draft<ConversionFields>, key: string, value: unknown): boolean {
  return readField(rareConversionFields(), result, key, value);
}

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

let tableOfProviderFields: FieldTable | undefined;

/** Decodes {@link ProviderFields}. */
export function decodeProviderFields(wire: Wire): ProviderFields {
  return readByTable(
    wire,
    (tableOfProviderFields ??= fieldTable(
      'flag userState|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl=publicPagesURL playableKey availabilityId streamingMediaId',
      {
        Studio: ['studios', (value, result, key) => list(value, decodeTag, result, key), 1],
        Network: ['networks', (value, result, key) => list(value, decodeTag, result, key), 1],
        Summary: ['summaries', (value, result, key) => list(value, decodeTag, result, key), 1],
      },
    )),
  ) as ProviderFields;
}

let rareProviderFieldsFields: FieldTable | undefined;

function rareProviderFields(): FieldTable {
  return (rareProviderFieldsFields ??= fieldTable(
    'flag userState|date watchlistedAt expiresAt|number imdbRatingCount contentRatingAge budget revenue|text publicPagesUrl=publicPagesURL playableKey availabilityId streamingMediaId',
    {
      Studio: ['studios', (value, result, key) => list(value, decodeTag, result, key), 1],
      Network: ['networks', (value, result, key) => list(value, decodeTag, result, key), 1],
      Summary: ['summaries', (value, result, key) => list(value, decodeTag, result, key), 1],
    },
  ));
}

/** Reads a field of {@link ProviderFields} that few answers have; gives false for any other. */
export function readProviderFields(result: Draft<ProviderFields>, key: string, value: unknown): boolean {
  return readField(rareProviderFields(), result, key, value);
}

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

/** Decodes {@link RecordingFields}. */
export function decodeRecordingFields(wire: Wire): RecordingFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'createdAtAccuracy':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'createdAtTZOffset':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as RecordingFields;
}

/** Very wide pictures. */
export interface WideArt extends Extra {
  /** The path of a wide, low picture. */
  banner?: string | undefined;

  /** The path of a very wide picture for the head of a page. */
  hero?: string | undefined;
}

/** Decodes {@link WideArt}. */
export function decodeWideArt(wire: Wire): WideArt {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'banner':
      case 'hero':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as WideArt;
}

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

/** Decodes {@link ChildCounts}. */
export function decodeChildCounts(wire: Wire): ChildCounts {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'childCount':
      case 'leafCount':
      case 'viewedLeafCount':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      case 'skipChildren':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ChildCounts;
}

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

/** Decodes {@link LanguageFields}. */
export function decodeLanguageFields(wire: Wire): LanguageFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'audioLanguage':
      case 'subtitleLanguage':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'subtitleMode':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as LanguageFields;
}

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

/** Decodes {@link ParentFields}. */
export function decodeParentFields(wire: Wire): ParentFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'parentRatingKey':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'parentKey':
      case 'parentGuid':
      case 'parentTitle':
      case 'parentStudio':
      case 'parentContentRating':
      case 'parentThumb':
      case 'parentArt':
      case 'parentHero':
      case 'parentTheme':
      case 'parentSlug':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'parentIndex':
      case 'parentYear':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ParentFields;
}

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

/** Decodes {@link GrandparentFields}. */
export function decodeGrandparentFields(wire: Wire): GrandparentFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'grandparentRatingKey':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'grandparentKey':
      case 'grandparentGuid':
      case 'grandparentTitle':
      case 'grandparentStudio':
      case 'grandparentContentRating':
      case 'grandparentThumb':
      case 'grandparentArt':
      case 'grandparentHero':
      case 'grandparentTheme':
      case 'grandparentSlug':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      case 'grandparentIndex':
      case 'grandparentYear':
        if (typeof value !== 'number') wire[key] = number(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as GrandparentFields;
}

let rareGrandparentFieldsFields: FieldTable | undefined;

function rareGrandparentFields(): FieldTable {
  return (rareGrandparentFieldsFields ??= fieldTable(
    'number grandparentIndex grandparentYear|text grandparentStudio grandparentContentRating grandparentHero',
  ));
}

/** Reads a field of {@link GrandparentFields} that few answers have; gives false for any other. */
export function readGrandparentFields(result: Draft<GrandparentFields>, key: string, value: unknown): boolean {
  return readField(rareGrandparentFields(), result, key, value);
}

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

/** Decodes {@link ChannelFields}. */
export function decodeChannelFields(wire: Wire): ChannelFields {
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'url':
      case 'sourceIcon':
        if (typeof value !== 'string') wire[key] = text(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as ChannelFields;
}

/** How music feels. */
export interface MusicFields extends Extra {
  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];
}

let tableOfMusicFields: FieldTable | undefined;

/** Decodes {@link MusicFields}. */
export function decodeMusicFields(wire: Wire): MusicFields {
  return readByTable(
    wire,
    (tableOfMusicFields ??= fieldTable('', {
      Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
      Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
    })),
  ) as MusicFields;
}
