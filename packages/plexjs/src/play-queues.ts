export type { PlayQueueSource, Station } from './play-queues/play-queue-source.ts';
export type { WindowOptions } from './play-queues/play-queue-window.ts';
export { PlayQueue } from './play-queues/play-queue.ts';
export { type NewPlayQueueOptions, PlayQueues } from './play-queues/play-queues.ts';
export type { MediaKind } from './playlists/media-kind.ts';
export type { LibraryQuery } from './query/library-query.ts';
