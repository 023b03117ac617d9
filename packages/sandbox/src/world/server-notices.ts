import type { World } from './world.ts';

/** Tells that the server can be reached from outside now, or no longer. */
export function tellOfReachability({ bus }: World, reachability: boolean): void {
  bus.publish({ type: 'reachability', element: 'ReachabilityNotification', entries: [{ reachability }] });
}

/** Tells that the server belongs to another account than before, or to none. Nobody has written down what real servers say of it. */
export function tellOfAccount({ bus }: World): void {
  bus.publish({ type: 'account', element: 'AccountUpdateNotification', entries: [{ event: 'updated' }] });
}

/** Tells that what waits to be converted has changed. The queue of conversions has the number 1. */
export function tellOfConversions({ bus }: World): void {
  bus.publish({
    type: 'backgroundProcessingQueue',
    element: 'BackgroundProcessingQueueEventNotification',
    entries: [{ queueID: 1, event: 'queueRegenerated' }],
  });
}
