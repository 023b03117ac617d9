// What is done to libraries, as opposed to read of them: loaded as one module when it is first needed.
export { itemByGuid } from './by-guid.ts';
export { readFolder, walkFolders } from './folders.ts';
export { suggestion } from '../query/suggest.ts';
export {
  cancelScans,
  cleanBundles,
  createLibrary,
  deleteAllPreviews,
  deleteCaches,
  emptyAllTrash,
  optimizeDatabase,
  readPerson,
  readTags,
  scanAll,
} from './library-requests.ts';
export { readManagedHubs } from './managed-hubs.ts';
export {
  addLocations,
  analyze,
  cancelScan,
  deleteIntros,
  deletePreviews,
  deleteSection,
  edit,
  emptyTrash,
  lockAll,
  readCommon,
  readPreferences,
  readTimeline,
  readTotals,
  removeLocations,
  resetPreferences,
  scan,
  writePreferences,
} from './section-requests.ts';
export {
  photosOfCluster,
  readClusters,
  readFirstCharacters,
  readPlaylists,
  readSectionHubs,
  readSuggestions,
} from './section-views.ts';
