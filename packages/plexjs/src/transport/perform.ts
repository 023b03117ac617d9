import type { Definition, HostName } from '../wire/operation.ts';
import { attemptOnce } from './attempt.ts';
import { buildRequest, isPlain, type Parameters } from './build-request.ts';
import type { Answer } from './call.ts';
import { CallContext } from './call-context.ts';
import { faultOf } from './fault.ts';
import { loadDetours } from './load.ts';
import { PlexError } from './plex-error.ts';
import type { Settings } from './settings.ts';

/** All that belongs to one call. */
export interface Running<T> {
  readonly context: CallContext;
  readonly definition: Definition<HostName, T>;
  readonly settings: Settings;
  /** When its deadline is, by `Date.now`. */
  readonly until: number;
  /** The body is given unread. */
  readonly unread: boolean;
}

/** What engines have that tell who awaits what. */
const V8Error: typeof Error & { readonly captureStackTrace?: (error: Error, above: typeof perform) => void } = Error;

/** Performs a call from its parameters to its value. */
export async function perform<T>(
  definition: Definition<HostName, T>,
  parameters: Parameters | undefined,
  settings: Settings,
  unread: boolean,
): Promise<Answer<T>> {
  const context = new CallContext(definition.id, definition.method);
  try {
    const running = { context, definition, settings, until: Date.now() + settings.deadline, unread };
    return await live(running, parameters ?? {});
  } catch (error) {
    settings.logger?.debug(`plexjs ${String(error)}`);
    if (error instanceof PlexError) {
      // Where it came about in here, or which timer ran out, would fill a stack, which is to say whose call it was.
      V8Error.captureStackTrace?.(error, perform);
      for (const owner of settings.hooks) owner.onError?.(error);
    }
    throw error;
  }
}

/** The life of a call: build the request, attempt it, and where that fails see whether there is another way. */
async function live<T>(running: Running<T>, parameters: Parameters): Promise<Answer<T>> {
  const { context, definition, settings } = running;
  const address = settings.address ?? settings.addresses.get(definition.host);
  if (!address) throw (await loadDetours(running)).noAddress(definition);
  const { base, origin } = address;
  const build = isPlain(definition, parameters) ? buildRequest : (await loadDetours(running)).buildByRules;
  const request = build(definition, parameters, base, settings.headers);
  context.target = request.url;
  try {
    return await attemptOnce(running, request, origin, 1);
  } catch (error) {
    const fault = faultOf(error, settings);
    return (await loadDetours(running, fault)).carryOn(running, request, origin, fault);
  }
}
