// Generated from contract/models/streams.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra, Wire } from '../../wire/values.ts';

/** The known values of {@link StreamDecision}. */
export const streamDecisions = ['copy', 'transcode', 'burn', 'ignore', 'directplay', 'none', 'unavailable'] as const;

/**
 * What the server does with a stream when it plays an item.
 *
 * - `copy`: It passes the stream on unchanged.
 * - `transcode`: It converts the stream.
 * - `burn`: It draws the subtitles into the picture.
 * - `ignore`: It leaves the stream out.
 * - `directplay`: The player reads the file itself.
 * - `none`: It does nothing with the stream. Only the vendor's document has it.
 * - `unavailable`: The stream can't be had. Only the vendor's document has it.
 */
export type StreamDecision = (typeof streamDecisions)[number] | (string & {});

/** The known values of {@link StreamLocation}. */
export const streamLocations = [
  'direct',
  'embedded',
  'segments-av',
  'segments-video',
  'segments-audio',
  'segments-subs',
  'sidecar',
  'sidecar-subs',
] as const;

/**
 * How a stream comes to the player.
 *
 * - `direct`: In the file itself.
 * - `embedded`: In the file that the server makes.
 * - `segments-av`: In segments with pictures and sound.
 * - `segments-video`: In segments of pictures only.
 * - `segments-audio`: In segments of sound only.
 * - `segments-subs`: In segments of subtitles only.
 * - `sidecar`: In a file beside it.
 * - `sidecar-subs`: As subtitles in a file beside it.
 */
export type StreamLocation = (typeof streamLocations)[number] | (string & {});

/** What all streams of a file have in common. Fields that only the analysis of the file yields are absent in lists. */
export interface StreamBase extends Extra {
  /** The stream's number on this server, by which it is selected. Example: `204701`. */
  id?: string | undefined;

  /** The path of the stream, for subtitles and lyrics that have a file of their own. Example: `/library/streams/566408`. */
  key?: string | undefined;

  /** The place of the stream in the file. Absent for streams with a file of their own. */
  index?: number | undefined;

  /** The codec as servers call it: `h264` and `hevc`, `aac` and `eac3`, `srt` and `pgs`. Absent for some found subtitles. Example: `h264`. */
  codec?: string | undefined;

  /** The codec's identifier in the file. Example: `V_MPEG4/ISO/AVC`. */
  codecId?: string | undefined;

  /** The bit rate. In kilobits a second. Example: `8000`. */
  bitrate?: number | undefined;

  /** Whether the file names it as the stream to play. */
  default?: boolean | undefined;

  /** Whether it is the stream that will play for this person. */
  selected?: boolean | undefined;

  /** The title that the file gives to the stream. */
  title?: string | undefined;

  /** What to show in a choice of streams. Example: `English (AAC Stereo)`. */
  displayTitle?: string | undefined;

  /** The display title together with the stream's own title. Example: `English DDP Atmos 5.1 (EAC3)`. */
  extendedDisplayTitle?: string | undefined;

  /** The language in the server's language. Example: `English`. */
  language?: string | undefined;

  /** The language's three letters, ISO 639-2. Example: `eng`. */
  languageCode?: string | undefined;

  /** The language's IETF tag. Example: `en`. */
  languageTag?: string | undefined;

  /** What the server does with the stream. Present while playing and in playback decisions. */
  decision?: StreamDecision | undefined;

  /** How the player gets the stream. Present in playback decisions. Example: `segments-video`. */
  location?: StreamLocation | undefined;

  /** The bandwidths that playing needs, in kilobits a second, for buffers of growing length. */
  requiredBandwidths: readonly number[];

  /** The stream's number in its container, for instance of an MPEG transport stream. Example: `257`. */
  streamIdentifier?: number | undefined;

  /** Whether the stream is in the original language. */
  original?: boolean | undefined;

  /** Whether it is a dubbed sound. */
  dub?: boolean | undefined;

  /** Whether the stream was left out of the file, by a player's wish. */
  ignore?: boolean | undefined;

