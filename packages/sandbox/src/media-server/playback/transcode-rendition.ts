import type { ConvertedMedia } from '../../seed/segments.ts';
import type { PartRecord, StreamRecord } from '../../world/records.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { blocksOf, clockTime } from '../items/subtitles-cues.ts';
import { isFragmented } from './transcode-fragments.ts';
import { mediaPlaylist, segmentStart } from './transcode-streams.ts';
import { shownCues } from './transcode-subtitles.ts';

/** Subtitles beside the video of a conversion to HLS. */
export interface Rendition {
  readonly part: PartRecord;
  readonly stream: StreamRecord;
}

/** The subtitles that a conversion to HLS has in segments of WebVTT; undefined where it has none. */
export function renditionOf({ tables }: World, { itemId, partId, conversion }: TranscodeRecord): Rendition | undefined {
  const converted = conversion.streams.find(
    ({ location, codec }) => location === 'segments-subs' && codec === 'webvtt',
  );
  if (conversion.protocol !== 'hls' || converted === undefined) return undefined;
  const parts = tables.items.get(itemId)?.media.flatMap((media) => media.parts) ?? [];
  const part = parts.find(({ id }) => id === partId);
  const stream = part?.streams.find(({ id }) => id === converted.id);
  return part && stream && { part, stream };
}

/** The playlist of the subtitles: as many segments as the video has, and as long ones. */
export function renditionPlaylist(
  world: World,
  transcode: TranscodeRecord,
  media: ConvertedMedia,
  seconds: number,
): string | undefined {
  return (
    renditionOf(world, transcode) &&
    mediaPlaylist(media, seconds, { extension: 'vtt', isFragmented: isFragmented(transcode) })
  );
}

/**
 * A segment of the subtitles: the cues that are seen while that of the video plays, with the times of the item, and where these are on
 * the video's own clock. Without cues there is only the head, as servers have it.
 */
export async function renditionSegment(
  world: World,
  transcode: TranscodeRecord,
  media: ConvertedMedia,
  { number, seconds }: { readonly number: number; readonly seconds: number },
): Promise<string | undefined> {
  const rendition = renditionOf(world, transcode);
  const start = segmentStart(number, seconds);
  if (rendition === undefined || start === undefined) return undefined;
  const [from, to] = [start * 1000, (start + 2) * 1000];
  const title = world.tables.items.get(transcode.itemId)?.title ?? '';
  const all = await shownCues(world, { ...rendition, title, accountId: transcode.accountId });
  const cues = all.filter((cue) => cue.start < to && cue.end > from);
  if (cues.length === 0) return 'WEBVTT\n';
  // In MPEG-TS the video begins again and again, and its clock with it.
  const round = from - (from % (media.hls.segments.length * 2000));
  const [local, begin] = isFragmented(transcode) ? [0, 0] : [round, media.hlsBegin];
  const map = `X-TIMESTAMP-MAP=LOCAL:${clockTime(local)},MPEGTS:${begin}`;
  return `WEBVTT\n${map}\n\n${blocksOf(cues)}`;
}
