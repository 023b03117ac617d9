/** A box of MP4: its kind, and all of its bytes with the head of eight. */
interface Box {
  readonly kind: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const head = 8;

/** The boxes that hold the number of a track, or hold others that do. */
const containers: ReadonlySet<string> = new Set(['moov', 'trak', 'mvex', 'moof', 'traf']);

/** Where the number of a track stands in a box, from its beginning. */
const places: Readonly<Record<string, number>> = { tkhd: 20, trex: 12, tfhd: 12 };

/** The header of one file with the picture of a file and the sound of another, which becomes its second track. */
export function joinedHeader(video: Uint8Array, audio: Uint8Array): Uint8Array<ArrayBuffer> {
  const boxes = boxesOf(video);
  const moov = insideOf(boxes, 'moov');
  const sound = insideOf(boxesOf(withTrack(audio, 2)), 'moov');
  const tracks = [...moov, ...sound].filter(({ kind }) => kind === 'trak');
  const extensions = [...insideOf(moov, 'mvex'), ...insideOf(sound, 'mvex')];
  const others = moov.filter(({ kind }) => kind !== 'trak' && kind !== 'mvex' && kind !== 'udta');
  return joined([
    ...boxes.filter(({ kind }) => kind === 'ftyp'),
    boxOf('moov', [...others, ...tracks, boxOf('mvex', extensions)]),
  ]);
}

/** A segment of that file: the fragments of both. */
export function joinedFragment(video: Uint8Array, audio: Uint8Array): Uint8Array<ArrayBuffer> {
  // The indexes are of one file each.
  return joined([...boxesOf(video), ...boxesOf(withTrack(audio, 2))].filter(({ kind }) => kind !== 'sidx'));
}

/** A copy in which the only track has another number. */
function withTrack(bytes: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const renumber = (from: number, to: number): void => {
    for (let at = from; at + head <= to; at += view.getUint32(at)) {
      const kind = kindAt(copy, at);
      const place = places[kind];
      if (place !== undefined) view.setUint32(at + place, number);
      if (containers.has(kind)) renumber(at + head, at + view.getUint32(at));
    }
  };
  renumber(0, copy.length);
  return copy;
}

function insideOf(boxes: readonly Box[], kind: string): readonly Box[] {
  const found = boxes.find((box) => box.kind === kind);
  return found === undefined ? [] : boxesOf(found.bytes.subarray(head));
}

function boxesOf(bytes: Uint8Array): readonly Box[] {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const boxes: Box[] = [];
  for (let at = 0; at + head <= copy.length; at += view.getUint32(at))
    boxes.push({ kind: kindAt(copy, at), bytes: copy.subarray(at, at + view.getUint32(at)) });
  return boxes;
}

function boxOf(kind: string, inside: readonly Box[]): Box {
  const body = joined(inside);
  const bytes = new Uint8Array(head + body.length);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(body, head);
  return { kind, bytes };
}

function joined(boxes: readonly Box[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(boxes.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of boxes) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

function kindAt(bytes: Uint8Array, at: number): string {
  return String.fromCodePoint(...bytes.subarray(at + 4, at + head));
}
