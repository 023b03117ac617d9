import type { Ask } from '../../http/ask.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import type { ItemList } from '../../query/item-list.ts';
import { listOf } from './plain-list.ts';
import type { ItemRecord, SectionRecord, SectionType } from '../../world/records.ts';

/** How many of the newest episodes are looked at to say what was added to a library of shows. */
const mostEpisodes = 500;

// What is told of as added to each kind of library: films, albums, photos and clips.
const queries: Readonly<Record<SectionType, string>> = {
  movie: 'type=1&sort=addedAt:desc',
  show: 'type=4&sort=addedAt:desc',
  artist: 'type=9&sort=addedAt:desc',
  photo: 'type=13&sort=addedAt:desc',
};

/** What was added to libraries, newest first. Of shows: the season, where several of its episodes were; else the episode. */
export function recentlyAdded({ world, account }: Ask, sections: readonly SectionRecord[]): ItemList {
  const lists = sections.map((section) => {
    const list = evaluateQuery(world, account?.id ?? 1, section, queries[section.type]);
    return section.type === 'show'
      ? listOf(inSeasons(list.slice(0, mostEpisodes), (id) => world.tables.items.get(id)))
      : list;
  });
  return {
    total: lists.reduce((sum, { total }) => sum + total, 0),
    slice: (start, end) =>
      lists
        .flatMap(({ slice }) => slice(0, end))
        .sort((a, b) => b.addedAt - a.addedAt || b.id - a.id)
        .slice(start, end),
  };
}

/** Puts the season in place of episodes where there are several of it. */
function inSeasons(
  episodes: readonly ItemRecord[],
  itemAt: (id: number) => ItemRecord | undefined,
): readonly ItemRecord[] {
  const bySeason = new Map<number | undefined, ItemRecord[]>();
  for (const episode of episodes) {
    const known = bySeason.get(episode.parentId);
    if (known) known.push(episode);
    else bySeason.set(episode.parentId, [episode]);
  }
  return [...bySeason].flatMap(([seasonId, [newest, ...others]]) => {
    const season = others.length === 0 || seasonId === undefined ? undefined : itemAt(seasonId);
    // A season is as new as its newest episode.
    if (season && newest) return [{ ...season, addedAt: newest.addedAt }];
    return newest ? [newest] : [];
  });
}
