import { WireError } from './wire-error.ts';

/** An element of an XML document. */
export interface XmlElement {
  /** As written, with its prefix where it has one. */
  readonly name: string;
  /** Without declarations of namespaces, which say nothing of what the element holds. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, all of it joined; empty where there is nothing but space. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Deeper than any answer of Plex, and shallow enough for code that walks the tree by recursion. */
const maximumDepth = 200;

const skipped: readonly (readonly [open: string, close: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];
const name = /[^\s<>/="'&]+/y;
// Raw `<`, `&` and control characters are let through: servers forget to escape them, and no client of Plex minds.
const attribute = /\s*([^\s<>/="'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const tagEnd = /\s*(\/?)>/y;

/**
 * Reads an XML document into a tree, without recursion.
 * Declarations of types and entities are refused; entities that XML itself does not define stay as they are written.
 * Throws `WireError` for anything that is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  let root: XmlElement | undefined;
  const open: OpenElement[] = [];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;

  const fail = (problem: string, position = at): never => {
    throw new WireError(problem, source, position);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const upTo = (close: string, from: number): string => {
    const end = source.indexOf(close, from);
    if (end < 0) fail(`XML ends before ${close}`, source.length);
    at = end + close.length;
    return source.slice(from, end);
  };
  const addText = (text: string, position: number): void => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
    else if (/\S/.test(text)) fail('Text outside of the XML document', position);
  };

  while (at < source.length) {
    const next = source.indexOf('<', at);
    const end = next < 0 ? source.length : next;
    if (end > at) addText(unescape(source.slice(at, end)), at);
    at = end;
    if (next < 0) break;

    const skip = skipped.find(([opening]) => source.startsWith(opening, at));
    if (skip) {
      upTo(skip[1], at + skip[0].length);
    } else if (source.startsWith('<![CDATA[', at)) {
      addText(upTo(']]>', at + 9), at);
    } else if (source[at + 1] === '!') {
      fail('A declaration, which is refused, in XML');
    } else if (source[at + 1] === '/') {
      const element = open.pop();
      const start = at;
      if (upTo('>', at + 2).trimEnd() !== element?.name) fail(`XML closes what is not open`, start);
      if (element && !/\S/.test(element.text)) element.text = '';
    } else {
      const start = at++;
      const tag = match(name)?.[0] ?? fail('XML with a tag without a name');
      const element: OpenElement = { name: tag, attributes: new Map(), children: [], text: '' };
      for (let pair = match(attribute); pair; pair = match(attribute)) {
        const [, key = '', quoted, other = ''] = pair;
        if (!/^xmlns(?::|$)/.test(key)) element.attributes.set(key, unescape(quoted ?? other));
      }
      const closing = match(tagEnd) ?? fail(`XML with a broken <${tag}>`);
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) fail('XML with a second root', start);
      else root = element;
      if (closing[1] === '') open.push(element);
      if (open.length > maximumDepth) fail('XML that is nested too deep', start);
    }
  }
  if (open.length > 0) fail(`XML ends inside <${open.at(-1)?.name}>`);
  return root ?? fail('XML without an element');
}

const entity = /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, decimal, hexadecimal, word) => {
    if (word) return named[word] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
