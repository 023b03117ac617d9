import type { MediaRecord, PartRecord, StreamRecord } from '../../world/records.ts';
import type { Conversion, ConvertedStream } from '../../world/records-playback.ts';
import { allows, type Profile, type TranscodeTarget } from './decision-profile.ts';
import { convertedSubtitlesOf } from './decision-subtitles.ts';
import type { Wish } from './decision-wish.ts';

/** What a file is converted to for a player; undefined where its profile has no target that fits. */
export function conversionOf(
  media: MediaRecord,
  part: PartRecord,
  profile: Profile,
  wish: Wish,
): Conversion | undefined {
  const { targets } = profile;
  const fits = targets.filter(
    ({ type, context, protocol }) => type === wish.type && context === wish.context && protocol === wish.protocol,
  );
  const target = fits.find(({ isNamed }) => isNamed) ?? fits[0];
  if (target === undefined) return undefined;
  const { width, height } = sizeWithin(media, wish);
  const subtitles = convertedSubtitlesOf(part, { target, profile, wish });
  const isBurnt = subtitles.some(({ decision }) => decision === 'burn');
  const streams = [
    ...part.streams.flatMap((stream) => convertedStream(stream, media, target, { ...wish, isBurnt })),
    ...subtitles,
  ];
  const video = streams.find(({ streamType }) => streamType === 1);
  const audio = streams.find(({ streamType }) => streamType === 2);
  const channels = Number(media.fields.audioChannels ?? 0);
  return {
    protocol: wish.protocol,
    container: target.container.split(',')[0] ?? target.container,
    context: wish.context,
    bitrate: Math.min(Number(media.fields.bitrate ?? 0), wish.bitrate),
    ...(video && { videoCodec: video.codec }),
    ...(width > 0 && { width, height }),
    ...(audio && { audioCodec: audio.codec }),
    ...(audio && channels > 0 && { audioChannels: Math.min(channels, wish.channels) }),
    streams,
  };
}

/** The size of the picture that is within what is wanted, its sides in proportion and even. */
function sizeWithin({ fields }: MediaRecord, wish: Wish): { readonly width: number; readonly height: number } {
  const width = Number(fields.width ?? 0);
  const height = Number(fields.height ?? 0);
  const scale = Math.min(1, wish.width / width, wish.height / height);
  if (!(scale < 1)) return { width, height };
  return { width: 2 * Math.round((width * scale) / 2), height: 2 * Math.round((height * scale) / 2) };
}

function convertedStream(
  { id, streamType, fields }: StreamRecord,
  media: MediaRecord,
  target: TranscodeTarget,
  wish: Wish & { readonly isBurnt: boolean },
): readonly ConvertedStream[] {
  const codec = String(fields.codec ?? '');
  const bitrate = fields.bitrate === undefined ? {} : { bitrate: Math.min(Number(fields.bitrate), wish.bitrate) };
  const isSegmented = wish.protocol !== 'http';
  if (streamType === 1) {
    const isWithin =
      Number(media.fields.bitrate ?? 0) <= wish.bitrate &&
      Number(media.fields.width ?? 0) <= wish.width &&
      Number(media.fields.height ?? 0) <= wish.height;
    // What is drawn into a picture makes another one of it.
    const isCopied = wish.directStream && isWithin && !wish.isBurnt && allows(target.videoCodec, codec);
    const location = isSegmented ? 'segments-video' : 'direct';
    return [{ id, streamType, ...became(isCopied, codec, target.videoCodec), location, ...bitrate }];
  }
  if (streamType === 2) {
    if (fields.selected !== true && fields.selected !== 1) return [];
    const isCopied =
      wish.directStreamAudio && Number(fields.channels ?? 0) <= wish.channels && allows(target.audioCodec, codec);
    const location = isSegmented ? 'segments-audio' : 'direct';
    return [{ id, streamType, ...became(isCopied, codec, target.audioCodec), location, ...bitrate }];
  }
  return [];
}

function became(
  isCopied: boolean,
  codec: string,
  codecs: readonly string[],
): Pick<ConvertedStream, 'decision' | 'codec'> {
  return isCopied ? { decision: 'copy', codec } : { decision: 'transcode', codec: codecs[0] ?? codec };
}
