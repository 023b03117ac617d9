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
  const limit = Number(preferenceOf(world, 'OnDeckLimit'));
  const wanted = new Set(sectionIds ?? visibleSections(ask).map(({ id }) => id));
  const isVisible = visibleTo(world, account?.id);
  const shows = new Set<number>();
  const found: Candidate[] = [];
  for (const { id, at, state } of lastTouched(ask)) {
    // What comes from here on was watched before what was found.
    if (found.length >= limit && at < (found.at(-1)?.at ?? 0)) break;
    const item = world.tables.items.glance(id);
    if (item === undefined || !wanted.has(item.sectionId) || item.extraOf !== undefined || !isVisible(item)) continue;
    const candidate = candidateFor(ask, { item, at }, state, shows);
    if (candidate && (world.tables.dismissals.get(`${account?.id}:${candidate.item.id}`) ?? -1) < at)
      found.push(candidate);
  }
  return found
    .sort((a, b) => b.at - a.at || b.item.id - a.item.id)
    .slice(0, limit)
    .flatMap(({ item }) => world.tables.items.get(item.id) ?? []);
}

/** What there is to go on with after something that was watched. Of each show once: those in `shows` had their turn. */
function candidateFor(
  ask: Viewer,
  watched: Candidate,
  { viewOffset = 0 }: StateRecord,
  shows: Set<number>,
): Candidate | undefined {
  const { type } = watched.item;
  if (type === 'movie' || type === 'clip') return viewOffset > 0 ? watched : undefined;
  const show = type === 'episode' ? ask.world.hierarchy.ancestorsOf(watched.item).at(-1) : undefined;
  if (show === undefined || shows.has(show.id)) return undefined;
  shows.add(show.id);
  return candidateOf(ask, show);
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

interface Touched {
  readonly id: number;
  readonly state: StateRecord;
  /** When it was watched, in Unix seconds. */
  readonly at: number;
}

/** What a person did something with lately, as far back as servers remember; the last first. */
function lastTouched({ world, account }: Viewer): readonly Touched[] {
  const since = secondsOf(world.clock) - Number(preferenceOf(world, 'OnDeckWindow')) * weekInSeconds;
  const prefix = `${account?.id}:`;
  const touched: Touched[] = [];
  for (const key of world.tables.states.keys()) {
    if (!key.startsWith(prefix)) continue;
    const state = world.tables.states.get(key);
    const at = state?.lastViewedAt ?? 0;
    if (state && at >= since) touched.push({ id: Number(key.slice(prefix.length)), state, at });
  }
  return touched.sort((a, b) => b.at - a.at);
}
