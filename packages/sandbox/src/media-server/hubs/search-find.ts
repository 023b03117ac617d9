import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, SectionRecord, TagKind, TagRecord } from '../../world/records.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
import { itemsAt, placesWithTag, placesWithWords, type Shelf, shelvesOf } from '../../query/lookup.ts';
import { seenIn } from '../../query/restrictions.ts';
import { fitOf, wordsOf } from './search-words.ts';
import { visibleSections } from '../library/sections.ts';
import { visibleTo } from '../library/visible-items.ts';

/** Why something was found that does not fit by its own name. */
export interface Reason {
  readonly kind: TagKind;
  readonly tag: TagRecord;
}

/** An item that was found. */
export interface FoundItem {
  readonly item: ItemRecord;
  /** From 0 to 1. */
  readonly score: number;
  readonly reason?: Reason;
}

/** A tag that was found, in one of the libraries that have it. */
export interface FoundTag {
  readonly tag: TagRecord;
  readonly section: SectionRecord;
  readonly score: number;
  /** How many items of the library have it. */
  readonly count: number;
}

/** A playlist that was found. */
export interface FoundPlaylist {
  readonly playlist: PlaylistRecord;
  readonly score: number;
}

/** What a search found, the best first. */
export interface Findings {
  readonly items: readonly FoundItem[];
  readonly tags: readonly FoundTag[];
  readonly playlists: readonly FoundPlaylist[];
}

/** The tags whose items are found with them. */
const people: ReadonlySet<TagKind> = new Set(['actor', 'director']);

/** The tags that are found themselves. */
const searched: ReadonlySet<TagKind> = new Set(['actor', 'director', 'genre', 'collection', 'tag']);

/** Looks for a text in the names of items, tags and playlists. `first` is the library whose findings come first. */
export function find(ask: Ask, text: string, first?: number): Findings {
  const words = wordsOf(text);
  // A single letter finds nothing (seen with 1.43); a sign of Chinese or Japanese is a word.
  if (words.length === 0 || (words.length === 1 && /^[\p{Script=Latin}\p{N}]$/u.test(words[0] ?? ''))) return nothing;
  const scores = tagScores(ask.world.tables.tags.values(), words);
  const shelves = shelvesOf(ask.world, visibleSections(ask));
  const items = shelves.flatMap((shelf) => findItems(ask, shelf, words, scores));
  const tags = findTags(ask, shelves, scores);
  const boost = (id: number): number => Number(id === first);
  return {
    items: items.sort(
      (a, b) => boost(b.item.sectionId) - boost(a.item.sectionId) || b.score - a.score || a.item.id - b.item.id,
    ),
    tags: tags.sort((a, b) => boost(b.section.id) - boost(a.section.id) || b.score - a.score || a.tag.id - b.tag.id),
    playlists: findPlaylists(ask, words),
  };
}

const nothing: Findings = { items: [], tags: [], playlists: [] };

interface ScoredTag {
  readonly tag: TagRecord;
  readonly score: number;
}

function tagScores(tags: Iterable<TagRecord>, words: readonly string[]): ReadonlyMap<number, ScoredTag> {
  const scores = new Map<number, ScoredTag>();
  for (const tag of tags) {
    if (!searched.has(tag.kind)) continue;
    const score = fitOf(words, tag.tag);
    if (score > 0) scores.set(tag.id, { tag, score });
  }
  return scores;
}

/** The items of a shelf that are found by their names, or by the people that they are with. */
function findItems(
  { world, account }: Ask,
  shelf: Shelf,
  words: readonly string[],
  scores: ReadonlyMap<number, ScoredTag>,
): readonly FoundItem[] {
  const places = placesWithWords(shelf, words);
  for (const { tag } of scores.values())
    if (people.has(tag.kind)) for (const place of placesWithTag(shelf, tag.kind, tag.id)) places.add(place);
  const isVisible = visibleTo(world, account?.id);
  return [...itemsAt(world, shelf, places)]
    .map((item) => isVisible(item) && findItem(item, words, scores))
    .filter((found) => found !== false && found !== undefined);
}

/** The tags that fit, in each library that has items with them. */
function findTags(
  { world, account }: Ask,
  shelves: readonly Shelf[],
  scores: ReadonlyMap<number, ScoredTag>,
): FoundTag[] {
  const isVisible = visibleTo(world, account?.id);
  const found = new Map<string, FoundTag>();
  for (const shelf of shelves) {
    const { section } = shelf;
    const seesAll = account === undefined || seenIn(world, account.id, section) === undefined;
    for (const { tag, score } of scores.values()) {
      let count = 0;
      for (const place of placesWithTag(shelf, tag.kind, tag.id))
        if (seesAll || [...itemsAt(world, shelf, [place])].some(isVisible)) count++;
      if (count === 0) continue;
      const key = `${section.id} ${tag.id}`;
      found.set(key, { tag, section, score, count: count + (found.get(key)?.count ?? 0) });
    }
  }
  return [...found.values()];
}

function findItem(
  item: ItemRecord,
  words: readonly string[],
  scores: ReadonlyMap<number, ScoredTag>,
): FoundItem | undefined {
  const { titleSort, originalTitle } = item.fields;
  const names = [item.title, titleSort, originalTitle].filter((name) => name !== undefined);
  const score = Math.max(...names.map((name) => fitOf(words, String(name))));
  if (score > 0) return { item, score };
  if (scores.size === 0) return undefined;
  for (const scored of tagsOf(item, scores))
    if (people.has(scored.tag.kind))
      return { item, score: scored.score / 2, reason: { kind: scored.tag.kind, tag: scored.tag } };
  return undefined;
}

function* tagsOf({ tags }: ItemRecord, scores: ReadonlyMap<number, ScoredTag>): Generator<ScoredTag> {
  if (scores.size === 0) return;
  for (const kind of searched)
    for (const { id } of tags[kind] ?? []) {
      const scored = scores.get(id);
      if (scored) yield scored;
    }
}

function findPlaylists({ world, account }: Ask, words: readonly string[]): readonly FoundPlaylist[] {
  return [...world.tables.playlists.values()]
    .filter(({ accountId, isOfConversions }) => accountId === account?.id && !isOfConversions)
    .map((playlist) => ({ playlist, score: fitOf(words, playlist.title) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
