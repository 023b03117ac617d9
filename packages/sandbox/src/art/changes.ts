import { blurRGBA } from 'glur';
import { Pica } from 'pica';
import { type Bitmap, channelsOf } from './bitmap.ts';

// Not in WebAssembly, nor by the canvas of a browser: pictures are the same everywhere.
const pica = new Pica({ features: ['js'] });

/** Makes a picture of another size. */
export async function resized(bitmap: Bitmap, width: number, height: number): Promise<Bitmap> {
  if (width === bitmap.width && height === bitmap.height) return bitmap;
  const data = await pica.resizeBuffer({
    src: bitmap.data,
    width: bitmap.width,
    height: bitmap.height,
    toWidth: width,
    toHeight: height,
  });
  return { width, height, data: new Uint8Array(data) };
}

/** Blurs a picture. The radius is in pixels. */
export function blurred({ width, height, data }: Bitmap, radius: number): Bitmap {
  const copy = data.slice();
  blurRGBA(copy, width, height, radius);
  return { width, height, data: copy };
}

/** Takes colour from a picture: `share` of it, from 0 to 1, stays. Its brightness is that of television. */
export function desaturated({ width, height, data }: Bitmap, share: number): Bitmap {
  const changed = data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
    for (let channel = 0; channel < 3; channel++)
      changed[at + channel] = Math.round(grey + ((data[at + channel] ?? 0) - grey) * share);
  }
  return { width, height, data: changed };
}

/** Lets a picture shine through: `share` of it, from 0 to 1, stays. */
export function faded({ width, height, data }: Bitmap, share: number): Bitmap {
  const changed = data.slice();
  for (let at = 3; at < data.length; at += 4) changed[at] = Math.round((data[at] ?? 0) * share);
  return { width, height, data: changed };
}

/** Lays a picture over a colour: six hexadecimal digits. */
export function laidOver({ width, height, data }: Bitmap, background: string): Bitmap {
  const behind = channelsOf(background);
  const changed = data.slice();
  for (let at = 0; at < data.length; at += 4) {
    const share = (data[at + 3] ?? 0) / 255;
    if (share === 1) continue;
    for (let channel = 0; channel < 3; channel++)
      changed[at + channel] = Math.round((data[at + channel] ?? 0) * share + (behind[channel] ?? 0) * (1 - share));
    changed[at + 3] = 255;
  }
  return { width, height, data: changed };
}
