import { readAnswer, unwrap } from '../wire/answer.ts';
import { Fault } from './fault.ts';
import { webResponse } from './fetch.ts';
import { loadDetours } from './load.ts';
import type { Running } from './perform.ts';
import type { Sent } from './send.ts';

// In characters: some two thousand items.
const longText = 5e6;

/** Reads an answer of success as its operation says. Throws a fault where it cannot be read. */
export async function readValue<T>(running: Running<T>, sent: Sent): Promise<T> {
  const { reading, envelope, graphql } = running.definition;
  const { raw, hooks } = running.settings;
  const { response } = sent;
  if (reading === 'stream') return webResponse(response) as T;
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    // A body without meaning that is cut off changes nothing: the status has decided.
    if (reading === 'none') return undefined as T;
    throw new Fault('cut-off', error, sent);
  }
  if (reading === 'none') return undefined as T;
  if (reading === 'text') return text as T;
  try {
    const fromParts = text.length > longText ? await (await loadDetours(running)).readLong(running, text) : undefined;
    if (fromParts !== undefined) return fromParts;
    const wire = /^[{[]/.test(text)
      ? await readAnswer(text)
      : await (await loadDetours(running)).readOther(running.context.method, response, text);
    if (graphql !== undefined && (wire as { data?: unknown } | undefined)?.data == null)
      throw new Fault('graphql', wire, sent, text);
    if (raw) return wire as T;
    const value = unwrap(wire, envelope);
    if (!hooks.some((owner) => owner.onDrift)) return reading(value);
    const { decodeHeard } = await (await loadDetours(running)).loadHearing();
    return decodeHeard(running, reading, value);
  } catch (error) {
    throw error instanceof Fault ? error : new Fault('unreadable', error, sent, text);
  }
}
