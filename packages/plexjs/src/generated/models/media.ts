// Generated from contract/models/media.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeStream, type Stream } from './streams.ts';

/** The known values of {@link PlaybackDecision}. */
export const playbackDecisions = ['directplay', 'copy', 'transcode', 'none'] as const;

/**
 * How a version of an item, or a file of it, reaches the player.
 *
 * - `directplay`: The player reads the file itself.
 * - `copy`: The server packs the streams anew and leaves them as they are.
 * - `transcode`: The server converts at least one stream.
 * - `none`: It can't be played. Only the vendor's document has it.
 */
export type PlaybackDecision = (typeof playbackDecisions)[number] | (string & {});

/** A version of an item: one film may be there in two resolutions. */
export interface Media extends Extra {
  /** The version's number on this server; a word at providers. Example: `2613`. */
  id?: string | undefined;

  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The bit rate of all streams together. In kilobits a second. Example: `8000`. */
  bitrate?: number | undefined;

  /** The format of the file: `mkv`, `mp4`, `mpegts`, `flac`. Example: `mkv`. */
  container?: string | undefined;

  /** The codec of the picture. Example: `hevc`. */
  videoCodec?: string | undefined;

  /** The codec of the sound. Example: `eac3`. */
  audioCodec?: string | undefined;

  /** How many channels the sound has. Example: `6`. */
  audioChannels?: number | undefined;

  /** The profile of the picture's codec. Example: `main 10`. */
  videoProfile?: string | undefined;

  /** The profile of the sound's codec. Example: `lc`. */
  audioProfile?: string | undefined;

  /** The resolution as people call it. Example: `1080`. */
  videoResolution?: string | undefined;

  /** Pictures a second as people call it: `24p`, `25p`, `30p`, `50p`, `60p`, `PAL`, `NTSC`. Example: `24p`. */
  videoFrameRate?: string | undefined;

  /** The width in pixels. Example: `1920`. */
  width?: number | undefined;

  /** The height in pixels. Example: `1080`. */
  height?: number | undefined;

  /** Width to height of the picture. Example: `1.78`. */
  aspectRatio?: number | undefined;

  /** Whether an MP4 file can be played while it loads. */
  optimizedForStreaming?: boolean | undefined;

  /** Whether an MP4 file has offsets of 64 bits. */
  has64bitOffsets?: boolean | undefined;

  /** Whether speech was found in the sound, so that subtitles can be synchronised. */
  hasVoiceActivity?: boolean | undefined;

  /** The files of the version, one after another. */
  parts: readonly Part[];

  /** Whether it is the version that plays. Present while playing and in playback decisions. */
  selected?: boolean | undefined;

  /** How the version comes: a stream's protocol, or `livetv`. Example: `hls`. */
  protocol?: string | undefined;

  /** Whether the server adapts the bit rate to the bandwidth. */
  abr?: boolean | undefined;

  /** The playback that a version was prepared for. Example: `437e1955dbdc4ea89ff37a77480f3a15`. */
  resourceSession?: string | undefined;

  /** The ending of the address of a version at a provider. Example: `m3u8`. */
  extension?: string | undefined;

  /** How much later the picture is to be shown than the sound. In milliseconds. Example: `83`. */
  displayOffset?: number | undefined;

  /** What the version was made for, when the server made it. Example: `Optimized for TV`. */
  target?: string | undefined;

  /** The title of a version that the server made. */
  title?: string | undefined;

  /** When the server noticed that the version's files are gone. Example: `2026-02-01T03:12:00Z`. */
  deletedAt?: Date | undefined;

  /** The number of the tag that stands for what the version was made for. Example: `6207`. */
  targetTagId?: string | undefined;

  /** Where the version comes from when the server made it: 42 an optimised one. Example: `42`. */
  proxyType?: number | undefined;

  /** Whether the URL of a part leads to another list first, in channels. */
  indirect?: boolean | undefined;

  /** Whether the version needs a Plex Pass. */
  premium?: boolean | undefined;

  /** Whether the version is protected against copying. */
  drm?: boolean | undefined;

  /** The address of a version at a provider. Example: `https://vod.provider.plex.tv/library/parts/5f0e9c3e-hls.m3u8`. */
  url?: string | undefined;

  /** The UUID of a live stream. Example: `2bd2b4c4-6d8f-4d39-8f5e-0c3b7a1d9e10`. */
  uuid?: string | undefined;

  /** Where a live version comes from. Example: `livetv`. */
  origin?: string | undefined;

