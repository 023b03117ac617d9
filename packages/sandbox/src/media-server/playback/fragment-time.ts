/** The boxes that hold others on the way to the times. */
const containers: ReadonlySet<string> = new Set(['moof', 'traf']);

/** Where a 64-bit time stands in a box of version 1, from its beginning. */
const places: Readonly<Record<string, number>> = { sidx: 20, tfdt: 12 };

/** A piece of fragmented MP4 moved in time, by ticks of its time scale: what is packaged is shown again, later. */
export function moved(piece: Uint8Array, ticks: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(piece);
  if (ticks > 0) move(new DataView(copy.buffer), { from: 0, to: copy.length, ticks: BigInt(Math.round(ticks)) });
  return copy;
}

function move(view: DataView, { from, to, ticks }: { from: number; to: number; ticks: bigint }): void {
  let at = from;
  while (at + 8 <= to) {
    const size = view.getUint32(at);
    const type = String.fromCodePoint(...new Uint8Array(view.buffer, at + 4, 4));
    const place = places[type];
    if (place !== undefined) view.setBigUint64(at + place, view.getBigUint64(at + place) + ticks);
    if (containers.has(type)) move(view, { from: at + 8, to: at + size, ticks });
    at += size;
  }
}
