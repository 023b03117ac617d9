import type { Ask } from '../../http/ask.ts';
import { secondsOf } from '../../world/clock.ts';
import type { ItemRecord, StateRecord } from '../../world/records.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { stateOf } from '../items/state-fields.ts';
import { visibleSections } from './sections.ts';
import { visibleTo } from './visible-items.ts';

/** Whoever watches: somebody who asks, or somebody whom the server thinks of. */
export type Viewer = Pick<Ask, 'world' | 'account'>;

/** Something to go on watching, and when what leads to it was watched, in Unix seconds. */
interface Candidate {
  readonly item: ItemRecord;
  readonly at: number;
}

const weekInSeconds = 7 * 24 * 60 * 60;

/**
 * What a person can go on with, in the libraries that are wanted: films and episodes that were begun, and of shows that were
 * begun the next episode that was not watched; what was watched last comes first.
 */
export function onDeck(ask: Viewer, sectionIds?: readonly number[]): readonly ItemRecord[] {
  const { world, account } = ask;
  const wanted = new Set(sectionIds ?? visibleSections(ask).map(({ id }) => id));
  const films: Candidate[] = [];
  const shows = new Map<number, ItemRecord>();
  for (const [item, state] of touchedBy(ask)) {
    if (!wanted.has(item.sectionId) || item.extraOf !== undefined) continue;
    const at = state.lastViewedAt ?? 0;
    if (item.type === 'episode') {
      const show = world.hierarchy.ancestorsOf(item).at(-1);
      if (show) shows.set(show.id, show);
    } else if ((item.type === 'movie' || item.type === 'clip') && (state.viewOffset ?? 0) > 0) films.push({ item, at });
  }
  const episodes = [...shows.values()].flatMap((show) => candidateOf(ask, show) ?? []);
  const since = secondsOf(world.clock) - Number(preferenceOf(world, 'OnDeckWindow')) * weekInSeconds;
  return [...films, ...episodes]
    .filter(({ item, at }) => at >= since && (world.tables.dismissals.get(`${account?.id}:${item.id}`) ?? -1) < at)
    .sort((a, b) => b.at - a.at || b.item.id - a.item.id)
    .slice(0, Number(preferenceOf(world, 'OnDeckLimit')))
    .flatMap(({ item }) => world.tables.items.get(item.id) ?? []);
}

/** The episode to go on with in a show or season; the first where nothing of it was watched. Undefined where there is none left, and for other items. */
export function nextOf(ask: Viewer, item: ItemRecord): ItemRecord | undefined {
  if (item.type !== 'show' && item.type !== 'season') return undefined;
  return candidateOf(ask, item)?.item ?? regular(ask, item).find(({ id }) => !isWatched(ask, id));
}

/** The episode after the one that was watched last, or that one where it was not watched to its end. */
function candidateOf(ask: Viewer, item: ItemRecord): Candidate | undefined {
  const { world, account } = ask;
  const episodes = world.hierarchy.leavesOf(item.id);
  let last: Candidate | undefined;
  for (const episode of episodes) {
    const { lastViewedAt: at } = stateOf(world, episode.id, account?.id);
    if (at !== undefined && (last === undefined || at >= last.at)) last = { item: episode, at };
  }
  if (last === undefined) return undefined;
  if ((stateOf(world, last.item.id, account?.id).viewOffset ?? 0) > 0) return last;
  const following = episodes.slice(episodes.indexOf(last.item) + 1);
  const next = following.find(({ id }) => !isWatched(ask, id));
  return next && { item: next, at: last.at };
}

/** The episodes of a show without its specials, unless it has no others. */
function regular({ world }: Viewer, item: ItemRecord): readonly ItemRecord[] {
  const episodes = world.hierarchy.leavesOf(item.id);
  const usual = episodes.filter((episode) => world.hierarchy.ancestorsOf(episode)[0]?.index !== 0);
  return usual.length > 0 ? usual : episodes;
}

function isWatched({ world, account }: Viewer, id: number): boolean {
  return (stateOf(world, id, account?.id).viewCount ?? 0) > 0;
}

/** What a person did something with, to be looked at once: there may be tens of thousands. */
function* touchedBy({ world, account }: Viewer): Generator<readonly [ItemRecord, StateRecord]> {
  const isVisible = visibleTo(world, account?.id);
  const prefix = `${account?.id}:`;
  for (const key of world.tables.states.keys()) {
    if (!key.startsWith(prefix)) continue;
    const item = world.tables.items.glance(Number(key.slice(prefix.length)));
    const state = world.tables.states.get(key);
    if (item && state && isVisible(item)) yield [item, state];
  }
}
