import type { Context, Hono } from 'hono';
import type { Definition, HostName } from 'plexjs';

/** What answers an operation. */
export type Handler = (context: Context) => Response | Promise<Response>;

/** Registers a handler under the method and path of an operation of the contract, so that client and sandbox cannot drift. */
export function route(app: Hono, operation: Definition<HostName, unknown>, handler: Handler): void {
  app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), handler);
}
