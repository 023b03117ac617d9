import { decodeNotificationContainer, type NotificationContainer } from '../generated/models/notifications.ts';
import { unwrap } from '../wire/answer.ts';
import type { Wire } from '../wire/values.ts';
import { WireError } from '../wire/wire-error.ts';

/**
 * Reads a frame of a server's notification socket, or the data of an event of its event stream.
 *
 * A socket's frame has its kind inside; an event of `/:/eventsource/notifications` has it beside the data, and there
 * one object where a socket sends a list.
 *
 * ```ts
 * socket.onmessage = ({ data }) => {
 *   for (const { state, viewOffset } of readNotification(data).playSessionStates) console.log(state, viewOffset);
 * };
 * ```
 *
 * @param frame The frame's text, or its bytes.
 * @param event The name of the event, where the frame comes from an event stream.
 * @throws {WireError} When the frame is not JSON.
 */
export function readNotification(frame: string | ArrayBuffer | Uint8Array, event?: string): NotificationContainer {
  const text = typeof frame === 'string' ? frame : new TextDecoder().decode(frame);
  const container = decodeNotificationContainer(unwrap(parse(text), 'NotificationContainer'));
  return event === undefined ? container : { ...container, type: event };
}

function parse(text: string): Wire {
  try {
    return JSON.parse(text) as Wire;
  } catch {
    throw new WireError('A notification that is not JSON', text, 0);
  }
}
