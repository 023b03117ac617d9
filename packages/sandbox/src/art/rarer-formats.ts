import { Format } from 'image-in-browser/lib/src/color/format.js';
import { BmpDecoder } from 'image-in-browser/lib/src/formats/bmp-decoder.js';
import type { Decoder } from 'image-in-browser/lib/src/formats/decoder.js';
import { GifDecoder } from 'image-in-browser/lib/src/formats/gif-decoder.js';
import { TiffImageType } from 'image-in-browser/lib/src/formats/tiff/tiff-image-type.js';
import { TiffDecoder } from 'image-in-browser/lib/src/formats/tiff-decoder.js';
import { WebPDecoder } from 'image-in-browser/lib/src/formats/webp-decoder.js';
import { type Bitmap, mostPixels } from './bitmap.ts';

/** Reads a picture in BMP, GIF, TIFF or WebP. Of one that moves, or has pages, it is the first. */
export function readRarer(format: 'BMP' | 'GIF' | 'TIFF' | 'WebP', bytes: Uint8Array): Bitmap {
  const decoder = decoders[format]();
  // The head says how large it is, whatever comes after it.
  const head = decoder.startDecode(bytes);
  if (head !== undefined && head.width * head.height > mostPixels)
    throw new RangeError('it has more than 100 megapixels.');
  if (decoder instanceof TiffDecoder && decoder.info?.images[0]?.imageType === TiffImageType.yCbCrSub)
    throw new TypeError('its colours are told by brightness and tint (YCbCr).');
  const image = head && decoder.decodeFrame(0);
  if (image === undefined || image.width === 0 || image.height === 0) throw new TypeError('it is broken.');
  const { width, height } = image;
  return {
    width,
    height,
    data: new Uint8Array(image.convert({ format: Format.uint8, numChannels: 4 }).toUint8Array()),
  };
}

const decoders: Readonly<Record<'BMP' | 'GIF' | 'TIFF' | 'WebP', () => Decoder>> = {
  BMP: () => new BmpDecoder(),
  GIF: () => new GifDecoder(),
  TIFF: () => new TiffDecoder(),
  WebP: () => new WebPDecoder(),
};
