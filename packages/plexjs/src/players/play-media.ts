import { getTransientToken } from '../generated/pms/security.ts';
import { type LibraryItem, libraryIdentifier, ratingKeyOf } from '../items/library-item.ts';
import type { Item } from '../items/item.ts';
import type { PlayQueue } from '../play-queues/play-queue.ts';
import { PlayQueues } from '../play-queues/play-queues.ts';
import { kindOf } from '../playlists/media-kind.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';

/** How a player is to play something. */
export interface PlayMediaOptions extends RequestOptions {
  /** Where to begin, in milliseconds. Default: 0. */
  readonly offset?: number;
  /** The queue that the item is from. Default: a new one of the item; of an episode or a track also of what comes after it. */
  readonly playQueue?: { readonly playQueueId?: string | undefined };
  /** Whether a new queue is in a random order. Default: false. */
  readonly shuffle?: boolean;
  /** The server's address as the player reaches it. Default: the one that this program uses. */
  readonly serverUrl?: string | URL;
  /** Which path the player knows: some old ones only know that of `application`. Default: `playback`. */
  readonly controller?: 'playback' | 'application';
}

/** What kind of media a player plays for an item. Throws `PlexUsageError` for one that cannot be played. */
export function mediaTypeOf(item: Item): 'video' | 'music' | 'photo' {
  const kind = kindOf(item);
  return kind === 'audio' ? 'music' : (kind ?? 'video');
}

/** Sees to it that a player that plays one kind of media only is given nothing else. */
export function checkPlays({ name }: { readonly name: string }, only: string | undefined, item: Item): void {
  if (mediaTypeOf(item) !== (only ?? mediaTypeOf(item)))
    throw new PlexUsageError(`${name} plays ${only} only, and “${item.title ?? ''}” is of type ${item.type}.`);
}

/**
 * Where a player finds an item, and with what it may read it: a token that the server takes for two days only, because the player
 * keeps it. Televisions report nothing unless address, port, protocol and token are all there.
 */
export async function mediaSource(
  item: LibraryItem,
  { serverUrl = item.server.client.baseUrl, ...options }: Pick<PlayMediaOptions, 'serverUrl'> & RequestOptions,
): Promise<Record<string, string | number>> {
  const { server } = item;
  if (serverUrl === undefined) throw new PlexUsageError('The server has no address that a player could be told.');
  const { protocol, hostname, port } = new URL(serverUrl);
  const isSecure = protocol === 'https:';
  const [{ machineIdentifier }, { token }] = await Promise.all([
    server.info(options),
    getTransientToken(server.client, { type: 'delegation', scope: 'all' }, options),
  ]);
  if (machineIdentifier === undefined) throw new PlexUsageError('The server does not say which one it is.');
  return {
    providerIdentifier: libraryIdentifier,
    machineIdentifier,
    protocol: isSecure ? 'https' : 'http',
    address: hostname,
    port: Number(port) || (isSecure ? 443 : 80),
    token,
  };
}

/** The parameters of `playMedia` for an item. Makes a queue, where none is given. */
export async function playMediaParams(
  item: Item,
  { offset = 0, playQueue, shuffle = false, serverUrl, ...request }: Omit<PlayMediaOptions, 'controller'>,
): Promise<Record<string, string | number>> {
  if (!(offset >= 0)) throw new PlexUsageError(`offset is 0 milliseconds or more, not ${offset}.`);
  const source = await mediaSource(item, { ...request, ...(serverUrl && { serverUrl }) });
  const about = { ...source, type: mediaTypeOf(item), offset: Math.round(offset) };
  const continuous = item.type === 'episode' || item.type === 'track';
  const queue = playQueue ?? (await new PlayQueues(item.server).create(item, { ...request, shuffle, continuous }));
  const { selectedItem, playQueueId } = queue as Partial<PlayQueue>;
  return {
    ...about,
    key: selectedItem?.key ?? `/library/metadata/${ratingKeyOf(item)}`,
    ...(playQueueId !== undefined && { containerKey: `/playQueues/${playQueueId}?window=100&own=1` }),
  };
}
