import type { AccountRecord, ItemRecord, SectionRecord, StateRecord } from '../world/records.ts';
import { LibraryBuilder } from './library-builder.ts';
import type { Seed } from './seed.ts';
import { SyntheticItems } from './synthetic-items.ts';
import { movieBlock } from './synthetic-movies.ts';
import { musicBlock } from './synthetic-music.ts';
import { showBlock } from './synthetic-shows.ts';

/** How much there is to be in a library that nobody could write down. */
export interface LibrarySize {
  /** Default: 0. */
  readonly movies?: number;
  /** Shows have 3 seasons of 10 episodes each: 34 items a show. Default: 0. */
  readonly shows?: number;
  /** Artists have 4 albums of 10 tracks each: 45 items an artist. Default: 0. */
  readonly artists?: number;
}

/** Of so many items the owner has watched one. */
const watchedEvery = 50;

/** As many as are watched at most, however many there are. */
const mostWatched = 20_000;

/**
 * A library of any size: a million movies, for instance, whose records are made when they are asked for, always the same from the same
 * seed number. Of a plain number of items all are movies. Throws `RangeError` for a size that is not a whole number.
 */
export function syntheticLibrary(
  size: number | LibrarySize,
  ownerToken: string,
  { seed = 1, accounts = [] }: { readonly seed?: number; readonly accounts?: readonly AccountRecord[] } = {},
): Seed {
  const { movies = 0, shows = 0, artists = 0 } = typeof size === 'number' ? { movies: size } : size;
  for (const [name, count] of Object.entries({ movies, shows, artists, seed }))
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`A library cannot have ${count} as its number of ${name}; give a whole number from 0 on.`);

  const builder = new LibraryBuilder();
  builder.account({ id: 1, name: 'sandbox', scope: 'owner', token: ownerToken });
  for (const account of accounts) builder.account(account);
  const sectionFor = (count: number, type: SectionRecord['type'], title: string): readonly SectionRecord[] =>
    count === 0 ? [] : [builder.section({ type, title })];
  const items = new SyntheticItems([
    ...sectionFor(movies, 'movie', 'Films').map((section) => movieBlock(builder, section, movies, seed)),
    ...sectionFor(shows, 'show', 'Shows').map((section) => showBlock(builder, section, shows, seed)),
    ...sectionFor(artists, 'artist', 'Music').map((section) => musicBlock(builder, section, artists, seed)),
  ]);
  const { beginning, counters } = builder.finish('');
  const highest = items.size;
  return {
    name: `synthetic ${movies} ${shows} ${artists} ${seed}`,
    beginning: { ...beginning, items, states: watched(items) },
    // Their numbers are made of the item's.
    ownerOf: (kind, number) => (kind === 'part' ? number : Math.ceil(number / 4)),
    counters: { ...counters, item: highest, media: highest, part: highest, stream: highest * 4 },
  };
}

/** What the owner has done with some of the items. */
function watched(items: SyntheticItems): ReadonlyMap<string, StateRecord> {
  const states = new Map<string, StateRecord>();
  for (let id = watchedEvery; id <= items.size && states.size < mostWatched; id += watchedEvery) {
    const item: ItemRecord | undefined = items.get(id);
    if (item === undefined || item.media.length === 0) continue;
    const isUnfinished = (id / watchedEvery) % 3 === 0;
    const lastViewedAt = item.addedAt + 86_400;
    states.set(`1:${id}`, isUnfinished ? { viewOffset: 60_000, lastViewedAt } : { viewCount: 1, lastViewedAt });
  }
  return states;
}
