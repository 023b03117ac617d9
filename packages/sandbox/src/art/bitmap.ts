/** A picture without a format: four bytes a pixel, red, green, blue and how solid it is. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Colours as they are written: six hexadecimal digits. Gives red, green and blue. */
export function channelsOf(color: string): readonly [number, number, number] {
  const number = Number.parseInt(color, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
