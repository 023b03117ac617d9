import { encode as encodedPng } from 'fast-png';
import jpeg from 'jpeg-js';
import type { Bitmap } from './bitmap.ts';
import { orientationOf, upright } from './orientation.ts';
import { PictureError } from './picture-error.ts';
import { pictureFormatOf } from './picture-format.ts';
import { readPng } from './png.ts';

// The libraries are plain JavaScript: what uses the codecs of a runtime, or WebAssembly made of bytes, is refused by some.

/**
 * Reads a picture. Throws `PictureError` for what is none, in a format that is not read, or broken.
 *
 * @param isUpright Whether a photo is turned as its camera says that it was held.
 */
export async function readPicture(bytes: Uint8Array<ArrayBuffer>, isUpright: boolean): Promise<Bitmap> {
  const format = pictureFormatOf(bytes);
  try {
    switch (format) {
      case 'JPEG':
        return readJpeg(bytes, isUpright);
      case 'PNG':
        return readPng(bytes);
      case 'WebP':
      case 'GIF':
      case 'BMP':
      case 'TIFF':
        return (await rarerFormats()).readRarer(format, bytes);
      default:
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PictureError('unreadable', `The picture cannot be read: ${why}`, { cause: error });
  }
  const what = format === undefined ? 'This is no picture that can be read' : `Pictures in ${format} cannot be read`;
  throw new PictureError('unreadable', `${what}: give a JPEG, PNG, WebP, GIF, BMP or TIFF.`);
}

// Few pictures need it, and it is as large as the rest of the server.
// oxlint-disable-next-line typescript/explicit-function-return-type -- Its type is the module's.
const rarerFormats = () => import('./rarer-formats.ts');

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
