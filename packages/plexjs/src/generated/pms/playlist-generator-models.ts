// Generated from contract/pms/playlist-generator-models.tsp by `npm run generate`. Do not edit.

import {
  aside,
  count,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  overlay,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { ListContainer, MediaContainer } from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';
import { subtitleModes, type SubtitleMode } from './transcoder.ts';

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
 * - `all`: All.
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
 * - `failed`: It failed.
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

/** The generators of a playlist. */
export interface PlaylistGeneratorContainer extends MediaContainer {
  /** The generators. */
  generators: readonly PlaylistGenerator[];
}

/** Decodes {@link PlaylistGeneratorContainer}. */
export function decodePlaylistGeneratorContainer(wire: Wire): PlaylistGeneratorContainer {
  const result: Draft<PlaylistGeneratorContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    generators: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'PlayQueueGenerator':
        result.generators = list(value, decodePlaylistGenerator, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as PlaylistGeneratorContainer;
}

/** What the items of a playlist come from. */
export interface PlaylistGenerator extends Extra {
  /**
   * The generator's number.
   *
   * Example: `468`.
   */
  id: string;

  /**
   * The playlist.
   *
   * Example: `4787`.
   */
  playlistId?: string | undefined;

  /** The items, or the query that finds them. */
  uri?: string | undefined;

  /** What it makes. */
  type?: GeneratorType | undefined;

  /** When it was made. */
  createdAt?: Date | undefined;

  /** When it was last changed. */
  updatedAt?: Date | undefined;

  /**
   * The number of the change that it was last part of; goes up with every change on the server.
   *
   * Example: `509850`.
   */
  changedAt?: number | undefined;
}

/** Decodes {@link PlaylistGenerator}. */
export function decodePlaylistGenerator(wire: Wire): PlaylistGenerator {
  const result: Draft<PlaylistGenerator> = {
    id: undefined,
    playlistId: undefined,
    uri: undefined,
    type: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    changedAt: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'playlistID':
        result.playlistId = text(value, result, key);
        break;
      case 'uri':
        result.uri = text(value, result, key);
        break;
      case 'type':
        result.type = count(value, generatorTypes, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'changedAt':
        result.changedAt = number(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as PlaylistGenerator;
}

/** Requests for optimised versions. */
export interface OptimizeGeneratorContainer extends MediaContainer {
  /** The requests. */
  generators: readonly OptimizeGenerator[];
}

/** Decodes {@link OptimizeGeneratorContainer}. */
export function decodeOptimizeGeneratorContainer(wire: Wire): OptimizeGeneratorContainer {
  const result: Draft<OptimizeGeneratorContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    generators: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Item':
        result.generators = list(value, decodeOptimizeGenerator, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as OptimizeGeneratorContainer;
}

/** A request for optimised versions of items. */
export interface OptimizeGenerator extends Extra {
  /**
   * The generator's number.
   *
   * Example: `467`.
   */
  id: string;

  /** What it makes. */
  type?: GeneratorType | undefined;

  /**
   * The title.
   *
   * Example: `Jack-Jack Attack`.
   */
  title?: string | undefined;

  /**
   * What the versions are called.
   *
   * Example: `Optimized for TV`.
   */
  target?: string | undefined;

  /**
   * The tag of that name.
   *
   * Example: `2`.
   */
  targetTagId?: string | undefined;

  /**
   * The path of a picture of several items.
   *
   * Example: `/playlists/3215/items/467/composite/1716402079`.
   */
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
export function decodeOptimizeGenerator(wire: Wire): OptimizeGenerator {
  const result: Draft<OptimizeGenerator> = {
    id: undefined,
    type: undefined,
    title: undefined,
    target: undefined,
    targetTagId: undefined,
    composite: undefined,
    status: undefined,
    mediaSettings: undefined,
    policy: undefined,
    location: undefined,
    device: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'type':
        result.type = count(value, generatorTypes, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'target':
        result.target = text(value, result, key);
        break;
      case 'targetTagID':
        result.targetTagId = text(value, result, key);
        break;
      case 'composite':
        result.composite = text(value, result, key);
        break;
      case 'Status':
        result.status = one(value, decodeGeneratorStatus, result, key);
        break;
      case 'MediaSettings':
        result.mediaSettings = one(value, decodeGeneratorMediaSettings, result, key);
        break;
      case 'Policy':
        result.policy = one(value, decodeGeneratorPolicy, result, key);
        break;
      case 'Location':
        result.location = one(value, decodeGeneratorLocation, result, key);
        break;
      case 'Device':
        result.device = one(value, decodeGeneratorDevice, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as OptimizeGenerator;
}

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

  /**
   * The size of all that was made.
   *
   * Example: `196226904`.
   */
  totalSize?: number | undefined;
}

/** Decodes {@link GeneratorStatus}. */
export function decodeGeneratorStatus(wire: Wire): GeneratorStatus {
  const result: Draft<GeneratorStatus> = {
    state: undefined,
    itemsCount: undefined,
    itemsCompleteCount: undefined,
    itemsSuccessfulCount: undefined,
    totalSize: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'state':
        result.state = word(value, generatorStates, result, key);
        break;
      case 'itemsCount':
        result.itemsCount = number(value, result, key);
        break;
      case 'itemsCompleteCount':
        result.itemsCompleteCount = number(value, result, key);
        break;
      case 'itemsSuccessfulCount':
        result.itemsSuccessfulCount = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeneratorStatus;
}

/** What a generator makes of its items. */
export interface GeneratorMediaSettings extends Extra {
  /**
   * The bit rate of the video on average.
   *
   * Example: `8000`.
   */
  videoBitrate?: number | undefined;

  /**
   * The bit rate that the video stays below on average.
   *
   * Example: `8000`.
   */
  maxVideoBitrate?: number | undefined;

  /** The bit rate that is never exceeded. */
  peakBitrate?: number | undefined;

  /**
   * How good the picture is, from 0 to 100.
   *
   * Example: `99`.
   */
  videoQuality?: number | undefined;

  /**
   * The size that the picture does not exceed.
   *
   * Example: `1920x1080`.
   */
  videoResolution?: string | undefined;

  /** How good photos are, from 0 to 100. */
  photoQuality?: number | undefined;

  /**
   * The size that photos do not exceed.
   *
   * Example: `1920x1080`.
   */
  photoResolution?: string | undefined;

  /** The bit rate of music. */
  musicBitrate?: number | undefined;

  /** How loud the sound is made when it is mixed down, in percent. */
  audioBoost?: number | undefined;

  /** How many channels of sound there are at most. */
  audioChannelCount?: number | undefined;

  /** What becomes of subtitles. */
  subtitles?: SubtitleMode | undefined;

  /** What becomes of subtitles that have styles or are pictures. */
  advancedSubtitles?: SubtitleMode | undefined;

  /** The size of subtitles drawn into the picture, in percent. */
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

  /** The length of a segment. */
  secondsPerSegment?: number | undefined;
}

/** Decodes {@link GeneratorMediaSettings}. */
export function decodeGeneratorMediaSettings(wire: Wire): GeneratorMediaSettings {
  const result: Draft<GeneratorMediaSettings> = {
    videoBitrate: undefined,
    maxVideoBitrate: undefined,
    peakBitrate: undefined,
    videoQuality: undefined,
    videoResolution: undefined,
    photoQuality: undefined,
    photoResolution: undefined,
    musicBitrate: undefined,
    audioBoost: undefined,
    audioChannelCount: undefined,
    subtitles: undefined,
    advancedSubtitles: undefined,
    subtitleSize: undefined,
    autoAdjustQuality: undefined,
    autoAdjustSubtitle: undefined,
    directPlay: undefined,
    directStream: undefined,
    directStreamAudio: undefined,
    disableResolutionRotation: undefined,
    secondsPerSegment: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'videoBitrate':
        result.videoBitrate = number(value, result, key);
        break;
      case 'maxVideoBitrate':
        result.maxVideoBitrate = number(value, result, key);
        break;
      case 'peakBitrate':
        result.peakBitrate = number(value, result, key);
        break;
      case 'videoQuality':
        result.videoQuality = number(value, result, key);
        break;
      case 'videoResolution':
        result.videoResolution = text(value, result, key);
        break;
      case 'photoQuality':
        result.photoQuality = number(value, result, key);
        break;
      case 'photoResolution':
        result.photoResolution = text(value, result, key);
        break;
      case 'musicBitrate':
        result.musicBitrate = number(value, result, key);
        break;
      case 'audioBoost':
        result.audioBoost = number(value, result, key);
        break;
      case 'audioChannelCount':
        result.audioChannelCount = number(value, result, key);
        break;
      case 'subtitles':
        result.subtitles = word(value, subtitleModes, result, key);
        break;
      case 'advancedSubtitles':
        result.advancedSubtitles = word(value, subtitleModes, result, key);
        break;
      case 'subtitleSize':
        result.subtitleSize = number(value, result, key);
        break;
      case 'autoAdjustQuality':
        result.autoAdjustQuality = flag(value, result, key);
        break;
      case 'autoAdjustSubtitle':
        result.autoAdjustSubtitle = flag(value, result, key);
        break;
      case 'directPlay':
        result.directPlay = flag(value, result, key);
        break;
      case 'directStream':
        result.directStream = flag(value, result, key);
        break;
      case 'directStreamAudio':
        result.directStreamAudio = flag(value, result, key);
        break;
      case 'disableResolutionRotation':
        result.disableResolutionRotation = flag(value, result, key);
        break;
      case 'secondsPerSegment':
        result.secondsPerSegment = number(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeneratorMediaSettings;
}

/** Which of its items a generator takes. */
export interface GeneratorPolicy extends Extra {
  /** Which of them. */
  scope?: GeneratorScope | undefined;

  /**
   * How many, with `count`.
   *
   * Example: `5`.
   */
  value?: number | undefined;

  /** Whether only those are taken that the account has not played. */
  unwatched?: boolean | undefined;
}

/** Decodes {@link GeneratorPolicy}. */
export function decodeGeneratorPolicy(wire: Wire): GeneratorPolicy {
  const result: Draft<GeneratorPolicy> = { scope: undefined, value: undefined, unwatched: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'scope':
        result.scope = word(value, generatorScopes, result, key);
        break;
      case 'value':
        result.value = number(value, result, key);
        break;
      case 'unwatched':
        result.unwatched = flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeneratorPolicy;
}

/** Where a generator takes its items from. */
export interface GeneratorLocation extends Extra {
  /**
   * The items, or the query that finds them.
   *
   * Example: `library://82503060-0d68-4603-b594-8b071d54819e/item/%2Flibrary%2Fmetadata%2F146`.
   */
  uri?: string | undefined;

  /**
   * The library that they are from.
   *
   * Example: `1`.
   */
  librarySectionId?: string | undefined;
}

/** Decodes {@link GeneratorLocation}. */
export function decodeGeneratorLocation(wire: Wire): GeneratorLocation {
  const result: Draft<GeneratorLocation> = { uri: undefined, librarySectionId: undefined };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'uri':
        result.uri = text(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeneratorLocation;
}

/** What a generator makes its items for. */
export interface GeneratorDevice extends Extra {
  /**
   * The device's profile.
   *
   * Example: `Universal TV`.
   */
  profile?: string | undefined;
}

/** Decodes {@link GeneratorDevice}. */
export function decodeGeneratorDevice(wire: Wire): GeneratorDevice {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'profile':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as GeneratorDevice;
}

/** The items of a generator. */
export interface GeneratorItemContainer extends ListContainer {
  /** The items. Servers send one alone without a list. */
  items: readonly GeneratorItem[];
}

/** Decodes {@link GeneratorItemContainer}. */
export function decodeGeneratorItemContainer(wire: Wire): GeneratorItemContainer {
  const result: Draft<GeneratorItemContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    librarySectionId: undefined,
    librarySectionTitle: undefined,
    librarySectionUuid: undefined,
    title1: undefined,
    title2: undefined,
    art: undefined,
    thumb: undefined,
    banner: undefined,
    theme: undefined,
    content: undefined,
    nocache: undefined,
    viewGroup: undefined,
    viewMode: undefined,
    sortAsc: undefined,
    sortOrder: undefined,
    mixedParents: undefined,
    items: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'librarySectionUUID':
        result.librarySectionUuid = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'title2':
        result.title2 = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'nocache':
        result.nocache = flag(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'viewMode':
        result.viewMode = number(value, result, key);
        break;
      case 'sortAsc':
        result.sortAsc = flag(value, result, key);
        break;
      case 'sortOrder':
        result.sortOrder = text(value, result, key);
        break;
      case 'mixedParents':
        result.mixedParents = flag(value, result, key);
        break;
      case 'Metadata':
        result.items = list(value, decodeGeneratorItem, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as GeneratorItemContainer;
}

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
export function decodeGeneratorItem(wire: Wire): GeneratorItem {
  const result: Draft<GeneratorItemFields> = { processingState: undefined, processingStateContext: undefined };
  const rest: Wire = {};
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'processingState':
        result.processingState = word(value, processingStates, result, key);
        break;
      case 'processingStateContext':
        result.processingStateContext = word(value, processingStateContexts, result, key);
        break;
      default:
        rest[key] = value;
    }
  }
  return overlay(decodeItem(rest), result) as GeneratorItem;
}
