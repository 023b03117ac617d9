import { secondsOf } from '../../world/clock.ts';
import type { PlaylistKind, PlaylistRecord } from '../../world/records-playlists.ts';
import type { ItemRecord, ItemType } from '../../world/records.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import { smartItems } from '../library/smart-items.ts';
import { playableOf } from '../library/source-items.ts';
import { readSource } from '../library/source-uri.ts';
import { visibleTo } from '../library/visible-items.ts';

/** An item of a playlist at its place; the items of a smart one have no number of their own. */
export interface PlaylistItem {
  readonly item: ItemRecord;
  readonly entryId?: number;
}

const kinds: Readonly<Partial<Record<ItemType, PlaylistKind>>> = {
  movie: 'video',
  episode: 'video',
  clip: 'video',
  track: 'audio',
  photo: 'photo',
};

/** Which kind of playlist an item fits in. */
export function kindOf({ type }: ItemRecord): PlaylistKind | undefined {
  return kinds[type];
}

/** Whether an item fits into a playlist of a kind; short videos may stand among photos. */
export function fits(item: ItemRecord, kind: PlaylistKind): boolean {
  return kindOf(item) === kind || (kind === 'photo' && item.type === 'clip');
}

/** What is in a playlist, in its order. */
export function playlistItems(world: World, playlist: PlaylistRecord): readonly PlaylistItem[] {
  const { content, entries, kind, accountId } = playlist;
  if (content === undefined) {
    const isVisible = visibleTo(world, accountId);
    return entries.flatMap(({ id, itemId }) => {
      const item = world.tables.items.get(itemId);
      return item && isVisible(item) ? [{ item, entryId: id }] : [];
    });
  }
  const source = readSource(world, content);
  const found = source?.kind === 'list' ? smartItems(world, accountId, ofPlayables(source.path)) : [];
  return found
    .flatMap((item) => playableOf(world, item, accountId))
    .filter((item) => fits(item, kind))
    .map((item) => ({ item }));
}

const leafNumbers: Readonly<Record<string, string>> = { 2: '4', 3: '4', 8: '10', 9: '10', 14: '13' };

/** A query for shows, artists or albums as one for what is played of them: its order and its limit are of these. */
function ofPlayables(path: string): string {
  return path.replace(/([?&]type=)(\d+)(?=&|$)/, (_, name: string, type: string) => name + (leafNumbers[type] ?? type));
}

/** What a new playlist is made of. */
export interface PlaylistDraft {
  readonly accountId: number;
  readonly title: string;
  readonly kind: PlaylistKind;
  readonly content?: string;
  readonly guid?: string;
  readonly isOfConversions?: boolean;
}

/** Makes a playlist, with nothing in it. */
export function makePlaylist(world: World, draft: PlaylistDraft): PlaylistRecord {
  const id = world.store.next('item');
  const now = secondsOf(world.clock);
  const playlist: PlaylistRecord = {
    guid: `com.plexapp.agents.none://${uuidFor(`playlist ${id}`)}`,
    ...draft,
    id,
    entries: [],
    additions: [],
    fields: {},
    locked: [],
    addedAt: now,
    updatedAt: now,
  };
  world.tables.playlists.set(id, playlist);
  return playlist;
}

/** Puts what `change` makes of a playlist in its place, with the time of the change. */
export function changePlaylist(
  world: World,
  id: number,
  change: (playlist: PlaylistRecord) => PlaylistRecord,
): PlaylistRecord | undefined {
  const now = secondsOf(world.clock);
  return world.tables.playlists.update(id, (playlist) => ({
    ...change(playlist),
    updatedAt: Math.max(now, playlist.updatedAt + 1),
  }));
}

/** Adds items to the end of a playlist. There may be the same item several times. */
export function addToPlaylist(world: World, id: number, items: readonly ItemRecord[], uri: string): void {
  changePlaylist(world, id, (playlist) => ({
    ...playlist,
    entries: [...playlist.entries, ...items.map((item) => ({ id: world.store.next('playlistItem'), itemId: item.id }))],
    additions: [...playlist.additions, { id: world.store.next('generator'), uri, createdAt: secondsOf(world.clock) }],
  }));
}
