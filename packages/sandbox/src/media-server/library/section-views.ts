import {
  getAlbums,
  getAllLeaves,
  getCollections,
  getLatestLibraryItems,
  getLibraryItems,
  getSearchLibrary,
  getSectionOnDeck,
  listContent,
} from 'plexjs/operations';
import { pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { evaluateQueries } from '../../query/evaluate.ts';
import { MediaQueryError } from '../../query/parse.ts';
import { ladder, levelSchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord, SectionType } from '../../world/records.ts';
import { onDeck } from './on-deck.ts';
import { listOf } from './plain-list.ts';
import { aboutMenu, answerList, inSection, rowsOf } from './section-list.ts';
import { aboutLibraries, aboutList } from './section-row.ts';
import { visibleSections } from './sections.ts';

/** Lists of a library's items under names of their own, and those of all libraries. */
export const sectionViewRoutes: readonly Route[] = [
  stateful(getLibraryItems, (ask) => {
    const wanted = ask.number('sectionID') ?? ask.number('librarySectionID');
    const sections = visibleSections(ask).filter(({ id }) => wanted === undefined || id === wanted);
    try {
      const list = evaluateQueries(ask.world, ask.account?.id ?? 0, sections, ask.url.search);
      return pageOf(ask, rowsOf(ask, list), { ...aboutLibraries(), mixedParents: true });
    } catch (error) {
      // Not 400, as in a library's own list (documented for 1.43).
      if (error instanceof MediaQueryError) return refusal(500);
      throw error;
    }
  }),
  stateful(
    listContent,
    inSection((ask, section) => answerList(ask, section, ask.url.search, aboutList(section))),
  ),
  stateful(getAlbums, named('albums')),
  stateful(getAllLeaves, named('allLeaves')),
  stateful(getCollections, named('collections')),
  stateful(getLatestLibraryItems, named('newest')),
  stateful(getSectionOnDeck, named('onDeck')),
  stateful(
    getSearchLibrary,
    inSection((ask, section) => {
      const type = ask.number('type');
      // Servers search films, shows and episodes here, and refuse to search music (seen with 1.43).
      if (type === undefined || (type >= 8 && type <= 10)) return refusal(400);
      const title = ask.text('query');
      const query = title === undefined ? ask.url.search : `${ask.url.search}&title=${encodeURIComponent(title)}`;
      return answerList(ask, section, query, { ...aboutList(section), title2: `Search for '${title ?? ''}'` });
    }),
  ),
];

function named(name: string): Route['handle'] {
  return inSection((ask, section) => categoryAnswer(ask, section, name) ?? refusal(404));
}

interface View {
  /** What the list shows. */
  readonly query: string;
  readonly title: string;
}

type Views = Readonly<Record<string, View | undefined>>;

/** What is new or was seen, by the kind of items that a library tells of it. */
function viewsOf(type: SectionType): Views {
  const number = (level: string): number | undefined => levelSchema(type, level)?.number;
  const leaf = number(ladder(type).at(-1) ?? '');
  const newest = type === 'artist' ? number('album') : leaf;
  return {
    all: { query: '', title: 'All' },
    allLeaves: { query: `type=${leaf}`, title: '' },
    unwatched: { query: `type=${leaf}&unwatched=1`, title: 'Unwatched' },
    newest: {
      query: `type=${newest}&sort=originallyAvailableAt:desc`,
      title: type === 'show' ? 'Recently Aired' : 'Recently Released',
    },
    recentlyAdded: { query: `type=${newest}&sort=addedAt:desc`, title: 'Recently Added' },
    recentlyViewed: { query: `type=${leaf}&lastViewedAt>>=0&sort=lastViewedAt:desc`, title: 'Recently Viewed' },
    recentlyViewedShows:
      type === 'show'
        ? { query: 'type=2&lastViewedAt>>=0&sort=lastViewedAt:desc', title: 'Recently Viewed Shows' }
        : undefined,
    albums: type === 'artist' ? { query: 'type=9', title: 'By Album' } : undefined,
    collections: { query: 'type=18', title: 'By Collection' },
  };
}

/** The list of a library's menu that has a name; undefined where it is none of items. */
export function categoryAnswer(ask: Ask, section: SectionRecord, name: string): Response | undefined {
  const about = aboutList(section);
  if (name === 'onDeck') {
    const items = onDeck(ask, [section.id]);
    return pageOf(ask, rowsOf(ask, listOf(items)), { ...about, title2: 'On Deck', mixedParents: true });
  }
  const view = viewsOf(section.type)[name];
  if (view === undefined) return undefined;
  const { query, title } = view;
  // The view's own parameters come last, and so go before those of the request.
  return answerList(ask, section, `${ask.url.search}&${query}`, {
    // What is listed at a level below the library's own is told of as a menu is (1.32).
    ...(['albums', 'allLeaves'].includes(name) ? { ...aboutMenu(section), viewGroup: section.type } : about),
    ...(title !== '' && { title2: title }),
    ...(name === 'albums' && { mixedParents: true, viewGroup: 'album' }),
  });
}
