import type { Hub } from '../items/hub.ts';
import { addedAt, byTime, inTurn } from './in-order.ts';
import { type ItemSource, merge, type MergedItem, playedAt, type Preference } from './merge.ts';
import type { ServerSource } from './server-source.ts';

/** A hub as one server has it. */
export interface HubSource {
  /** The server that has it. */
  readonly source: ServerSource;
  /** The hub, as that server has it. */
  readonly hub: Hub;
}

/** The same hub of one server or several. */
export interface MergedHub {
  /** What kind of hub it is, the same on all servers: the `hubIdentifier` without the server's own numbers, for instance `home.movies.recent` or `movie.recentlyadded`. */
  readonly identifier: string;
  /** What it is called where it comes first. */
  readonly title: string | undefined;
  /** What its items are; `mixed` for several kinds. */
  readonly type: string | undefined;
  /** The items, those that are the same as one. */
  readonly items: readonly MergedItem[];
  /** All hubs that it was made of, that which comes first on its server before the others. */
  readonly sources: readonly HubSource[];
}

/**
 * Puts those together that are the same hub: by their identifier, in which servers have numbers of their own: of a library, as in
 * `movie.recentlyadded.1`, and of a tag or collection behind it, as in `movie.genre.1.176`. Those are the same when their titles are.
 */
export function mergeHubs(found: readonly (readonly HubSource[])[], limit: number, prefer?: Preference): MergedHub[] {
  const groups = new Map<string, HubSource[]>();
  for (const one of inTurn(found)) {
    const { hubIdentifier = '', title = '' } = one.hub;
    const [, name = ''] = /^(.*?)(?:\.\d+)*$/.exec(hubIdentifier) ?? [];
    const numbers = hubIdentifier.slice(name.length).split('.').length - 1;
    const key = numbers > 1 ? `${name} ${title.toLowerCase()}` : name;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, sources]) => mergedHub(key.replace(/ .*/, ''), sources, limit, prefer));
}

function mergedHub(
  identifier: string,
  sources: readonly HubSource[],
  limit: number,
  prefer: Preference | undefined,
): MergedHub {
  const lists = sources.map(({ source, hub }) => hub.items.map((item) => ({ source, item })));
  const timeOf = timeOfHub(identifier);
  const sorted: ItemSource[] = timeOf === undefined ? inTurn(lists) : byTime(lists, ({ item }) => timeOf(item));
  const { title, type } = (sources[0] as HubSource).hub;
  return { identifier, title, type, items: merge(sorted, prefer).slice(0, limit), sources };
}

/** By which time servers put the items of a hub in order; undefined where it is something else. */
function timeOfHub(identifier: string): typeof addedAt | undefined {
  if (/\.(?:continue|ondeck|inprogress|recentlyviewed)$/i.test(identifier)) return playedAt;
  if (/\.(?:recent|recentlyadded)$/i.test(identifier)) return addedAt;
  return undefined;
}
