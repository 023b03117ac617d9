import type {
  Clip as ClipData,
  Episode as EpisodeData,
  Movie as MovieData,
  Season as SeasonData,
  Show as ShowData,
} from '../generated/models/video.ts';
import { listContent } from '../generated/pms/content.ts';
import { getAllItemLeaves, getMetadataChildren } from '../generated/pms/metadata-relations.ts';
import type { List } from '../paging/list.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { editOf, type ItemEdit } from './edit.ts';
import type { IncludeOptions, ItemListOptions } from './includes.ts';
import { typeNumbers } from './item-types.ts';
import { LibraryItem, ratingKeyOf } from './library-item.ts';
import { PlayableItem } from './playable-item.ts';
import { childOf, itemAbove, sectionIdOf } from './relatives.ts';

/** A film, or a home video. */
export interface Movie extends MovieData {}
/** A film, or a home video. */
export class Movie extends PlayableItem {
  /** Other editions of it in its library. */
  fetchEditions(options?: ItemListOptions): List<Movie> {
    const query = { type: typeNumbers.movie, guid: this.guid, 'id!': ratingKeyOf(this) };
    return this.server.list(listContent, { sectionId: sectionIdOf(this), query }, options);
  }

  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'movie'> {
    return editOf([this]);
  }
}

/** A television show. */
export interface Show extends ShowData {}
/** A television show. */
export class Show extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'show'> {
    return editOf([this]);
  }

  /** Its seasons: `/library/metadata/{ratingKey}/children`. */
  seasons(options?: ItemListOptions): List<Season> {
    return this.server.list(getMetadataChildren, { ids: ratingKeyOf(this), excludeAllLeaves: true }, options);
  }

  /** The season of a number, 0 for the specials, or of a title, in any case; undefined where it has none. */
  season(which: number | string, options?: ItemListOptions): Promise<Season | undefined> {
    if (typeof which === 'string') return childOf(this.seasons(options), which);
    const params = { ids: ratingKeyOf(this), excludeAllLeaves: true, index: which };
    const seasons: List<Season> = this.server.list(getMetadataChildren, params, options);
    return childOf(seasons, which);
  }

  /** Its episodes, of all seasons: `/library/metadata/{ratingKey}/allLeaves`. */
  episodes(options?: ItemListOptions): List<Episode> {
    return this.server.list(getAllItemLeaves, { ids: ratingKeyOf(this) }, options);
  }

  /**
   * An episode by its title, in any case, or by its season and its number or title there; undefined where it has none.
   *
   * ```ts
   * const first = await show.episode(1, 1);
   * const pilot = await show.episode('Pilot');
   * ```
   */
  episode(title: string, options?: ItemListOptions): Promise<Episode | undefined>;
  episode(season: number | string, which: number | string, options?: ItemListOptions): Promise<Episode | undefined>;
  async episode(
    first: number | string,
    second?: number | string | ItemListOptions,
    options?: ItemListOptions,
  ): Promise<Episode | undefined> {
    if (typeof second !== 'object' && second !== undefined)
      return (await this.season(first, options))?.episode(second, options);
    return childOf(this.episodes(second), String(first));
  }

  /** The episode to watch next; undefined when there is none. Reads it in full. */
  fetchOnDeck(options?: RequestOptions): Promise<Episode | undefined> {
    return readOnDeck(this, options);
  }
}

/** A season of a show. */
export interface Season extends SeasonData {}
/** A season of a show. */
export class Season extends LibraryItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'season'> {
    return editOf([this]);
  }

  /** Its episodes: `/library/metadata/{ratingKey}/children`. */
  episodes(options?: ItemListOptions): List<Episode> {
    return this.server.list(getMetadataChildren, { ids: ratingKeyOf(this) }, options);
  }

  /** The episode of a number, or of a title, in any case; undefined where it has none. */
  episode(which: number | string, options?: ItemListOptions): Promise<Episode | undefined> {
    return childOf(this.episodes(options), which);
  }

  /** The episode of it to watch next; undefined when there is none. Reads it in full. */
  fetchOnDeck(options?: RequestOptions): Promise<Episode | undefined> {
    return readOnDeck(this, options);
  }

  /** Its show, in full. */
  show(options?: IncludeOptions & RequestOptions): Promise<Show> {
    return itemAbove<Show>(this, this.parentRatingKey, 'show', options);
  }
}

/** An episode of a season. */
export interface Episode extends EpisodeData {}
/** An episode of a season. */
export class Episode extends PlayableItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'episode'> {
    return editOf([this]);
  }

  /** Its season, in full. */
  season(options?: IncludeOptions & RequestOptions): Promise<Season> {
    return itemAbove<Season>(this, this.parentRatingKey, 'season', options);
  }

  /** Its show, in full. */
  show(options?: IncludeOptions & RequestOptions): Promise<Show> {
    return itemAbove<Show>(this, this.grandparentRatingKey, 'show', options);
  }

  /** Its place as people write it, for instance `s02e05`. */
  get seasonEpisode(): string {
    const [season, episode] = [this.parentIndex, this.index].map((index) => String(index ?? 0).padStart(2, '0'));
    return `s${season}e${episode}`;
  }
}

/** A short video: a trailer or another extra, or a video among photos. */
export interface Clip extends ClipData {}
/** A short video: a trailer or another extra, or a video among photos. */
export class Clip extends PlayableItem {
  /** Begins to change it; `save()` sends the changes. */
  edit(): ItemEdit<'clip'> {
    return editOf([this]);
  }
}

async function readOnDeck(item: Show | Season, options: RequestOptions = {}): Promise<Episode | undefined> {
  const { onDeck } = await (item as Show).reload({ ...options, include: ['onDeck'] });
  return onDeck?.item && (item.server.bind(onDeck.item) as Episode);
}
