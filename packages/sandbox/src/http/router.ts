import { Hono } from 'hono';
import type { Definition, HostName } from 'plexjs';
import type { Ask } from './ask.ts';
import { pathPattern } from './path-pattern.ts';
import type { Route } from './route.ts';

/** How a host of the sandbox answers. */
export interface HostOptions {
  readonly routes: readonly Route[];
  /** All operations of the host: those without a route are answered by `missing`. */
  readonly operations: readonly Definition<HostName, unknown>[];
  /** Makes of a request and the parameters of its path what the host's handlers see. */
  readonly ask: (request: Request, path: Readonly<Record<string, string>>) => Ask;
  /** The refusal of who may not call a route; undefined for who may. */
  readonly refuse: (ask: Ask, route: Route) => Response | undefined;
  readonly missing: (ask: Ask, operation: Definition<HostName, unknown>) => Response;
  readonly notFound: (ask: Ask) => Response;
}

interface Place {
  readonly method: string;
  readonly operation: Definition<HostName, unknown>;
  readonly route: Route | undefined;
}

/** Puts the operations of a host behind one function. */
export function router({ routes, operations, ask, refuse, missing, notFound }: HostOptions): Hono {
  const app = new Hono();
  app.notFound((context) => {
    const asked = ask(context.req.raw, {});
    return asked.world.intercept(asked.request, undefined, () => notFound(asked));
  });
  // What breaks a connection breaks it; an answer of status 500 would hide that, and what is wrong with a handler as well.
  app.onError((error) => {
    throw error;
  });
  const routed = new Map(routes.map((route) => [route.operation.id, route]));
  const charted = new Set(operations.map(({ id }) => id));
  const uncharted = routes.map(({ operation }) => operation).filter(({ id }) => !charted.has(id));
  const places = [...operations, ...uncharted]
    .flatMap((operation): Place[] => {
      const route = routed.get(operation.id);
      return [operation.method, ...(route?.also ?? [])].map((method) => ({ method, operation, route }));
    })
    .map((place) => ({ ...place, pattern: pathPattern(place.operation.path) }))
    // Hono takes the first that fits: literal segments go before parameters, and what is answered before what is not.
    .sort(
      (a, b) =>
        (a.pattern.rank < b.pattern.rank ? -1 : Number(a.pattern.rank > b.pattern.rank)) ||
        Number(a.route === undefined) - Number(b.route === undefined),
    );
  for (const { method, operation, route, pattern } of places) {
    app.on(method, pattern.route, async (context) => {
      const asked = ask(context.req.raw, pattern.read(new URL(context.req.url).pathname));
      return asked.world.intercept(asked.request, operation.id, () =>
        route === undefined ? missing(asked, operation) : (refuse(asked, route) ?? route.handle(asked)),
      );
    });
  }
  return app;
}
