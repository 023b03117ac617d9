import type { ArtworkChoice } from '../generated/pms/artwork.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { LibraryItem } from './library-item.ts';
import type { UploadOptions } from './upload.ts';

/** The kinds of pictures and tunes that an item can choose among. */
export type ArtworkKind = 'posters' | 'arts' | 'logos' | 'squareArts' | 'themes';

/** What a picture or tune can be made of: the address of a file, which the server fetches, or the file itself. */
export type ArtworkSource = URL | string | Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;

/**
 * The pictures, or tunes, of one kind that an item can choose among.
 *
 * ```ts
 * await movie.posters.upload(new URL('https://example.org/poster.jpg'));
 * const [first] = await movie.posters.list();
 * if (first) await movie.posters.choose(first);
 * ```
 */
export class Artwork {
  readonly #item: LibraryItem;
  readonly #kind: ArtworkKind;

  /** Made by the items. */
  constructor(item: LibraryItem, kind: ArtworkKind) {
    this.#item = item;
    this.#kind = kind;
  }

  /** What there is to choose among; the one in use is `selected`. */
  async list(options?: RequestOptions): Promise<readonly ArtworkChoice[]> {
    const { listArtwork } = await import('./on-demand.ts');
    return listArtwork(this.#item, this.#kind, options);
  }

  /** Adds one, which the server then uses. A text is an address. A stream is sent only once, so that the upload is not tried again. */
  async upload(source: ArtworkSource, options?: UploadOptions): Promise<void> {
    const { uploadArtwork } = await import('./on-demand.ts');
    await uploadArtwork(this.#item, this.#kind, source, options);
  }

  /**
   * Uses one of the list, and locks it. Themes cannot be chosen.
   *
   * @throws {PlexUsageError} For themes, and for one that has no `ratingKey`.
   */
  async choose(choice: Pick<ArtworkChoice, 'ratingKey'>, options?: RequestOptions): Promise<void> {
    const { chooseArtwork } = await import('./on-demand.ts');
    await chooseArtwork(this.#item, this.#kind, choice, options);
  }

  /** Takes the one in use off. */
  async delete(options?: RequestOptions): Promise<void> {
    const { deleteArtwork } = await import('./on-demand.ts');
    await deleteArtwork(this.#item, this.#kind, options);
  }

  /** Keeps agents from changing which one is used. */
  async lock(options?: RequestOptions): Promise<void> {
    const { lockArtwork } = await import('./on-demand.ts');
    await lockArtwork(this.#item, this.#kind, true, options);
  }

  /** Lets agents change which one is used. */
  async unlock(options?: RequestOptions): Promise<void> {
    const { lockArtwork } = await import('./on-demand.ts');
    await lockArtwork(this.#item, this.#kind, false, options);
  }
}
