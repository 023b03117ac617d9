import {
  getAllHubs,
  getContinueWatching,
  getContinueWatchingItems,
  getHomeContinueWatching,
  getHomeOnDeck,
  getHubItems,
  getMetadataHubs,
  getPostplayHubs,
  getPromotedHubs,
  getRecentlyAdded,
  getRelatedHubs,
  getSectionContinueWatchingItems,
  getSectionHubs,
} from 'plexjs/operations';
import { container, pageOf, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { ItemList } from '../../query/item-list.ts';
import { listOf } from '../library/plain-list.ts';
import type { SectionRecord, SectionType } from '../../world/records.ts';
import { arrangedSpecs } from './hubs-arranged.ts';
import { continueSpec, homeHubs, homeSections, homeSpecs } from './hubs-home.ts';
import { relatedHubs } from './hubs-related.ts';
import { aboutHubs, type HubSpec, hubOf, hubRow } from './hub-row.ts';
import { inProgressHub } from './hubs-section.ts';
import { mixedRow, type Row } from '../items/item-row.ts';
import { aboutItem, itemsOf } from '../items/metadata.ts';
import { nextOf, onDeck } from '../library/on-deck.ts';
import { recentlyAdded } from '../library/recently-added.ts';
import { aboutLibraries, aboutSection } from '../library/section-row.ts';
import { visibleSections } from '../library/sections.ts';
import { stationsOfSection } from '../items/stations.ts';

/** Rows of pages: of the home page, of a library, of an item. */
export const hubRoutes: readonly Route[] = [
  ...[getAllHubs, getPromotedHubs].map((operation) => stateful(operation, (ask) => hubsOf(ask, homeHubs(ask)))),
  stateful(getContinueWatching, (ask) => hubsOf(ask, [hubRow(ask, continueSpec(ask, homeSections(ask)))])),
  ...[getContinueWatchingItems, getHomeContinueWatching, getHomeOnDeck].map((operation) =>
    stateful(operation, (ask) =>
      listed(
        ask,
        listOf(
          onDeck(
            ask,
            homeSections(ask).map(({ id }) => id),
          ),
        ),
      ),
    ),
  ),
  stateful(
    getSectionContinueWatchingItems,
    inSection((ask, { id }) => listed(ask, listOf(onDeck(ask, [id])))),
  ),
  stateful(getRecentlyAdded, (ask) => {
    const section = ask.number('sectionID');
    const type = sectionTypes[ask.number('type') ?? 0];
    const wanted = homeSections(ask).filter(
      (candidate) =>
        (section === undefined || candidate.id === section) && (type === undefined || candidate.type === type),
    );
    return listed(ask, recentlyAdded(ask, wanted));
  }),
  stateful(getHubItems, (ask) => {
    const identifiers = new Set(ask.query.getAll('identifier').flatMap((words) => words.split(',')));
    const specs = allSpecs(ask).filter(({ identifier }) => identifiers.has(identifier));
    if (specs.length === 0) return refusal(404);
    const limit = ask.number('count');
    const items = specs.flatMap(({ list }) => {
      const { total, slice } = list();
      return slice(0, Math.min(total, limit ?? total));
    });
    return listed(ask, listOf(items));
  }),
  stateful(
    getSectionHubs,
    inSection((ask, section) => {
      const hubs = sectionSpecs(ask, section).map((spec) => hubRow(ask, spec));
      const stations = section.type === 'artist' && ask.flag('includeStations') ? [stationsHub(section)] : [];
      const about = aboutHubs(aboutSection(section));
      return container(ask, { size: hubs.length + stations.length, ...about, Hub: [...stations, ...hubs] });
    }),
  ),
  ...[getMetadataHubs, getRelatedHubs].map((operation) =>
    stateful(
      operation,
      ofItem((ask, item) => relatedHubs(ask, item)),
    ),
  ),
  stateful(
    getPostplayHubs,
    ofItem((ask, item) => {
      const [season] = ask.world.hierarchy.ancestorsOf(item);
      const show = season && ask.world.hierarchy.ancestorsOf(season)[0];
      const next = show && nextOf(ask, show);
      const spec = {
        title: 'Up Next',
        type: item.type,
        identifier: `${item.type}.postplay`,
        context: `hub.${item.type}.postplay`,
        key: `/library/metadata/${show?.id ?? item.id}/onDeck`,
      };
      const hubs = next && next.id !== item.id ? [hubOf(spec, [mixedRow(ask, next)])] : [];
      return [...hubs, ...relatedHubs(ask, item)];
    }),
  ),
];

const sectionTypes: Readonly<Record<number, SectionType>> = {
  1: 'movie',
  2: 'show',
  4: 'show',
  8: 'artist',
  9: 'artist',
  10: 'artist',
  13: 'photo',
  14: 'photo',
};

function sectionSpecs(ask: Ask, section: SectionRecord): readonly HubSpec[] {
  const progress = inProgressHub(ask, section);
  return [
    ...(progress ? [progress] : []),
    ...arrangedSpecs(ask, section, ({ promotedToRecommended }) => promotedToRecommended),
  ];
}

function allSpecs(ask: Ask): readonly HubSpec[] {
  return [...homeSpecs(ask), ...visibleSections(ask).flatMap((section) => sectionSpecs(ask, section))];
}

function stationsHub(section: SectionRecord): Row {
  const head = {
    title: `${section.title} Radio`,
    type: 'station',
    identifier: `music.stations.${section.id}`,
    context: 'hub.music.stations',
    key: `/hubs/sections/${section.id}?includeStations=1`,
  };
  return hubOf(head, stationsOfSection(section));
}

/** Servers answer 400, and not 404, for what they do not have the hubs of. */
function inSection(answer: (ask: Ask, section: SectionRecord) => Response): Handler {
  return (ask) => {
    const section = visibleSections(ask).find(({ id }) => id === ask.id('sectionId'));
    return section ? answer(ask, section) : refusal(400);
  };
}

function ofItem(hubs: (ask: Ask, item: Parameters<typeof relatedHubs>[1]) => readonly Row[]): Handler {
  return (ask) => {
    const [item] = itemsOf(ask, ask.path.metadataId);
    if (item === undefined) return refusal(400);
    const about = aboutHubs(aboutItem(ask, item));
    const rows = hubs(ask, item);
    return container(ask, { size: rows.length, ...about, ...(rows.length > 0 && { Hub: rows }) });
  };
}

function hubsOf(ask: Ask, rows: readonly Row[]): Response {
  return container(ask, {
    size: rows.length,
    allowSync: true,
    identifier: 'com.plexapp.plugins.library',
    ...(rows.length > 0 && { Hub: rows }),
  });
}

function listed(ask: Ask, { total, slice }: ItemList): Response {
  return pageOf(
    ask,
    { total, slice: (start, end) => slice(start, end).map((item) => mixedRow(ask, item)) },
    { ...aboutLibraries(), mixedParents: true },
  );
}
