import type { Hooks } from './hooks.ts';
import type { Running } from './perform.ts';
import type { Sent } from './send.ts';
import { webHeaders } from './web-headers.ts';

/** Tells logger and hooks of an answer. */
export async function tellResponse(
  { context, settings }: Running<unknown>,
  { response }: Sent,
  attempt: number,
  duration: number,
): Promise<void> {
  const { operation, method } = context;
  const { hooks, logger } = settings;
  const { status } = response;
  const url = context.redact(response.url || context.target);
  logger?.debug(`plexjs ${operation} ${method} ${url}: ${status} in ${Math.round(duration)} ms`);
  const headers = webHeaders(response.headers);
  await runHooks(hooks, 'afterResponse', { operation, method, url, status, headers, attempt, duration });
}

/** Calls the hooks of a station, one after the other. */
export async function runHooks<Name extends 'beforeRequest' | 'afterResponse' | 'beforeRetry'>(
  hooks: readonly Hooks[],
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): Promise<void> {
  for (const owner of hooks) await (owner[name] as ((event: unknown) => unknown) | undefined)?.(event);
}
