/** The first and the last byte of a piece of a file. */
export type ByteRange = readonly [start: number, end: number];

// More pieces than these, or more bytes than there are, ask for the file in a way that only costs time.
const mostRanges = 32;

/**
 * The pieces of a file that a `Range` header asks for: `bytes=4-7`, `bytes=4-`, `bytes=-4`, or several of these; none where nothing
 * of it is in the file. Undefined, which is the whole file, where the header is not there or not understood.
 */
export function rangesIn(header: string | null, total: number): readonly ByteRange[] | undefined {
  const [, list] = /^bytes=(.*)$/i.exec(header ?? '') ?? [];
  if (list === undefined) return undefined;
  const asked = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => rangeIn(word, total));
  const understood = asked.filter((range) => range !== undefined);
  if (asked.length === 0 || asked.length > mostRanges || understood.length < asked.length) return undefined;
  const found = understood.filter(([start, end]) => start <= end);
  const bytes = found.reduce((sum, [start, end]) => sum + end - start + 1, 0);
  return found.length > 1 && bytes > total ? undefined : found;
}

/** One of them, which begins after its end where nothing of it is in the file; undefined where it is none. */
function rangeIn(word: string, total: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(word) ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return [Math.max(0, total - Number(last)), Number(last) === 0 ? -1 : total - 1];
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return [Number(first), last === '' ? total - 1 : Math.min(Number(last), total - 1)];
}

/** What `Content-Range` says of a piece. */
export function contentRange([start, end]: ByteRange, total: number): string {
  return `bytes ${start}-${end}/${total}`;
}

/** Several pieces of a file as one body, each with a head that says which it is. */
export function byteRanges(
  bytes: Uint8Array,
  ranges: readonly ByteRange[],
  { type, boundary }: { readonly type: string; readonly boundary: string },
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = ranges.flatMap((range) => {
    const about = `Content-Type: ${type}\r\nContent-Range: ${contentRange(range, bytes.length)}`;
    return [encoder.encode(`\r\n--${boundary}\r\n${about}\r\n\r\n`), bytes.subarray(range[0], range[1] + 1)];
  });
  const all = [...pieces, encoder.encode(`\r\n--${boundary}--\r\n`)];
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of all) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}
