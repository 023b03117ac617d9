import type { Wire } from './values.ts';

/**
 * Reads the text of an answer as what it is: JSON, the JSON of old servers, or XML. Its content type decides only
 * what the text leaves open, because servers send XML as HTML and errors as anything.
 *
 * Every form gives the same value: what JSON of today has. XML's root element is taken off here, since JSON has
 * none or has it as the envelope that `unwrap` takes off, and `unwrap` lets pass what has no envelope. The same goes
 * for the outermost object of the JSON of old servers.
 *
 * Gives a promise for everything but sound JSON of today, because what reads it is loaded when it is first needed;
 * of undefined for an empty body. Rejects with `WireError`.
 */
export function readAnswer(text: string, contentType?: string | null): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return import('./odd-answer.ts').then(({ readOddText }) => readOddText(text, contentType)).then(ofToday);
  }
  return ofToday(json);
}

function ofToday(answer: unknown): unknown {
  const container = (answer as Wire | null | undefined)?.MediaContainer ?? answer;
  if (typeof container !== 'object' || container === null || !('_elementType' in container)) return answer;
  return import('./children-json.ts').then(({ fromElementJson }) => fromElementJson(container as Wire));
}

/**
 * Takes off what is around an answer's value: `MediaContainer`, or the envelope that an operation names, where it is there.
 * What stands beside the envelope joins the value, except under names that the value has itself.
 * Nothing, or an empty text, is an empty object. A list passes as it is; other values that are no object come under `$text`.
 */
export function unwrap(answer: unknown, envelope = 'MediaContainer'): Wire {
  const outer = objectOf(answer);
  const key = [envelope, 'MediaContainer'].find((name) => Object.hasOwn(outer, name));
  if (key === undefined) return outer;
  const { [key]: value, ...siblings } = outer;
  const inner = objectOf(value);
  if (Array.isArray(inner)) return inner;
  for (const name of Object.keys(siblings)) if (!Object.hasOwn(inner, name)) inner[name] = siblings[name];
  return inner;
}

function objectOf(value: unknown): Wire {
  if (value === undefined || value === null || value === '') return {};
  return typeof value === 'object' ? (value as Wire) : { $text: value };
}
