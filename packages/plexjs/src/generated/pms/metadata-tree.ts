// Generated from contract/pms/metadata-tree.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import { decodeSetting, type Setting } from '../models/settings.ts';

/** A stream as the server's database has it. Which fields there are depends on the kind of stream. */
export interface TreeStream extends Extra {
  /** The stream's number. Example: `204701`. */
  id?: string | undefined;

  /** The stream's place in the file. */
  index?: number | undefined;

  /** What it is: 1 video, 2 audio, 3 subtitles, 4 lyrics. Example: `1`. */
  type?: number | undefined;

  /** The codec, as in `Stream.codec`. Example: `ac3`. */
  codec?: string | undefined;

  /** The language, ISO 639-1 or 639-2. Example: `en`. */
  language?: string | undefined;

  /** What its maker called the stream. Example: `Surround 5.1`. */
  title?: string | undefined;

  /** The profile of the codec. Example: `main`. */
  profile?: string | undefined;

  /** The bandwidths that playing needs, in kbit/s. Example: `['6086', '5901', '5671', '5671', '5671', '5671', '5671', '5671']`. */
  requiredBandwidths: readonly string[];

  /** How many channels there are. Example: `6`. */
  channels?: number | undefined;

  /** How the channels are arranged. Example: `5.1(side)`. */
  audioChannelLayout?: string | undefined;

  /** Samples a second. Example: `48000`. */
  samplingRate?: number | undefined;

  /** The width in pixels. Example: `1920`. */
  width?: number | undefined;

  /** The height in pixels. Example: `1080`. */
  height?: number | undefined;

  /** The width of what is stored. Example: `1920`. */
  codedWidth?: number | undefined;

  /** The height of what is stored. Example: `1088`. */
  codedHeight?: number | undefined;

  /** Pictures a second. Example: `29.97`. */
  frameRate?: number | undefined;

  /** Width to height of a pixel. Example: `8:9`. */
  pixelAspectRatio?: string | undefined;

  /** Whether pixels are not square. */
  anamorphic?: boolean | undefined;

  /** `progressive` or `interlaced`. Example: `interlaced`. */
  scanType?: string | undefined;

  /** Bits a colour. Example: `8`. */
  bitDepth?: number | undefined;

  /** The level of the codec. Example: `41`. */
  level?: number | undefined;

  /** How many pictures a picture may refer to. */
  refFrames?: number | undefined;

  /** Where the colour samples are. Example: `left`. */
  chromaLocation?: string | undefined;

  /** How the colours are sampled. Example: `4:2:0`. */
  chromaSubsampling?: string | undefined;

  /** The range of the colours. Example: `tv`. */
  colorRange?: string | undefined;
}

/** Decodes {@link TreeStream}. */
export const decodeTreeStream: Decode<TreeStream> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id codec language title profile audioChannelLayout pixelAspectRatio scanType chromaLocation chromaSubsampling colorRange|number index type channels samplingRate width height codedWidth codedHeight frameRate bitDepth level refFrames|words requiredBandwidths|flag anamorphic',
  ),
);

/** A file as the server's database has it. */
export interface TreePart extends Extra {
  /** The part's number. Example: `827`. */
  id?: string | undefined;

  /** What kind of item it belongs to. */
  metadataType?: MetadataTypeNumber | undefined;

  /** The file's path. Example: `/media/movies/Zoolander (2001)/Zoolander.mkv`. */
  file?: string | undefined;

  /** The file's size. In bytes. Example: `4183624917`. */
  size?: number | undefined;

  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The hash of the file. Example: `47da8a62adf441b14a925e779766adb6680e96da`. */
  hash?: string | undefined;

  /** The hash that services of subtitles know it by. Example: `65f52aa3bd4025d4`. */
  openSubtitleHash?: string | undefined;

  /** What the file has of pictures, sound and subtitles. */
  streams: readonly TreeStream[];
}

/** Decodes {@link TreePart}. */
export const decodeTreePart: Decode<TreePart> = /* @__PURE__ */ decoder(() =>
  fields('text id file hash openSubtitleHash|count metadataType|number size duration', {
    'streams[]=MediaStream': decodeTreeStream,
  }),
);

/** A version of an item as the server's database has it. */
export interface TreeMedia extends Extra {
  /** The version's number. Example: `2613`. */
  id?: string | undefined;

  /** The files. */
  parts: readonly TreePart[];
}

/** Decodes {@link TreeMedia}. */
export const decodeTreeMedia: Decode<TreeMedia> = /* @__PURE__ */ decoder(() =>
  fields('text id', { 'parts[]=MediaPart': decodeTreePart }),
);

/** An item as the server's database has it, with everything below it. */
export interface TreeItem extends Extra {
  /** The item's number. Example: `1049`. */
  id?: string | undefined;

  /** The title; empty at seasons. */
  title?: string | undefined;

  /** The item's identifier. Example: `plex://show/5d9c087202391c001f58a287`. */
  guid?: string | undefined;

  /** The title of what is above it. */
  parentTitle?: string | undefined;

  /** The key of what it is an instance of. Example: `1049`. */
  instanceRatingKey?: string | undefined;

  /** The number within what it is part of. */
  index?: number | undefined;

  /** The day on which it came out. Example: `1990-01-14`. */
  originallyAvailableAt?: string | undefined;

  /** When it was added. Example: `2021-08-06T01:13:19Z`. */
  addedAt?: Date | undefined;

  /** When its metadata was last fetched. Example: `2026-01-31T21:48:05Z`. */
  refreshedAt?: Date | undefined;

  /** The items below: seasons of a show, episodes of a season. */
  items: readonly TreeItem[];

  /** The versions of the item. */
  media: readonly TreeMedia[];
}

/** Decodes {@link TreeItem}. */
export const decodeTreeItem: Decode<TreeItem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id title guid parentTitle instanceRatingKey originallyAvailableAt|number index|date addedAt refreshedAt',
    { 'items[]=MetadataItem': decodeTreeItem, 'media[]=MediaItem': decodeTreeMedia },
  ),
);

/** An item as the server's database has it. */
export interface TreeContainer extends MediaContainer {
  /** The items that were asked for. */
  items: readonly TreeItem[];

  /** The settings of the item. */
  settings: readonly Setting[];
}

/** Decodes {@link TreeContainer}. */
export const decodeTreeContainer: Decode<TreeContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=MetadataItem': decodeTreeItem, 'settings[]': decodeSetting }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getItemTree}. */
export interface GetItemTreeParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives an item as the server's database has it, with everything below it down to the streams of files.
 *
 * `GET /library/metadata/{ids}/tree` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getItemTree: Operation<'pms', GetItemTreeParams, TreeContainer> = /* @__PURE__ */ operation({
  id: 'getItemTree',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/tree',
  reading: decodeTreeContainer,
});
