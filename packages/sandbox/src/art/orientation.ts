import type { Bitmap } from './bitmap.ts';

/** How a camera was held, as EXIF says it: 1 to 8, 1 for upright. */
export type Orientation = number;

const exif = 0xff_e1;
const scan = 0xff_da;
const orientationTag = 0x01_12;

/** How the camera of a JPEG was held. 1 where it does not say. */
export function orientationOf(bytes: Uint8Array<ArrayBuffer>): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === scan || marker < 0xff_00) break;
    const length = Math.min(view.getUint16(at + 2) - 2, bytes.length - at - 4);
    if (marker === exif) return exifOrientation(new DataView(bytes.buffer, bytes.byteOffset + at + 4, length)) ?? 1;
  }
  return 1;
}

/** Reads it from what comes after `Exif` and two zeros: a TIFF file's first directory. */
function exifOrientation(view: DataView): Orientation | undefined {
  if (view.byteLength < 14 || view.getUint32(0) !== 0x45_78_69_66) return undefined;
  const start = 6;
  const isLittle = view.getUint16(start) === 0x49_49;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry < directory + 2 + 12 * count && entry + 12 <= view.byteLength; entry += 12)
    if (view.getUint16(entry, isLittle) === orientationTag) return view.getUint16(entry + 8, isLittle);
  return undefined;
}

/** Turns a picture as it was seen. */
export function upright(bitmap: Bitmap, orientation: Orientation): Bitmap {
  if (orientation < 2 || orientation > 8) return bitmap;
  const isOnSide = orientation > 4;
  const [width, height] = isOnSide ? [bitmap.height, bitmap.width] : [bitmap.width, bitmap.height];
  const isMirrored = [2, 3, 7, 8].includes(orientation);
  const isUpsideDown = [3, 4, 6, 7].includes(orientation);
  const from = new Uint32Array(bitmap.data.buffer, bitmap.data.byteOffset, bitmap.width * bitmap.height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [column, row] = isOnSide ? [y, x] : [x, y];
      const sourceX = isMirrored ? bitmap.width - 1 - column : column;
      const sourceY = isUpsideDown ? bitmap.height - 1 - row : row;
      to[y * width + x] = from[sourceY * bitmap.width + sourceX] ?? 0;
    }
  return { width, height, data: new Uint8Array(to.buffer) };
}
