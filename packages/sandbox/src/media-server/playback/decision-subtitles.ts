import type { PartRecord, StreamRecord } from '../../world/records.ts';
import type { ConvertedStream } from '../../world/records-playback.ts';
import { allows, type Profile, type TranscodeTarget } from './decision-profile.ts';
import type { Wish } from './decision-wish.ts';

/** What is converted to, and what else of the profile says how subtitles may come. */
interface SubtitleWays {
  /** Of the video. */
  readonly target: TranscodeTarget;
  readonly profile: Profile;
  readonly wish: Wish;
}

/** Forms that are pictures: no text can be made of them. */
const pictures: ReadonlySet<string> = new Set(['pgs', 'vobsub', 'dvd_subtitle', 'dvb_subtitle', 'hdmv_pgs_subtitle']);

/** Forms with styles, which get lost where plain text is made of them. */
const styled: ReadonlySet<string> = new Set(['ass', 'ssa']);

/**
 * What becomes of the subtitles of a file that is converted. Those that are chosen come in segments beside the video, in a file of
 * their own, inside the container or drawn into the picture, whichever the player can do and wants.
 */
export function convertedSubtitlesOf({ streams }: PartRecord, ways: SubtitleWays): readonly ConvertedStream[] {
  const { wish } = ways;
  if (wish.subtitles === 'none') return [];
  return streams
    .filter(({ streamType }) => streamType === 3)
    .flatMap((stream) => {
      if (stream.fields.selected === true || stream.fields.selected === 1) return [converted(stream, ways)];
      // Only conversions to keep tell of those that are left out (captured).
      return wish.context === 'static' ? [{ ...base(stream), decision: 'ignore' as const, location: 'direct' }] : [];
    });
}

function converted(stream: StreamRecord, { target, profile, wish }: SubtitleWays): ConvertedStream {
  const codec = String(stream.fields.codec ?? '');
  const isText = !pictures.has(codec);
  const ways: Readonly<Record<string, () => ConvertedStream | undefined>> = {
    segmented: () => {
      const codecs = wish.protocol === 'http' ? undefined : subtitleFormats(profile, wish.protocol);
      return codecs && isText ? { ...base(stream), ...became(codec, codecs), location: 'segments-subs' } : undefined;
    },
    sidecar: () => {
      // Who asks for a file gets one, in the form that it has.
      const codecs = subtitleFormats(profile, 'http') ?? (wish.subtitles === 'sidecar' ? [] : undefined);
      return codecs && isText ? { ...base(stream), ...became(codec, codecs), location: 'sidecar-subs' } : undefined;
    },
    embedded: () => {
      const codecs = wish.protocol === 'http' ? target.subtitleCodec : [];
      return codecs.length > 0 && (isText || allows(codecs, codec))
        ? { ...base(stream), ...became(codec, codecs), location: 'embedded' }
        : undefined;
    },
  };
  const order = wish.subtitles === 'burn' ? [] : [wish.subtitles, 'segmented', 'sidecar', 'embedded'];
  for (const name of order) {
    const way = ways[name]?.();
    const losesStyles = way?.decision === 'transcode' && styled.has(codec) && wish.advancedSubtitles === 'burn';
    if (way !== undefined && !losesStyles) return way;
  }
  return { ...base(stream), decision: 'burn', location: wish.protocol === 'http' ? 'direct' : 'segments-video' };
}

/** What stays the same of a stream. */
function base({ id, streamType, fields }: StreamRecord): Omit<ConvertedStream, 'decision' | 'location'> {
  const { codec = '', bitrate } = fields;
  return { id, streamType, codec: String(codec), ...(bitrate !== undefined && { bitrate: Number(bitrate) }) };
}

/** The forms in which a player takes subtitles apart from the video, the best first; undefined where its profile names none. */
export function subtitleFormats({ targets }: Profile, protocol: string): readonly string[] | undefined {
  const own = targets.filter((target) => target.type === 'subtitleProfile' && target.protocol === protocol);
  const target = own.find(({ isNamed }) => isNamed) ?? own[0];
  return target && (target.subtitleCodec.length > 0 ? target.subtitleCodec : target.container.split(','));
}

/** A stream is copied where the player has its codec, and else becomes what the player likes best. */
function became(codec: string, codecs: readonly string[]): Pick<ConvertedStream, 'decision' | 'codec'> {
  return allows(codecs, codec) ? { decision: 'copy', codec } : { decision: 'transcode', codec: codecs[0] ?? codec };
}
