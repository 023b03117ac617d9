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

/** The film in MPEG-TS, for HLS. */
export const hlsFilm: SegmentedFile = cut('hls.mpegts', 0, [57_528, 63_544, 59_220, 64_860, 59_596, 60_348]);

/** The film's picture in fragmented MP4, for DASH. */
export const dashVideo: SegmentedFile = cut('dash-video.mp4', 839, [37_605, 42_885, 39_213, 44_151, 39_516, 39_930]);

/** The film's sound in fragmented MP4, for DASH. */
export const dashAudio: SegmentedFile = cut(
  'dash-audio.mp4',
  765,
  [12_292, 12_689, 12_685, 12_623, 12_463, 12_641, 696],
);

function cut(source: string, initialization: number, lengths: readonly number[]): SegmentedFile {
  let offset = initialization;
  const segments = lengths.map((length) => {
    const segment = { duration: 2, offset, length };
    offset += length;
    return segment;
  });
  return { source, initialization, segments };
}
