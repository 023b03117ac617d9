import { escapeControls, findJsonFault } from './json-fault.ts';
import { WireError } from './wire-error.ts';

// By names that no answer of Plex has as its root. A page may begin with a declaration or a comment.
const htmlPage = /^(?:\s|<\?[^>]*>|<!--[^>]*>)*<(?:!doctype\s+html|html|head|title|body|script|h1|p|center)\b/i;

/** Reads what `JSON.parse` refused: XML, JSON with the faults that servers make, or nothing. Throws `WireError` for all else. */
export async function readOddText(text: string, contentType: string | null | undefined): Promise<unknown> {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const first = text.charAt(start);
  if (first === '<' || (/xml/i.test(contentType ?? '') && !'{["'.includes(first))) {
    if (htmlPage.test(text.slice(0, 2000))) throw new WireError('An HTML page instead of data', text, start);
    return readXml(text);
  }
  return readFaultyJson(text);
}

async function readXml(text: string): Promise<unknown> {
  const [{ parseXml }, { formOf }] = await Promise.all([import('./xml.ts'), import('./xml-form.ts')]);
  return formOf(parseXml(text));
}

function readFaultyJson(text: string): unknown {
  const marked = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const json = text.slice(marked);
  const fault = findJsonFault(json);
  if (fault) throw new WireError(fault.problem, text, fault.position + marked);
  return JSON.parse(escapeControls(json));
}
