import type { Definition, HostName } from '../wire/operation.ts';
import { type BuiltRequest, buildRequest } from './build-request.ts';
import type { Answer } from './call.ts';
import { CallContext } from './call-context.ts';
import { PlexError } from './errors.ts';
import { type Address, noAddress } from './hosts.ts';
import { readText, readValue } from './read.ts';
import { send } from './send.ts';
import type { CallSettings } from './settings.ts';
import { Watch } from './watch.ts';

/** All that belongs to one call. */
interface Running<T> {
  readonly context: CallContext;
  readonly definition: Definition<HostName, T>;
  readonly settings: CallSettings;
  readonly watch: Watch;
  /** The body is given unread. */
  readonly unread: boolean;
}

/** Performs a call from its parameters to its value. */
export function perform<T>(
  definition: Definition<HostName, T>,
  parameters: object | undefined,
  settings: CallSettings,
  unread: boolean,
): Promise<Answer<T>> {
  const context = new CallContext(definition.id, definition.method);
  return new Promise((resolve, reject) => {
    let isOver = false;
    const fail = (error: unknown): void => {
      if (isOver) return;
      isOver = true;
      try {
        settings.logger?.debug(`plexjs ${String(error)}`);
        if (error instanceof PlexError) for (const owner of settings.hooks) owner.onError?.(error);
        reject(error);
      } catch (thrown) {
        reject(thrown);
      }
    };
    const watch = new Watch(context, settings.deadline, settings.signal, fail);
    const running = { context, definition, settings, watch, unread };
    // What still comes of it after the watch has ended it goes nowhere.
    const run = async (): Promise<void> => {
      try {
        resolve(await live(running, parameters));
        isOver = true;
      } catch (error) {
        fail(error);
      } finally {
        watch.release();
      }
    };
    void run();
  });
}

/** The life of a call: build the request once, then attempt it until there is a value, or an error that stays. */
async function live<T>(running: Running<T>, parameters: object | undefined): Promise<Answer<T>> {
  const { context, definition, settings, watch } = running;
  const { address } = settings;
  watch.check();
  if (address === undefined) throw noAddress(definition.host, definition.id);
  const request = buildRequest(definition, parameters, address.base, settings.headers);
  context.goTo(request.url);
  let attempt = 1;
  let hasNewToken = false;
  for (;;) {
    try {
      return await attemptOnce(running, request, address, attempt);
    } catch (error) {
      watch.check();
      // Without network it may be out of reach as well, where it is loaded from one: then the error stays.
      const recovery = await import('./recovery.ts').catch(() => undefined);
      if (recovery === undefined) throw error;
      const failed = { context, settings, watch, request, attempt, hasNewToken, error };
      if ((await recovery.recover(failed, address.origin)) === 'retry') attempt++;
      else hasNewToken = true;
    }
  }
}

/** Sends the request and reads its answer. */
async function attemptOnce<T>(
  running: Running<T>,
  built: BuiltRequest,
  address: Address,
  attempt: number,
): Promise<Answer<T>> {
  const { context, definition, settings, watch, unread } = running;
  if (settings.gate.closedFor(address.origin) > 0)
    await (await import('./recovery.ts')).passGate(context, settings, watch, address.origin);
  const request =
    settings.hooks.length === 0
      ? built
      : await (await import('./tell.ts')).askHooks(context, settings, watch, built, attempt);
  const origin = request.url === built.url ? address.origin : new URL(request.url).origin;
  const token = await tokenFor(running, origin);
  const headers = token === undefined ? request.headers : { ...request.headers, 'x-plex-token': token };
  watch.check();
  watch.allow(settings.timeout);
  const signal = unread || definition.reading === 'stream' ? watch.lastingSignal : watch.signal;
  const start = performance.now();
  const sent = await send(context, settings.fetch, { ...request, headers }, signal);
  const { response } = sent;
  const { status } = response;
  if (settings.hooks.length > 0 || settings.logger)
    await (await import('./tell.ts')).tellResponse(context, settings, sent, attempt, performance.now() - start);
  if (status >= 300 && !(unread && status === 304)) {
    // The status says what matters; a body that is cut off takes nothing from it.
    const body = await readText(context, response).catch(() => '');
    const { statusError } = await import('./status-error.ts');
    throw statusError(context, {
      status,
      headers: response.headers,
      body,
      foreign: sent.foreign,
      hadToken: token !== undefined,
    });
  }
  const value = unread ? (undefined as T) : await readValue(context, definition, response, settings);
  return {
    value,
    response,
    get url(): string {
      return context.redact(sent.url);
    },
  };
}

async function tokenFor({ context, settings, watch }: Running<unknown>, origin: string): Promise<string | undefined> {
  const source = settings.token;
  if (!source?.belongsTo(origin)) return undefined;
  if (source.current === undefined) watch.allow();
  const token = source.current ?? (await source.get(context));
  if (token !== undefined) context.useToken(token);
  return token;
}
