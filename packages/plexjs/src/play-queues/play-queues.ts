import { createPlayQueue } from '../generated/pms/play-queues.ts';
import { includeParams } from '../items/includes.ts';
import { several } from '../items/item-uri.ts';
import type { Item } from '../items/item.ts';
import { ratingKeyOf } from '../items/library-item.ts';
import type { MediaKind } from '../playlists/media-kind.ts';
import { notIn } from '../playlists/playlist-entries.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { partsOf, type PlayQueueSource } from './play-queue-source.ts';
import { readWindow, type WindowOptions } from './play-queue-window.ts';
import { type PlayQueue, playQueueOf } from './play-queue.ts';

/** How a queue is made. */
export interface NewPlayQueueOptions extends RequestOptions {
  /** The item to begin with. Default: the first one. */
  readonly start?: Item;
  /** Whether it is shuffled. Default: false. */
  readonly shuffle?: boolean;
  /** Whether it begins again when it has come to its end. Default: false. */
  readonly repeat?: boolean;
  /** Whether the rest of the show or album follows an episode or track. Default: false. */
  readonly continuous?: boolean;
  /** Whether it begins with the episode to watch next. Default: false. */
  readonly onDeck?: boolean;
  /** Whether photo albums in albums are taken, too. Default: false. */
  readonly recursive?: boolean;
  /** How many trailers come before a film. Default: 0. */
  readonly trailers?: number;
  /** How many entries it has at most. Default: all. */
  readonly limit?: number;
  /** What it plays. Default: what its items are. */
  readonly type?: MediaKind;
  /** What its entries are to bring along. */
  readonly include?: readonly ('chapters' | 'markers' | 'related' | 'externalMedia')[];
}

/** How many items a new queue can be told of one by one: more do not fit into one request, and what is added later goes elsewhere. */
const most = 1000;

/**
 * The play queues of a server: what players play, one after another.
 *
 * ```ts
 * const queues = new PlayQueues(server);
 * const queue = await queues.create(album, { shuffle: true });
 * const evening = await queues.create({ section: 'Movies', where: { unwatched: true }, sort: 'random' }, { limit: 10 });
 * const same = await queues.get(9631, { window: 10 });
 * ```
 */
export class PlayQueues {
  /** The server that they are on. */
  readonly server: PlexServer;

  constructor(server: PlexServer) {
    this.server = server;
  }

  /**
   * Makes one: `POST /playQueues`. An album without `start` or `shuffle` is up next as a whole.
   *
   * @throws {PlexUsageError} For nothing, items of several kinds or of another server, what the library of a query does not have, a `start`
   * that is not among the items, and more than 1000 single items.
   * @throws {PlexRequestError} Where the server finds nothing to play.
   */
  async create(source: PlayQueueSource, options: NewPlayQueueOptions = {}): Promise<PlayQueue> {
    const {
      start,
      shuffle,
      repeat,
      continuous,
      onDeck,
      recursive,
      trailers,
      limit,
      type,
      include = [],
      ...request
    } = options;
    for (const [name, value] of Object.entries({ trailers, limit }))
      if (value !== undefined && !(Number.isInteger(value) && value >= (name === 'limit' ? 1 : 0)))
        throw new PlexUsageError(`${name} is a whole number, not ${value}.`);
    if (start) checkStart(start, source);
    const { parts, kind } = await partsOf(this.server, source, type, most, request);
    if (parts.length > 1)
      throw new PlexUsageError(
        `A queue can be made of ${most} single items at most. Make a playlist of them, and the queue of that.`,
      );
    if (kind === undefined)
      throw new PlexUsageError('What the queue plays is not known: say it with `type`, “video”, “audio” or “photo”.');
    const params = {
      type: kind,
      ...parts[0],
      key: start && `/library/metadata/${ratingKeyOf(start)}`,
      shuffle,
      repeat,
      continuous,
      onDeck,
      recursive,
      extrasPrefixCount: trailers,
      limit,
      ...includeParams({ include }, []),
    };
    return playQueueOf(this.server, await createPlayQueue(this.server.client, params, request));
  }

  /**
   * Reads one: `GET /playQueues/{id}`. Queue 1 is what the server has still to convert.
   *
   * @throws {PlexNotFoundError} Where there is none of this number.
   * @throws {PlexUsageError} For a window that makes no sense.
   */
  async get(playQueueId: string | number, options?: WindowOptions): Promise<PlayQueue> {
    return playQueueOf(this.server, await readWindow(this.server, playQueueId, options));
  }
}

const leaves: ReadonlySet<string> = new Set(['movie', 'episode', 'clip', 'track', 'photo']);

/** Of items that are played themselves it is known which there are. With `continuous` others follow. */
function checkStart(start: Item, source: PlayQueueSource): void {
  if ('section' in source) return;
  const items = several<Item>(source as Item | readonly Item[]);
  const isKnown = items.length > 0 && items.every(({ type }) => leaves.has(type));
  if (isKnown && !items.some(({ ratingKey }) => ratingKey === ratingKeyOf(start)))
    throw notIn({ title: 'the items of the queue' }, start, items);
}
