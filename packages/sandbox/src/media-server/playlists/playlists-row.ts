import type { Ask } from '../../http/ask.ts';
import type { PlaylistRecord } from '../../world/records-playlists.ts';
import type { World } from '../../world/world.ts';
import { inOrder, type Row } from '../items/item-order.ts';
import { mixedRow } from '../items/item-row.ts';
import { type PlaylistItem, playlistItems } from './playlists-content.ts';

/** A playlist as a row of a list. By itself, `isDetailed`, it says its query and its locked fields. */
export function playlistRow(world: World, playlist: PlaylistRecord, isDetailed: boolean): Row {
  const { id, guid, title, content, fields, locked, addedAt, updatedAt, viewCount, lastViewedAt } = playlist;
  const items = playlistItems(world, playlist);
  const isSmart = content !== undefined;
  const leafCount = playlist.isOfConversions ? world.tables.conversions.size : items.length;
  return inOrder({
    allowSync: true,
    ratingKey: String(id),
    key: `/playlists/${id}/items`,
    guid,
    type: 'playlist',
    title,
    summary: '',
    ...fields,
    smart: isSmart,
    playlistType: typeOf(playlist),
    ...(isDetailed && isSmart && { content }),
    composite: `/playlists/${id}/composite/${updatedAt}`,
    ...(isSmart && { icon: 'playlist://image.smart' }),
    ...(viewCount !== undefined && { viewCount }),
    ...(lastViewedAt !== undefined && { lastViewedAt }),
    duration: durationOf(items),
    leafCount,
    addedAt,
    updatedAt,
    ...(isDetailed && locked.length > 0 && { Field: locked.map((name) => ({ locked: true, name })) }),
  });
}

/** An item of a playlist as a row, with its number in it. */
export function playlistItemRow(ask: Ask, { item, entryId }: PlaylistItem): Row {
  const row = mixedRow(ask, item);
  return entryId === undefined ? row : inOrder({ ...row, playlistItemID: entryId });
}

/** What is said of a playlist around its items. Its length is in seconds there. */
export function aboutPlaylist(playlist: PlaylistRecord, items: readonly PlaylistItem[]): Row {
  const { id, title, content, updatedAt } = playlist;
  return {
    allowSync: true,
    composite: `/playlists/${id}/composite/${updatedAt}`,
    duration: Math.floor(durationOf(items) / 1000),
    leafCount: items.length,
    playlistType: typeOf(playlist),
    ratingKey: String(id),
    smart: content !== undefined,
    title,
  };
}

/** The list of conversions has a type of its own. */
function typeOf({ kind, isOfConversions }: PlaylistRecord): string {
  return isOfConversions ? 'backgroundProcessing' : kind;
}

/** How long items are together, in milliseconds. */
export function durationOf(items: readonly PlaylistItem[]): number {
  return items.reduce((sum, { item }) => sum + Number(item.fields.duration ?? 0), 0);
}
