import type { Ask } from '../../http/ask.ts';
import { itemsWith } from '../../query/lookup.ts';
import type { ItemRecord } from '../../world/records.ts';
import { guidFor } from '../library/scan-add.ts';

/** What an item could be. */
export interface Candidate {
  readonly guid: string;
  readonly name: string;
  readonly year?: number;
  /** From 0 to 100. */
  readonly score: number;
  readonly lifespanEnded: boolean;
}

/** What an item could be by its title, or by what the request says in its place: best first. Only the best unless a person chooses. */
export function candidates(ask: Ask, item: ItemRecord): readonly Candidate[] {
  const title = ask.text('title') || item.title;
  const identified = /^(imdb|tmdb|tvdb)-(.+)$/.exec(title);
  const year = ask.number('year') ?? (item.fields.year === undefined ? undefined : Number(item.fields.year));
  const found = identified
    ? byIdentifier(ask, item, `${identified[1]}://${identified[2]}`)
    : byTitle(ask, item, title, year);
  return ask.flag('manual') ? found : found.slice(0, 1);
}

/** An agent knows more than is in one library: here, what is in any of them. */
function byIdentifier({ world }: Ask, { type }: ItemRecord, identifier: string): readonly Candidate[] {
  const { items, originals } = world.tables;
  const edited = Array.from(originals.keys(), (id) => items.get(id)).filter((item) => item !== undefined);
  const known = [...itemsWith(world, 'identifier', identifier), ...edited].sort((one, other) => one.id - other.id);
  for (const other of known) {
    const { guid, guids } = originals.get(other.id) ?? other;
    if (other.type === type && guids.includes(identifier))
      return [candidate(guid, other.title, other.fields.year, 100)];
  }
  return [];
}

function byTitle({ world }: Ask, item: ItemRecord, title: string, year: number | undefined): readonly Candidate[] {
  const section = world.tables.sections.get(item.sectionId);
  if (section === undefined) return [];
  const original = world.tables.originals.get(item.id) ?? item;
  const isItself = original.guid.startsWith('plex://') && original.title.toLowerCase() === title.toLowerCase();
  const years = year === undefined ? [undefined] : [year, year + 1, year - 1];
  return years.map((guess, index) => {
    const guid = guidFor(section, item.type, title, guess === undefined ? {} : { year: guess });
    return candidate(isItself && index === 0 ? original.guid : guid, title, guess, 100 - 12 * index);
  });
}

function candidate(guid: string, name: string, year: unknown, score: number): Candidate {
  return { guid, name, ...(year !== undefined && { year: Number(year) }), score, lifespanEnded: false };
}