  /** When an airing begins. Example: `2026-01-31T20:00:00Z`. */
  beginsAt?: Date | undefined;

  /** When an airing ends. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | undefined;

  /** Whether an airing is running now. */
  onAir?: boolean | undefined;

  /** Whether an airing is the first one. */
  premiere?: boolean | undefined;

  /** The number of an airing's channel on this server. Example: `21`. */
  channelId?: string | undefined;

  /** The channel's identifier in the guide. Example: `004`. */
  channelIdentifier?: string | undefined;

  /** The channel's key in the guide, which `mediaProviderEpgGrid` takes. Example: `5cab3c634df507001fefcad0`. */
  gridKey?: string | undefined;

  /** The letters that the channel is known by among broadcasters. Example: `WABC`. */
  channelCallSign?: string | undefined;

  /** What viewers call the channel. */
  channelTitle?: string | undefined;

  /** What viewers call the channel, short enough for a guide. */
  channelShortTitle?: string | undefined;

  /** The picture of the channel. Example: `https://provider-static.plex.tv/epg/images/thumbnails/one.png`. */
  channelThumb?: string | undefined;

  /** The channel's number as viewers know it. Example: `7.1`. */
  channelVcn?: string | undefined;

  /** What the server recorded with. Only of recordings. Example: `device://tv.plex.grabbers.hdhomerun/14109029`. */
  mediaGrabDevice?: string | undefined;

  /** How far the recording is: `inprogress`, `complete` and others. Example: `complete`. */
  mediaGrabStatus?: string | undefined;

  /** When the recorded airing began. Example: `2026-01-31T21:48:05Z`. */
  mediaGrabBeginsAt?: Date | undefined;

  /** Whether a part of the airing is not in the recording. */
  mediaGrabPartialRecording?: boolean | undefined;

  /** Why a part is not in it. Example: `The recording was cancelled`. */
  mediaGrabPartialRecordingReason?: string | undefined;

  /** How much of the airing's beginning is not in the recording. In seconds. Example: `12`. */
  beginOffset?: number | undefined;

  /** How much of the airing's end is not in the recording. In seconds. Example: `30`. */
  endOffset?: number | undefined;

  /** The aperture that a photo was taken with. Example: `f/2.2`. */
  aperture?: string | undefined;

  /** Exposure of a photo, in seconds as a fraction. Example: `1/60`. */
  exposure?: string | undefined;

  /** The sensitivity that a photo was taken with. Example: `400`. */
  iso?: number | undefined;

  /** The lens that a photo was taken with. Example: `EF24-70mm f/2.8L USM`. */
  lens?: string | undefined;

  /** The maker of the camera that took a photo. Example: `Apple`. */
  make?: string | undefined;

  /** The camera. Example: `iPhone 12`. */
  model?: string | undefined;
}

/** Decodes {@link Media}. */
export const decodeMedia: Decode<Media> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text id container videoCodec audioCodec videoProfile audioProfile videoResolution videoFrameRate protocol resourceSession extension target title targetTagId= url uuid origin channelId= channelIdentifier gridKey channelCallSign channelTitle channelShortTitle channelThumb channelVcn mediaGrabDevice mediaGrabStatus mediaGrabPartialRecordingReason aperture exposure lens make model|number duration bitrate audioChannels width height aspectRatio displayOffset proxyType beginOffset endOffset iso|flag optimizedForStreaming has64bitOffsets hasVoiceActivity selected abr indirect premium drm onAir premiere mediaGrabPartialRecording|date deletedAt beginsAt endsAt mediaGrabBeginsAt',
      { 'parts[]': decodePart },
    ),
  (values) => {
    let next = 0;
    return {
      id: values[next++],
      duration: values[next++],
      bitrate: values[next++],
      container: values[next++],
      videoCodec: values[next++],
      audioCodec: values[next++],
      audioChannels: values[next++],
      videoProfile: values[next++],
      audioProfile: values[next++],
      videoResolution: values[next++],
      videoFrameRate: values[next++],
      width: values[next++],
      height: values[next++],
      aspectRatio: values[next++],
      optimizedForStreaming: values[next++],
      has64bitOffsets: values[next++],
      parts: values[next++],
    };
  },
);

/** A file of a version. */
export interface Part extends Extra {
  /** The file's number on this server; a word at providers. Example: `827`. */
  id?: string | undefined;

