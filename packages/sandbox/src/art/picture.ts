import type { MediaFile } from '../world/files.ts';
import { draw } from './draw.ts';

// Loading the library for pictures takes a while, and few requests need it.
// oxlint-disable-next-line typescript/explicit-function-return-type -- Its type is the module's.
const library = () => import('jimp');

/** The kinds of pictures that items have, and their usual sizes in pixels. */
export const pictureSizes = {
  poster: [400, 600],
  square: [400, 400],
  art: [640, 360],
  banner: [600, 112],
} as const;

/** A kind of picture. */
export type PictureKind = keyof typeof pictureSizes;

const drawn = new Map<string, Promise<MediaFile>>();

/** The picture of a kind that the sandbox draws for a number, in JPEG. */
export function drawnPicture(kind: PictureKind, seed: number): Promise<MediaFile> {
  const key = `${kind} ${seed}`;
  const known = drawn.get(key) ?? encoded(kind, seed);
  drawn.set(key, known);
  return known;
}

async function encoded(kind: PictureKind, seed: number): Promise<MediaFile> {
  const { Jimp } = await library();
  const [width, height] = pictureSizes[kind];
  const picture = Jimp.fromBitmap(draw(seed, width, height));
  const bytes = await picture.getBuffer('image/jpeg', { quality: 70 });
  return { name: `${kind}.jpg`, type: 'image/jpeg', bytes: new Uint8Array(bytes) };
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
  readonly format: 'jpeg' | 'png' | 'ppm';
  /** From 1 to 100. */
  readonly quality: number;
  /** How far it is blurred, in pixels; 0 for not at all. */
  readonly blur: number;
  /** How much of the colour stays, in percent. */
  readonly saturation: number;
  /** How much of it shows over the background, in percent. */
  readonly opacity: number;
  /** The colour behind it: six hexadecimal digits. */
  readonly background: string;
}

/** Makes of a picture another one. Throws for bytes that are no picture. */
export async function changedPicture(bytes: Uint8Array<ArrayBuffer>, wish: PictureWish): Promise<MediaFile> {
  const { Jimp } = await library();
  const picture = await Jimp.read(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const { w, h } = sizeOf(picture, wish);
  if (w !== picture.width || h !== picture.height) picture.resize({ w, h });
  if (wish.blur > 0) picture.blur(Math.min(wish.blur, 100));
  if (wish.saturation < 100) picture.color([{ apply: 'desaturate', params: [100 - wish.saturation] }]);
  if (wish.opacity < 100) picture.opacity(wish.opacity / 100);
  const solid = new Jimp({ width: w, height: h, color: `#${wish.background}ff` }).composite(picture, 0, 0);
  return wish.format === 'ppm'
    ? { name: 'picture.ppm', type: 'image/x-portable-pixmap', bytes: portablePixmap(solid.bitmap) }
    : encode(wish, solid, picture);
}

interface Encodable {
  getBuffer(type: 'image/jpeg', options: { quality: number }): Promise<Uint8Array>;
  getBuffer(type: 'image/png'): Promise<Uint8Array>;
}

async function encode({ format, quality }: PictureWish, solid: Encodable, clear: Encodable): Promise<MediaFile> {
  // What is see-through stays so in PNG only.
  return format === 'png'
    ? { name: 'picture.png', type: 'image/png', bytes: new Uint8Array(await clear.getBuffer('image/png')) }
    : {
        name: 'picture.jpg',
        type: 'image/jpeg',
        bytes: new Uint8Array(await solid.getBuffer('image/jpeg', { quality })),
      };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(
  picture: Size,
  { width, height, covers, upscale }: PictureWish,
): { readonly w: number; readonly h: number } {
  const across = (width ?? Infinity) / picture.width;
  const down = (height ?? Infinity) / picture.height;
  const known = [across, down].filter(Number.isFinite);
  if (known.length === 0) return { w: picture.width, h: picture.height };
  const wanted = covers ? Math.max(...known) : Math.min(...known);
  const scale = upscale ? wanted : Math.min(1, wanted);
  return { w: Math.max(1, Math.round(picture.width * scale)), h: Math.max(1, Math.round(picture.height * scale)) };
}

function portablePixmap({ width, height, data }: Size & { readonly data: Uint8Array }): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + width * height * 3);
  bytes.set(head);
  for (let pixel = 0; pixel < width * height; pixel++)
    bytes.set(data.subarray(pixel * 4, pixel * 4 + 3), head.length + pixel * 3);
  return bytes;
}
