import type { Ask } from '../../http/ask.ts';
import { evaluateQuery } from '../../query/evaluate.ts';
import { listOf } from '../library/plain-list.ts';
import { visibleTo } from '../library/visible-items.ts';
import type { World } from '../../world/world.ts';
import { type Shelf, shelvesOf } from '../../query/lookup.ts';
import type { ItemRecord, SectionRecord, SectionType, TagKind } from '../../world/records.ts';
import type { HubSpec } from './hub-row.ts';
import { onDeck } from '../library/on-deck.ts';
import { recentlyAdded } from '../library/recently-added.ts';

/** A row that the pages of a kind of library have. */
export interface SectionHub {
  /** Without the number of the library, which its hub has at its end. */
  readonly identifier: string;
  /** As it is called where it is arranged. */
  readonly title: string;
  /** Whether Plex puts it on home pages by itself. */
  readonly isOnHome?: boolean;
  readonly spec: (
    ask: Ask,
    section: SectionRecord,
  ) => Omit<HubSpec, 'identifier' | 'context'> & { readonly tagId?: number };
}

/** The rows that can be arranged, in the order that Plex gives them. */
export const sectionHubs: Readonly<Record<SectionType, readonly SectionHub[]>> = {
  movie: [
    byQuery(
      'movie.recentlyreleased',
      'Recently Released Movies',
      'movie',
      'sort=originallyAvailableAt:desc&originallyAvailableAt>>=-1y',
    ),
    {
      ...byQuery('movie.recentlyadded', 'Recently Added Movies', 'movie', 'sort=addedAt:desc', addedTo),
      isOnHome: true,
    },
    byTag('movie.genre', 'Top Movies in (Genre)', 'movie', ['genre'], 'unwatched=1&sort=audienceRating:desc'),
    byTag(
      'movie.by.actor.or.director',
      'Top Movies by (Actor or Director)',
      'movie',
      ['director', 'actor'],
      'unwatched=1&sort=audienceRating:desc',
    ),
    byQuery(
      'movie.topunwatched',
      'Top Unplayed Movies',
      'movie',
      'unwatched=1&audienceRating>=7.0&sort=audienceRating:desc',
    ),
    byQuery('movie.recentlyviewed', 'Recently Played Movies', 'movie', 'sort=lastViewedAt:desc&unwatched=0'),
  ],
  show: [
    byQuery(
      'tv.recentlyaired',
      'Recently Aired',
      'episode',
      'type=4&sort=originallyAvailableAt:desc&originallyAvailableAt>>=-1y',
    ),
    {
      identifier: 'tv.recentlyadded',
      title: 'Recently Added TV',
      isOnHome: true,
      spec: (ask, section) => ({
        title: addedTo(section),
        type: 'mixed',
        key: `/hubs/home/recentlyAdded?type=2&sectionID=${section.id}`,
        list: () => recentlyAdded(ask, [section]),
        isPromoted: true,
      }),
    },
    byQuery('tv.startwatching', 'Start Watching', 'show', 'type=2&show.unwatchedLeaves=1&sort=addedAt:desc'),
    byTag('tv.genre', 'Top Shows in (Genre)', 'show', ['genre'], 'type=2&sort=audienceRating:desc'),
    byQuery('tv.toprated', 'Top Rated', 'show', 'type=2&audienceRating>=7.0&sort=audienceRating:desc'),
    byQuery('tv.recentlyviewed', 'Recently Watched Shows', 'show', 'type=2&sort=lastViewedAt:desc&viewCount>=1'),
  ],
  artist: [
    byQuery('music.recent.played', 'Recently Played', 'album', 'type=9&sort=lastViewedAt:desc&viewCount>=1'),
    {
      ...byQuery('music.recent.added', 'Recently Added Music', 'album', 'type=9&sort=addedAt:desc', addedTo),
      isOnHome: true,
    },
    byTag('music.genre', 'More in (Genre)', 'album', ['genre', 'style'], 'type=9&sort=lastViewedAt'),
    byQuery('music.popular', 'Most Played', 'artist', 'type=8&sort=viewCount:desc&viewCount>=1'),
  ],
  photo: [
    {
      ...byQuery('photo.recentlyadded', 'Recently Added Photos', 'photo', 'type=13&sort=addedAt:desc', addedTo),
      isOnHome: true,
    },
  ],
};

