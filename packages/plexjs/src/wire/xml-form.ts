import type { Wire } from './values.ts';

/** An element as JSON shows it: its attributes as fields, its children, and its text. */
export interface FormElement {
  readonly name: string;
  readonly attributes: Iterable<readonly [string, unknown]>;
  readonly children: readonly FormElement[];
  readonly text: string;
}

/** Where an element's text is kept when the element has attributes or children as well. */
export const textKey = '$text';

/**
 * Gives an element the form that a server's JSON of today has:
 * attributes are fields, children are lists under their name, media elements are `Metadata`,
 * and the wrappers of plex.tv's lists (`<connections><connection/></connections>`) are the lists themselves.
 * A list where JSON has a single object has one entry. What Ruby on Rails writes of itself, as plex.tv did before v2, has the
 * names and values of its JSON: `<expires-at type="datetime">…</expires-at>` is `expires_at`.
 */
export function formOf(element: FormElement): unknown {
  const { name, text, children } = element;
  const fields = new Map<string, unknown>(element.attributes);
  if (isScalar(element, fields)) return fields.has('nil') ? null : text;
  const isBare = fields.size === 0 && /^[a-z]/.test(name);
  if (isBare && children.length === 0) return text === '' && name.endsWith('s') ? [] : text;
  const only = children[0]?.name ?? '';
  if (isBare && text === '' && isPlural(name, only) && children.every((child) => child.name === only))
    return children.map(entryOf);

  if (text !== '') fields.set(textKey, text);
  const lists = new Map<string, unknown[]>();
  for (const child of children) {
    const key = keyOf(child, name);
    const list = lists.get(key);
    if (list) list.push(entryOf(child));
    else lists.set(key, [entryOf(child)]);
  }
  for (const [key, list] of lists) {
    const [first] = list;
    const single = list.length === 1 && (typeof first !== 'object' || first === null || Array.isArray(first));
    // An attribute and children of one name: both are kept, the attribute in front, unless they say the same.
    if (!fields.has(key)) fields.set(key, single ? first : list);
    else if (!single || first !== fields.get(key)) fields.set(key, [fields.get(key), ...list]);
  }
  return Object.fromEntries(fields);
}

/** `<id type="integer">5</id>`, `<auth-token nil="true"/>`: a value with a word on what it is. */
function isScalar({ name, children, text }: FormElement, attributes: ReadonlyMap<string, unknown>): boolean {
  if (children.length > 0 || !/^[a-z]/.test(name)) return false;
  const isNull = attributes.get('nil') === 'true' && text === '';
  return attributes.has('type') && text !== '' ? attributes.size === 1 : isNull;
}

/** plex.tv writes a list of words as `<feature id="word"/>`, before v2 without an element around it. */
function entryOf(element: FormElement): unknown {
  const [first, second] = element.attributes;
  const isWord = first?.[0] === 'id' && !second && element.children.length === 0 && element.text === '';
  return isWord && /^[a-z]/.test(element.name) ? first[1] : formOf(element);
}

function isPlural(name: string, singular: string): boolean {
  return singular !== '' && name.endsWith('s') && name.startsWith(singular.slice(0, -1)) && name !== singular;
}

const mediaNames: ReadonlySet<string> = new Set(['Video', 'Track', 'Photo', 'Playlist']);
const mediaTypes: ReadonlySet<unknown> = new Set(['show', 'season', 'artist', 'album', 'collection', 'photo']);

function keyOf(element: FormElement, parent: string): string {
  const { name } = element;
  // A provider's sections have an item's type, and the JSON of subscriptions keeps the names of XML
  // (the vendor's examples of /media/providers and /media/subscriptions/template).
  if (parent === 'Feature' || parent === 'MediaSubscription') return name;
  if (mediaNames.has(name) || (name === 'Directory' && isItem(Object.fromEntries(element.attributes))))
    return 'Metadata';
  return /^[a-z-]+$/.test(name) ? name.replaceAll('-', '_') : name;
}

/** Tells a `Directory` that is an item or a folder of items from sections, filter values, tags and menu entries. */
export function isItem({ ratingKey, key = '', type }: Wire): boolean {
  if (ratingKey !== undefined) return true;
  // Sections have a show's or an artist's type too; their key is a number or a path below some sections.
  const isSection = /^\d+$|\/sections\//.test(String(key));
  return isSection ? String(key).includes('/folder?') : mediaTypes.has(type);
}
