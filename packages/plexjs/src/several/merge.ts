import type { Item } from '../items/item.ts';
import type { ServerSource } from './server-source.ts';

/** An item as one server has it. */
export interface ItemSource<T extends Item = Item> {
  /** The server that has it. */
  readonly source: ServerSource;
  /** The item, as that server has it. */
  readonly item: T;
}

/** The same item of one server or several. */
export interface MergedItem<T extends Item = Item> {
  /** The item as the server has it that is best to play it from. */
  readonly item: T;
  /** All who have it, the best to play it from first. */
  readonly sources: readonly ItemSource<T>[];
  /** As the server has it where it was played last: its `viewOffset` says where to go on. Undefined where nobody says that it was played. */
  readonly lastPlayed: ItemSource<T> | undefined;
}

/** Orders those who have an item: negative where the first one is the better to play it from. */
export type Preference = (a: ItemSource, b: ItemSource) => number;

/**
 * Puts those together that are the same item: by Plex's own identifier, or one that they share at IMDb, TMDB or TheTVDB. Items that only
 * one server can know, because it matched them with nothing, stay by themselves. The order is that in which they come.
 */
export function merge(found: Iterable<ItemSource>, prefer: Preference = usualPreference): MergedItem[] {
  const groups: ItemSource[][] = [];
  const byKey = new Map<string, ItemSource[]>();
  for (const one of found) {
    const keys = keysOf(one.item);
    let group = keys.map((key) => byKey.get(key)).find((same) => same !== undefined);
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    // A server may list an item twice: in two libraries, or among the results of two kinds.
    group.push(one);
    for (const key of keys) byKey.set(key, byKey.get(key) ?? group);
  }
  return groups.map((group) => mergedOf(group, prefer));
}

function mergedOf(group: readonly ItemSource[], prefer: Preference): MergedItem {
  const sources = group.toSorted(prefer);
  const played = group.filter(({ item }) => playedAt(item) > 0).toSorted((a, b) => playedAt(b.item) - playedAt(a.item));
  return { item: (sources[0] as ItemSource).item, sources, lastPlayed: played[0] };
}

/** When an item was played last, in milliseconds; 0 where it is not known to have been. */
export function playedAt({ lastViewedAt }: Item): number {
  return lastViewedAt?.getTime() ?? 0;
}

/** What an item is known by everywhere. */
function keysOf(item: Item): readonly string[] {
  const { type, guid, guids } = item;
  const own = [guid, ...guids.map(({ id }) => id)];
  // What old agents say of films, in today's form. Of episodes they give the identifiers of the show.
  const { imdb, tmdb } = type === 'movie' ? item.externalIds : {};
  const ids = [...own, imdb && `imdb://${imdb}`, tmdb && `tmdb://${tmdb}`];
  return ids.flatMap((id) => (id && !/^(?:local|none|com\.plexapp\.agents\.none):/.test(id) ? [`${type} ${id}`] : []));
}

const tiers: readonly unknown[] = ['local', undefined, 'remote', 'relay'];

/** Anything before the relay, the larger picture before the smaller, the network here before others, one's own servers before shared ones. */
const usualPreference: Preference = (a, b) =>
  Number(a.source.tier === 'relay') - Number(b.source.tier === 'relay') ||
  heightOf(b.item) - heightOf(a.item) ||
  tiers.indexOf(a.source.tier) - tiers.indexOf(b.source.tier) ||
  Number(b.source.owned ?? false) - Number(a.source.owned ?? false);

const heights: Readonly<Record<string, number>> = { sd: 480, '2k': 1440, '4k': 2160, '8k': 4320 };

/** How high the largest picture of an item is, in lines. */
function heightOf(item: Item): number {
  const versions = 'media' in item ? item.media : [];
  return Math.max(
    0,
    ...versions.map(
      ({ height, videoResolution = '' }) => height ?? heights[videoResolution] ?? (Number(videoResolution) || 0),
    ),
  );
}
