// Generated from contract/pms/playlist-generator-models.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import {
  fieldsOfListContainer,
  fieldsOfMediaContainer,
  type ListContainer,
  type MediaContainer,
} from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';
import type { SubtitleMode } from './transcoder.ts';

/** The known values of {@link GeneratorType}. */
export const generatorTypes = [-1, 42] as const;

/**
 * What a generator makes.
 *
 * - `-1`: Items of a playlist.
 * - `42`: Optimised versions of items.
 */
export type GeneratorType = (typeof generatorTypes)[number] | (number & {});

/** The known values of {@link GeneratorScope}. */
export const generatorScopes = ['all', 'count'] as const;

/**
 * Which of its items a generator takes.
 *
 * - `all`: All items, watched or not.
 * - `count`: As many as `value` says.
 */
export type GeneratorScope = (typeof generatorScopes)[number] | (string & {});

/** The known values of {@link GeneratorState}. */
export const generatorStates = ['pending', 'complete', 'failed'] as const;

/**
 * How far a generator is.
 *
 * - `pending`: It is at work, or will be.
 * - `complete`: It is done.
 * - `failed`: It failed, and is not tried again.
 */
export type GeneratorState = (typeof generatorStates)[number] | (string & {});

/** The known values of {@link ProcessingState}. */
export const processingStates = ['pending', 'processed', 'completed', 'disabled', 'tombstoned', 'error'] as const;

/**
 * What becomes of an item of a generator.
 *
 * - `pending`: It waits for its turn.
 * - `processed`: It was converted.
 * - `completed`: It is done.
 * - `disabled`: It was taken out by hand.
 * - `tombstoned`: It is gone, and is not to be made again.
 * - `error`: Something went wrong.
 */
export type ProcessingState = (typeof processingStates)[number] | (string & {});

/** The known values of {@link ProcessingStateContext}. */
export const processingStateContexts = [
  'good',
  'sourceFileUnavailable',
  'sourceFileMetadataError',
  'clientProfileError',
  'ioError',
  'transcoderError',
  'unknownError',
  'mediaAnalysisError',
  'downloadFailed',
  'accessDenied',
  'cannotTranscode',
  'codecInstallError',
] as const;

/**
 * Why an item of a generator is as it is.
 *
 * - `good`: Nothing is wrong.
 * - `sourceFileUnavailable`: The file isn't there.
 * - `sourceFileMetadataError`: What is known of the file is wrong.
 * - `clientProfileError`: The device's profile does not fit.
 * - `ioError`: A file could not be read or written.
 * - `transcoderError`: The conversion failed.
 * - `unknownError`: Something else went wrong.
 * - `mediaAnalysisError`: The file could not be analysed.
 * - `downloadFailed`: The file could not be downloaded.
 * - `accessDenied`: The file may not be read.
 * - `cannotTranscode`: The file cannot be converted.
 * - `codecInstallError`: A codec could not be installed.
 */
export type ProcessingStateContext = (typeof processingStateContexts)[number] | (string & {});

/** What a playlist is made of: one generator for each thing that was added to it. */
export interface PlaylistGeneratorContainer extends MediaContainer {
  /** The generators, in their order. */
  generators: readonly PlaylistGenerator[];
}

/** Decodes {@link PlaylistGeneratorContainer}. */
export const decodePlaylistGeneratorContainer: Decode<PlaylistGeneratorContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'generators[]=PlayQueueGenerator': decodePlaylistGenerator }, fieldsOfMediaContainer()),
);

/** What the items of a playlist come from. */
export interface PlaylistGenerator extends Extra {
  /** The generator's number. Example: `468`. */
  id: string;

  /** The rating key of the playlist that it fills. Example: `4787`. */
  playlistId?: string | undefined;

  /** The items, or the query that finds them. Example: `server://0123456789abcdef0123456789abcdef01234567/com.plexapp.plugins.library/library/metadata/1049`. */
  uri?: string | undefined;

  /** What it makes. */
  type?: GeneratorType | undefined;

  /** When it was made. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** When it was last changed. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | undefined;

  /** The number of the change that it was last part of; goes up with every change on the server. Example: `509850`. */
  changedAt?: number | undefined;
}

