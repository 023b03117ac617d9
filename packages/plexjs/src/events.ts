export type { EventTransport } from './events/connections.ts';
export type { EventFeedOptions } from './events/event-feed.ts';
export type * from './events/server-event.ts';
export { type EventListener, type EventReadOptions, ServerEvents } from './events/server-events.ts';
