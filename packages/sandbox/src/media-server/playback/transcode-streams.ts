import { dashAudio, dashVideo, hlsFilm, type Segment, type SegmentedFile } from '../../seed/segments.ts';

/** The film stands for whatever is converted: a conversion is as long as its item, so that the film begins again and again. */
function repeated({ segments }: SegmentedFile, seconds: number): readonly (readonly Segment[])[] {
  const length = segments.reduce((sum, { duration }) => sum + duration, 0);
  const rounds = Math.max(1, Math.ceil(seconds / length));
  return Array.from({ length: rounds }, (_, round) => {
    const count = Math.max(1, Math.ceil(Math.min(length, seconds - round * length) / 2));
    return segments.slice(0, count);
  });
}

/** The first playlist of HLS: it leads to the one that lists the segments. */
export function masterPlaylist(
  id: string,
  { bitrate, width, height }: { bitrate: number; width?: number; height?: number },
): string {
  const picture = width === undefined ? '' : `,RESOLUTION=${width}x${height},FRAME-RATE=24.000000`;
  return `#EXTM3U\n#EXT-X-STREAM-INF:PROGRAM-ID=1,BANDWIDTH=${bitrate * 1000}${picture}\nsession/${id}/base/index.m3u8\n`;
}

/** The playlist of HLS that lists the segments. */
export function mediaPlaylist(seconds: number): string {
  let number = 0;
  const lines = repeated(hlsFilm, seconds).flatMap((round, index) => [
    ...(index === 0 ? [] : ['#EXT-X-DISCONTINUITY']),
    ...round.flatMap(({ duration }) => [`#EXTINF:${duration.toFixed(6)}, nodesc`, `${segmentName(number++)}.ts`]),
  ]);
  const head = [
    '#EXTM3U',
    '#EXT-X-VERSION:3',
    '#EXT-X-TARGETDURATION:2',
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
  ];
  return `${[...head, ...lines, '#EXT-X-ENDLIST'].join('\n')}\n`;
}

/** The name of a segment in a playlist. */
export function segmentName(number: number): string {
  return String(number).padStart(5, '0');
}

/** Where a segment of HLS is in its file. */
export function hlsSegment(number: number): Segment | undefined {
  return hlsFilm.segments[number % hlsFilm.segments.length];
}

/** The manifest of DASH: a period for each time that the film is shown. */
export function manifest(id: string, seconds: number, withPicture: boolean): string {
  let start = 0;
  const periods = repeated(dashVideo, seconds).map((round, index) => {
    const length = round.reduce((sum, { duration }) => sum + duration, 0);
    const text = period(id, { index, start, length, withPicture });
    start += length;
    return text;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" profiles="urn:mpeg:dash:profile:isoff-live:2011" type="static" mediaPresentationDuration="${time(start)}" maxSegmentDuration="PT2S" minBufferTime="PT10S">
${periods.join('\n')}
</MPD>
`;
}

function period(
  id: string,
  { index, start, length, withPicture }: { index: number; start: number; length: number; withPicture: boolean },
): string {
  const template = `<SegmentTemplate timescale="1" duration="2" initialization="session/${id}/$RepresentationID$/header" media="session/${id}/$RepresentationID$/$Number$.m4s" startNumber="0" />`;
  const picture = `    <AdaptationSet segmentAlignment="true">
      ${template}
      <Representation id="0" mimeType="video/mp4" codecs="avc1.64001e" bandwidth="160000" width="640" height="360" />
    </AdaptationSet>
`;
  return `  <Period start="${time(start)}" id="${index}" duration="${time(length)}">
${withPicture ? picture : ''}    <AdaptationSet segmentAlignment="true">
      ${template}
      <Representation id="1" mimeType="audio/mp4" codecs="mp4a.40.2" bandwidth="48000" audioSamplingRate="48000" />
    </AdaptationSet>
  </Period>`;
}

const time = (seconds: number): string => `PT${seconds}S`;

/** Where a segment of DASH, or its header, is in which file. */
export function dashSegment(
  representation: string,
  name: string,
): { source: string; start: number; end: number } | undefined {
  const file = { '0': dashVideo, '1': dashAudio }[representation];
  if (file === undefined) return undefined;
  if (name === 'header') return { source: file.source, start: 0, end: file.initialization };
  const segment = file.segments[Number(/^(\d+)\.m4s$/.exec(name)?.[1] ?? Number.NaN)];
  return segment && { source: file.source, start: segment.offset, end: segment.offset + segment.length };
}
