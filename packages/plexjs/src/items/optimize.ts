import { addPlaylistItems, type AddPlaylistItemsParams } from '../generated/pms/playlists.ts';
import { getTags } from '../generated/pms/library-tags.ts';
import { suggestion } from '../query/suggest.ts';
import type { JobOptions } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { Item } from './item.ts';
import { ratingKeyOf } from './library-item.ts';
import { followOrder, optimizedType, orderListOf, readOrders } from './optimized-orders.ts';

/** How a version of an item is to be made. */
export interface OptimizeOptions extends JobOptions {
  /** What it is for: `Mobile`, `TV` or `Original Quality`, or what `custom` calls it. */
  readonly target: string;
  /** What the order is called. Default: the item's title. */
  readonly title?: string;
  /** How it is made, where `target` is none of the server's. */
  readonly custom?: {
    /** The profile of the device that it is for, for instance `Universal TV`. */
    readonly deviceProfile: string;
    /** 0 to 100. */
    readonly videoQuality?: number;
    /** The size that the picture does not exceed, for instance `1280x720`. */
    readonly videoResolution?: string;
    /** In kilobits a second. */
    readonly maxVideoBitrate?: number;
  };
  /** The folder of the library that it goes into. Default: -1, beside the original. */
  readonly locationId?: string | number;
  /** How many episodes or tracks are taken. Default: all. */
  readonly limit?: number;
  /** Whether only what was not watched is taken. Default: false. */
  readonly unwatched?: boolean;
}

/** See `LibraryItem.optimize`. */
export async function orderVersion(
  item: Item,
  { target, title, custom, locationId = -1, limit, unwatched = false, ...options }: OptimizeOptions,
): Promise<void> {
  const { client } = item.server;
  const playlistId = await orderListOf(item.server, options);
  const params = {
    playlistId,
    itemType: optimizedType,
    itemTitle: title ?? item.title,
    itemLocationId: locationId,
    itemLocationUri: await locationOf(item, options),
    itemPolicyScope: limit === undefined ? 'all' : 'count',
    itemPolicyValue: limit ?? 0,
    itemPolicyUnwatched: unwatched,
  } as const;
  const order = (what: AddPlaylistItemsParams): Promise<void> => send(item.server, playlistId, what, options);
  if (custom === undefined) {
    const { tags } = await getTags(client, { type: optimizedType }, options);
    const tag = tags.find((known) => known.tag?.toLowerCase() === target.toLowerCase());
    if (tag?.id === undefined)
      throw new PlexUsageError(
        `The server has no target “${target}”. ${suggestion(
          target,
          tags.flatMap((known) => known.tag ?? []),
        )} Or say with \`custom\` how the version is made.`,
      );
    await order({ ...params, itemTarget: '', itemTargetTagId: tag.id });
    return;
  }
  const { deviceProfile, videoQuality, videoResolution, maxVideoBitrate } = custom;
  const settings = {
    itemDeviceProfile: deviceProfile,
    itemVideoQuality: videoQuality,
    itemVideoResolution: videoResolution,
    itemMaxVideoBitrate: maxVideoBitrate,
  };
  await order({ ...params, ...settings, itemTarget: `Custom: ${target}`, itemTargetTagId: '' });
}

/** Sends an order, and where it is wanted waits for what it makes. */
async function send(
  server: PlexServer,
  playlistId: string,
  what: AddPlaylistItemsParams,
  options: JobOptions,
): Promise<void> {
  const isFollowed = options.wait === true || options.onProgress !== undefined;
  const known = new Set(isFollowed ? (await readOrders(server, playlistId, options)).map(({ id }) => id) : []);
  await addPlaylistItems(server.client, what, options);
  if (!isFollowed) return;
  // The answer does not say which order it has become.
  const made = (await readOrders(server, playlistId, options)).find(({ id }) => !known.has(id));
  if (made) await followOrder(server, playlistId, made.id, options);
}

/** Where the items are, in the form that orders want: of a show or season, what is below it. */
async function locationOf(item: Item, options: RequestOptions): Promise<string> {
  const path = `/library/metadata/${ratingKeyOf(item)}`;
  if (item.type === 'show' || item.type === 'season')
    return `library:///directory/${encodeURIComponent(`${path}/children`)}`;
  const sections = await item.server.library.sections(options);
  const uuid = sections.find(({ key }) => key === item.librarySectionId)?.uuid;
  if (uuid === undefined) throw new PlexUsageError(`The server does not say which library “${item.title}” is in.`);
  return `library://${uuid}/item/${encodeURIComponent(path)}`;
}
