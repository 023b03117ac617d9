import { Hono } from 'hono';
import { eventFrames } from '../events/frames.ts';
import { checkFault } from '../faults/fault.ts';
import { fieldOf } from '../world/json-object.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { adminPage } from './page.ts';
import { type AdminView, stateOf } from './state.ts';

/** The sandbox's own page, and what it is made of: state, faults, clock, log, and all that happens. */
export function adminPages(sandbox: AdminView): Hono {
  const { faults, log, world } = sandbox;
  const app = new Hono().basePath('/sandbox');
  app.onError((error, context) => context.json({ error: error.message }, 400));
  app.get('/', (context) => context.html(adminPage));

  app.get('/api/state', (context) => context.json(stateOf(sandbox)));
  app.get('/api/log', (context) => context.json(log.list()));
  app.get('/api/events', (context) => streamOfAll(sandbox, context.req.raw.signal));

  app.get('/api/faults', (context) => context.json(faults.list()));
  app.post('/api/faults', async (context) =>
    context.json({ id: faults.add(checkFault(await context.req.json())) }, 201),
  );
  app.delete('/api/faults', (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  app.delete('/api/faults/:id', (context) =>
    context.body(null, faults.remove(Number(context.req.param('id'))) ? 204 : 404),
  );

  app.post('/api/clock', async (context) => {
    const advance = fieldOf(await context.req.json(), 'advance');
    if (typeof advance !== 'number' || !Number.isFinite(advance))
      throw new TypeError('Say how far to put the clock forward: {"advance": 60000}, in milliseconds.');
    world.clock.advance(advance);
    return context.json({ now: world.clock.now() });
  });
  app.post('/api/reset', (context) => {
    sandbox.reset();
    return context.body(null, 204);
  });
  app.get('/api/snapshot', (context) => context.json(sandbox.snapshot()));
  app.put('/api/snapshot', async (context) => {
    sandbox.restore((await context.req.json()) as Snapshot);
    return context.body(null, 204);
  });
  return app;
}

/** Requests and notifications as they come. */
function streamOfAll({ log, world }: AdminView, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  const stream = new ReadableStream({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const stops = [
        log.listen((request) => send(`event: request\ndata: ${JSON.stringify(request)}\n\n`)),
        world.bus.listen((notification) =>
          send(eventFrames(notification).replaceAll(/^event: .*$/gm, 'event: notification')),
        ),
      ];
      end = () => {
        for (const stop of stops) stop();
      };
      signal.addEventListener('abort', end);
      send(': connected\n\n');
    },
    cancel: () => end(),
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' } });
}
