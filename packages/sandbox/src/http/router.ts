import { Hono } from 'hono';
import type { Definition, HostName } from 'plexjs';
import type { Ask } from './ask.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
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
  readonly notFound: (ask: Ask) => Response | Promise<Response>;
  /** The refusal of a method that a path hasn't got, beside those that it has. Default: as where nothing is. */
  readonly otherMethod?: (ask: Ask, methods: readonly string[]) => Response | undefined;
}

interface Place {
  readonly method: string;
  readonly operation: Definition<HostName, unknown>;
  readonly route: Route | undefined;
}

type Environment = { Bindings: HostOptions };

// Compiling hundreds of paths takes longer than most tests; worlds share what they have in common.
const compiled = new WeakMap<readonly Route[], Hono<Environment>>();

/** Answers the requests of a host. */
export interface Host {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * Puts the operations of a host behind one function. `routes` is compiled once, with the first request: pass the same list for each
 * world.
 */
export function router(options: HostOptions): Host {
  return { fetch: (request) => appOf(options).fetch(request, options) };
}

function appOf({ routes, operations }: HostOptions): Hono<Environment> {
  let app = compiled.get(routes);
  if (app === undefined) {
    app = compile(routes, operations);
    compiled.set(routes, app);
  }
  return app;
}

function compile(routes: readonly Route[], operations: HostOptions['operations']): Hono<Environment> {
  // Servers don't care for a slash at the end, and some clients write one.
  const app = new Hono<Environment>({ strict: false });
  app.notFound(({ req, env }) => {
    const asked = env.ask(req.raw, {});
    return asked.world.intercept(asked.request, undefined, () => env.notFound(asked));
  });
  // What breaks a connection breaks it; an answer of status 500 would hide that, and what is wrong with a handler as well.
  app.onError((error) => {
    throw error;
  });
  const places = placesOf(routes, operations);
  for (const { method, operation, route, pattern } of places) {
    app.on(method, pattern.route, ({ req, env }) => {
      const asked = env.ask(req.raw, pattern.read(new URL(req.url).pathname));
      return asked.world.intercept(asked.request, operation.id, () =>
        route === undefined ? env.missing(asked, operation) : (env.refuse(asked, route) ?? route.handle(asked)),
      );
    });
  }
  for (const path of new Set(places.map(({ pattern }) => pattern.route))) {
    const methods = places.filter(({ pattern }) => pattern.route === path).map(({ method }) => method);
    app.all(path, ({ req, env }) => {
      const asked = env.ask(req.raw, {});
      return asked.world.intercept(
        asked.request,
        undefined,
        () => env.otherMethod?.(asked, methods) ?? env.notFound(asked),
      );
    });
  }
  return app;
}

/** Every method and path that is answered, those that are meant first. */
function placesOf(
  routes: readonly Route[],
  operations: HostOptions['operations'],
): readonly (Place & { readonly pattern: PathPattern })[] {
  const routed = new Map(routes.map((route) => [route.operation.id, route]));
  const charted = new Set(operations.map(({ id }) => id));
  const uncharted = routes.map(({ operation }) => operation).filter(({ id }) => !charted.has(id));
  return [...operations, ...uncharted]
    .flatMap((operation): Place[] => {
      const route = routed.get(operation.id);
      return [operation.method, ...(route?.also ?? [])].map((method) => ({ method, operation, route }));
    })
    .map((place) => ({ ...place, pattern: pathPattern(place.operation.path) }))
    .sort(
      (a, b) =>
        // Hono takes the first that fits: literal segments go before parameters, and what is answered before what is not.
        (a.pattern.rank < b.pattern.rank ? -1 : Number(a.pattern.rank > b.pattern.rank)) ||
        Number(a.route === undefined) - Number(b.route === undefined),
    );
}
