import type { MediaFile } from '../world/files.ts';
import type { Bitmap } from './bitmap.ts';
import { draw } from './draw.ts';
import { PictureError } from './picture-error.ts';

// Loading the libraries for pictures takes a while, and few requests need them.
// oxlint-disable-next-line typescript/explicit-function-return-type -- Its type is the module's.
const codecs = () => import('./codecs.ts');

/** The kinds of pictures that items have, and their usual sizes in pixels. */
export const pictureSizes = {
  poster: [400, 600],
  square: [400, 400],
  art: [640, 360],
  banner: [600, 112],
} as const;

/** A kind of picture. */
export type PictureKind = keyof typeof pictureSizes;

/** How many drawn pictures are kept: of about 15 kB each. */
const limit = 500;

const drawn = new Map<string, Promise<MediaFile>>();

/** The picture of a kind that the sandbox draws for a number, in JPEG. */
export function drawnPicture(kind: PictureKind, seed: number): Promise<MediaFile> {
  const key = `${kind} ${seed}`;
  const known = drawn.get(key) ?? encoded(kind, seed);
  drawn.delete(key);
  drawn.set(key, known);
  const [oldest] = drawn.keys();
  if (drawn.size > limit && oldest !== undefined) drawn.delete(oldest);
  return known;
}

async function encoded(kind: PictureKind, seed: number): Promise<MediaFile> {
  const { writeJpeg } = await codecs();
  const [width, height] = pictureSizes[kind];
  return { name: `${kind}.jpg`, type: 'image/jpeg', bytes: writeJpeg(draw(seed, width, height), 70) };
}

/** The same as PNG. */
export function drawnPng(kind: PictureKind, seed: number): Promise<MediaFile> {
  const [width, height] = pictureSizes[kind];
  return pngOf(draw(seed, width, height));
}

/** A bitmap as PNG. */
export async function pngOf(bitmap: Bitmap): Promise<MediaFile> {
  const { writePng } = await codecs();
  return { name: 'picture.png', type: 'image/png', bytes: writePng(bitmap) };
}

/** How a picture is to be changed. */
export interface PictureWish {
  /** In pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether it covers the box, which it otherwise stays within. */
  readonly covers: boolean;
  /** Whether a small picture is made larger. */
  readonly upscale: boolean;
  /** Whether a photo is turned as its camera says that it was held. */
  readonly isUpright: boolean;
  readonly format: 'jpeg' | 'png' | 'ppm';
  /** From 1 to 100. */
  readonly quality: number;
  /** How far it is blurred, in pixels; 0 for not at all. */
  readonly blur: number;
  /** How much of the colour stays, in percent. */
  readonly saturation: number;
  /** A colour that it is tinted with: six hexadecimal digits. */
  readonly tint?: string | undefined;
  /** How much of it shows over the background, in percent. */
  readonly opacity: number;
  /** The colour behind it: six hexadecimal digits. */
  readonly background: string;
}

/** How much of a picture shows through its tint. Plex's own share is not known; its posters come out close to the tint. */
const shareUnderTint = 0.2;

/** What is wished where nothing is said: the picture as a JPEG. */
export const plainWish: PictureWish = {
  covers: false,
  upscale: false,
  isUpright: true,
  format: 'jpeg',
  quality: 80,
  blur: 0,
  saturation: 100,
  opacity: 100,
  background: '000000',
};

/** Makes of a picture another one. Throws `PictureError` for bytes that are none that is read, and for a size that is too large. */
export async function changedPicture(bytes: Uint8Array<ArrayBuffer>, wish: PictureWish): Promise<MediaFile> {
  const [{ readPicture, ...write }, change] = await Promise.all([codecs(), import('./changes.ts')]);
  const original = await readPicture(bytes, wish.isUpright);
  const { width, height } = sizeOf(original, wish);
  let picture = await change.resized(original, width, height);
  if (wish.blur > 0) picture = change.blurred(picture, Math.min(wish.blur, 100));
  if (wish.saturation < 100) picture = change.desaturated(picture, wish.saturation / 100);
  if (wish.tint !== undefined) picture = change.laidOver(change.faded(picture, shareUnderTint), wish.tint);
  if (wish.opacity < 100) picture = change.faded(picture, wish.opacity / 100);
  // What is see-through stays so in PNG only.
  if (wish.format === 'png') return pngOf(picture);
  const solid = change.laidOver(picture, wish.background);
  return wish.format === 'ppm'
    ? { name: 'picture.ppm', type: 'image/x-portable-pixmap', bytes: write.writePixmap(solid) }
    : { name: 'picture.jpg', type: 'image/jpeg', bytes: write.writeJpeg(solid, wish.quality) };
}

/** In pixels: the first is Plex's own, the second keeps the memory of the process. */
const [mostAcross, mostMade] = [16_384, 64_000_000];

type Size = Pick<Bitmap, 'width' | 'height'>;

function sizeOf(picture: Size, { width, height, covers, upscale }: PictureWish): Size {
  const across = (width ?? Infinity) / picture.width;
  const down = (height ?? Infinity) / picture.height;
  const known = [across, down].filter(Number.isFinite);
  if (known.length === 0) return picture;
  const wanted = covers ? Math.max(...known) : Math.min(...known);
  const scale = upscale ? wanted : Math.min(1, wanted);
  const size = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
  if (Math.max(size.width, size.height) > mostAcross || size.width * size.height > mostMade)
    throw new PictureError('too large', `A picture of ${size.width} by ${size.height} pixels is too large.`);
  return size;
}
