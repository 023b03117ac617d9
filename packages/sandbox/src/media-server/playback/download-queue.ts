import {
  addDownloadQueueItems,
  createDownloadQueue,
  getDownloadQueue,
  getDownloadQueueItems,
  getDownloadQueueMedia,
  getItemDecision,
  listDownloadQueueItems,
  removeDownloadQueueItems,
  restartProcessingDownloadQueueItems,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { attributeTree } from '../../http/attribute-tree.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { DownloadQueueRecord, DownloadRecord } from '../../world/records-playback.ts';
import { isAllowed } from '../administration/permissions.ts';
import { playedRow } from './decision-row.ts';
import { beginDownload, type Download, downloadTranscodeRow, stopDownload } from './download-queue-work.ts';
import { aboutItems, itemsOf } from '../items/metadata.ts';
import { convertedFile } from './transcode-files.ts';
import { decidedFor } from './transcode-request.ts';
import { wishOf } from './decision-wish.ts';

/** What the server gets ready for players to take along. */
export const downloadQueueRoutes: readonly Route[] = [
  stateful(createDownloadQueue, (ask) => {
    if (!isAllowed(ask, 'allowSync')) return refusal(403);
    const queue = ownQueue(ask);
    return queue ? answer(ask, 'DownloadQueue', [queueRow(ask, queue)]) : refusal(400);
  }),
  stateful(getDownloadQueue, (ask) => {
    const queue = queueOf(ask);
    return queue ? answer(ask, 'DownloadQueue', [queueRow(ask, queue)]) : refusal(404);
  }),
  stateful(addDownloadQueueItems, (ask) => {
    const queue = queueOf(ask);
    if (queue === undefined) return refusal(404);
    const keys = ask.query.getAll('keys').flatMap((list) => list.split(',').filter((key) => key !== ''));
    if (keys.length === 0) return refusal(400);
    const added = keys.map((key) => addedTo(ask, queue, key));
    const failed = added.find((one) => typeof one === 'number');
    if (failed !== undefined) return refusal(failed);
    const rows = added.flatMap((one) => (typeof one === 'number' ? [] : [{ key: one.key, id: one.id }]));
    return answer(ask, 'AddedQueueItems', rows);
  }),
  stateful(listDownloadQueueItems, (ask) => {
    const queue = queueOf(ask);
    if (queue === undefined) return refusal(404);
    return answer(
      ask,
      'DownloadQueueItem',
      entriesOf(ask, queue).map((entry) => entryRow(ask, entry)),
    );
  }),
  stateful(getDownloadQueueItems, (ask) =>
    forEntries(ask, (entries) =>
      answer(
        ask,
        'DownloadQueueItem',
        entries.map((entry) => entryRow(ask, entry)),
      ),
    ),
  ),
  stateful(removeDownloadQueueItems, (ask) =>
    forEntries(ask, (entries) => {
      for (const entry of entries) {
        stopDownload(ask.world, entry);
        ask.world.tables.downloads.delete(entry.id);
      }
      return done();
    }),
  ),
  stateful(restartProcessingDownloadQueueItems, (ask) =>
    forEntries(ask, (entries) => {
      for (const entry of entries) {
        stopDownload(ask.world, entry);
        beginDownload(ask.world, entry);
      }
      return done();
    }),
  ),
  stateful(getItemDecision, (ask) =>
    forEntries(ask, ([entry]) => {
      const [item] = entry ? itemsOf(ask, String(entry.itemId)) : [];
      if (entry === undefined || item === undefined || entry.status === 'deciding') return refusal(400);
      const media = item.media.find(({ id }) => id === entry.mediaId);
      const part = media?.parts.find(({ id }) => id === entry.partId);
      if (media === undefined || part === undefined) return refusal(404);
      const row = playedRow(ask, item, { media, part, conversion: entry.conversion });
      return container(ask, attributeTree({ size: 1, ...aboutItems(ask, [item]), ...entry.codes, Metadata: [row] }));
    }),
  ),
  stateful(getDownloadQueueMedia, (ask) => forEntries(ask, ([entry]) => (entry ? media(ask, entry) : refusal(404)))),
];

/** The queue of this player and account, which is made when there is none; undefined for a player without a name. */
function ownQueue(ask: Ask): DownloadQueueRecord | undefined {
  const { world, account } = ask;
  const clientIdentifier = ask.said('X-Plex-Client-Identifier');
  if (!clientIdentifier || account === undefined) return undefined;
  const known = [...world.tables.downloadQueues.values()].find(
    (queue) => queue.accountId === account.id && queue.clientIdentifier === clientIdentifier,
  );
  if (known) return known;
  const queue = { id: world.store.next('downloadQueue'), accountId: account.id, clientIdentifier };
  world.tables.downloadQueues.set(queue.id, queue);
  return queue;
}

function queueOf(ask: Ask): DownloadQueueRecord | undefined {
  const queue = ask.world.tables.downloadQueues.get(ask.id('queueId'));
  return queue && queue.accountId === ask.account?.id ? queue : undefined;
}

function entriesOf({ world }: Ask, queue: DownloadQueueRecord): readonly DownloadRecord[] {
  return [...world.tables.downloads.values()].filter(({ queueId }) => queueId === queue.id).sort((a, b) => a.id - b.id);
}

/** Does something with the entries that the path names. */
async function forEntries(
  ask: Ask,
  use: (entries: readonly DownloadRecord[]) => Response | Promise<Response>,
): Promise<Response> {
  const queue = queueOf(ask);
  if (queue === undefined) return refusal(404);
  const ids = new Set((ask.path.itemId ?? '').split(','));
  const entries = entriesOf(ask, queue).filter(({ id }) => ids.has(String(id)));
  return entries.length === 0 ? refusal(404) : use(entries);
}

function addedTo(ask: Ask, queue: DownloadQueueRecord, key: string): DownloadRecord | 400 | 404 {
  const wish = { ...wishOf(ask), context: 'static', protocol: 'http' };
  const decided = decidedFor(ask, key, wish);
  if (typeof decided === 'number') return decided;
  const { item, outcome } = decided;
  const request = JSON.stringify({ ...wish, profile: ask.said('X-Plex-Client-Profile-Extra') ?? '' });
  const known = entriesOf(ask, queue).find((entry) => entry.itemId === item.id && entry.request === request);
  if (known) return known;
  const download: Download = {
    id: ask.world.store.next('download'),
    queueId: queue.id,
    itemId: item.id,
    key,
    request,
    mediaId: outcome.media.id,
    partId: outcome.part.id,
    codes: outcome.codes,
    ...(outcome.conversion && { conversion: outcome.conversion }),
  };
  return beginDownload(ask.world, download);
}

const orderOfStatus = ['deciding', 'processing', 'waiting', 'error'] as const;

function queueRow(ask: Ask, queue: DownloadQueueRecord): object {
  const entries = entriesOf(ask, queue);
  const status = orderOfStatus.find((one) => entries.some((entry) => entry.status === one)) ?? 'done';
  return { id: queue.id, status, itemCount: entries.length };
}

function entryRow({ world }: Ask, entry: DownloadRecord): object {
  const { id, queueId, key, status, error, codes } = entry;
  return {
    id,
    queueId,
    key,
    status,
    ...(error !== undefined && { error }),
    // plex-api.rs, whose tests run against servers, reads it of entries in any state.
    DecisionResult: status === 'deciding' ? {} : codes,
    ...(status === 'processing' && { TranscodeSession: downloadTranscodeRow(world, entry) }),
  };
}

async function media(ask: Ask, { status, itemId, partId, conversion }: DownloadRecord): Promise<Response> {
  if (status === 'error' || status === 'expired') return refusal(404);
  if (status !== 'available') return refusal(503, { headers: { 'Retry-After': '5' } });
  const parts = ask.world.tables.items.get(itemId)?.media.flatMap((version) => version.parts) ?? [];
  const part = parts.find(({ id }) => id === partId);
  const file = conversion
    ? await convertedFile(ask, part?.source, conversion)
    : part && (await ask.world.files.read(part.source));
  if (file === undefined) return refusal(404);
  return fileAnswer(ask.request, file, { download: true });
}

function answer(ask: Ask, element: string, rows: readonly object[]): Response {
  return container(ask, { size: rows.length, ...(rows.length > 0 && { [element]: rows }) });
}
