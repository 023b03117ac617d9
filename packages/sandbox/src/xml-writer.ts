type Fields = Record<string, unknown>;

/** Writes an answer's JSON as a server writes the same in XML: scalars as attributes, lists as elements, items by their type. */
export function writeXml(root: string, value: Fields): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
}

function element(name: string, value: Fields): string {
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

const videoTypes = new Set(['movie', 'episode', 'clip', 'video']);
const directoryTypes = new Set(['show', 'season', 'artist', 'album', 'collection', 'photoalbum', 'person']);

function elementName(key: string, { type, key: path }: Fields): string {
  if (key !== 'Metadata' || typeof type !== 'string') return key === 'Metadata' ? 'Video' : key;
  if (type === 'photo') return typeof path === 'string' && path.endsWith('/children') ? 'Directory' : 'Photo';
  if (directoryTypes.has(type)) return 'Directory';
  if (type === 'track') return 'Track';
  if (type === 'playlist') return 'Playlist';
  return videoTypes.has(type) ? 'Video' : 'Video';
}

const attribute = (value: unknown): string => (typeof value === 'boolean' ? (value ? '1' : '0') : String(value));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
