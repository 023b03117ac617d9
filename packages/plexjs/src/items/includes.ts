import type { ListOptions } from '../paging/source.ts';

/** What can be asked for with an item or a list of items. Each is `includeX` of Plex: `chapters` is `includeChapters`. */
export type Include =
  | 'allConcerts'
  | 'bandwidths'
  | 'chapters'
  | 'children'
  | 'collections'
  | 'concerts'
  | 'externalMedia'
  | 'extras'
  | 'geolocation'
  | 'guids'
  | 'loudnessRamps'
  | 'markers'
  | 'onDeck'
  | 'popularLeaves'
  | 'preferences'
  | 'related'
  | 'relatedCount'
  | 'reviews'
  | 'stations'
  | 'userState';

/** What an answer about items is to bring along or leave out. */
export interface IncludeOptions {
  /** What to bring besides what servers bring anyway. Lists always bring `guids`. */
  readonly include?: readonly Include[];
  /** Elements to leave out, by their name on the wire, for instance `Media` or `Role`. Servers may bring them nevertheless. */
  readonly excludeElements?: readonly string[];
  /** Fields to leave out, for instance `summary`. Servers may bring them nevertheless. */
  readonly excludeFields?: readonly string[];
  /** Has the server look whether the files are there. Fills `exists` and `accessible` of parts. Default: false. */
  readonly checkFiles?: boolean;
}

/** The parameters of an operation for these options. */
export function includeParams(options: IncludeOptions, always: readonly Include[]): Record<string, unknown> {
  const { include = [], excludeElements, excludeFields, checkFiles } = options;
  const params: Record<string, unknown> = { excludeElements, excludeFields, checkFiles };
  for (const name of [...always, ...include]) params[`include${name.charAt(0).toUpperCase()}${name.slice(1)}`] = true;
  return params;
}

/** The options of a list of items. */
export interface ItemListOptions extends ListOptions, IncludeOptions {}
