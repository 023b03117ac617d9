/** A ZIP archive of texts, which are stored as they are. */
export function zipFile(files: ReadonlyMap<string, string>, time: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = [...files].map(([name, text]) => ({ name: encoder.encode(name), data: encoder.encode(text) }));
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const about = commonFields(name, data, time);
    const head = new Uint8Array([...signature(3, 4), ...about, ...name]);
    directory.push(new Uint8Array([...signature(1, 2), 20, 0, ...about, ...zeros(10), ...number(offset, 4), ...name]));
    bodies.push(head, data);
    offset += head.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = number(entries.length, 2);
  const end = new Uint8Array([
    ...signature(5, 6),
    ...zeros(4),
    ...count,
    ...count,
    ...number(size, 4),
    ...number(offset, 4),
    ...zeros(2),
  ]);
  return joined([...bodies, ...directory, end]);
}

const signature = (third: number, fourth: number): number[] => [0x50, 0x4b, third, fourth];

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);

/** What stands in both places that tell of a file: version 2.0, names in UTF-8, no compression, time, check sum, sizes. */
function commonFields(name: Uint8Array, data: Uint8Array, time: Date): number[] {
  const size = number(data.length, 4);
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  const day = (Math.max(0, time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const named = [...number(name.length, 2), ...zeros(2)];
  return [
    20,
    0,
    0,
    8,
    0,
    0,
    ...number(clock, 2),
    ...number(day, 2),
    ...number(checkSum(data), 4),
    ...size,
    ...size,
    ...named,
  ];
}

/** CRC-32. */
function checkSum(data: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
