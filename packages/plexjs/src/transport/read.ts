import { readAnswer, unwrap } from '../wire/answer.ts';
import { decodeWith } from '../wire/drift.ts';
import type { Definition, HostName } from '../wire/operation.ts';
import { WireError } from '../wire/wire-error.ts';
import type { CallContext } from './call-context.ts';
import { PlexRequestError } from './errors.ts';
import { type FetchResponse, webResponse } from './fetch.ts';
import type { Hooks, OperationDrift } from './hooks.ts';
import { connectionError, discard } from './send.ts';

/** How a call wants its answer. */
export interface ReadOptions {
  readonly raw: boolean | undefined;
  readonly hooks: readonly Hooks[];
}

/** Reads an answer of success as its operation says. Throws `PlexDecodeError`, and `PlexConnectionError` for a body that is cut off. */
export async function readValue<T>(
  context: CallContext,
  definition: Definition<HostName, T>,
  response: FetchResponse,
  options: ReadOptions,
): Promise<T> {
  const { reading } = definition;
  if (reading === 'stream') return webResponse(response) as T;
  if (reading === 'none') return (await discard(response)) as T;
  const text = await readText(context, response);
  if (reading === 'text') return text as T;
  try {
    const wire = hasNoData(context, response, text)
      ? undefined
      : await readAnswer(text, response.headers.get('content-type'));
    if (definition.graphql !== undefined) (await import('./graphql.ts')).refuseErrors(context, wire);
    if (options.raw) return wire as T;
    return decodeWith(reading, unwrap(wire, definition.envelope), driftListener(context, options.hooks));
  } catch (error) {
    if (error instanceof PlexRequestError) throw error;
    throw (await import('./decode-error.ts')).decodeError(context, response, text, error);
  }
}

/** Reads an answer's body to its end. */
export async function readText(context: CallContext, response: FetchResponse): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw connectionError(context, error, 'the answer was cut off');
  }
}

/**
 * Whether a success comes with nothing to decode: commands answer with nothing, `OK` or a page, whatever was asked for.
 * A GET without its data is a failure: as an empty list it could make its reader delete things.
 */
function hasNoData({ method }: CallContext, { status }: FetchResponse, text: string): boolean {
  if (method === 'GET') {
    if (text.trim() === '' && status !== 204) throw new WireError('An empty body instead of data', text, 0);
    return status === 204;
  }
  return !/^\s*(?:[{[]|<(?!!doctype|html))/i.test(text);
}

function driftListener(
  context: CallContext,
  hooks: readonly Hooks[],
): ((drift: Omit<OperationDrift, 'operation'>) => void) | undefined {
  if (!hooks.some((owner) => owner.onDrift)) return undefined;
  return (drift) => {
    for (const owner of hooks) owner.onDrift?.({ operation: context.operation, ...drift });
  };
}