  /** The file of a stream that has one of its own. Example: `/media/movies/Zoolander (2001)/Zoolander.en.srt`. */
  file?: string | undefined;

  /** Which variant of an audio track it is, at a provider. */
  variant?: string | undefined;

  /** The provider's identifier of an audio track. */
  audioTrackId?: string | undefined;
}

/** The fields of `StreamBase`, as a decoder takes them. */
export function fieldsOfStreamBase(): FieldList {
  return fields(
    'text id key codec codecId= title displayTitle extendedDisplayTitle language languageCode languageTag file variant audioTrackId|number index bitrate streamIdentifier|flag default selected original dub ignore|word decision location|numbers requiredBandwidths',
  );
}

/** Decodes {@link StreamBase}. */
export const decodeStreamBase: Decode<StreamBase> = /* @__PURE__ */ decoder(fieldsOfStreamBase);

/** A picture of a video file. */
export interface VideoStream extends StreamBase {
  /** What the stream is: 1, a picture. */
  streamType: 1;

  /** The width in pixels. Example: `1920`. */
  width?: number | undefined;

  /** The height in pixels. Example: `1080`. */
  height?: number | undefined;

  /** The width in pixels with what the codec adds. Example: `1920`. */
  codedWidth?: number | undefined;

  /** The height in pixels with what the codec adds. Example: `1088`. */
  codedHeight?: number | undefined;

  /** Pictures a second. Example: `23.976`. */
  frameRate?: number | undefined;

  /** Whether the frame rate stays the same, `cfr`, or changes, `vfr`. Example: `cfr`. */
  frameRateMode?: string | undefined;

  /** How the lines of a picture come. Example: `progressive`. */
  scanType?: string | undefined;

  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The codec's profile. Example: `main 10`. */
  profile?: string | undefined;

  /** The codec's level. Example: `41`. */
  level?: number | undefined;

  /** How many pictures the codec refers to at most. */
  refFrames?: number | undefined;

  /** Whether the picture is to be stretched. */
  anamorphic?: boolean | undefined;

  /** Width to height of a pixel. Example: `853:720`. */
  pixelAspectRatio?: string | undefined;

  /** How pixels are stored. Example: `yuv420p`. */
  pixelFormat?: string | undefined;

  /** Bits a colour. Example: `10`. */
  bitDepth?: number | undefined;

  /** Whether the entropy coding is CABAC. */
  cabac?: boolean | undefined;

  /** Whether pictures of MPEG-4 may refer to later ones (B-VOP). */
  bvop?: boolean | undefined;

  /** How many points an MPEG-4 picture has for global motion compensation. */
  gmc?: number | undefined;

  /** Whether motion is told in quarters of a pixel, in MPEG-4. */
  qpel?: boolean | undefined;

  /** Where colour is sampled. Example: `left`. */
  chromaLocation?: string | undefined;

  /** How much less colour than brightness is stored. Example: `4:2:0`. */
  chromaSubsampling?: string | undefined;

  /** The primary colours. Example: `bt2020`. */
  colorPrimaries?: string | undefined;

  /** Whether all values of a byte are used, `pc`, or not, `tv`. Example: `tv`. */
  colorRange?: string | undefined;

  /** The colour space. Example: `bt2020nc`. */
  colorSpace?: string | undefined;

  /** The transfer characteristics, which tell HDR from SDR. Example: `smpte2084`. */
  colorTrc?: string | undefined;

  /** Whether the codec has a scaling matrix of its own. */
  hasScalingMatrix?: boolean | undefined;

  /** Whether headers were taken out of the frames to save space. */
  headerStripping?: boolean | undefined;

  /** Whether the picture carries closed captions. */
  closedCaptions?: boolean | undefined;

  /** Whether the picture is Dolby Vision. */
  doviPresent?: boolean | undefined;

  /** The Dolby Vision profile. Example: `8`. */
  doviProfile?: number | undefined;

  /** The Dolby Vision level. Example: `6`. */
  doviLevel?: number | undefined;

  /** The Dolby Vision version. Example: `1.0`. */
  doviVersion?: string | undefined;

