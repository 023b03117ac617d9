// What is done to items, as opposed to read of them: loaded as one module when it is first needed.
export { chooseArtwork, deleteArtwork, listArtwork, lockArtwork, uploadArtwork } from './artwork-requests.ts';
export { downloadBytes } from './download-bytes.ts';
export { readItemPreferences, resetItemPreferences, writeItemPreferences } from './item-preferences.ts';
export { addMarker, changeMarker, removeMarker } from './markers.ts';
export { chooseMatch, listMatches, merge, removeMatch, split } from './matching.ts';
export { orderVersion } from './optimize.ts';
export {
  addExtra,
  readAugmentation,
  readPostPlay,
  readRelated,
  readSimilar,
  readTopUsers,
  readTree,
} from './related.ts';
export { saveEdit } from './save-edit.ts';
export { readLoudness, readStreamText, selectStreams, shiftStream } from './streams.ts';
export { findSubtitles, installSubtitles, removeSubtitles, uploadSubtitles } from './subtitles.ts';
export { analyze, deleteItem, deleteVersion, detect, forget, refresh } from './upkeep.ts';
