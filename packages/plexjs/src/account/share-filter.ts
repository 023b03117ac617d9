import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** Words that items have. One of them is enough. */
export interface FilterWords {
  /** Ratings as the library has them, for instance `PG` or `de/12`. */
  readonly contentRating?: readonly string[];
  /** Labels that items have to have, or with `!` must not have. */
  readonly label?: readonly string[];
}

/** Which items of a kind somebody sees of a share: those that have one of the words of each name, and none of the words in `not`. */
export interface ShareFilter extends FilterWords {
  /** Items with these are left out. */
  readonly not?: FilterWords;
}

/** Filters by the kind of library. What is left out stays as it is; `null` takes a filter away. */
export interface ShareFilters {
  /** What is seen of films. */
  readonly movies?: ShareFilter | null;
  /** What is seen of shows. */
  readonly television?: ShareFilter | null;
  /** What is seen of music. */
  readonly music?: ShareFilter | null;
  /** What is seen of photos. */
  readonly photos?: ShareFilter | null;
}

const names = ['contentRating', 'label'] as const;

/** A filter as plex.tv writes it: `contentRating=G%2CPG|label!=Secret`. Throws `PlexUsageError` for a name that it does not have. */
export function writeShareFilter(filter: ShareFilter | null): string {
  if (filter === null) return '';
  const { not = {}, ...wanted } = filter;
  return [...wordsOf(wanted, ''), ...wordsOf(not, '!')].join('|');
}

/** Reads a filter as plex.tv writes it. Parts that are none are left out. */
export function readShareFilter(text: string | null | undefined): ShareFilter | undefined {
  const parts = (text ?? '').split('|').flatMap((part) => {
    const [, name, not, words] = /^(\w+)(!?)=(.+)$/.exec(part) ?? [];
    return name === undefined || words === undefined ? [] : [{ name, isNot: not === '!', words: decoded(words) }];
  });
  if (parts.length === 0) return undefined;
  const named = (isNot: boolean): FilterWords =>
    Object.fromEntries(parts.filter((part) => part.isNot === isNot).map(({ name, words }) => [name, words]));
  const not = named(true);
  return Object.keys(not).length === 0 ? named(false) : { ...named(false), not };
}

function wordsOf(words: FilterWords, not: '' | '!'): string[] {
  return Object.entries(words).flatMap(([name, list]: [string, readonly string[] | undefined]) => {
    if (!(names as readonly string[]).includes(name))
      throw new PlexUsageError(`Shares have no filter “${name}”. ${suggestion(name, names)}`);
    const odd = list?.find((word) => word.trim() === '' || word.includes(','));
    if (odd !== undefined)
      throw new PlexUsageError(`Filters cannot have the word “${odd}”: it is empty or has a comma.`);
    return list === undefined || list.length === 0 ? [] : [`${name}${not}=${encodeURIComponent(list.join(','))}`];
  });
}

function decoded(words: string): string[] {
  try {
    return decodeURIComponent(words).split(',');
  } catch {
    // Written by somebody who does not encode: it stands for itself.
    return words.split(',');
  }
}
