import { isJsonObject, type JsonObject } from '../world/json-object.ts';
import { decimal } from './decimals.ts';

/** Writes an answer's JSON as a server writes the same in XML: scalars as attributes, lists as elements, items by their type. */
export function writeXml(root: string, value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: object): string {
  const attributes: string[] = [];
  const children: string[] = [];
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, entry] of fields) {
    if (entry === null || entry === undefined) continue;
    if (Array.isArray(entry)) children.push(...entry.map((child: unknown) => listed(key, child)));
    else if (isJsonObject(entry)) children.push(element(elementName(key, entry), entry));
    else attributes.push(` ${key}="${escaped(attribute(name, key, entry))}"`);
  }
  const open = `<${name}${attributes.join('')}`;
  return children.length === 0 ? `${open} />` : `${open}>${children.join('')}</${name}>`;
}

function listed(key: string, child: unknown): string {
  return isJsonObject(child) ? element(elementName(key, child), child) : element(key, { id: child });
}

const elementNames: Readonly<Record<string, string>> = {
  show: 'Directory',
  season: 'Directory',
  artist: 'Directory',
  album: 'Directory',
  collection: 'Directory',
  common: 'Common',
  photoalbum: 'Directory',
  person: 'Directory',
  photo: 'Photo',
  track: 'Track',
  playlist: 'Playlist',
};

/** Items are named by their type in XML; a photo album has the type of the photos in it. */
function elementName(key: string, { type, key: path }: JsonObject): string {
  if (key !== 'Metadata') return key;
  if (type === 'photo' && String(path).endsWith('/children')) return 'Directory';
  return elementNames[String(type)] ?? 'Video';
}

function attribute(name: string, key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // What is called a value may be anything, but in a rating.
  return typeof value === 'number' ? decimal(name === 'Rating' ? 'rating' : key, value) : String(value);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as it stands in XML, in an attribute or between tags. Characters that XML cannot have are left out. */
export const escaped = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  text.replaceAll(/[&<>"\u0000-\u001F\uFFFE\uFFFF]/g, (sign) => references[sign] ?? '');
