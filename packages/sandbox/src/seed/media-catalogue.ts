import type { Fields } from '../world/records.ts';

/** A stream of a packaged file, as servers tell of it. */
export interface CataloguedStream {
  readonly streamType: 1 | 2 | 3;
  readonly fields: Fields;
}

/** What is in a packaged file. */
export interface CataloguedFile {
  /** In bytes. */
  readonly size: number;
  /** Of the version. */
  readonly media: Fields;
  /** Of the file. */
  readonly part: Fields;
  readonly streams: readonly CataloguedStream[];
}

function video(width: number, height: number, bitrate: number, level: number): CataloguedStream {
  return {
    streamType: 1,
    fields: {
      default: true,
      codec: 'h264',
      index: 0,
      bitrate,
      bitDepth: 8,
      chromaLocation: 'left',
      chromaSubsampling: '4:2:0',
      codedHeight: Math.ceil(height / 16) * 16,
      codedWidth: width,
      frameRate: 24,
      hasScalingMatrix: false,
      height,
      level,
      profile: 'high',
      refFrames: 4,
      scanType: 'progressive',
      width,
      displayTitle: `${height}p (H.264)`,
      extendedDisplayTitle: `${height}p (H.264)`,
    },
  };
}

function sound(codec: string, title: string, fields: Fields): CataloguedStream {
  return {
    streamType: 2,
    fields: { selected: true, default: true, codec, ...fields, displayTitle: title, extendedDisplayTitle: title },
  };
}

const english: Fields = { language: 'English', languageTag: 'en', languageCode: 'eng' };
const german: Fields = { language: 'Deutsch', languageTag: 'de', languageCode: 'deu' };

function subtitle(index: number, language: Fields): CataloguedStream {
  const title = `${String(language.language)} (SRT)`;
  return {
    streamType: 3,
    fields: { codec: 'srt', index, ...language, displayTitle: title, extendedDisplayTitle: title },
  };
}

const picture = { videoCodec: 'h264', videoFrameRate: '24p', videoProfile: 'high', aspectRatio: 1.78 } as const;
const aac = { channels: 1, audioChannelLayout: 'mono', profile: 'lc', samplingRate: 48_000 } as const;

/** The packaged files that items can have. */
export const packagedSources = ['film.mp4', 'film.mkv', 'episode.mp4', 'track.mp3', 'track.flac', 'photo.jpg'] as const;

/** One of them. */
export type PackagedSource = (typeof packagedSources)[number];

/** What is in the packaged files, as `ffprobe` tells it. */
export const catalogue: Readonly<Record<PackagedSource, CataloguedFile>> = {
  'film.mp4': {
    size: 322_293,
    media: {
      duration: 12_000,
      bitrate: 214,
      width: 640,
      height: 360,
      audioChannels: 1,
      audioCodec: 'aac',
      audioProfile: 'lc',
      videoResolution: 'sd',
      container: 'mp4',
      optimizedForStreaming: 1,
      has64bitOffsets: false,
      ...picture,
    },
    part: {
      duration: 12_000,
      container: 'mp4',
      audioProfile: 'lc',
      has64bitOffsets: false,
      optimizedForStreaming: true,
      videoProfile: 'high',
    },
    streams: [
      video(640, 360, 160, 31),
      sound('aac', 'Unknown (AAC Mono)', { index: 1, bitrate: 48, ...aac, streamIdentifier: '2' }),
    ],
  },
  'film.mkv': {
    size: 418_745,
    media: {
      duration: 12_021,
      bitrate: 279,
      width: 640,
      height: 360,
      audioChannels: 1,
      audioCodec: 'aac',
      audioProfile: 'lc',
      videoResolution: 'sd',
      container: 'mkv',
      ...picture,
    },
    part: { duration: 12_021, container: 'mkv', audioProfile: 'lc', videoProfile: 'high' },
    streams: [
      video(640, 360, 160, 31),
      sound('aac', 'English (AAC Mono)', { index: 1, bitrate: 48, ...aac, ...english }),
      {
        streamType: 2,
        fields: {
          codec: 'ac3',
          index: 2,
          bitrate: 64,
          channels: 2,
          audioChannelLayout: 'stereo',
          samplingRate: 48_000,
          ...german,
          displayTitle: 'Deutsch (AC3 Stereo)',
          extendedDisplayTitle: 'Deutsch (AC3 Stereo)',
        },
      },
      subtitle(3, english),
      subtitle(4, german),
    ],
  },
  'episode.mp4': {
    size: 78_620,
    media: {
      duration: 6000,
      bitrate: 104,
      width: 320,
      height: 180,
      audioChannels: 1,
      audioCodec: 'aac',
      audioProfile: 'lc',
      videoResolution: 'sd',
      container: 'mp4',
      optimizedForStreaming: 1,
      has64bitOffsets: false,
      ...picture,
    },
    part: {
      duration: 6000,
      container: 'mp4',
      audioProfile: 'lc',
      has64bitOffsets: false,
      optimizedForStreaming: true,
      videoProfile: 'high',
    },
    streams: [
      video(320, 180, 65, 21),
      sound('aac', 'Unknown (AAC Mono)', { index: 1, bitrate: 32, ...aac, streamIdentifier: '2' }),
    ],
  },
  'track.mp3': {
    size: 64_618,
    media: { duration: 8046, bitrate: 64, audioChannels: 1, audioCodec: 'mp3', container: 'mp3' },
    part: { duration: 8046, container: 'mp3' },
    streams: [
      sound('mp3', 'MP3 (Mono)', {
        index: 0,
        bitrate: 64,
        channels: 1,
        audioChannelLayout: 'mono',
        samplingRate: 44_100,
      }),
    ],
  },
  'track.flac': {
    size: 57_094,
    media: { duration: 4000, bitrate: 114, audioChannels: 1, audioCodec: 'flac', container: 'flac' },
    part: { duration: 4000, container: 'flac' },
    streams: [
      sound('flac', 'FLAC (Mono)', {
        index: 0,
        bitrate: 114,
        bitDepth: 16,
        channels: 1,
        audioChannelLayout: 'mono',
        samplingRate: 44_100,
      }),
    ],
  },
  'photo.jpg': {
    size: 11_731,
    media: {
      width: 480,
      height: 320,
      aspectRatio: 1.5,
      container: 'jpeg',
      aperture: 'f/2.8',
      exposure: '1/125',
      iso: 100,
    },
    part: { container: 'jpeg' },
    streams: [],
  },
};
