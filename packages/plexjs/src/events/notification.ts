import { decodeNotificationContainer, type NotificationContainer } from '../generated/models/notifications.ts';
import { unwrap } from '../wire/answer.ts';
import { isWire, type Wire } from '../wire/values.ts';
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
  const container = decodeNotificationContainer(ofToday(unwrap(parse(text), 'NotificationContainer')));
  return event === undefined ? container : { ...container, type: event };
}

function parse(text: string): Wire {
  try {
    return JSON.parse(text) as Wire;
  } catch {
    throw new WireError('A notification that is not JSON', text, 0);
  }
}

/** Servers before 1.3 have their notifications in `_children`, each with its name in `_elementType`. */
function ofToday(container: Wire): Wire {
  if (!Array.isArray(container._children)) return container;
  const { _elementType, _children, ...fields } = container;
  const others: unknown[] = [];
  for (const child of _children as unknown[]) {
    const { _elementType: name, ...notification } = isWire(child) ? child : {};
    if (typeof name !== 'string') others.push(child);
    else if (Array.isArray(fields[name])) fields[name].push(notification);
    else fields[name] = [notification];
  }
  return others.length === 0 ? fields : { ...fields, _children: others };
}