/** The row of what a person can go on with in a library. It stands first, and cannot be arranged. */
export function inProgressHub(ask: Ask, { id, type }: SectionRecord): HubSpec | undefined {
  const kind = { movie: 'movie', show: 'tv' }[String(type)];
  if (kind === undefined) return undefined;
  return {
    title: 'Continue Watching',
    type: type === 'movie' ? 'movie' : 'mixed',
    identifier: `${kind}.inprogress.${id}`,
    context: `hub.${kind}.inprogress`,
    key: `/hubs/sections/${id}/continueWatching/items`,
    list: () => listOf(onDeck(ask, [id])),
  };
}

/** A row of a library as its page shows it. */
export function sectionHubSpec(ask: Ask, section: SectionRecord, { identifier, spec }: SectionHub): HubSpec {
  const { tagId, ...others } = spec(ask, section);
  return {
    identifier: `${identifier}.${section.id}${tagId === undefined ? '' : `.${tagId}`}`,
    context: `hub.${identifier}`,
    ...others,
  };
}

function addedTo({ title }: SectionRecord): string {
  return `Recently Added in ${title}`;
}

function byQuery(
  identifier: string,
  title: string,
  type: string,
  query: string,
  titleIn: (section: SectionRecord) => string = () => title,
): SectionHub {
  return {
    identifier,
    title,
    spec: ({ world, account }, section) => ({
      title: titleIn(section),
      type,
      key: `/library/sections/${section.id}/all?${query}`,
      list: () => evaluateQuery(world, account?.id ?? 1, section, query),
      ...(titleIn === addedTo && { isPromoted: true }),
    }),
  };
}

/** A row of what has a tag: the one that most items have. */
function byTag(identifier: string, title: string, type: string, kinds: readonly TagKind[], query: string): SectionHub {
  return {
    identifier,
    title,
    spec: ({ world, account }, section) => {
      const found = mostUsed(world, account?.id, section.id, kinds);
      const word = found && world.tables.tags.get(found.id)?.tag;
      const filter = found ? `${found.kind}=${found.id}&${query}` : query;
      return {
        title: title.replace(/\(.*\)/, word ?? ''),
        type,
        key: `/library/sections/${section.id}/all?${filter}`,
        list: () => (found ? evaluateQuery(world, account?.id ?? 1, section, filter) : listOf([])),
        isRandom: true,
        ...(found && { tagId: found.id }),
      };
    },
  };
}

/** How many items are looked at to find which tags are used most. */
const mostItems = 2000;

/** The items of shelves, each to be looked at once. */
function* glancesOn({ tables }: World, shelves: readonly Shelf[]): Generator<ItemRecord> {
  for (const { scope } of shelves)
    for (const place of scope.present) {
      const item = tables.items.glance(scope.idAt(place));
      if (item) yield item;
    }
}

function mostUsed(
  world: World,
  accountId: number | undefined,
  sectionId: number,
  kinds: readonly TagKind[],
): { readonly id: number; readonly kind: TagKind } | undefined {
  const uses = new Map<string, { readonly kind: TagKind; readonly id: number; readonly count: number }>();
  let seen = 0;
  const isVisible = visibleTo(world, accountId);
  const section = world.tables.sections.get(sectionId);
  for (const item of glancesOn(world, shelvesOf(world, section ? [section] : []))) {
    if (!isVisible(item)) continue;
    if (++seen > mostItems) break;
    for (const kind of kinds)
      for (const { id } of item.tags[kind] ?? [])
        uses.set(`${kind}=${id}`, { kind, id, count: (uses.get(`${kind}=${id}`)?.count ?? 0) + 1 });
  }
  return [...uses.values()].sort((a, b) => b.count - a.count)[0];
}
