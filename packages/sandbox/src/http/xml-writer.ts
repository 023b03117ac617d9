type Fields = Record<string, unknown>;

/** Writes an answer's JSON as a server writes the same in XML: scalars as attributes, lists as elements, items by their type. */
export function writeXml(root: string, value: Readonly<Fields>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: Readonly<Fields>): string {
  const attributes: string[] = [];
  const children: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null || entry === undefined) continue;
    if (Array.isArray(entry)) children.push(...entry.map((child: unknown) => listed(key, child)));
    else if (typeof entry === 'object') children.push(element(elementName(key, entry as Fields), entry as Fields));
    else attributes.push(` ${key}="${escaped(attribute(entry))}"`);
  }
  const open = `<${name}${attributes.join('')}`;
  return children.length === 0 ? `${open} />` : `${open}>${children.join('')}</${name}>`;
}

function listed(key: string, child: unknown): string {
  return typeof child === 'object' && child !== null
    ? element(elementName(key, child as Fields), child as Fields)
    : element(key, { id: child });
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
function elementName(key: string, { type, key: path }: Fields): string {
  if (key !== 'Metadata') return key;
  if (type === 'photo' && String(path).endsWith('/children')) return 'Directory';
  return elementNames[String(type)] ?? 'Video';
}

const attribute = (value: unknown): string => (typeof value === 'boolean' ? (value ? '1' : '0') : String(value));

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
