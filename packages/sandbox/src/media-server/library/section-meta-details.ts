import { getLibraryDetails, getSectionTimeline } from 'plexjs/operations';
import { container } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { librarySchema } from '../../query/schema/library-schema.ts';
import type { SectionRecord, SectionType } from '../../world/records.ts';
import { isScanning } from './scan.ts';
import { aboutMenu, inSection } from './section-list.ts';
import { filterRows, sortRows, typeRow } from './section-meta.ts';
import { sectionRow } from './section-row.ts';

/** What a library is, and the menu that old clients walk through it by. */
export const sectionDetailRoutes: readonly Route[] = [
  stateful(
    getLibraryDetails,
    inSection((ask, section) => {
      const withDetails = ask.flag('includeDetails');
      const rows = withDetails ? [detailedSection(section)] : menuRows(section);
      return container(ask, {
        size: rows.length,
        ...aboutMenu(section),
        librarySectionID: section.id,
        sortAsc: true,
        viewMode: 65_592,
        Directory: rows,
      });
    }),
  ),
  stateful(
    getSectionTimeline,
    inSection((ask, section) => {
      const rows = menuRows(section);
      return container(ask, {
        size: rows.length,
        ...aboutMenu(section),
        librarySectionID: section.id,
        latestEntryTime: Math.max(section.updatedAt, section.scannedAt),
        updateQueueSize: Number(isScanning(ask.world, section.id)),
        viewMode: 65_592,
        Directory: rows,
      });
    }),
  ),
];

function detailedSection(section: SectionRecord): object {
  const levels = librarySchema(section.type);
  const options = { active: levels[0], sort: undefined, withAdvanced: true };
  return { ...sectionRow(section), Type: levels.map((schema) => typeRow(section, schema, options)) };
}

type Entry = readonly [key: string, title: string, isSecondary?: boolean];

const menus: Readonly<Record<SectionType, readonly Entry[]>> = {
  movie: [
    ['all', 'All Movies'],
    ['unwatched', 'Unplayed'],
    ['newest', 'Recently Released'],
    ['recentlyAdded', 'Recently Added'],
    ['recentlyViewed', 'Recently Viewed'],
    ['onDeck', 'On Deck'],
    ['collection', 'By Collection', true],
    ['edition', 'By Edition', true],
    ['genre', 'By Genre', true],
    ['year', 'By Year', true],
    ['decade', 'By Decade', true],
    ['director', 'By Director', true],
    ['actor', 'By Starring Actor', true],
    ['country', 'By Country', true],
    ['contentRating', 'By Content Rating', true],
    ['rating', 'By Rating', true],
    ['resolution', 'By Resolution', true],
    ['firstCharacter', 'By First Letter', true],
    ['folder', 'By Folder'],
  ],
  show: [
    ['all', 'All Shows'],
    ['unwatched', 'Unplayed'],
    ['newest', 'Recently Aired'],
    ['recentlyAdded', 'Recently Added'],
    ['recentlyViewed', 'Recently Viewed Episodes'],
    ['recentlyViewedShows', 'Recently Viewed Shows'],
    ['onDeck', 'On Deck'],
    ['collection', 'By Collection', true],
    ['firstCharacter', 'By First Letter', true],
    ['genre', 'By Genre', true],
    ['year', 'By Year', true],
    ['contentRating', 'By Content Rating', true],
    ['folder', 'By Folder'],
  ],
  artist: [
    ['all', 'All Artists'],
    ['albums', 'By Album'],
    ['genre', 'By Genre', true],
    ['recentlyAdded', 'Recently Added'],
    ['recentlyViewed', 'Recently Played'],
    ['collection', 'By Collection', true],
    ['firstCharacter', 'By First Letter', true],
    ['folder', 'By Folder'],
  ],
  photo: [
    ['all', 'All Photos'],
    ['newest', 'Recently Taken'],
    ['recentlyAdded', 'Recently Added'],
    ['year?type=13', 'By Year', true],
    ['cluster', 'By Moment', true],
    ['folder', 'By Folder'],
  ],
};

const searches: Readonly<Record<SectionType, readonly (readonly [type: number, title: string, prompt: string])[]>> = {
  movie: [[1, 'Search...', 'Search Movies']],
  show: [
    [2, 'Search Shows...', 'Search for Shows'],
    [4, 'Search Episodes...', 'Search for Episodes'],
  ],
  artist: [],
  photo: [[13, 'Search...', 'Search Photos']],
};

function menuRows(section: SectionRecord): readonly object[] {
  return [
    ...menus[section.type].map(([key, title, secondary]) => ({ key, ...(secondary && { secondary }), title })),
    ...searches[section.type].map(([type, title, prompt]) => ({
      key: `search?type=${type}`,
      prompt,
      search: true,
      title,
    })),
    ...librarySchema(section.type).map((schema) => ({
      key: `/library/sections/${section.id}/all?type=${schema.number}`,
      title: schema.title,
      type: String(schema.number),
      Filter: filterRows(section, schema, false),
      Sort: sortRows(section, schema),
    })),
  ];
}
