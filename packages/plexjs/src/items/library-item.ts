import type { ItemBase } from '../generated/models/item-base.ts';
import type { Review } from '../generated/models/ratings.ts';
import type { Setting } from '../generated/models/settings.ts';
import type { TopUser } from '../generated/pms/metadata.ts';
import type { MatchResult } from '../generated/pms/metadata-matches.ts';
import type { TreeItem } from '../generated/pms/metadata-tree.ts';
import { getExtras } from '../generated/pms/metadata-relations.ts';
import { setRating } from '../generated/pms/rating.ts';
import { markPlayedByGet, markUnplayed } from '../generated/pms/timeline.ts';
import type { List } from '../paging/list.ts';
import type { HistoryEntry, HistoryOptions } from '../server/history.ts';
import type { JobOptions } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import type { MediaUrlOptions } from '../transport/media-url.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { Artwork } from './artwork.ts';
import { type ExternalIds, externalIdsOf } from './external-ids.ts';
import type { Hub } from './hub.ts';
import type { IncludeOptions, ItemListOptions } from './includes.ts';
import type { Item } from './item.ts';
import type { MatchOptions } from './matching.ts';
import type { OptimizeOptions } from './optimize.ts';
import type { ExtraDraft } from './related.ts';
import type { Clip } from './video.ts';

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
  async refresh(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).refresh(this, options);
  }

  /** Has the server look at its files again: `PUT /library/metadata/{ratingKey}/analyze`. */
  async analyze(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).analyze(this, options);
  }

  /** Takes it off the list of what is being watched: `PUT /actions/removeFromContinueWatching`. It comes back when it is played. */
  async removeFromContinueWatching(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).forget(this, options);
  }

  /** Its trailers and other extras: `GET /library/metadata/{ratingKey}/extras`. */
  fetchExtras(options?: ItemListOptions): List<Clip> {
    return this.server.list(getExtras, { ids: ratingKeyOf(this) }, options);
  }

  /** Hubs of items that have to do with it: `GET /library/metadata/{ratingKey}/related`. */
  async fetchRelated(options?: RequestOptions): Promise<Hub[]> {
    return (await import('./on-demand.ts')).readRelated(this, options);
  }

  /** Items that are like it, most similar first: `GET /library/metadata/{ratingKey}/similar`. Servers answer 404 for some types; {@link LibraryItem.fetchRelated} is there for all. */
  async fetchSimilar(options?: RequestOptions & { readonly count?: number }): Promise<Item[]> {
    return (await import('./on-demand.ts')).readSimilar(this, options);
  }

  /** What online services have to do with it, as hubs: `GET /library/metadata/augmentations/{id}`. None where the server has no Plex Pass, or the account opted out. */
  async fetchAugmentation(options?: RequestOptions): Promise<Hub[]> {
    return (await import('./on-demand.ts')).readAugmentation(this, options);
  }

  /** The hubs that are shown when it has been played: `GET /hubs/metadata/{ratingKey}/postplay`. `count`: how many items each has at most. */
  async fetchPostPlay(options?: RequestOptions & { readonly count?: number }): Promise<Hub[]> {
    return (await import('./on-demand.ts')).readPostPlay(this, options);
  }

  /** It and all below it as the server's database has them, down to the hashes and streams of files: `GET /library/metadata/{ratingKey}/tree`. For the owner only. */
  async fetchTree(options?: RequestOptions): Promise<TreeItem> {
    return (await import('./on-demand.ts')).readTree(this, options);
  }

  /** Who played it most, by their account's number at the server: `GET /library/metadata/{ratingKey}/users/top`. */
  async fetchTopUsers(options?: RequestOptions): Promise<readonly TopUser[]> {
    return (await import('./on-demand.ts')).readTopUsers(this, options);
  }

  /** Adds a trailer or another extra to it, by the address of its video: `POST /library/metadata/{ratingKey}/extras`. Throws `PlexUsageError` for what is no address. */
  async addExtra(draft: ExtraDraft, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).addExtra(this, draft, options);
  }

  /** What critics wrote about it. Reads it in full. */
  async fetchReviews(options?: RequestOptions): Promise<readonly Review[]> {
    const { reviews = [] } = (await this.reload({ ...options, include: ['reviews'] })) as {
      readonly reviews?: readonly Review[];
    };
    return reviews;
  }

  /** When it, or what is below it, was played, last first: `GET /status/sessions/history/all`. */
  history(options?: Omit<HistoryOptions, 'item'>): List<HistoryEntry> {
    return this.server.history({ ...options, item: ratingKeyOf(this) });
  }

  /** The pictures and tunes that it can choose among. */
  get posters(): Artwork {
    return new Artwork(this, 'posters');
  }
  /** The backgrounds that it can choose among. */
  get arts(): Artwork {
    return new Artwork(this, 'arts');
  }
  /** The logos that it can choose among. */
  get logos(): Artwork {
    return new Artwork(this, 'logos');
  }
  /** The square backgrounds that it can choose among. Since PMS 1.43. */
  get squareArts(): Artwork {
    return new Artwork(this, 'squareArts');
  }
  /** The theme tunes that it has. */
  get themes(): Artwork {
    return new Artwork(this, 'themes');
  }

  /**
   * The address of a picture or tune of it, `thumb` unless told; undefined where it has none. It holds the token only with `token: true`.
   *
   * ```ts
   * movie.artworkUrl('art', { token: true });
   * ```
   */
  artworkUrl(
    field: 'thumb' | 'art' | 'theme' | 'banner' | 'hero' | 'composite' = 'thumb',
    options?: MediaUrlOptions,
  ): string | undefined {
    const path = (this as Partial<Record<typeof field, string>>)[field];
    return path === undefined ? undefined : this.server.client.mediaUrl(path, options);
  }

  /** What it may be, best first: `GET /library/metadata/{ratingKey}/matches`. Films, shows, artists and albums have matches. */
  async matches(options: MatchOptions = {}): Promise<readonly MatchResult[]> {
    const { listMatches } = await import('./on-demand.ts');
    return listMatches(this, options);
  }

  /** Makes it one of its `matches`, and reads its metadata anew: `PUT /library/metadata/{ratingKey}/match`. */
  async match(result: MatchResult, options?: RequestOptions): Promise<void> {
    const { chooseMatch } = await import('./on-demand.ts');
    await chooseMatch(this, result, options);
  }

  /** Makes it just a file: `PUT /library/metadata/{ratingKey}/unmatch`. */
  async unmatch(options?: RequestOptions): Promise<void> {
    const { removeMatch } = await import('./on-demand.ts');
    await removeMatch(this, options);
  }

  /** Makes an item of each of its versions: `PUT /library/metadata/{ratingKey}/split`. */
  async split(options?: RequestOptions): Promise<void> {
    const { split } = await import('./on-demand.ts');
    await split(this, options);
  }

  /** Makes versions of this one of other items, which are no more: `PUT /library/metadata/{ratingKey}/merge`. */
  async merge(others: readonly LibraryItem[], options?: RequestOptions): Promise<void> {
    const { merge } = await import('./on-demand.ts');
    await merge(this, others, options);
  }

  /** The settings that it has for itself. Reads it in full. */
  async fetchPreferences(options?: RequestOptions): Promise<readonly Setting[]> {
    const { readItemPreferences } = await import('./on-demand.ts');
    return readItemPreferences(this, options);
  }

  /**
   * Changes settings of it, for instance `{ episodeSort: 0 }`: `PUT /library/metadata/{ratingKey}/prefs`. A value can be said by its label.
   *
   * @throws {PlexUsageError} For settings and values that there are not.
   */
  async setPreferences(values: SettingValues, options?: RequestOptions): Promise<void> {
    const { writeItemPreferences } = await import('./on-demand.ts');
    await writeItemPreferences(this, values, options);
  }

  /** Sets all its settings to what they are by default. */
  async resetPreferences(options?: RequestOptions): Promise<void> {
    const { resetItemPreferences } = await import('./on-demand.ts');
    await resetItemPreferences(this, options);
  }

  /**
   * Orders a version of it that suits a device: `PUT /playlists/{ratingKey}/items`. `OptimizedVersions` of `server.system()` knows what was ordered.
   *
   * ```ts
   * await movie.optimize({ target: 'Mobile', onProgress: ({ fraction }) => console.log(fraction) });
   * ```
   *
   * @throws {PlexUsageError} For a target that the server does not have, without `custom`.
   */
  async optimize(options: OptimizeOptions): Promise<void> {
    const { orderVersion } = await import('./on-demand.ts');
    await orderVersion(this as unknown as Item, options);
  }

  /**
   * Deletes it and its files from the server: `DELETE /library/metadata/{ratingKey}`.
   *
   * @throws {PlexError} Where the server does not allow that its media are deleted.
   */
  async delete(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteItem(this, options);
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
