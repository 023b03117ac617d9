import type { NotificationContainer } from '../generated/models/notifications.ts';
import { getNotifications } from '../generated/pms/events.ts';
import type { PlexClient } from '../transport/client.ts';
import { PlexConnectionError } from '../transport/errors.ts';
import { EventStreamReader } from './event-stream-reader.ts';
import { readNotification } from './notification.ts';

/** How notifications come. */
export type EventTransport = 'eventsource' | 'websocket';

/** What a connection needs. */
export interface ConnectionRequest {
  readonly client: PlexClient<'pms'>;
  /** The kinds that are wanted; all but the server's log where undefined. */
  readonly filters: readonly string[] | undefined;
  readonly signal: AbortSignal;
  /** Called with whatever comes over the connection: also with what only shows that it still stands. */
  readonly onLife: () => void;
}

/** Gives `connected` when a connection stands, and then notifications for as long as it does. Throws what ended it. */
export type Connection = (
  request: ConnectionRequest,
) => AsyncGenerator<NotificationContainer | 'connected', void, undefined>;

/** By server-sent events: `GET /:/eventsource/notifications`. */
async function* eventSource({ client, filters, signal, onLife }: ConnectionRequest): ReturnType<Connection> {
  // Whoever reconnects tries again.
  const { body } = await getNotifications(client, { filters }, { signal, retry: false });
  onLife();
  yield 'connected';
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const messages = new EventStreamReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      onLife();
      for (const { event, data } of messages.read(decoder.decode(read.value, { stream: true })))
        if (event !== 'ping') yield readNotification(data, event);
    }
  } finally {
    // It may be broken already, and nobody waits for it any more.
    reader.cancel().catch(() => undefined);
  }
}

/** By WebSocket: `/:/websockets/notifications`. The token is in its URL, since browsers let a program set no headers there. */
async function* webSocket({ client, filters, signal, onLife }: ConnectionRequest): ReturnType<Connection> {
  const parameters = filters === undefined ? {} : { filters: filters.join(',') };
  const url = client.mediaUrl('/:/websockets/notifications', { token: true, parameters });
  const socket = new WebSocket(url.replace(/^http/, 'ws'));
  const frames: (string | ArrayBuffer)[] = [];
  let wake = (): void => undefined;
  const over = new AbortController();
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => {
    onLife();
    frames.push('connected');
    wake();
  });
  socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
    onLife();
    frames.push(data);
    wake();
  });
  // An error is followed by `close`, and platforms do not say what it was.
  socket.addEventListener('close', () => {
    over.abort();
    wake();
  });
  const close = (): void => socket.close();
  signal.addEventListener('abort', close);
  try {
    while (!over.signal.aborted || frames.length > 0) {
      const frame = frames.shift();
      if (frame === 'connected') yield frame;
      else if (frame !== undefined) yield readNotification(frame);
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    signal.throwIfAborted();
    throw new PlexConnectionError('The WebSocket was closed. Check that the server runs and takes the token.');
  } finally {
    signal.removeEventListener('abort', close);
    socket.close();
  }
}

/** The connections by their names. */
export const connections: Readonly<Record<EventTransport, Connection>> = {
  eventsource: eventSource,
  websocket: webSocket,
};
