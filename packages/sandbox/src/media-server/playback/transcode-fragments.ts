import type { ConvertedMedia } from '../../seed/segments.ts';
import type { TranscodeRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { joinedFragment, joinedHeader } from './fragment-mux.ts';
import { pieceBytes } from './transcode-files.ts';
import { dashSegment } from './transcode-streams.ts';

/** Whether a conversion to HLS comes in fragments of MP4 rather than in MPEG-TS, as its target wants. */
export function isFragmented({ conversion }: TranscodeRecord): boolean {
  return conversion.protocol === 'hls' && conversion.container === 'mp4';
}

/**
 * The header of such a conversion, or a segment by its number: the picture and the sound that DASH has apart, in one. Undefined beyond
 * the end.
 */
export async function fragmentOf(
  { files }: Pick<World, 'files'>,
  media: ConvertedMedia,
  { part, seconds }: { readonly part: 'header' | number; readonly seconds: number },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const name = part === 'header' ? part : `${part}.m4s`;
  const [video, audio] = await Promise.all(
    ['0', '1'].map((representation) => {
      const piece = dashSegment(media, { representation, name, seconds });
      return piece && pieceBytes(files, piece);
    }),
  );
  if (video === undefined || audio === undefined) return audio;
  return part === 'header' ? joinedHeader(video, audio) : joinedFragment(video, audio);
}
