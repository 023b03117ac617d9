import type { Bitmap } from './bitmap.ts';

type Colour = readonly [red: number, green: number, blue: number];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** Draws the picture that belongs to a number: discs over a sky. The same number gives the same picture. */
export function draw(seed: number, width: number, height: number): Bitmap {
  const random = sequence(seed);
  const hue = random() * 360;
  const [top, bottom] = [colourOf(hue, 0.25), colourOf(hue + 40, 0.6)];
  const discs = Array.from({ length: 3 + Math.floor(random() * 4) }, (): Disc => ({
    x: random() * width,
    y: random() * height,
    radius: (0.08 + random() * 0.25) * Math.min(width, height),
    colour: colourOf(hue + 120 + random() * 120, 0.4 + random() * 0.4),
  }));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const share = y / height;
    for (let x = 0; x < width; x++) {
      const disc = discs.find((disc) => Math.hypot(x - disc.x, y - disc.y) < disc.radius);
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const [from, to] = [top[channel] as number, bottom[channel] as number];
        data[at + channel] = disc ? (disc.colour[channel] as number) : from + (to - from) * share;
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Numbers from 0 to 1 that look random, and are the same for the same beginning. */
function sequence(seed: number): () => number {
  let state = (Math.imul(seed, 2_654_435_761) + 1_013_904_223) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A colour by its hue in degrees and its lightness from 0 to 1. */
function colourOf(hue: number, lightness: number): Colour {
  const strength = 0.55 * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const turn = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