/** Decodes {@link PlaylistGenerator}. */
export const decodePlaylistGenerator: Decode<PlaylistGenerator> = /* @__PURE__ */ decoder(() =>
  fields('text id playlistId= uri|count type|date createdAt updatedAt|number changedAt'),
);

/** Requests for optimised versions. */
export interface OptimizeGeneratorContainer extends MediaContainer {
  /** The requests. */
  generators: readonly OptimizeGenerator[];
}

/** Decodes {@link OptimizeGeneratorContainer}. */
export const decodeOptimizeGeneratorContainer: Decode<OptimizeGeneratorContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'generators[]=Item': decodeOptimizeGenerator }, fieldsOfMediaContainer()),
);

/** A request for optimised versions of items. */
export interface OptimizeGenerator extends Extra {
  /** The generator's number. Example: `467`. */
  id: string;

  /** What it makes. */
  type?: GeneratorType | undefined;

  /** What the conversion was called. Example: `Jack-Jack Attack`. */
  title?: string | undefined;

  /** What the versions are called. Example: `Optimized for TV`. */
  target?: string | undefined;

  /** The tag that stands for the quality asked for. Example: `2`. */
  targetTagId?: string | undefined;

  /** The path of a picture of several items. Example: `/playlists/3215/items/467/composite/1716402079`. */
  composite?: string | undefined;

  /** How far it is. */
  status?: GeneratorStatus | undefined;

  /** What it makes of its items. */
  mediaSettings?: GeneratorMediaSettings | undefined;

  /** Which of its items it takes. */
  policy?: GeneratorPolicy | undefined;

  /** Where it takes its items from. */
  location?: GeneratorLocation | undefined;

  /** What it makes its items for. */
  device?: GeneratorDevice | undefined;
}

/** Decodes {@link OptimizeGenerator}. */
export const decodeOptimizeGenerator: Decode<OptimizeGenerator> = /* @__PURE__ */ decoder(() =>
  fields('text id title target targetTagId= composite|count type', {
    status: decodeGeneratorStatus,
    mediaSettings: decodeGeneratorMediaSettings,
    policy: decodeGeneratorPolicy,
    location: decodeGeneratorLocation,
    device: decodeGeneratorDevice,
  }),
);

/** How far the items of a generator are. */
export interface GeneratorStatus extends Extra {
  /** How far it is. */
  state?: GeneratorState | undefined;

  /** How many items it has. */
  itemsCount?: number | undefined;

  /** How many items are done, well or not. */
  itemsCompleteCount?: number | undefined;

  /** How many items went well. */
  itemsSuccessfulCount?: number | undefined;

  /** The size of all that was made. In bytes. Example: `196226904`. */
  totalSize?: number | undefined;
}

/** Decodes {@link GeneratorStatus}. */
export const decodeGeneratorStatus: Decode<GeneratorStatus> = /* @__PURE__ */ decoder(() =>
  fields('word state|number itemsCount itemsCompleteCount itemsSuccessfulCount totalSize'),
);

/** What a generator makes of its items. */
export interface GeneratorMediaSettings extends Extra {
  /** The bit rate of the video on average. In kilobits a second. Example: `8000`. */
  videoBitrate?: number | undefined;

  /** The bit rate that the video stays below on average. In kilobits a second. Example: `8000`. */
  maxVideoBitrate?: number | undefined;

  /** The bit rate that is never exceeded. In kilobits a second. Example: `12000`. */
  peakBitrate?: number | undefined;

  /** How good the picture is, from 0 to 100. Example: `99`. */
  videoQuality?: number | undefined;

  /** The size that the picture does not exceed. Example: `1920x1080`. */
  videoResolution?: string | undefined;

  /** How good photos are, from 0 to 100. Example: `74`. */
  photoQuality?: number | undefined;

  /** The size that photos do not exceed. Example: `1920x1080`. */
  photoResolution?: string | undefined;

  /** The bit rate of music. In kilobits a second. Example: `320`. */
  musicBitrate?: number | undefined;

  /** How loud the sound is made when it is mixed down, in percent. Example: `100`. */
  audioBoost?: number | undefined;

  /** How many channels of sound there are at most. */
  audioChannelCount?: number | undefined;

