import type { Wire } from './values.ts';
import { WireError } from './wire-error.ts';

// By names that no answer of Plex has as its root. A page may begin with a declaration or a comment.
const htmlPage = /^(?:\s|<\?[^>]*>|<!--[^>]*>)*<(?:!doctype\s+html|html|head|title|body|script|h1|p|center)\b/i;

/**
 * Reads the text of an answer as what it is: JSON, the JSON of old servers, or XML. Its content type decides only
 * what the first character leaves open, because servers send XML as HTML and errors as anything.
 *
 * Every form gives the same value: what JSON of today has. XML's root element is taken off here, since JSON has
 * none or has it as the envelope that `unwrap` takes off, and `unwrap` lets pass what has no envelope. The same goes
 * for the outermost object of the JSON of old servers.
 *
 * Gives undefined for an empty body, and a promise for XML, the JSON of old servers and broken JSON, whose readers are
 * loaded when first needed. Throws or rejects with `WireError`.
 */
export function readAnswer(text: string, contentType?: string | null): unknown {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  if (text[start] === '<' || (/xml/i.test(contentType ?? '') && !'{["'.includes(text.charAt(start)))) {
    if (htmlPage.test(text.slice(0, 2000))) throw new WireError('An HTML page instead of data', text, start);
    return readXml(text);
  }
  return readJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
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

async function readXml(text: string): Promise<unknown> {
  const [{ parseXml }, { formOf }] = await Promise.all([import('./xml.ts'), import('./xml-form.ts')]);
  return formOf(parseXml(text));
}

function readJson(text: string): unknown {
  try {
    return ofToday(JSON.parse(text));
  } catch (error) {
    return readBrokenJson(text, error);
  }
}

async function readBrokenJson(text: string, cause: unknown): Promise<unknown> {
  if (!(cause instanceof SyntaxError)) throw cause;
  const { escapeControls, findJsonFault } = await import('./json-fault.ts');
  const fault = findJsonFault(text);
  if (fault) throw new WireError(fault.problem, text, fault.position);
  return ofToday(JSON.parse(escapeControls(text)));
}

function ofToday(json: unknown): unknown {
  const container = (json as Wire | null)?.MediaContainer ?? json;
  if (typeof container !== 'object' || container === null || !('_elementType' in container)) return json;
  return import('./children-json.ts').then(({ fromElementJson }) => fromElementJson(container as Wire));
}
