import { addPlaylistItems, clearPlaylistItems, deletePlaylistItem, movePlaylistItem } from 'plexjs/operations';
import { refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { PlaylistEntry, PlaylistRecord } from '../../world/records-playlists.ts';
import { convert, forgetConversion } from './generators-convert.ts';
import { shownPlaylist } from './playlists.ts';
import { addToPlaylist, changePlaylist } from './playlists-content.ts';
import { aboutOne } from './playlists-find.ts';
import { wantedItems } from './playlists-wanted.ts';

/** What is in playlists. A smart one only takes another query. */
export const playlistItemRoutes: readonly Route[] = [
  stateful(
    addPlaylistItems,
    aboutOne((ask, playlist) => {
      if (playlist.isOfConversions) return convert(ask) ? shownPlaylist(ask, playlist) : refusal(400);
      const isSmart = playlist.content !== undefined;
      const wanted = wantedItems(ask, playlist.kind, isSmart);
      if (wanted === undefined) return refusal(400);
      const { content, items, requested, uri } = wanted;
      if (content === undefined) addToPlaylist(ask.world, playlist.id, items, uri);
      else changePlaylist(ask.world, playlist.id, (before) => ({ ...before, content }));
      const counts = { leafCountAdded: items.length, leafCountRequested: requested };
      return after(ask, playlist, isSmart ? {} : counts);
    }),
  ),
  stateful(
    clearPlaylistItems,
    aboutOne((ask, playlist) => withEntries(ask, playlist, [])),
  ),
  stateful(
    deletePlaylistItem,
    aboutOne((ask, playlist) => {
      const id = ask.id('generatorId');
      if (playlist.isOfConversions) return forgetConversion(ask.world, id) ? after(ask, playlist) : refusal(404);
      if (playlist.content !== undefined) return refusal(400);
      const left = playlist.entries.filter((entry) => entry.id !== id);
      return left.length === playlist.entries.length ? refusal(404) : withEntries(ask, playlist, left);
    }),
  ),
  stateful(
    movePlaylistItem,
    aboutOne((ask, playlist) => {
      if (playlist.content !== undefined) return refusal(400);
      const id = ask.id('playlistItemId');
      const moved = playlist.entries.find((entry) => entry.id === id);
      const others = playlist.entries.filter((entry) => entry.id !== id);
      const after = ask.number('after') ?? 0;
      const place = after === 0 ? 0 : others.findIndex((entry) => entry.id === after) + 1;
      if (moved === undefined || (after !== 0 && place === 0)) return refusal(404);
      return withEntries(ask, playlist, others.toSpliced(place, 0, moved));
    }),
  ),
];

function withEntries(ask: Ask, playlist: PlaylistRecord, entries: readonly PlaylistEntry[]): Response {
  if (playlist.content !== undefined) return refusal(400);
  changePlaylist(ask.world, playlist.id, (before) => ({ ...before, entries }));
  return after(ask, playlist);
}

function after(ask: Ask, { id }: PlaylistRecord, extra: object = {}): Response {
  const playlist = ask.world.tables.playlists.get(id);
  return playlist ? shownPlaylist(ask, playlist, extra) : refusal(404);
}
