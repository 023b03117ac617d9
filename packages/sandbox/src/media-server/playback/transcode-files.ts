import type { Ask } from '../../http/ask.ts';
import type { MediaFile } from '../../world/files.ts';
import type { Conversion } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { moved } from './fragment-time.ts';
import type { Piece } from './transcode-streams.ts';

/** What a conversion to a single file gives: the packaged file that shows the same, from where it is to begin. */
export async function convertedFile(
  { world }: Pick<Ask, 'world'>,
  source: string | undefined,
  { videoCodec, container }: Conversion,
  { offset = 0, duration = 0 }: { readonly offset?: number; readonly duration?: number } = {},
): Promise<MediaFile | undefined> {
  if (videoCodec === undefined) {
    const file = await world.files.read(container === 'flac' ? 'track.flac' : 'track.mp3');
    return file?.type === 'audio/mpeg' && duration > 0 ? fromOffset(file, offset / duration) : file;
  }
  const film = container === 'mp4' ? 'film.mp4' : 'film.mkv';
  return world.files.read(source === 'episode.mp4' ? source : film);
}

/** A piece of a packaged file, at its time in the conversion. */
export async function pieceBytes(
  files: World['files'],
  { source, start, end, ticks = 0 }: Piece,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = (await files.read(source))?.bytes.subarray(start, end);
  return bytes && ticks > 0 ? moved(bytes, ticks) : bytes;
}

/** An MP3 from a share of its length on. Its frames stand alone, each after eleven bits that are set. */
function fromOffset(file: MediaFile, share: number): MediaFile {
  const { bytes } = file;
  const wanted = Math.floor(bytes.length * Math.min(1, share));
  if (wanted === 0) return file;
  const start = bytes.findIndex(
    (byte, index) => index >= wanted && byte === 0xff && ((bytes[index + 1] ?? 0) & 0xe0) === 0xe0,
  );
  return { ...file, bytes: start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start) };
}
