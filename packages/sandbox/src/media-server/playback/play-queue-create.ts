import type { Ask } from '../../http/ask.ts';
import { extrasOf } from '../../query/lookup.ts';
import type { ItemRecord } from '../../world/records.ts';
import type { PlayQueueEntry, PlayQueueRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { nextOf } from '../library/on-deck.ts';
import { isStation, itemsAt, itemsOfPlaylist, playables } from './play-queue-source.ts';
import { withShuffled } from './play-queue.ts';

/** The number that the server's own queue of conversions has. */
export const conversionQueue = 1;

/** Makes a queue as a request wants it; undefined where there is nothing to play. */
export function createQueue(ask: Ask): PlayQueueRecord | undefined {
  const { world, account } = ask;
  const type = ask.text('type') ?? 'video';
  const named = namedItems(ask);
  if (named === undefined) return undefined;
  const [first] = named;
  const all = ask.flag('continuous') && first ? withTheRest(world, named, first) : named;
  const played = playables(ask, all, type).slice(0, ask.number('limit') ?? Infinity);
  const uri = ask.text('uri');
  // A station with nothing to play, even one that there is not, makes a queue all the same: @ctrl/plex's tests against a server rely on it.
  if (played.length === 0 && (uri === undefined || !isStation(ask, uri))) return undefined;
  const trailers = trailersFor(world, played, ask.number('extrasPrefixCount') ?? 0);
  const entries = entriesOf(world, [...trailers, ...played]);
  const selected = selectedOf(ask, entries, named) ?? entries[0];
  const isAlbum = named.length === 1 && first?.type === 'album' && ask.text('key') === undefined;
  const last = entries.at(-1);
  const queue: PlayQueueRecord = {
    id: world.store.next('playQueue') + conversionQueue,
    accountId: account?.id ?? 0,
    clientIdentifier: ask.said('X-Plex-Client-Identifier') ?? '',
    type,
    ...(uri !== undefined && { sourceUri: uri }),
    version: 1,
    repeat: ask.flag('repeat'),
    entries,
    ...(selected && { selectedId: selected.id }),
    // An album goes up next as a whole, unless one of its tracks was chosen.
    ...(isAlbum && last && !ask.flag('shuffle') && { lastAddedId: last.id }),
  };
  return ask.flag('shuffle') ? withShuffled(queue) : queue;
}

/** What a request names to be queued, by `uri` or `playlistID`; undefined where it names nothing. */
export function namedItems(ask: Ask): readonly ItemRecord[] | undefined {
  const playlist = ask.number('playlistID');
  if (playlist !== undefined) return itemsOfPlaylist(ask, playlist);
  const uri = ask.text('uri');
  return uri === undefined ? undefined : itemsAt(ask, uri);
}

/** Entries for items, with numbers of their own. */
export function entriesOf({ store }: World, items: readonly ItemRecord[]): readonly PlayQueueEntry[] {
  return items.map(({ id }) => ({ id: store.next('playQueueItem'), itemId: id }));
}

/** Of an episode or a track: it, and what comes after it in its show or album. */
function withTheRest({ hierarchy }: World, named: readonly ItemRecord[], first: ItemRecord): readonly ItemRecord[] {
  if (named.length > 1 || (first.type !== 'episode' && first.type !== 'track')) return named;
  const above = hierarchy.ancestorsOf(first);
  const whole = first.type === 'episode' ? above.at(-1) : above[0];
  const leaves = whole ? hierarchy.leavesOf(whole.id) : [first];
  return leaves.slice(leaves.findIndex(({ id }) => id === first.id));
}

/** Trailers of other films, to be shown before a film. */
function trailersFor(world: World, [first]: readonly ItemRecord[], count: number): readonly ItemRecord[] {
  const found: ItemRecord[] = [];
  if (first?.type !== 'movie' || count <= 0) return found;
  for (const item of extrasOf(world)) {
    if (item.extraOf === first.id || item.fields.subtype !== 'trailer') continue;
    if (found.push(item) >= count) break;
  }
  return found;
}

function selectedOf(
  ask: Ask,
  entries: readonly PlayQueueEntry[],
  [named]: readonly ItemRecord[],
): PlayQueueEntry | undefined {
  const [, key] = /(?:^|\/library\/metadata\/)(\d+)$/.exec(ask.text('key') ?? '') ?? [];
  const next = ask.flag('onDeck') && named ? nextOf(ask, named)?.id : undefined;
  const wanted = key === undefined ? next : Number(key);
  return entries.find(({ itemId }) => itemId === wanted);
}
