import { encode as encodedPng } from 'fast-png';
import jpeg from 'jpeg-js';
import type { Bitmap } from './bitmap.ts';
import { orientationOf, upright } from './orientation.ts';
import { PictureError } from './picture-error.ts';
import { readPng } from './png.ts';

// Both libraries are plain JavaScript: what uses the codecs of a runtime, or WebAssembly made of bytes, is refused by some.

/**
 * Reads a JPEG or a PNG. Throws `PictureError` for what is neither, or broken.
 *
 * @param isUpright Whether a photo is turned as its camera says that it was held.
 */
export function readPicture(bytes: Uint8Array<ArrayBuffer>, isUpright: boolean): Bitmap {
  const read = formats.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte))?.[0];
  if (read === undefined)
    throw new PictureError('unreadable', 'This is no picture that can be read: give a JPEG or a PNG.');
  try {
    return read(bytes, isUpright);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PictureError('unreadable', `The picture cannot be read: ${why}`, { cause: error });
  }
}

type Read = (bytes: Uint8Array<ArrayBuffer>, isUpright: boolean) => Bitmap;

const formats: readonly (readonly [Read, ...number[]])[] = [
  [readJpeg, 0xff, 0xd8, 0xff],
  [readPng, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
];

function readJpeg(bytes: Uint8Array<ArrayBuffer>, isUpright: boolean): Bitmap {
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true });
  const bitmap = { width, height, data: new Uint8Array(data) };
  return isUpright ? upright(bitmap, orientationOf(bytes)) : bitmap;
}

/** Writes a JPEG, in which nothing is see-through. The quality is from 1 to 100. */
export function writeJpeg(bitmap: Bitmap, quality: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(jpeg.encode(bitmap, quality).data);
}

/** Writes a PNG. */
export function writePng({ width, height, data }: Bitmap): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encodedPng({ width, height, data, channels: 4, depth: 8 }));
}

/** Writes a portable pixmap, in which nothing is see-through. */
export function writePixmap({ width, height, data }: Bitmap): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + width * height * 3);
  bytes.set(head);
  for (let from = 0, to = head.length; from < data.length; from += 4, to += 3)
    bytes.set(data.subarray(from, from + 3), to);
  return bytes;
}
