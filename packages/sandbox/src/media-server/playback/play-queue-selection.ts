import type { World } from '../../world/world.ts';
import { withSelected } from './play-queue.ts';

/** Moves the play queue along with what its player plays. */
export function selectEntry({ tables }: World, entryId: number, queueId: number | undefined): void {
  const queue =
    (queueId === undefined ? undefined : tables.playQueues.get(queueId)) ??
    [...tables.playQueues.values()].find(({ entries }) => entries.some(({ id }) => id === entryId));
  if (queue) tables.playQueues.set(queue.id, withSelected(queue, entryId));
}
