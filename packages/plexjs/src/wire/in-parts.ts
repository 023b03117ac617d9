import { unwrap } from './answer.ts';
import { type Listener, listening } from './listener.ts';
import { type Decode, type Extra, list, type Wire } from './values.ts';

// In characters. V8 keeps larger strings apart, which costs more.
const usualPartLength = 60_000;

// The opening of a list of objects, with the first field of its first entry: servers begin each entry with the same one.
const listOpening = /"(Metadata|Directory|Hub)":\[(\{"[^"\\]+":)/;
// The list comes after the container's own few fields.
const openingWithin = 8000;

/**
 * Reads the JSON text of an answer, parsing and decoding its long list part by part. What the parser makes of a part is garbage
 * before the next one is parsed, instead of outliving several rounds of collection: a listing of ten thousand films takes a tenth
 * less time.
 *
 * Gives undefined where the text is not of that form, or something in it is unusual: it is to be read as a whole then, which
 * also finds what is wrong with it.
 */
export function readInParts<T>(
  text: string,
  reading: Decode<T>,
  envelope?: string,
  partLength: number = usualPartLength,
): T | undefined {
  try {
    return read(text, reading, envelope, partLength);
  } catch {
    return undefined;
  }
}

function read<T>(text: string, reading: Decode<T>, envelope: string | undefined, partLength: number): T | undefined {
  const [found, key = '', opening = ''] = listOpening.exec(text.slice(0, openingWithin)) ?? [];
  if (found === undefined) return undefined;
  const begin = text.indexOf(found) + found.length - opening.length;
  const end = text.lastIndexOf(']');
  // Where this is sound, and each part is, the whole text is.
  const answer = JSON.parse(text.slice(0, begin) + text.slice(end)) as Wire;
  const container = unwrap(answer, envelope);
  const entries = container[key];
  if ('_elementType' in container || !Array.isArray(entries) || entries.length > 0) return undefined;

  // The decoder of the container says how entries are decoded when it comes to the only one that it sees.
  const first: Wire = {};
  entries.push(first);
  const decoded: unknown[] = [];
  const strays: Extra = {};
  const enter: Listener['enter'] = (at, _index, decode, wire) => {
    if (wire !== first) return decode(wire);
    const inPart = (part: Wire[]): void => {
      for (const entry of list(part, strays, at, decode)) decoded.push(entry);
    };
    listening(undefined, () => eachPart(text.slice(begin, end), `},${opening}`, partLength, inPart));
    return decoded[0] as ReturnType<typeof decode>;
  };
  const value = listening({ hear: () => undefined, enter }, () => reading(container));
  if (decoded.length === 0 || strays.extra !== undefined) return undefined;
  for (let index = 1; index < decoded.length; index++) entries.push(decoded[index]);
  return value;
}

/** Parses entries, some at a time. Throws `SyntaxError` where they cannot be parted at the seam, as it is also within an entry. */
function eachPart(entries: string, seam: string, partLength: number, inPart: (part: Wire[]) => void): void {
  for (let from = 0; from < entries.length;) {
    const next = entries.indexOf(seam, from + partLength);
    const to = next < 0 ? entries.length : next + 1;
    inPart(JSON.parse(`[${entries.slice(from, to)}]`) as Wire[]);
    from = to + 1;
  }
}
