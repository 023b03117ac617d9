import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, ItemType, SectionRecord, TagKind, TagRecord } from '../../world/records.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
import { Bits } from '../../query/index/bits.ts';
import {
  countWithTag,
  itemsAt,
  placesByFit,
  placesWithTag,
  type Shelf,
  shelvesOf,
  weighedItems,
  type Weights,
} from '../../query/lookup.ts';
import { seenIn } from '../../query/restrictions.ts';
import { fitOf, wordsOf } from '../../query/search-words.ts';
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

/** Items that were found, the best first. They are made as far as they are looked at. */
export interface FoundItems {
  /** Those of a type, or all. */
  readonly of: (type?: ItemType) => Iterable<FoundItem>;
}

/** What a search found, the best first. */
export interface Findings {
  readonly items: FoundItems;
  readonly tags: readonly FoundTag[];
  readonly playlists: readonly FoundPlaylist[];
}

/** The tags whose items are found with them. */
const people: readonly TagKind[] = ['actor', 'director'];

/** The tags that are found themselves. */
const searched: ReadonlySet<TagKind> = new Set(['actor', 'director', 'genre', 'collection', 'tag']);

/** Looks for a text in the names of items, tags and playlists. `first` is the library whose findings come first. */
export function find(ask: Ask, text: string, first?: number): Findings {
  const words = wordsOf(text);
  // A single letter finds nothing (seen with 1.43); a sign of Chinese or Japanese is a word.
  if (words.length === 0 || (words.length === 1 && /^[\p{Script=Latin}\p{N}]$/u.test(words[0] ?? ''))) return nothing;
  const scores = tagScores(ask.world.tables.tags.values(), words);
  const shelves = shelvesOf(ask.world, visibleSections(ask));
  const tags = findTags(ask, shelves, scores);
  const boost = (id: number): number => Number(id === first);
  return {
    items: {
      of: (type) =>
        merged(
          shelves
            .filter(({ scope }) => type === undefined || scope.level === type)
            .map((shelf) => itemsOn(ask, shelf, words, scores)),
          (a, b) => boost(b.item.sectionId) - boost(a.item.sectionId) || b.score - a.score || a.item.id - b.item.id,
        ),
    },
    tags: tags.sort((a, b) => boost(b.section.id) - boost(a.section.id) || b.score - a.score || a.tag.id - b.tag.id),
    playlists: findPlaylists(ask, words),
  };
}

const nothing: Findings = { items: { of: () => [] }, tags: [], playlists: [] };

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

/** The items of a shelf that are found by their names, or by the people that they are with; the best first. */
function* itemsOn(
  { world, account }: Ask,
  shelf: Shelf,
  words: readonly string[],
  scores: ReadonlyMap<number, ScoredTag>,
): Generator<FoundItem> {
  const named = placesByFit(shelf, words);
  const isNamed = new Bits(shelf.scope.size);
  for (const places of named.values()) for (const place of places) isNamed.add(place);
  const withPeople = weighedItems(
    shelf,
    people.map((kind) => [kind, weightsOf(scores, kind)]),
  );
  function* unnamed(weight: number): Generator<number> {
    for (const place of withPeople.placesOf(weight)) if (!isNamed.has(place)) yield place;
  }

  const isVisible = visibleTo(world, account?.id);
  // Who is found by a person is found half as well.
  const all = new Set([...named.keys(), ...withPeople.weights.map((weight) => weight / 2)]);
  for (const score of [...all].sort((a, b) => b - a))
    for (const place of merged([named.get(score) ?? [], unnamed(2 * score)], (a, b) => a - b))
      for (const item of itemsAt(world, shelf, [place], isVisible)) {
        const person = isNamed.has(place) ? undefined : withPeople.at(place);
        const tag = person && scores.get(person.id)?.tag;
        yield { item, score, ...(tag && { reason: { kind: tag.kind, tag } }) };
      }
}

function weightsOf(scores: ReadonlyMap<number, ScoredTag>, kind: TagKind): Weights {
  return new Map([...scores].filter(([, { tag }]) => tag.kind === kind).map(([id, { score }]) => [id, score]));
}

/** What is in several lists that are in order, as one that is. */
function* merged<T>(lists: readonly Iterable<T>[], compare: (a: T, b: T) => number): Generator<T> {
  const heads = lists.map((list) => list[Symbol.iterator]()).map((rest) => ({ rest, next: rest.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.next.done !== true && (first?.next.done !== false || compare(head.next.value, first.next.value) < 0))
        first = head;
    if (first === undefined || first.next.done === true) return;
    yield first.next.value;
    first.next = first.rest.next();
  }
}

/** The first of a list. */
export function firstOf<T>(list: Iterable<T>, count: number): readonly T[] {
  const found: T[] = [];
  if (count <= 0) return found;
  for (const each of list) if (found.push(each) >= count) break;
  return found;
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
      let count = seesAll ? countWithTag(shelf, tag.kind, tag.id) : 0;
      if (!seesAll)
        for (const item of itemsAt(world, shelf, placesWithTag(shelf, tag.kind, tag.id))) if (isVisible(item)) count++;
      if (count === 0) continue;
      const key = `${section.id} ${tag.id}`;
      found.set(key, { tag, section, score, count: count + (found.get(key)?.count ?? 0) });
    }
  }
  return [...found.values()];
}

function findPlaylists({ world, account }: Ask, words: readonly string[]): readonly FoundPlaylist[] {
  return [...world.tables.playlists.values()]
    .filter(({ accountId, isOfConversions }) => accountId === account?.id && !isOfConversions)
    .map((playlist) => ({ playlist, score: fitOf(words, playlist.title) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
