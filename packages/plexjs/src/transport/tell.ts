import type { BuiltRequest } from './build-request.ts';
import { webHeaders } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import type { Running } from './perform.ts';
import type { Sent } from './send.ts';

/** The request as the hooks leave it. */
export async function askHooks(running: Running<unknown>, built: BuiltRequest, attempt: number): Promise<BuiltRequest> {
  const { operation, method } = running.context;
  const outgoing = { operation, method, url: built.url, headers: { ...built.headers }, attempt };
  running.watch.allow();
  await runHooks(running.settings.hooks, 'beforeRequest', outgoing);
  return { ...built, url: outgoing.url, headers: outgoing.headers };
}

/** Tells logger and hooks of an answer. */
export async function tellResponse(
  { context, settings }: Running<unknown>,
  { response, url }: Sent,
  attempt: number,
  duration: number,
): Promise<void> {
  const { operation, method } = context;
  const { hooks, logger } = settings;
  const { status } = response;
  const shown = context.redact(url);
  logger?.debug(`plexjs ${operation} ${method} ${shown}: ${status} in ${Math.round(duration)} ms`);
  if (!hooks.some((owner) => owner.afterResponse)) return;
  const headers = webHeaders(response.headers);
  await runHooks(hooks, 'afterResponse', { operation, method, url: shown, status, headers, attempt, duration });
}

/** Calls the hooks of a station, one after the other. */
export async function runHooks<Name extends 'beforeRequest' | 'afterResponse' | 'beforeRetry'>(
  hooks: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): Promise<void> {
  for (const owner of hooks) await (owner[name] as ((event: unknown) => unknown) | undefined)?.(event);
}
