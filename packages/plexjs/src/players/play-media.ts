import { createPlayQueue } from '../generated/pms/play-queues.ts';
import { getTransientToken } from '../generated/pms/security.ts';
import { type LibraryItem, libraryIdentifier, ratingKeyOf } from '../items/library-item.ts';
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

const kinds: Readonly<Record<string, 'music' | 'photo'>> = {
  artist: 'music',
  album: 'music',
  track: 'music',
  photo: 'photo',
  photoalbum: 'photo',
};

/** What kind of media a player plays for an item. */
export function mediaTypeOf(type: string): 'video' | 'music' | 'photo' {
  return kinds[type] ?? 'video';
}

/** Sees to it that a player that plays one kind of media only is given nothing else. */
export function checkPlays(
  { name }: { readonly name: string },
  only: string | undefined,
  { type, title }: { readonly type: string; readonly title?: string | undefined },
): void {
  if (only !== undefined && mediaTypeOf(type) !== only)
    throw new PlexUsageError(`${name} plays ${only} only, and “${title ?? ''}” is of type ${type}.`);
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
  item: LibraryItem & { readonly type: string },
  { offset = 0, playQueue, shuffle = false, serverUrl, ...request }: Omit<PlayMediaOptions, 'controller'>,
): Promise<Record<string, string | number>> {
  if (!(offset >= 0)) throw new PlexUsageError(`offset is 0 milliseconds or more, not ${offset}.`);
  const source = await mediaSource(item, { ...request, ...(serverUrl && { serverUrl }) });
  const type = mediaTypeOf(item.type);
  const path = `/library/metadata/${ratingKeyOf(item)}`;
  const uri = `server://${source.machineIdentifier}/${libraryIdentifier}${path}`;
  const queue =
    playQueue === undefined
      ? await createPlayQueue(
          item.server.client,
          {
            type: type === 'music' ? 'audio' : type,
            uri,
            shuffle,
            continuous: item.type === 'episode' || item.type === 'track',
          },
          request,
        )
      : { ...playQueue, items: [], playQueueSelectedItemId: undefined };
  const selected = queue.items.find(({ playQueueItemId }) => playQueueItemId === queue.playQueueSelectedItemId);
  return {
    ...source,
    key: selected?.key ?? path,
    type,
    offset: Math.round(offset),
    ...(queue.playQueueId !== undefined && { containerKey: `/playQueues/${queue.playQueueId}?window=100&own=1` }),
  };
}
