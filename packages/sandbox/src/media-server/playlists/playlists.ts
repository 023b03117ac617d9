import {
  createPlaylist,
  deletePlaylist,
  getPlaylist,
  getPlaylistItems,
  getPlaylists,
  listPlaylists,
  updatePlaylist,
} from 'plexjs/operations';
import { container, page, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { PlaylistKind, PlaylistRecord } from '../../world/records-playlists.ts';
import { typeNumbers } from '../../world/type-numbers.ts';
import { conversionRows } from './generators-row.ts';
import { addToPlaylist, makePlaylist, playlistItems } from './playlists-content.ts';
import { editPlaylist } from './playlists-edit.ts';
import { aboutOne, wantedPlaylists } from './playlists-find.ts';
import { aboutPlaylist, playlistItemRow, playlistRow } from './playlists-row.ts';
import { wantedItems } from './playlists-wanted.ts';

const list: Handler = (ask) => {
  const rows = wantedPlaylists(ask).map((playlist) => playlistRow(ask.world, playlist, false));
  return page(ask, rows, {});
};

/** Playlists of accounts. */
export const playlistRoutes: readonly Route[] = [
  stateful(listPlaylists, list),
  stateful(getPlaylists, list),
  stateful(
    getPlaylist,
    aboutOne((ask, playlist) => shownPlaylist(ask, playlist)),
  ),
  stateful(
    getPlaylistItems,
    aboutOne((ask, playlist) => {
      const items = playlistItems(ask.world, playlist);
      const about = aboutPlaylist(playlist, items);
      if (playlist.isOfConversions) {
        const rows = conversionRows(ask.world);
        return container(ask, { size: rows.length, ...about, ...(rows.length > 0 && { Item: rows }) });
      }
      const types = ask.words('type');
      const wanted = items.filter(({ item }) => types.length === 0 || types.includes(String(typeNumbers[item.type])));
      return page(
        ask,
        wanted.map((item) => playlistItemRow(ask, item)),
        about,
      );
    }),
  ),
  stateful(createPlaylist, create),
  stateful(
    updatePlaylist,
    aboutOne((ask, playlist) => {
      if (!editPlaylist(ask, playlist)) return refusal(400);
      return nothing();
    }),
  ),
  stateful(
    deletePlaylist,
    aboutOne((ask, { id }) => {
      ask.world.tables.playlists.delete(id);
      return nothing();
    }),
  ),
];

/** A playlist by itself. */
export function shownPlaylist(ask: Ask, playlist: PlaylistRecord, extra: object = {}): Response {
  return container(ask, { size: 1, Metadata: [{ ...playlistRow(ask.world, playlist, true), ...extra }] });
}

const kinds: readonly PlaylistKind[] = ['video', 'audio', 'photo'];

function create(ask: Ask): Response {
  const said = ask.text('type');
  const kind = kinds.find((known) => known === said);
  if (said !== undefined && kind === undefined) return refusal(400);
  const wanted = wantedItems(ask, kind);
  if (wanted === undefined) return refusal(400);
  const { world, account } = ask;
  const title = ask.text('title') ?? 'Playlist';
  const draft = { accountId: account?.id ?? 1, title, kind: wanted.kind };
  if (wanted.content !== undefined)
    return shownPlaylist(ask, makePlaylist(world, { ...draft, content: wanted.content }));
  const { id } = makePlaylist(world, draft);
  addToPlaylist(world, id, wanted.items, wanted.uri);
  const made = world.tables.playlists.get(id);
  return made ? shownPlaylist(ask, made) : refusal(500);
}

/** Servers answer changes of a playlist with 204, which has no body. */
function nothing(): Response {
  return new Response(null, { status: 204, headers: { 'X-Plex-Protocol': '1.0', 'Cache-Control': 'no-cache' } });
}
