import { analyzeMetadata, refreshItemsMetadata } from '../generated/pms/metadata-analysis.ts';
import { deleteMetadataItem } from '../generated/pms/metadata.ts';
import { setRating } from '../generated/pms/rating.ts';
import { markPlayedByGet, markUnplayed } from '../generated/pms/timeline.ts';
import type { ItemBase } from '../generated/models/item-base.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { type ExternalIds, externalIdsOf } from './external-ids.ts';
import type { IncludeOptions } from './includes.ts';

/** The provider that a server's own libraries are. */
export const libraryIdentifier = 'com.plexapp.plugins.library';

/** What all items have in common: their data, which are plain and enumerable, and what can be done with them. */
export interface LibraryItem extends ItemBase {
  /** The server that the item was read from. */
  readonly server: PlexServer;
  /** Whether the item came in a list, which carries fewer fields and tags than {@link LibraryItem.reload} gives. Nothing is loaded behind the caller's back. */
  readonly isPartial: boolean;
}

/**
 * An item of a server's library. It is the decoded data themselves, with methods on the prototype: what serialises, spreads or clones it gets data.
 * Methods that ask the server take `signal` and other {@link RequestOptions} last. They leave the object as it is: {@link LibraryItem.reload} gives what became of it.
 */
export abstract class LibraryItem {
  /** The item's identifiers at other services: `movie.externalIds.imdb`. */
  get externalIds(): ExternalIds {
    return externalIdsOf(this.guid, this.guids);
  }

  /** Whether the person has watched it, or heard it, to the end: of shows, seasons and albums, all of it. */
  get isWatched(): boolean {
    const { leafCount, viewedLeafCount = 0 } = this as {
      readonly leafCount?: number;
      readonly viewedLeafCount?: number;
    };
    return leafCount === undefined ? (this.viewCount ?? 0) > 0 : leafCount > 0 && viewedLeafCount >= leafCount;
  }

  /** Whether a field is locked, so that agents do not change it. Only full items know. */
  isLocked(field: string): boolean {
    return this.fields.some(({ name, locked }) => name === field && locked === true);
  }

  /**
   * Reads the item anew and in full: `GET /library/metadata/{ratingKey}`.
   *
   * ```ts
   * const full = await movie.reload({ include: ['extras', 'reviews'] });
   * ```
   *
   * @returns A new object; this one stays as it is.
   * @throws {PlexNotFoundError} When the item is gone.
   */
  reload(options: IncludeOptions & RequestOptions = {}): Promise<this> {
    return this.server.item(ratingKeyOf(this), options) as Promise<unknown> as Promise<this>;
  }

  /** Marks it, and all that is below it, as watched: `/:/scrobble`. */
  async markWatched(options?: RequestOptions): Promise<void> {
    await markPlayedByGet(this.server.client, { key: ratingKeyOf(this), identifier: libraryIdentifier }, options);
  }

  /** Marks it, and all that is below it, as not watched: `/:/unscrobble`. */
  async markUnwatched(options?: RequestOptions): Promise<void> {
    await markUnplayed(this.server.client, { key: ratingKeyOf(this), identifier: libraryIdentifier }, options);
  }

  /**
   * Rates it: `PUT /:/rate`.
   *
   * @param rating From 0 to 10; two are a star. `null` takes the rating off.
   * @throws {PlexUsageError} For another number.
   */
  async rate(rating: number | null, options?: RequestOptions): Promise<void> {
    if (rating !== null && !(rating >= 0 && rating <= 10))
      throw new PlexUsageError(`A rating is from 0 to 10, or null to take it off, not ${rating}.`);
    const params = { key: ratingKeyOf(this), identifier: libraryIdentifier, rating: rating ?? -1 };
    await setRating(this.server.client, params, options);
  }

  /** Has its agent look for its metadata again: `PUT /library/metadata/{ratingKey}/refresh`. */
  async refresh(options?: RequestOptions): Promise<void> {
    await refreshItemsMetadata(this.server.client, { ids: ratingKeyOf(this) }, options);
  }

  /** Has the server look at its files again: `PUT /library/metadata/{ratingKey}/analyze`. */
  async analyze(options?: RequestOptions): Promise<void> {
    await analyzeMetadata(this.server.client, { ids: ratingKeyOf(this) }, options);
  }

  /**
   * Deletes it and its files from the server: `DELETE /library/metadata/{ratingKey}`.
   *
   * @throws {PlexError} Where the server does not allow that its media are deleted.
   */
  async delete(options?: RequestOptions): Promise<void> {
    await deleteMetadataItem(this.server.client, { ids: ratingKeyOf(this) }, options);
  }
}

/** The number that an item is read and changed by. Throws `PlexUsageError` where it has none, as in the history of what was deleted. */
export function ratingKeyOf({
  ratingKey,
  title,
}: {
  readonly ratingKey?: string | undefined;
  readonly title?: string | undefined;
}): string {
  if (ratingKey === undefined)
    throw new PlexUsageError(`“${title ?? 'The item'}” has no ratingKey, so the server cannot be asked about it.`);
  return ratingKey;
}
