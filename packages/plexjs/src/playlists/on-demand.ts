// What is done to playlists, as opposed to read of them: loaded as one module when it is first needed.
export { copyTo } from './create-playlist.ts';
export { moveItem, removeItems } from './playlist-entries.ts';
export { addItems, clearItems, readGenerators, removePlaylist } from './playlist-requests.ts';
export { readItems, readPlaylist } from './read-playlist.ts';
export { readQueryOf, setQueryOf } from './smart-playlist.ts';
