import {
  cancelRefresh,
  cleanBundles,
  deleteCaches,
  deleteIndexes,
  deleteIntros,
  emptyTrash,
  getRefreshLibraryMetadata,
  optimizeDatabase,
  refreshAllSections,
  refreshSection,
  refreshSectionsMetadata,
  startAnalysis,
  stopAllRefreshes,
  unlockSection,
} from 'plexjs/operations';
import { done } from '../../http/answer.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import { placesWithValue } from '../../query/lookup-numbers.ts';
import { itemsOfSection, wholeShelves } from '../../query/lookup.ts';
import { startActivity } from '../../world/activities.ts';
import { changeItem } from '../../world/library-changes.ts';
import type { ItemRecord } from '../../world/records.ts';
import { startScan, stopScan } from './scan.ts';
import { aboutLibrary } from './about-library.ts';
import { startAnalysisOf } from './scan-analysis.ts';
import { emptyTrashOf } from './scan-files.ts';

const owner = { audience: 'owner' } as const;

const scan = aboutLibrary((ask, section) =>
  begun(startScan(ask.world, section, { path: ask.text('path'), force: ask.flag('force') })),
);

const scanAll: Handler = (ask) => {
  for (const section of ask.world.tables.sections.values()) startScan(ask.world, section, { force: ask.flag('force') });
  return done();
};

/** Scans, and what else keeps libraries in order. */
export const maintenanceRoutes: readonly Route[] = [
  stateful(refreshSection, scan, owner),
  stateful(getRefreshLibraryMetadata, scan, owner),
  stateful(
    cancelRefresh,
    aboutLibrary((ask, { id }) => {
      stopScan(ask.world, id);
      return done();
    }),
    owner,
  ),
  stateful(refreshAllSections, scanAll, owner),
  stateful(
    refreshSectionsMetadata,
    (ask) => {
      for (const section of ask.world.tables.sections.values()) startScan(ask.world, section, { force: true });
      return done();
    },
    owner,
  ),
  stateful(
    stopAllRefreshes,
    (ask) => {
      for (const id of ask.world.tables.sections.keys()) stopScan(ask.world, id);
      return done();
    },
    owner,
  ),
  stateful(
    startAnalysis,
    aboutLibrary((ask, section) =>
      begun(startAnalysisOf(ask.world, [...itemsOfSection(ask.world, section)], 'streams')),
    ),
    // Some clients ask for it with POST, as for that of items.
    { ...owner, also: ['POST'] },
  ),
  stateful(
    emptyTrash,
    aboutLibrary((ask, { id }) => {
      emptyTrashOf(ask.world, id);
      return done();
    }),
    owner,
  ),
  stateful(
    unlockSection,
    changeAll('lockedFields', (item) => ({ ...item, locked: [] })),
    owner,
  ),
  stateful(deleteIndexes, changeAll('previewIndexes', withoutIndexes), owner),
  stateful(
    deleteIntros,
    changeAll('introMarkers', (item) => ({
      ...item,
      markers: item.markers.filter(({ fields }) => fields.type !== 'intro'),
    })),
    owner,
  ),
  stateful(optimizeDatabase, work('database.optimize', 'Optimizing database'), owner),
  stateful(cleanBundles, work('library.clean.bundles', 'Cleaning bundles'), owner),
  // What the sandbox keeps is all state; it has no caches to lose.
  stateful(deleteCaches, () => done(), owner),
];

/** Changes the items of a library that have something, which is counted in a column. */
function changeAll(
  counted: 'lockedFields' | 'previewIndexes' | 'introMarkers',
  change: (item: ItemRecord) => ItemRecord,
): Handler {
  return aboutLibrary(({ world }, section) => {
    const ids = wholeShelves(world, [section]).flatMap((shelf) =>
      Array.from(placesWithValue(shelf, counted), (place) => shelf.scope.idAt(place)),
    );
    for (const id of ids) changeItem(world, id, change);
    return done();
  });
}

function withoutIndexes(item: ItemRecord): ItemRecord {
  const media = item.media.map((version) => ({
    ...version,
    parts: version.parts.map(({ fields: { indexes: _indexes, ...fields }, ...part }) => ({ ...part, fields })),
  }));
  return { ...item, media };
}

function work(type: string, title: string): Handler {
  return (ask) => {
    const uuid = startActivity(ask.world, {
      type,
      title,
      steps: [
        { after: 250, progress: 50 },
        { after: 250, progress: 100 },
      ],
    });
    return ask.flag('async') ? begun(uuid) : done();
  };
}

/** Answers a command that works on in the background: a header names the activity. */
function begun(uuid: string): Response {
  return done({ 'X-Plex-Activity': uuid });
}
