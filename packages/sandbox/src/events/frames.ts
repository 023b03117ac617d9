import type { Notification } from '../world/bus.ts';

/** A notification as a WebSocket has it. */
export function socketFrame({ type, element, entries }: Notification): string {
  return JSON.stringify({ NotificationContainer: { type, size: entries.length, [element]: entries } });
}

/** A notification as server-sent events: one for each entry, without the container around it. */
export function eventFrames({ type, element, entries }: Notification): string {
  return entries.map((entry) => `event: ${type}\ndata: ${JSON.stringify({ [element]: entry })}\n\n`).join('');
}