  /** Whether there is a Dolby Vision base layer. */
  doviBaseLayerPresent?: boolean | undefined;

  /** What the base layer is compatible with: 1 HDR10, 2 SDR, 4 HLG, 0 nothing. Example: `1`. */
  doviBaseLayerCompatibility?: number | undefined;

  /** Whether there is a Dolby Vision enhancement layer. */
  doviEnhancementLayerPresent?: boolean | undefined;

  /** Whether there is Dolby Vision metadata for each picture. */
  doviRpuPresent?: boolean | undefined;
}

/** Decodes {@link VideoStream}. */
export const decodeVideoStream: Decode<VideoStream> = /* @__PURE__ */ decoder(() =>
  fields(
    'number width height codedWidth codedHeight frameRate duration level refFrames bitDepth gmc doviProfile=DOVIProfile doviLevel=DOVILevel doviBaseLayerCompatibility=DOVIBLCompatID|text frameRateMode scanType profile pixelAspectRatio pixelFormat chromaLocation chromaSubsampling colorPrimaries colorRange colorSpace colorTrc doviVersion=DOVIVersion|flag anamorphic cabac bvop qpel hasScalingMatrix headerStripping closedCaptions doviPresent=DOVIPresent doviBaseLayerPresent=DOVIBLPresent doviEnhancementLayerPresent=DOVIELPresent doviRpuPresent=DOVIRPUPresent',
    { streamType: 1 },
    fieldsOfStreamBase(),
  ),
);

/** A sound of a file. Loudness fields come with the analysis of music. */
export interface AudioStream extends StreamBase {
  /** What the stream is: 2, a sound. */
  streamType: 2;

  /** How many channels of sound it has: 2 for stereo, 6 for 5.1. Example: `6`. */
  channels?: number | undefined;

  /** Which channels these are. Example: `5.1(side)`. */
  audioChannelLayout?: string | undefined;

  /** Samples a second. Example: `48000`. */
  samplingRate?: number | undefined;

  /** Bits a sample. Example: `24`. */
  bitDepth?: number | undefined;

  /** Whether the bit rate stays the same, `cbr`, or changes, `vbr`. Example: `vbr`. */
  bitrateMode?: string | undefined;

  /** The codec's profile. Example: `lc`. */
  profile?: string | undefined;

  /** The length. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The loudness of speech that Dolby sound states, in decibels. Example: `-31`. */
  dialogNorm?: number | undefined;

  /** Whether it describes the picture for people who see badly. */
  visualImpaired?: boolean | undefined;

  /** How much to change the volume so that all tracks are equally loud, in decibels. Example: `-6.89`. */
  gain?: number | undefined;

  /** How much louder all tracks of the album are to be played, in dB, so that albums sound equally loud. Example: `-6.38`. */
  albumGain?: number | undefined;

  /** The loudness, in LUFS. Example: `-12.23`. */
  loudness?: number | undefined;

  /** The loudness range, in LU. Example: `6.73`. */
  lra?: number | undefined;

  /** The highest sample, 0 to 1. Example: `0.97`. */
  peak?: number | undefined;

  /** The highest sample of the album, 0 to 1. Example: `0.99`. */
  albumPeak?: number | undefined;

  /** The loudness range of the album, in LU. Example: `7.9`. */
  albumRange?: number | undefined;

  /** How loud the beginning is, as pairs of seconds and decibels. Only when asked for. Example: `0.12 -22.4;0.32 -18.1;1.02 -12.7`. */
  startRamp?: string | undefined;

  /** How loud the end is, as pairs of seconds and decibels. Only when asked for. Example: `0.12 -30.2;0.32 -24.8;1.02 -16.3`. */
  endRamp?: string | undefined;
}

/** Decodes {@link AudioStream}. */
export const decodeAudioStream: Decode<AudioStream> = /* @__PURE__ */ decoder(() =>
  fields(
    'number channels samplingRate bitDepth duration dialogNorm gain albumGain loudness lra peak albumPeak albumRange|text audioChannelLayout bitrateMode profile startRamp endRamp|flag visualImpaired',
    { streamType: 2 },
    fieldsOfStreamBase(),
  ),
);

