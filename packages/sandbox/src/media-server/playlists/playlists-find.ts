import { sortKey } from '../../query/values/folded.ts';
import type { Ask } from '../../http/ask.ts';
import type { Handler } from '../../http/route.ts';
import { refusal } from '../../http/answer.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
import type { World } from '../../world/world.ts';
import { makePlaylist, playlistItems } from './playlists-content.ts';
import { durationOf } from './playlists-row.ts';
import { readSource } from '../library/source-uri.ts';

/** Answers about a playlist of the path; 404 where the one who asks has none of the number. */
export const aboutOne =
  (handle: (ask: Ask, playlist: PlaylistRecord) => Response | Promise<Response>): Handler =>
  (ask) => {
    const playlist = ask.world.tables.playlists.get(ask.id('playlistId'));
    return playlist?.accountId === ask.account?.id && playlist ? handle(ask, playlist) : refusal(404);
  };

/** The playlists of the one who asks that fit the query, in its order. */
export function wantedPlaylists(ask: Ask): readonly PlaylistRecord[] {
  const { world, account } = ask;
  if (ask.text('type') === '42') return account?.id === 1 ? [conversionList(world)] : [];
  const kind = ask.text('playlistType');
  const sectionId = ask.number('sectionID');
  const title = ask.text('title')?.toLowerCase();
  const own = [...world.tables.playlists.values()].filter(
    (playlist) =>
      playlist.accountId === account?.id &&
      !playlist.isOfConversions &&
      (kind === undefined || playlist.kind === kind) &&
      (!ask.query.has('smart') || (playlist.content !== undefined) === ask.flag('smart')) &&
      (title === undefined || playlist.title.toLowerCase().includes(title)) &&
      (sectionId === undefined || isOfSection(world, playlist, sectionId)),
  );
  return sorted(world, own, ask.text('sort') ?? 'titleSort:asc');
}

/** The playlist of conversions, which is made when somebody first asks for it. */
export function conversionList(world: World): PlaylistRecord {
  for (const playlist of world.tables.playlists.values()) if (playlist.isOfConversions) return playlist;
  return makePlaylist(world, { accountId: 1, title: 'Optimised versions', kind: 'video', isOfConversions: true });
}

function isOfSection(world: World, playlist: PlaylistRecord, sectionId: number): boolean {
  const source = playlist.content === undefined ? undefined : readSource(world, playlist.content);
  if (source?.kind === 'list') return source.sectionId === sectionId;
  const items = playlistItems(world, playlist);
  return items.length > 0 && items.every(({ item }) => item.sectionId === sectionId);
}

type SortKey = (world: World, playlist: PlaylistRecord) => string | number;

const sortKeys: Readonly<Record<string, SortKey>> = {
  titleSort: (_, { fields, title }) => sortKey(String(fields.titleSort ?? title)),
  title: (_, { title }) => title.toLowerCase(),
  addedAt: (_, { addedAt }) => addedAt,
  updatedAt: (_, { updatedAt }) => updatedAt,
  lastViewedAt: (_, { lastViewedAt }) => lastViewedAt ?? 0,
  viewCount: (_, { viewCount }) => viewCount ?? 0,
  mediaCount: (world, playlist) => playlistItems(world, playlist).length,
  duration: (world, playlist) => durationOf(playlistItems(world, playlist)),
};

function sorted(world: World, playlists: readonly PlaylistRecord[], sort: string): readonly PlaylistRecord[] {
  const orders = sort.split(',').flatMap((part) => {
    const [name = '', direction] = part.split(':');
    const keyOf = sortKeys[name];
    return keyOf ? [{ keyOf, sign: direction === 'desc' ? -1 : 1 }] : [];
  });
  return playlists.toSorted((a, b) => {
    for (const { keyOf, sign } of orders) {
      const [first, second] = [keyOf(world, a), keyOf(world, b)];
      if (first !== second) return first < second ? -sign : sign;
    }
    return a.id - b.id;
  });
}
