import {
  type ArtworkChoice,
  type ArtworkChoiceContainer,
  getMediaArts,
  getMediaClearLogos,
  getMediaPosters,
  getMediaSquareArts,
  getMediaThemes,
  libraryMetadataDeleteElement,
  postMediaArts,
  postMediaClearLogo,
  postMediaPoster,
  postMediaSquareArt,
  postMediaTheme,
  updateItemArtwork,
} from '../generated/pms/artwork.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Operation } from '../wire/operation.ts';
import type { ArtworkKind, ArtworkSource } from './artwork.ts';
import type { LockName } from './edit-fields.ts';
import { editOf } from './edit.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';
import { upload, type UploadOptions } from './upload.ts';

interface UploadParams {
  ids: string | number;
  url?: string | undefined;
  body?: BodyInit | undefined;
}

interface Requests {
  readonly list: Operation<'pms', { ids: string | number }, ArtworkChoiceContainer>;
  readonly upload: Operation<'pms', UploadParams, undefined>;
  /** What it is called when one is chosen. */
  readonly choose?: string;
  /** What it is called when it is deleted and locked. */
  readonly field: LockName;
}

const requests: Readonly<Record<ArtworkKind, Requests>> = {
  posters: { list: getMediaPosters, upload: postMediaPoster, choose: 'poster', field: 'thumb' },
  arts: { list: getMediaArts, upload: postMediaArts, choose: 'art', field: 'art' },
  logos: { list: getMediaClearLogos, upload: postMediaClearLogo, choose: 'clearLogo', field: 'clearLogo' },
  squareArts: { list: getMediaSquareArts, upload: postMediaSquareArt, choose: 'squareArt', field: 'squareArt' },
  themes: { list: getMediaThemes, upload: postMediaTheme, field: 'theme' },
};

/** See {@link Artwork}. */
export async function listArtwork(
  item: LibraryItem,
  kind: ArtworkKind,
  options?: RequestOptions,
): Promise<readonly ArtworkChoice[]> {
  return (await requests[kind].list(item.server.client, { ids: ratingKeyOf(item) }, options)).artworks;
}

/** See {@link Artwork}. */
export async function uploadArtwork(
  item: LibraryItem,
  kind: ArtworkKind,
  source: ArtworkSource,
  options: UploadOptions = {},
): Promise<void> {
  const isAddress = typeof source === 'string' || source instanceof URL;
  if (isAddress && !URL.canParse(String(source)))
    throw new PlexUsageError(
      `“${String(source)}” is no address. Give a whole URL, or the file itself as a Blob, bytes or a stream.`,
    );
  const send = requests[kind].upload;
  const ids = ratingKeyOf(item);
  await upload(isAddress ? String(source) : source, options, (body, request) =>
    send(item.server.client, isAddress ? { ids, url: String(source) } : { ids, body }, request),
  );
}

/** See {@link Artwork}. */
export async function chooseArtwork(
  item: LibraryItem,
  kind: ArtworkKind,
  { ratingKey }: Pick<ArtworkChoice, 'ratingKey'>,
  options?: RequestOptions,
): Promise<void> {
  const element = requests[kind].choose;
  if (element === undefined)
    throw new PlexUsageError(`Servers cannot choose among ${kind}: they use the one that was uploaded last.`);
  if (ratingKey === undefined)
    throw new PlexUsageError(`This one of the ${kind} has no ratingKey, so the server cannot choose it.`);
  await updateItemArtwork(item.server.client, { ids: ratingKeyOf(item), element, url: ratingKey }, options);
}

/** See {@link Artwork}. */
export async function deleteArtwork(item: LibraryItem, kind: ArtworkKind, options?: RequestOptions): Promise<void> {
  await libraryMetadataDeleteElement(
    item.server.client,
    { ids: ratingKeyOf(item), element: requests[kind].field },
    options,
  );
}

/** See {@link Artwork}. */
export async function lockArtwork(
  item: LibraryItem,
  kind: ArtworkKind,
  isLocked: boolean,
  options?: RequestOptions,
): Promise<void> {
  // The field is one that all types have, whatever this item's type is.
  const edit = editOf<'movie'>([item]);
  const field = requests[kind].field as 'thumb';
  await (isLocked ? edit.lock(field) : edit.unlock(field)).save(options);
}
