/** What a field was seen to hold. */
export type Kind = 'text' | 'number' | 'flag' | 'list' | 'object';

/** The elements that were seen at a place of answers, and their fields. */
export interface Shape {
  /** How many there were. */
  count: number;
  readonly fields: Map<string, { count: number; readonly kinds: Set<Kind> }>;
}

/** Shapes by their place: `Metadata[movie].Media.Part.Stream[1]`; the answer itself is at the empty one. */
export type Shapes = Map<string, Shape>;

/** Adds what is in an answer to shapes. */
export function addShapes(shapes: Shapes, value: unknown, place = ''): void {
  if (Array.isArray(value)) {
    for (const entry of value) addShapes(shapes, entry, place);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Readonly<Record<string, unknown>>;
  const shape = shapes.get(place) ?? { count: 0, fields: new Map() };
  shapes.set(place, shape);
  shape.count++;
  for (const [name, entry] of Object.entries(fields)) {
    const kind = kindOf(entry);
    if (kind === undefined) continue;
    const seen = shape.fields.get(name) ?? { count: 0, kinds: new Set() };
    shape.fields.set(name, seen);
    seen.count++;
    seen.kinds.add(kind);
    for (const child of Array.isArray(entry) ? entry : [entry]) addShapes(shapes, child, placeOf(place, name, child));
  }
}

/** Adds what was seen of an element to what is known under a name. */
export function mergeShape(shapes: Shapes, name: string, { count, fields }: Shape): void {
  const known = shapes.get(name) ?? { count: 0, fields: new Map() };
  shapes.set(name, known);
  known.count += count;
  for (const [field, seen] of fields) {
    const before = known.fields.get(field) ?? { count: 0, kinds: new Set() };
    known.fields.set(field, before);
    before.count += seen.count;
    for (const kind of seen.kinds) before.kinds.add(kind);
  }
}

function placeOf(parent: string, name: string, child: unknown): string {
  const own = `${name}${variantOf(name, child)}`;
  return parent === '' ? own : `${parent}.${own}`;
}

/** Items, directories and streams are of several kinds, with fields of their own. */
function variantOf(name: string, child: unknown): string {
  if (typeof child !== 'object' || child === null) return '';
  const { type, streamType, key } = child as Readonly<Record<string, unknown>>;
  if (name === 'Stream') return `[${String(streamType)}]`;
  if (name !== 'Metadata' && name !== 'Directory') return '';
  // An album of photos has the type of the photos in it.
  if (type === 'photo' && String(key).endsWith('/children')) return '[photoalbum]';
  return typeof type === 'string' ? `[${type}]` : '';
}

function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'object':
      return value === null ? undefined : 'object';
    default:
      return undefined;
  }
}
