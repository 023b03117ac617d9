import type { Ask } from '../../http/ask.ts';
import type { ItemRecord, SectionRecord, TagKind, TagRecord } from '../../world/records.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
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
  const { tables } = ask.world;
  const sections = new Map(visibleSections(ask).map((section) => [section.id, section]));
  const scores = tagScores(tables.tags.values(), words);
  const items: FoundItem[] = [];
  const tags = new Map<string, { tag: TagRecord; section: SectionRecord; score: number; count: number }>();
  const isVisible = visibleTo(ask.world, ask.account?.id);
  for (const item of tables.items.values()) {
    const section = sections.get(item.sectionId);
    if (section === undefined || item.extraOf !== undefined) continue;
    const found = findItem(item, words, scores);
    if (!isVisible(item)) continue;
    if (found) items.push(found);
    for (const { tag, score } of tagsOf(item, scores)) {
      const key = `${section.id} ${tag.id}`;
      const known = tags.get(key) ?? { tag, section, score, count: 0 };
      known.count++;
      tags.set(key, known);
    }
  }
  const boost = (id: number): number => Number(id === first);
  return {
    items: items.sort(
      (a, b) => boost(b.item.sectionId) - boost(a.item.sectionId) || b.score - a.score || a.item.id - b.item.id,
    ),
    tags: [...tags.values()].sort(
      (a, b) => boost(b.section.id) - boost(a.section.id) || b.score - a.score || a.tag.id - b.tag.id,
    ),
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

function findItem(
  item: ItemRecord,
  words: readonly string[],
  scores: ReadonlyMap<number, ScoredTag>,
): FoundItem | undefined {
  const { titleSort = '', originalTitle = '' } = item.fields;
  const score = Math.max(...[item.title, String(titleSort), String(originalTitle)].map((name) => fitOf(words, name)));
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