  /** What becomes of subtitles. */
  subtitles?: SubtitleMode | undefined;

  /** What becomes of subtitles that have styles or are pictures. */
  advancedSubtitles?: SubtitleMode | undefined;

  /** The size of subtitles drawn into the picture, in percent. Example: `100`. */
  subtitleSize?: number | undefined;

  /** Whether the quality changes with the bandwidth. */
  autoAdjustQuality?: boolean | undefined;

  /** Whether subtitles are moved so that they fit the speech. */
  autoAdjustSubtitle?: boolean | undefined;

  /** Whether files that suit are taken as they are. */
  directPlay?: boolean | undefined;

  /** Whether video streams that suit are taken as they are. */
  directStream?: boolean | undefined;

  /** Whether audio streams that suit are taken as they are. */
  directStreamAudio?: boolean | undefined;

  /** Whether a video filmed upright keeps to the width of `videoResolution` rather than to its height. */
  disableResolutionRotation?: boolean | undefined;

  /** The length of a segment. Example: `5`. */
  secondsPerSegment?: number | undefined;
}

/** Decodes {@link GeneratorMediaSettings}. */
export const decodeGeneratorMediaSettings: Decode<GeneratorMediaSettings> = /* @__PURE__ */ decoder(() =>
  fields(
    'number videoBitrate maxVideoBitrate peakBitrate videoQuality photoQuality musicBitrate audioBoost audioChannelCount subtitleSize secondsPerSegment|text videoResolution photoResolution|word subtitles advancedSubtitles|flag autoAdjustQuality autoAdjustSubtitle directPlay directStream directStreamAudio disableResolutionRotation',
  ),
);

/** Which of its items a generator takes. */
export interface GeneratorPolicy extends Extra {
  /** Which of the items it takes: all, or some unwatched ones. */
  scope?: GeneratorScope | undefined;

  /** How many items it takes, where `scope` is `count`. Example: `5`. */
  value?: number | undefined;

  /** Whether only those are taken that the account has not played. */
  unwatched?: boolean | undefined;
}

/** Decodes {@link GeneratorPolicy}. */
export const decodeGeneratorPolicy: Decode<GeneratorPolicy> = /* @__PURE__ */ decoder(() =>
  fields('word scope|number value|flag unwatched'),
);

/** Where a generator takes its items from. */
export interface GeneratorLocation extends Extra {
  /** The items, or the query that finds them. Example: `library://82503060-0d68-4603-b594-8b071d54819e/item/%2Flibrary%2Fmetadata%2F146`. */
  uri?: string | undefined;

  /** The library that they are from. Example: `1`. */
  librarySectionId?: string | undefined;
}

/** Decodes {@link GeneratorLocation}. */
export const decodeGeneratorLocation: Decode<GeneratorLocation> = /* @__PURE__ */ decoder(() =>
  fields('text uri librarySectionId='),
);

/** What a generator makes its items for. */
export interface GeneratorDevice extends Extra {
  /** The profile of the device that is converted for. Example: `Universal TV`. */
  profile?: string | undefined;
}

/** Decodes {@link GeneratorDevice}. */
export const decodeGeneratorDevice: Decode<GeneratorDevice> = /* @__PURE__ */ decoder(() => fields('text profile'));

/** What a generator yields. */
export interface GeneratorItemContainer extends ListContainer {
  /** The items. Servers send one alone without a list. */
  items: readonly GeneratorItem[];
}

/** Decodes {@link GeneratorItemContainer}. */
export const decodeGeneratorItemContainer: Decode<GeneratorItemContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeGeneratorItem }, fieldsOfListContainer()),
);

/** What a {@link GeneratorItem} has beside the item's own fields. */
export interface GeneratorItemFields extends Extra {
  /** What becomes of it. */
  processingState?: ProcessingState | undefined;

  /** Why it is so. */
  processingStateContext?: ProcessingStateContext | undefined;
}

/** An item of a generator, with what becomes of it. */
export type GeneratorItem = Item & GeneratorItemFields;

/** Decodes {@link GeneratorItem}. */
export const decodeGeneratorItem: Decode<GeneratorItem> = /* @__PURE__ */ overlayDecoder(
  () => fields('word processingState processingStateContext'),
  decodeItem,
);
