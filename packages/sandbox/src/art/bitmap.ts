/** A picture without a format: four bytes a pixel, red, green, blue and how solid it is. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** How many pixels a picture that is read may have: as many as a JPEG. */
export const mostPixels = 100_000_000;

/** Colours as they are written: six hexadecimal digits. Gives red, green and blue. */
export function channelsOf(color: string): readonly [number, number, number] {
  const number = Number.parseInt(color, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
