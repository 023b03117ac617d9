import { listContent } from '../generated/pms/content.ts';
import { getMatches } from '../generated/pms/metadata-matches.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { List } from '../paging/list.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexError, PlexUsageError } from '../transport/plex-error.ts';
import { kindsOf, type Section } from './section.ts';
import { keyOf } from './section-key.ts';

/** Which item of an identifier is wanted. */
export interface ByGuidOptions<T extends ItemType = ItemType> extends IncludeOptions, RequestOptions {
  /** What it is. Default: a film or a show, and for MusicBrainz an artist, an album or a track. */
  readonly type?: T;
}

/** Where an identifier is looked for. */
interface Place {
  readonly server: PlexServer;
  /** The only library that is asked. Default: all. */
  readonly section?: Section;
}

/** The services whose identifiers Plex's agents take in place of a title. */
const services: ReadonlySet<string> = new Set(['imdb', 'tmdb', 'tvdb']);

/** The types that agents find by an identifier; others are looked for one by one. */
const matched: ReadonlySet<ItemType> = new Set(['movie', 'show']);

/** What the agents of old libraries call the services: the item's own identifier is made of it. */
const legacyAgents: Readonly<Record<string, string>> = {
  imdb: 'com.plexapp.agents.imdb',
  tmdb: 'com.plexapp.agents.themoviedb',
  tvdb: 'com.plexapp.agents.thetvdb',
};

/** How many of an agent's answers are looked for: the first one is the one, unless the agent took the identifier for a title. */
const most = 3;

/** See `Library.byGuid` and `Section.byGuid`. */
export async function itemByGuid(place: Place, guid: string, options: ByGuidOptions): Promise<Item | undefined> {
  const [, scheme, id] = /^([\w.-]+):\/\/(.+)$/.exec(guid) ?? [];
  if (scheme === undefined || id === undefined)
    throw new PlexUsageError(`“${guid}” is no identifier: it names a service first, as in imdb://tt0127536.`);
  const { type, ...request } = options;
  // A library lists only what it is made of, unless it is told the type.
  const said = scheme === 'plex' ? (id.split('/')[0] ?? '') : '';
  const exact = type ?? (Object.hasOwn(typeNumbers, said) ? (said as ItemType) : undefined);
  const found = await itemsOf(place, guid, { ...request, ...(exact && { type: exact }) }).first();
  if (found !== undefined || scheme.includes('.') || scheme === 'plex' || scheme === 'local') return found;
  const usual: readonly ItemType[] = scheme === 'mbid' ? ['artist', 'album', 'track'] : ['movie', 'show'];
  const sections = place.section ? [place.section] : await place.server.library.sections(request);
  for (const kind of type ? [type] : usual) {
    const fitting = sections.filter((section) => kindsOf[section.type ?? '']?.includes(kind));
    const item = await itemOfKind(place, fitting, { guid, scheme, id, kind }, request);
    if (item !== undefined) return item;
  }
  return undefined;
}

interface Wanted {
  /** The identifier as it stands in an item's `guids`. */
  readonly guid: string;
  readonly scheme: string;
  readonly id: string;
  readonly kind: ItemType;
}

/** What is known of the items' own identifiers where they have the wanted one. */
interface Answer {
  readonly guids: readonly string[];
  /** Whether there is nothing else: otherwise the library has to be looked through. */
  readonly isAll: boolean;
}

/** Asks the agent of each of the libraries once, and looks through those whose agent cannot say. */
async function itemOfKind(
  place: Place,
  sections: readonly Section[],
  wanted: Wanted,
  request: IncludeOptions & RequestOptions,
): Promise<Item | undefined> {
  const answers = new Map<string, Answer>();
  const unsure: Section[] = [];
  for (const section of sections) {
    const agent = `${section.agent} ${section.language}`;
    let answer = answers.get(agent);
    if (answer === undefined) {
      answer = await askAgent(section, wanted, request);
      answers.set(agent, answer);
      for (const guid of answer.guids) {
        const item = await itemsOf(place, guid, { ...request, type: wanted.kind }).find((one) => fits(one, wanted));
        if (item !== undefined) return item;
      }
    }
    if (!answer.isAll) unsure.push(section);
  }
  for (const section of unsure) {
    const item = await section.items({ ...request, type: wanted.kind }).find((one) => fits(one, wanted));
    if (item !== undefined) return item;
  }
  return undefined;
}

async function askAgent(
  section: Section,
  { scheme, id, kind }: Wanted,
  request: IncludeOptions & RequestOptions,
): Promise<Answer> {
  const { agent = '', language = '', server } = section;
  if (!services.has(scheme) || !matched.has(kind)) return { guids: [], isAll: false };
  if (agent.startsWith('com.plexapp.agents.'))
    return { guids: [`${legacyAgents[scheme]}://${id}?lang=${language.slice(0, 2)}`], isAll: false };
  const some = await section.items(request).first();
  if (some === undefined) return { guids: [], isAll: true };
  const ask = async (title: string): Promise<readonly string[]> => {
    const params = { ids: ratingKeyOf(some), manual: true, title, agent, language };
    const { results } = await getMatches(server.client, params, request);
    return results.slice(0, most).flatMap(({ guid }) => guid ?? []);
  };
  try {
    const guids = await ask(`${scheme}-${id}`);
    if (guids.length > 0) return { guids, isAll: true };
    // An agent that still knows what this item is called elsewhere knows of nothing that is called as wanted.
    const known = Object.entries(some.externalIds).find(([service]) => services.has(service));
    return { guids, isAll: known !== undefined && (await ask(known.join('-'))).length > 0 };
  } catch (error) {
    // Only owners may ask agents, and agents fail without the internet.
    if (error instanceof PlexError && error.status !== undefined) return { guids: [], isAll: false };
    throw error;
  }
}

/** Whether an item is the wanted one. An agent may take an identifier for a title, and find something else. */
function fits({ guids, externalIds }: Item, { guid, scheme, id, kind }: Wanted): boolean {
  // What old agents say of an episode is the identifier of its show.
  return guids.some((one) => one.id === guid) || (matched.has(kind) && externalIds[scheme] === id);
}

/** Items of exactly this identifier. */
function itemsOf({ server, section }: Place, guid: string, { type, ...options }: ByGuidOptions): List<Item> {
  if (section === undefined) return server.library.items({ ...options, type, guid });
  const query = { type: type && typeNumbers[type], guid };
  return server.list(listContent, { sectionId: keyOf(section), query }, options);
}
