/** The formats of pictures that are known by how they begin. */
export type PictureFormat = 'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'BMP' | 'TIFF' | 'AVIF' | 'HEIC';

/** Their media types. */
export const pictureTypes: Readonly<Record<PictureFormat, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WebP: 'image/webp',
  GIF: 'image/gif',
  BMP: 'image/bmp',
  TIFF: 'image/tiff',
  AVIF: 'image/avif',
  HEIC: 'image/heic',
};

/** How files begin; a dot is any byte. */
const beginnings: readonly (readonly [format: PictureFormat, beginning: string])[] = [
  ['JPEG', '\xff\xd8\xff'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['WebP', 'RIFF....WEBP'],
  ['GIF', 'GIF8'],
  ['BMP', 'BM'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['AVIF', '....ftypavif'],
  ['HEIC', '....ftyphe'],
  ['HEIC', '....ftypmif1'],
];

/** The format of a picture; undefined where it begins like none that is known. */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat | undefined {
  const begins = (beginning: string): boolean =>
    Array.from(beginning).every((letter, at) => letter === '.' || letter.charCodeAt(0) === bytes[at]);
  return beginnings.find(([, beginning]) => begins(beginning))?.[0];
}
