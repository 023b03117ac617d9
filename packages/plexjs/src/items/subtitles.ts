import type { Stream, SubtitleStream } from '../generated/models/streams.ts';
import {
  addSubtitles,
  downloadSubtitles,
  searchSubtitles,
  type SubtitlePreference,
} from '../generated/pms/metadata-subtitles.ts';
import { deleteStreamByKey } from '../generated/pms/streams.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';
import { upload, type UploadOptions } from './upload.ts';

/** Which subtitles are looked for. */
export interface SubtitleSearch extends RequestOptions {
  /** Their language, in two letters, for instance `en`. */
  readonly language: string;
  /** Whether they are for people who cannot hear: 0 and 1 rank them last and first, 2 gives no others, 3 none of them. Default: 0. */
  readonly hearingImpaired?: SubtitlePreference;
  /** Whether they are only for what is said in other languages; likewise. Default: 0. */
  readonly forced?: SubtitlePreference;
}

/** How a file of subtitles is added. */
export interface SubtitleUpload extends UploadOptions {
  /** The form of the file: `srt`, `ass`, `smi`, `vtt`. Default: what the title ends with. */
  readonly format?: string;
  /** What it is called, for instance `English.srt`. */
  readonly title?: string;
  /** Its language, in two or three letters. */
  readonly language?: string;
  /** Whether they are only for what is said in other languages. Default: false. */
  readonly forced?: boolean;
  /** Whether they are for people who cannot hear. Default: false. */
  readonly hearingImpaired?: boolean;
}

/** See `PlayableItem.searchSubtitles`. */
export async function findSubtitles(
  item: LibraryItem,
  { language, hearingImpaired = 0, forced = 0, ...options }: SubtitleSearch,
): Promise<readonly Stream[]> {
  // Servers answer 500 for three letters.
  if (!/^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(language))
    throw new PlexUsageError(`“${language}” is no language in two letters, such as en.`);
  const params = { ids: ratingKeyOf(item), language, hearingImpaired, forced };
  return (await searchSubtitles(item.server.client, params, options)).streams;
}

/** See `PlayableItem.downloadSubtitles`. */
export async function installSubtitles(
  item: LibraryItem,
  { key }: Pick<Stream, 'key'>,
  options?: RequestOptions,
): Promise<void> {
  if (key === undefined) throw new PlexUsageError('These subtitles have no key. Take some that searchSubtitles found.');
  await downloadSubtitles(item.server.client, { ids: ratingKeyOf(item), key }, options);
}

/** See `PlayableItem.uploadSubtitles`. */
export async function uploadSubtitles(
  item: LibraryItem,
  file: string | Blob | ArrayBuffer | Uint8Array,
  { format, title, language, forced, hearingImpaired, ...options }: SubtitleUpload,
): Promise<void> {
  const name = title ?? (file instanceof File ? file.name : undefined);
  const form = format ?? /\.(\w+)$/.exec(name ?? '')?.[1];
  if (form === undefined)
    throw new PlexUsageError('uploadSubtitles: say the form of the file, for instance { format: "srt" }.');
  const whole = typeof file === 'string' ? new Blob([file], { type: 'text/plain;charset=utf-8' }) : file;
  const params = { ids: ratingKeyOf(item), title: name, format: form, language, forced, hearingImpaired };
  await upload(whole, options, (body, request) => addSubtitles(item.server.client, { ...params, body }, request));
}

/** See `PlayableItem.deleteSubtitles`. */
export async function removeSubtitles(
  item: LibraryItem,
  { id, key }: Pick<SubtitleStream, 'id' | 'key'>,
  options?: RequestOptions,
): Promise<void> {
  if (id === undefined || key === undefined)
    throw new PlexUsageError('Only subtitles in a file of their own can be deleted; these are part of the video.');
  await deleteStreamByKey(item.server.client, { streamId: id }, options);
}
