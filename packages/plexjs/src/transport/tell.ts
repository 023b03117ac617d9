import type { BuiltRequest } from './build-request.ts';
import type { CallContext } from './call-context.ts';
import { webHeaders } from './fetch.ts';
import { runHooks } from './hooks.ts';
import type { Sent } from './send.ts';
import type { CallSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/** The request as the hooks leave it. */
export async function askHooks(
  { operation, method }: CallContext,
  { hooks }: CallSettings,
  watch: Watch,
  built: BuiltRequest,
  attempt: number,
): Promise<BuiltRequest> {
  const outgoing = { operation, method, url: built.url, headers: { ...built.headers }, attempt };
  watch.allow();
  await runHooks(hooks, 'beforeRequest', outgoing);
  return { ...built, url: outgoing.url, headers: outgoing.headers };
}

/** Tells logger and hooks of an answer. */
export async function tellResponse(
  { operation, method, redact }: CallContext,
  { hooks, logger }: CallSettings,
  { response, url }: Sent,
  attempt: number,
  duration: number,
): Promise<void> {
  const { status } = response;
  const shown = redact(url);
  logger?.debug(`plexjs ${operation} ${method} ${shown}: ${status} in ${Math.round(duration)} ms`);
  if (!hooks.some((owner) => owner.afterResponse)) return;
  const headers = webHeaders(response.headers);
  await runHooks(hooks, 'afterResponse', { operation, method, url: shown, status, headers, attempt, duration });
}