/** A track of subtitles: in the file, beside it, or found on the net. */
export interface SubtitleStream extends StreamBase {
  /** What the stream is: 3, subtitles. */
  streamType: 3;

  /** The form of the subtitles. Example: `srt`. */
  format?: string | undefined;

  /** The container of subtitles with a file of their own. Example: `srt`. */
  container?: string | undefined;

  /** Whether they are shown even to those who want none. */
  forced?: boolean | undefined;

  /** Whether the subtitles also tell of sounds, for people who hear badly. */
  hearingImpaired?: boolean | undefined;

  /** Whether the server draws them into the picture. */
  burn?: boolean | undefined;

  /** Whether they are closed captions inside the picture's stream. */
  embeddedInVideo?: boolean | undefined;

  /** How frames of the subtitles are packed. */
  headerCompression?: boolean | undefined;

  /** Whether the server can shift them so that they fit the sound. */
  canAutoSync?: boolean | undefined;

  /** How well found subtitles fit, 0 to 1. Only in searches. Example: `0.83`. */
  score?: number | undefined;

  /** Whether found subtitles were made for this very file. Only in searches. */
  perfectMatch?: boolean | undefined;

  /** Where found subtitles come from. Example: `OpenSubtitles`. */
  providerTitle?: string | undefined;

  /** The key of found subtitles at their source. Example: `/library/streams/12345`. */
  sourceKey?: string | undefined;

  /** Whether downloaded subtitles are kept for this person only and for a while. */
  transient?: boolean | undefined;

  /** The account that downloaded them. Example: `1`. */
  userId?: string | undefined;
}

/** Decodes {@link SubtitleStream}. */
export const decodeSubtitleStream: Decode<SubtitleStream> = /* @__PURE__ */ decoder(() =>
  fields(
    'text format container providerTitle sourceKey userId=|flag forced hearingImpaired burn embeddedInVideo headerCompression canAutoSync perfectMatch transient|number score',
    { streamType: 3 },
    fieldsOfStreamBase(),
  ),
);

/** The lyrics of a track. */
export interface LyricsStream extends StreamBase {
  /** What the stream is: 4, lyrics. */
  streamType: 4;

  /** The form of the lyrics: `lrc` with times, `txt` without. Example: `lrc`. */
  format?: string | undefined;

  /** The agent that found them. Example: `com.plexapp.agents.lyricfind`. */
  provider?: string | undefined;

  /** Whether each line has a time. */
  timed?: boolean | undefined;

  /** How many lines are to be shown at least, by the lyrics' licence. */
  minLines?: number | undefined;
}

/** Decodes {@link LyricsStream}. */
export const decodeLyricsStream: Decode<LyricsStream> = /* @__PURE__ */ decoder(() =>
  fields('text format provider|flag timed|number minLines', { streamType: 4 }, fieldsOfStreamBase()),
);

/** A stream of a kind that is not known. */
export interface OtherStream extends StreamBase {
  /** Says that the streamType is none of those that the contract knows. */
  streamType: 0;

  /** What the stream is. Example: `5`. */
  streamTypeOnWire?: number | undefined;

  /** The form of the stream. Example: `srt`. */
  format?: string | undefined;
}

/** Decodes {@link OtherStream}. */
export const decodeOtherStream: Decode<OtherStream> = /* @__PURE__ */ decoder(() =>
  fields('number streamTypeOnWire=streamType|text format', { streamType: 0 }, fieldsOfStreamBase()),
);

/** A stream of a file. */
export type Stream = VideoStream | AudioStream | SubtitleStream | LyricsStream | OtherStream;

/** Decodes {@link Stream}. */
export function decodeStream(wire: Wire): Stream {
  switch (Number(wire['streamType'])) {
    case 1:
      return decodeVideoStream(wire);
    case 2:
      return decodeAudioStream(wire);
    case 3:
      return decodeSubtitleStream(wire);
    case 4:
      return decodeLyricsStream(wire);
    default:
      return decodeOtherStream(wire);
  }
}
