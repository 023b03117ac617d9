export type { PlaylistGenerator } from './generated/pms/playlist-generator-models.ts';
export type { NewPlaylist } from './playlists/create-playlist.ts';
export type { MediaKind } from './playlists/media-kind.ts';
export type { PlaylistSource } from './playlists/playlist-source.ts';
export { Playlist, type PlaylistItemType } from './playlists/playlist.ts';
export { type PlaylistListOptions, Playlists, type PlaylistSort } from './playlists/playlists.ts';
export type { PlaylistUpload } from './playlists/upload-playlists.ts';
export type { LibraryQuery, ReadLibraryQuery } from './query/library-query.ts';