  /** The path that gives the file's bytes. Example: `/library/parts/96/1579478991/file.mkv`. */
  key?: string | undefined;

  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The file's path on the server's disk. Example: `/data/Movies/October Sky (1999).mkv`. */
  file?: string | undefined;

  /** How much the file takes up. In bytes. Example: `4183624917`. */
  size?: number | undefined;

  /** The format of this file, which may differ from the version's. Example: `mkv`. */
  container?: string | undefined;

  /** The profile of the picture's codec. Example: `high`. */
  videoProfile?: string | undefined;

  /** The profile of the sound's codec. Example: `lc`. */
  audioProfile?: string | undefined;

  /** Whether an MP4 file has offsets of 64 bits. */
  has64bitOffsets?: boolean | undefined;

  /** Whether an MP4 file can be played while it loads. */
  optimizedForStreaming?: boolean | undefined;

  /** Whether the file itself holds a picture for its cover. */
  hasThumbnail?: boolean | undefined;

  /** Whether the file has titles of chapters. */
  hasChapterTextStream?: boolean | undefined;

  /** Whether the file has pictures of chapters as a stream. */
  hasChapterVideoStream?: boolean | undefined;

  /** The sizes in which there are small pictures for seeking, such as `sd`. Example: `['sd']`. */
  indexes: readonly string[];

  /** The streams in the file and beside it. Absent in lists. */
  streams: readonly Stream[];

  /** Whether the server can read the file. Only when files are checked. */
  accessible?: boolean | undefined;

  /** Whether the file is there. Only when files are checked. */
  exists?: boolean | undefined;

  /** How the file reaches the player. Present while playing and in playback decisions. */
  decision?: PlaybackDecision | undefined;

  /** Whether it is the file that plays. Present while playing and in playback decisions. */
  selected?: boolean | undefined;

  /** The protocol over which a converted file comes. Example: `dash`. */
  protocol?: string | undefined;

  /** The bit rate of a converted file. In kilobits a second. Example: `8000`. */
  bitrate?: number | undefined;

  /** The width of a converted file or a photo, in pixels. Example: `1920`. */
  width?: number | undefined;

  /** The height of a converted file or a photo, in pixels. Example: `1080`. */
  height?: number | undefined;

  /** How a photo is turned, as EXIF numbers it: 1 upright. Example: `1`. */
  orientation?: number | undefined;

  /** The version of the deep analysis that the file had. Example: `6`. */
  deepAnalysisVersion?: number | undefined;

  /** The bandwidths that playing needs, in kilobits a second, for buffers of growing length. */
  requiredBandwidths: readonly number[];

  /** How long a packet of an MPEG transport stream is: 188, or 192 with a time stamp in front of it. In bytes. Example: `192`. */
  packetLength?: number | undefined;

  /** Whether the packets of an MPEG transport stream have time stamps, as in files of camcorders and Blu-rays. */
  timeStamp?: boolean | undefined;

  /** The entry of an old download list that the file is in. Example: `4123867`. */
  syncItemId?: string | undefined;

  /** How far an old download is. Example: `available`. */
  syncState?: string | undefined;

  /** What protects a provider's file against copying. Example: `widevine`. */
  drm?: string | undefined;

  /** Where a licence to play a provider's file is to be had. Example: `/library/parts/66b21f2f4849cdfbf4b95ea1/license`. */
  license?: string | undefined;

  /** Where the certificate for such a licence is to be had. */
  certificate?: string | undefined;

  /** Where to post to before a channel's file can be read. Example: `https://example.com/resolve`. */
  postUrl?: string | undefined;
}

/** Decodes {@link Part}. */
export const decodePart: Decode<Part> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text id key file container videoProfile audioProfile protocol syncItemId syncState drm license certificate postUrl=|number duration size bitrate width height orientation deepAnalysisVersion packetLength|flag has64bitOffsets optimizedForStreaming hasThumbnail hasChapterTextStream hasChapterVideoStream accessible exists selected timeStamp|words indexes|word decision|numbers requiredBandwidths',
      { 'streams[]': decodeStream },
    ),
  (values) => {
    let next = 0;
    return {
      id: values[next++],
      key: values[next++],
      duration: values[next++],
      file: values[next++],
      size: values[next++],
      container: values[next++],
      videoProfile: values[next++],
      audioProfile: values[next++],
      has64bitOffsets: values[next++],
      optimizedForStreaming: values[next++],
      hasThumbnail: values[next++],
      indexes: values[next++],
      streams: values[next++],
      requiredBandwidths: values[next++],
    };
  },
);
