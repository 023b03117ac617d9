import type { CornerColors } from '../world/derived.ts';
import { fractionOf } from '../world/derived.ts';
import { type Bitmap, channelsOf } from './bitmap.ts';

/** Draws a background between the colours of its corners, as a bitmap of four bytes a pixel. With noise, the steps between tones don't show. */
export function gradient(
  { topLeft, topRight, bottomRight, bottomLeft }: CornerColors,
  { width, height, hasNoise }: { readonly width: number; readonly height: number; readonly hasNoise: boolean },
): Bitmap {
  const corners = [topLeft, topRight, bottomRight, bottomLeft].map(channelsOf);
  const data = new Uint8Array(width * height * 4);
  const noise = Array.from({ length: 997 }, (_, index) => (hasNoise ? 4 * fractionOf(`noise ${index}`) - 2 : 0));
  for (let y = 0, at = 0; y < height; y++) {
    const down = height === 1 ? 0 : y / (height - 1);
    for (let x = 0; x < width; x++) {
      const right = width === 1 ? 0 : x / (width - 1);
      const shares = [(1 - right) * (1 - down), right * (1 - down), right * down, (1 - right) * down];
      const grain = noise[(at >> 2) % noise.length] ?? 0;
      for (let channel = 0; channel < 3; channel++) {
        let value = grain;
        for (let corner = 0; corner < 4; corner++) value += (shares[corner] ?? 0) * (corners[corner]?.[channel] ?? 0);
        data[at++] = Math.max(0, Math.min(255, Math.round(value)));
      }
      data[at++] = 255;
    }
  }
  return { data, width, height };
}
