import {
  addToPlayQueue,
  clearPlayQueue,
  createPlayQueue,
  deletePlayQueueItem,
  getPlayQueue,
  movePlayQueueItem,
  resetPlayQueue,
  shuffle,
  unshuffle,
} from 'plexjs/operations';
import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { PlayQueueRecord } from '../../world/records-playback.ts';
import { waitingConversions } from '../playlists/generators-row.ts';
import { conversionQueue, createQueue, entriesOf, namedItems } from './play-queue-create.ts';
import { queueAnswer } from './play-queue-row.ts';
import { playables } from './play-queue-source.ts';
import {
  withAdded,
  withCleared,
  withMoved,
  withRemoved,
  withReset,
  withShuffled,
  withUnshuffled,
} from './play-queue.ts';

/** What players play one after another. */
export const playQueueRoutes: readonly Route[] = [
  stateful(createPlayQueue, (ask) => {
    // Seen with 1.43: a player without a name gets nothing.
    if (!ask.said('X-Plex-Client-Identifier')) return whole('', 200, { 'Content-Type': 'text/html' });
    const queue = createQueue(ask);
    if (queue === undefined) return refusal(400);
    ask.world.tables.playQueues.set(queue.id, queue);
    return queueAnswer(ask, queue);
  }),
  stateful(getPlayQueue, (ask) => {
    const queue = queueOf(ask);
    if (queue === undefined) return refusal(404);
    const client = ask.said('X-Plex-Client-Identifier');
    if (ask.flag('own') && client && queue.id !== conversionQueue)
      ask.world.tables.playQueues.set(queue.id, { ...queue, clientIdentifier: client });
    return queueAnswer(ask, queue);
  }),
  stateful(addToPlayQueue, (ask) =>
    changed(ask, (queue) => {
      const items = playables(ask, namedItems(ask) ?? [], queue.type);
      return items.length > 0 ? withAdded(queue, entriesOf(ask.world, items), ask.flag('next')) : undefined;
    }),
  ),
  stateful(clearPlayQueue, (ask) => changed(ask, withCleared)),
  stateful(resetPlayQueue, (ask) => changed(ask, withReset)),
  stateful(shuffle, (ask) =>
    changed(ask, (queue) => (queue.lastAddedId === undefined ? withShuffled(queue) : undefined)),
  ),
  stateful(unshuffle, (ask) =>
    changed(ask, (queue) => (queue.lastAddedId === undefined ? withUnshuffled(queue) : undefined)),
  ),
  stateful(deletePlayQueueItem, (ask) => changedEntry(ask, withRemoved)),
  stateful(movePlayQueueItem, (ask) =>
    changedEntry(ask, (queue, entryId) => withMoved(queue, entryId, ask.number('after'))),
  ),
];

/** Changes the queue that is meant; what cannot be done to it is undefined. Each change makes a new version of it. */
function changed(ask: Ask, change: (queue: PlayQueueRecord) => PlayQueueRecord | undefined): Response {
  const queue = queueOf(ask);
  if (queue === undefined) return refusal(404);
  const next = change(queue);
  if (next === undefined) return refusal(400);
  if (next !== queue && queue.id !== conversionQueue)
    ask.world.tables.playQueues.set(queue.id, { ...next, version: queue.version + 1 });
  return queueAnswer(ask, ask.world.tables.playQueues.get(queue.id) ?? next);
}

/** The same for a change of one of its entries, which is to be there. */
function changedEntry(
  ask: Ask,
  change: (queue: PlayQueueRecord, entryId: number) => PlayQueueRecord | undefined,
): Response {
  const entryId = ask.id('playQueueItemId');
  if (queueOf(ask)?.entries.some(({ id }) => id === entryId) !== true) return refusal(404);
  return changed(ask, (queue) => change(queue, entryId));
}

function queueOf(ask: Ask): PlayQueueRecord | undefined {
  const id = ask.id('playQueueId');
  const { tables } = ask.world;
  if (id === conversionQueue) return ask.scope === 'owner' ? queueOfConversions(ask) : undefined;
  const queue = tables.playQueues.get(id);
  return queue && (ask.scope === 'owner' || queue.accountId === ask.account?.id) ? queue : undefined;
}

/** What the server has still to convert. */
function queueOfConversions({ world }: Ask): PlayQueueRecord {
  const entries = waitingConversions(world).map((waiting, index) => ({ id: index + 1, ...waiting }));
  const [first] = entries;
  return {
    id: conversionQueue,
    accountId: 1,
    clientIdentifier: '',
    type: 'video',
    version: 1,
    repeat: false,
    entries,
    ...(first && { selectedId: first.id }),
  };
}
