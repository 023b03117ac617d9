import type { World } from './world.ts';

/** Tells that the server can be reached from outside now, or no longer. */
export function tellOfReachability({ bus }: World, reachability: boolean): void {
  bus.publish({ type: 'reachability', element: 'ReachabilityNotification', entries: [{ reachability }] });
}

/** Tells that the server belongs to another account than before, or to none. Nobody has written down what real servers say of it. */
export function tellOfAccount({ bus }: World): void {
  bus.publish({ type: 'account', element: 'AccountUpdateNotification', entries: [{ event: 'updated' }] });
}

/** Tells that a library holds something else than before. Nobody has written down what real servers say of it. */
export function tellOfLibrary({ bus }: World): void {
  bus.publish({ type: 'library.update', element: 'LibraryUpdateNotification', entries: [{ event: 'updated' }] });
}

/** Tells how far something is, in words. */
export function tellOfProgress({ bus }: World, message: string): void {
  bus.publish({ type: 'progress', element: 'ProgressNotification', entries: [{ message }] });
}

/** Tells what people should be shown of the libraries. */
export function tellOfStatus({ bus }: World, title: string): void {
  bus.publish({
    type: 'status',
    element: 'StatusNotification',
    entries: [{ title, description: '', notificationName: 'LIBRARY_UPDATE' }],
  });
}

/** Tells that what waits to be converted has changed. The queue of conversions has the number 1. */
export function tellOfConversions({ bus }: World): void {
  bus.publish({
    type: 'backgroundProcessingQueue',
    element: 'BackgroundProcessingQueueEventNotification',
    entries: [{ queueID: 1, event: 'queueRegenerated' }],
  });
}
