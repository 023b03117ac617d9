import type { Definition, HostName } from '../wire/operation.ts';
import { type BuiltRequest, buildRequest } from './build-request.ts';
import type { Answer } from './call.ts';
import { CallContext } from './call-context.ts';
import { Fault } from './fault.ts';
import { type Address, noAddress } from './hosts.ts';
import { PlexConnectionError, PlexError } from './plex-error.ts';
import { readValue } from './read.ts';
import { send } from './send.ts';
import type { CallSettings } from './settings.ts';
import { Watch } from './watch.ts';

/** All that belongs to one call. */
export interface Running<T> {
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
    // What still comes of it after the watch has ended it goes nowhere.
    const run = async (): Promise<void> => {
      try {
        resolve(await live({ context, definition, settings, watch, unread }, parameters));
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
  context.target = request.url;
  let attempt = 1;
  let hasNewToken = false;
  for (;;) {
    try {
      return await attemptOnce(running, request, address, attempt);
    } catch (fault) {
      watch.check();
      if (!(fault instanceof Fault)) throw fault;
      const detours = await import('./detours.ts').catch(() => undefined);
      if (detours === undefined) throw unexplained(context, fault);
      const failed = { fault, request, origin: address.origin, attempt, hasNewToken };
      if ((await detours.recover(running, failed)) === 'retry') attempt++;
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
  const { hooks, logger, gate, timeout, fetch } = settings;
  const onlookers = hooks.length > 0 || logger ? await import('./detours.ts') : undefined;
  if (gate.closedFor(address.origin) > 0) await (await import('./detours.ts')).passGate(running, address.origin);
  const request = onlookers ? await onlookers.askHooks(running, built, attempt) : built;
  const origin = request.url === built.url ? address.origin : new URL(request.url).origin;
  const token = await tokenFor(running, origin);
  // Into the call's own headers, or the copy of them that hooks have seen already.
  if (token !== undefined) request.headers['x-plex-token'] = token;
  watch.check();
  watch.allow(timeout);
  const signal = unread || definition.reading === 'stream' ? watch.lastingSignal : watch.signal;
  const start = Date.now();
  const sent = await send(context, fetch, request, signal);
  const { response } = sent;
  await onlookers?.tellResponse(running, sent, attempt, Date.now() - start);
  // Who reads the response may have asked whether it changed.
  if (response.status >= 300 && !(unread && response.status === 304)) throw new Fault('status', undefined, sent);
  const value = unread ? (undefined as T) : await readValue(definition, sent, settings.raw, hooks);
  return { value, response, url: () => context.redact(sent.url) };
}

async function tokenFor({ context, settings, watch }: Running<unknown>, origin: string): Promise<string | undefined> {
  const source = settings.token;
  if (!source?.belongsTo(origin)) return undefined;
  let token = source.current;
  if (token === undefined) {
    watch.allow();
    try {
      token = await source.get();
    } catch (error) {
      throw new Fault('no-token', error);
    }
  }
  if (token !== undefined) context.useToken(token);
  return token;
}

/** The error where what explains faults is loaded from the network, and there is none. */
function unexplained({ operation, details }: CallContext, { sent }: Fault): PlexConnectionError {
  const status = sent?.response.status;
  const message = `${operation}: ${status ?? 'no answer'}. Check address, network and certificate.`;
  return new PlexConnectionError(message, status === undefined ? details : { ...details, status });
}
