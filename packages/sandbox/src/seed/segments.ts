/** A stretch of a file that is a segment of a stream. */
export interface Segment {
  /** In seconds. */
  readonly duration: number;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** A stream that is cut into segments of one file of `media`, for HLS or DASH. */
export interface SegmentedFile {
  readonly source: string;
  /** The bytes before the first segment that initialise a decoder; 0 for MPEG-TS, which needs none. */
  readonly initialization: number;
  readonly segments: readonly Segment[];
}

/** A representation of DASH. */
export interface Representation {
  readonly file: SegmentedFile;
  /** Its attributes in a manifest. */
  readonly attributes: string;
  /** How many ticks its times have a second. */
  readonly timescale: number;
}

/** What a packaged file is when it is converted: the same picture and sound, in pieces of two seconds. */
export interface ConvertedMedia {
  /** In MPEG-TS. */
  readonly hls: SegmentedFile;
  /** When it begins on the clock of its MPEG-TS, in ticks of 1/90,000 of a second. */
  readonly hlsBegin: number;
  /** In fragmented MP4. As many pieces as those of the sound; undefined where there is no picture. */
  readonly dashVideo?: Representation;
  readonly dashAudio: Representation;
}

const film: ConvertedMedia = {
  hls: cut('hls.mpegts', 0, [57_528, 63_544, 59_220, 64_860, 59_596, 60_348]),
  hlsBegin: 133_500,
  dashVideo: {
    file: cut('dash-video.mp4', 839, [37_605, 42_885, 39_213, 44_151, 39_516, 39_930]),
    attributes: 'mimeType="video/mp4" codecs="avc1.64001e" bandwidth="160000" width="640" height="360"',
    timescale: 12_288,
  },
  dashAudio: {
    file: cut('dash-audio.mp4', 765, [12_292, 12_689, 12_685, 12_623, 12_463, 13_337]),
    attributes: 'mimeType="audio/mp4" codecs="mp4a.40.2" bandwidth="48000" audioSamplingRate="48000"',
    timescale: 48_000,
  },
};

const episode: ConvertedMedia = {
  hls: cut('episode.mpegts', 0, [31_584, 34_404, 33_088]),
  hlsBegin: 133_500,
  dashVideo: {
    file: cut('episode-dash-video.mp4', 838, [15_332, 18_367, 16_769]),
    attributes: 'mimeType="video/mp4" codecs="avc1.640015" bandwidth="65098" width="320" height="180"',
    timescale: 12_288,
  },
  dashAudio: {
    file: cut('episode-dash-audio.mp4', 765, [8381, 8651, 9113]),
    attributes: 'mimeType="audio/mp4" codecs="mp4a.40.2" bandwidth="32360" audioSamplingRate="48000"',
    timescale: 48_000,
  },
};

const track: ConvertedMedia = {
  hls: cut('track.mpegts', 0, [18_236, 18_236, 17_860, 19_176]),
  hlsBegin: 126_000,
  dashAudio: {
    file: cut('track-dash-audio.mp4', 765, [8533, 8620, 8588, 8629]),
    attributes: 'mimeType="audio/mp4" codecs="mp4a.40.2" bandwidth="32000" audioSamplingRate="48000"',
    timescale: 48_000,
  },
};

/** What is converted of a packaged file. What has no conversion of its own is the film. */
export function convertedMedia(source: string | undefined): ConvertedMedia {
  if (source === 'episode.mp4') return episode;
  return source?.startsWith('track.') ? track : film;
}

function cut(source: string, initialization: number, lengths: readonly number[]): SegmentedFile {
  let offset = initialization;
  const segments = lengths.map((length) => {
    const segment = { duration: 2, offset, length };
    offset += length;
    return segment;
  });
  return { source, initialization, segments };
}
