import { getNotifications } from 'plexjs/operations';
import { type Route, stateful } from '../http/route.ts';
import type { Ask } from '../http/ask.ts';
import { heardBy } from './audience.ts';
import { eventFrames } from './frames.ts';
import { wantsBy } from './filter.ts';
import { quiet } from '../world/quiet-timer.ts';

// A consumer that reads nothing would make the server keep everything that happens. A real one hangs up, too.
const mostWaiting = 1000;
const heartbeat = 10_000;

/** Notifications as server-sent events. */
export const eventSourceRoutes: readonly Route[] = [
  stateful(
    getNotifications,
    (ask) =>
      // Nobody would end a stream that is asked for by its headers alone.
      new Response(ask.request.method === 'HEAD' ? null : streamFor(ask), {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-cache',
          'X-Plex-Protocol': '1.0',
        },
      }),
  ),
];

function streamFor(ask: Ask): ReadableStream<Uint8Array<ArrayBuffer>> {
  const wants = wantsBy(ask.text('filters') ?? ask.text('filter'));
  const hears = heardBy(ask.world, ask.account);
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  return new ReadableStream(
    {
      start: (controller) => {
        const send = (text: string): void => {
          if ((controller.desiredSize ?? 0) <= -mostWaiting) {
            end();
            controller.error(new Error('The consumer does not keep up.'));
          } else controller.enqueue(encoder.encode(text));
        };
        const stop = ask.world.bus.listen((notification) => {
          if (wants(notification) && hears(notification)) send(eventFrames(notification));
        });
        const timer = setInterval(() => send('event: ping\ndata: {}\n\n'), heartbeat);
        quiet(timer);
        end = () => {
          stop();
          clearInterval(timer);
        };
        ask.request.signal.addEventListener('abort', () => {
          end();
          controller.error(ask.request.signal.reason);
        });
        // The first bytes tell the client that it is connected.
        send(': connected\n\n');
      },
      cancel: () => end(),
    },
    { highWaterMark: 1, size: () => 1 },
  );
}
