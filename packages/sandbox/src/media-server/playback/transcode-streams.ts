import type { ConvertedMedia, Representation, Segment, SegmentedFile } from '../../seed/segments.ts';
import type { StreamRecord } from '../../world/records.ts';

/** A conversion is as long as its item, so that what is packaged, which is shorter, begins again and again. */
function rounds({ segments }: SegmentedFile, seconds: number): readonly (readonly Segment[])[] {
  const whole = lengthOf(segments);
  return Array.from({ length: Math.max(1, Math.ceil(seconds / whole)) }, (_, round) => {
    const start = round * whole;
    const length = seconds > 0 ? Math.min(whole, seconds - start) : 2;
    const shown = segments.slice(0, Math.max(1, Math.ceil(length / 2)));
    const [last] = shown.slice(-1);
    const rest = length - lengthOf(shown.slice(0, -1));
    return last ? [...shown.slice(0, -1), { ...last, duration: rest }] : shown;
  });
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { duration }) => sum + duration, 0);
}

/** The first playlist of HLS: it leads to the one that lists the segments. */
export function masterPlaylist(
  id: string,
  { bitrate, width, height }: { bitrate: number; width?: number; height?: number },
  subtitles?: { readonly stream: StreamRecord },
): string {
  const picture = width === undefined ? '' : `,RESOLUTION=${width}x${height},FRAME-RATE=24.000000`;
  const group = subtitles ? `,SUBTITLES="${subtitleGroup}"` : '';
  const lines = [
    '#EXTM3U',
    ...(subtitles ? [renditionLine(id, subtitles.stream)] : []),
    `#EXT-X-STREAM-INF:PROGRAM-ID=1,BANDWIDTH=${bitrate * 1000}${picture}${group}`,
    `session/${id}/base/index.m3u8`,
  ];
  return `${lines.join('\n')}\n`;
}

const subtitleGroup = 'subs';

function renditionLine(id: string, { fields }: StreamRecord): string {
  const { language, displayTitle, languageTag, forced } = fields;
  const text = (value: unknown): string => `"${String(value).replaceAll(/["\r\n]/g, "'")}"`;
  const attributes = [
    'TYPE=SUBTITLES',
    `GROUP-ID="${subtitleGroup}"`,
    `NAME=${text(language ?? displayTitle ?? 'Unknown')}`,
    ...(languageTag === undefined ? [] : [`LANGUAGE=${text(languageTag)}`]),
    'DEFAULT=YES',
    'AUTOSELECT=YES',
    `FORCED=${forced === true || forced === 1 ? 'YES' : 'NO'}`,
    `URI="session/${id}/vtt-base/index.m3u8"`,
  ];
  return `#EXT-X-MEDIA:${attributes.join(',')}`;
}

/** What is particular of a playlist. */
export interface PlaylistForm {
  /** Of the names of segments. Default: `ts`. */
  readonly extension?: 'ts' | 'vtt';
  /** Whether the video is in fragments of MP4, whose clock goes on where the packaged file begins again. */
  readonly isFragmented?: boolean;
}

/** The playlist of HLS that lists the segments of the whole item, wherever in it a player begins. */
export function mediaPlaylist(
  { hls }: ConvertedMedia,
  seconds: number,
  { extension = 'ts', isFragmented = false }: PlaylistForm = {},
): string {
  let number = 0;
  const lines = rounds(hls, seconds).flatMap((segments, index) => [
    ...(index === 0 || isFragmented ? [] : ['#EXT-X-DISCONTINUITY']),
    ...segments.flatMap(({ duration }) => [
      `#EXTINF:${duration.toFixed(6)}, nodesc`,
      `${segmentName(number++)}.${extension}`,
    ]),
  ]);
  const head = [
    '#EXTM3U',
    `#EXT-X-VERSION:${isFragmented ? 7 : 3}`,
    '#EXT-X-TARGETDURATION:2',
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    ...(isFragmented && extension === 'ts' ? ['#EXT-X-MAP:URI="header"'] : []),
  ];
  return `${[...head, ...lines, '#EXT-X-ENDLIST'].join('\n')}\n`;
}

/** The name of a segment in a playlist. */
export function segmentName(number: number): string {
  return String(number).padStart(5, '0');
}

/** A stretch of a file of `media`. */
export interface Piece {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where in the conversion it begins, in seconds. */
  readonly at: number;
  /** How far its own times are to be moved, in ticks. Default: not at all. */
  readonly ticks?: number;
}

/** Where a segment of HLS is in which file. There is none beyond the end of the item; what is live has none. */
export function hlsSegment({ hls }: ConvertedMedia, number: number, seconds = Infinity): Piece | undefined {
  return pieceOf(hls, number, seconds);
}

/** Where in the conversion a segment begins, in seconds; undefined beyond the end. */
export function segmentStart(number: number, seconds: number): number | undefined {
  const at = number * 2;
  return Number.isNaN(number) || (at > 0 && at >= seconds) ? undefined : at;
}

function pieceOf({ source, segments }: SegmentedFile, number: number, seconds: number): Piece | undefined {
  const segment = segments[number % segments.length];
  const at = segmentStart(number, seconds);
  if (segment === undefined || at === undefined) return undefined;
  return { source, start: segment.offset, end: segment.offset + segment.length, at };
}

/** The manifest of DASH: one period of the whole item, wherever in it a player begins. */
export function manifest(id: string, { dashVideo, dashAudio }: ConvertedMedia, seconds: number): string {
  const length = time(seconds > 0 ? seconds : 2);
  const set = (number: number, { attributes }: Representation): string => `    <AdaptationSet segmentAlignment="true">
      <SegmentTemplate timescale="1" duration="2" initialization="session/${id}/$RepresentationID$/header" media="session/${id}/$RepresentationID$/$Number$.m4s" startNumber="0" />
      <Representation id="${number}" ${attributes} />
    </AdaptationSet>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" profiles="urn:mpeg:dash:profile:isoff-live:2011" type="static" mediaPresentationDuration="${length}" maxSegmentDuration="PT2S" minBufferTime="PT10S">
  <Period start="PT0S" id="0" duration="${length}">
${dashVideo ? set(0, dashVideo) : ''}${set(1, dashAudio)}  </Period>
</MPD>
`;
}

const time = (seconds: number): string => `PT${seconds}S`;

/** Where a segment of DASH, or the header of a representation, is in which file, and how far it is to be moved in time. */
export function dashSegment(
  { dashVideo, dashAudio }: ConvertedMedia,
  {
    representation,
    name,
    seconds,
  }: { readonly representation: string; readonly name: string; readonly seconds: number },
): Piece | undefined {
  const wanted = { '0': dashVideo, '1': dashAudio }[representation];
  if (wanted === undefined) return undefined;
  const { file, timescale } = wanted;
  if (name === 'header') return { source: file.source, start: 0, end: file.initialization, at: 0 };
  const number = Number(/^(\d+)\.m4s$/.exec(name)?.[1] ?? Number.NaN);
  const found = pieceOf(file, number, seconds);
  const before = number - (number % file.segments.length);
  return found && { ...found, ticks: before * 2 * timescale };
}
