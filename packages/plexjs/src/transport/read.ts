import { readAnswer, unwrap } from '../wire/answer.ts';
import { decodeWith, type Drift } from '../wire/drift.ts';
import type { Definition, HostName } from '../wire/operation.ts';
import { Fault } from './fault.ts';
import { webResponse } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import { discard, type Sent } from './send.ts';

/** Reads an answer of success as its operation says. Throws a fault where it cannot be read. */
export async function readValue<T>(
  definition: Definition<HostName, T>,
  sent: Sent,
  raw: boolean | undefined,
  hooks: readonly Hooks[],
): Promise<T> {
  const { id, method, reading, envelope, graphql } = definition;
  const { response } = sent;
  if (reading === 'stream') return webResponse(response) as T;
  if (reading === 'none') return (await discard(response)) as T;
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new Fault('cut-off', error, sent);
  }
  if (reading === 'text') return text as T;
  try {
    const wire = hasNoData(method, response.status, text)
      ? undefined
      : await readAnswer(text, response.headers.get('content-type'));
    if (graphql !== undefined && (wire as { data?: unknown } | undefined)?.data == null)
      throw new Fault('graphql', wire, sent, text);
    if (raw) return wire as T;
    return decodeWith(reading, unwrap(wire, envelope), driftListener(id, hooks));
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('unreadable', error, sent, text);
  }
}

/**
 * Whether a success comes with nothing to decode: commands answer with nothing, `OK` or a page, whatever was asked for.
 * A GET without its data is a failure: as an empty list it could make its reader delete things.
 */
function hasNoData(method: string, status: number, text: string): boolean {
  if (method !== 'GET') return !/^\s*(?:[{[]|<(?!!doctype|html))/i.test(text);
  if (status !== 204 && !/\S/.test(text)) throw new Error('An empty body instead of data');
  return status === 204;
}

function driftListener(operation: string, hooks: readonly Hooks[]): ((drift: Drift) => void) | undefined {
  if (!hooks.some((owner) => owner.onDrift)) return undefined;
  return (drift) => {
    for (const owner of hooks) owner.onDrift?.({ operation, ...drift });
  };
}
