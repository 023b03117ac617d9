import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { readPicture, writeJpeg, writePng } from './codecs.ts';
import { draw } from './draw.ts';
import { changedPicture, drawnPicture, type PictureWish, plainWish } from './picture.ts';

const changed = async (changes: Partial<PictureWish>): Promise<Uint8Array<ArrayBuffer>> => {
  const { bytes } = await drawnPicture('art', 7);
  return (await changedPicture(bytes, { ...plainWish, ...changes })).bytes;
};

/** How much each of the values differs from the one a pixel before it, in all. */
const stepsOf = (pixmap: Uint8Array): number =>
  pixmap.reduce((sum, value, at) => sum + Math.abs(value - (pixmap[at - 3] ?? value)), 0);

test('the same number gives the same picture, another number another', () => {
  expect(draw(1, 20, 30)).toEqual(draw(1, 20, 30));
  expect(draw(1, 20, 30).data).not.toEqual(draw(2, 20, 30).data);
});

test('a drawn picture is a JPEG of its kind’s size', async () => {
  const { type, bytes } = await drawnPicture('poster', 1);
  const { width, height } = await readPicture(bytes, true);
  expect([type, bytes[0], bytes[1], width, height]).toEqual(['image/jpeg', 0xff, 0xd8, 400, 600]);
});

describe('a picture of 640 by 360', () => {
  test.each([
    ['stays as it is where no box is given', {}, [640, 360]],
    ['stays within a box', { width: 100, height: 100 }, [100, 56]],
    ['covers a box', { width: 100, height: 100, covers: true }, [178, 100]],
    ['goes by one side', { height: 90 }, [160, 90]],
    ['is not made larger', { width: 1280 }, [640, 360]],
    ['is made larger on request', { width: 1280, upscale: true }, [1280, 720]],
    ['keeps a pixel', { width: 1, height: 1 }, [1, 1]],
  ])('%s', async (_, changes, size) => {
    const { width, height } = await readPicture(await changed(changes), true);
    expect([width, height]).toEqual(size);
  });

  test('comes in the format that is wanted', async () => {
    const png = await changed({ format: 'png', width: 8 });
    const ppm = await changed({ format: 'ppm', width: 8 });
    expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(new TextDecoder().decode(ppm.subarray(0, 11))).toBe('P6\n8 5\n255\n');
    expect(ppm.length).toBe(11 + 8 * 5 * 3);
  });

  test('lets the background through', async () => {
    const blank = await changed({ opacity: 0, background: 'ff0000', format: 'ppm', width: 4 });
    expect([...blank.subarray(-3)]).toEqual([255, 0, 0]);
  });

  test('takes on the colour that it is blended with', async () => {
    const white = await changed({ tint: 'ffffff', format: 'ppm', width: 4 });
    expect(Math.min(...white.subarray(-12))).toBeGreaterThan(200);
  });

  test('stays see-through in a PNG', async () => {
    const { data } = await readPicture(await changed({ opacity: 20, format: 'png', width: 4 }), true);
    expect(data[3]).toBe(51);
  });

  test('loses its colour', async () => {
    const grey = await changed({ saturation: 0, format: 'ppm', width: 4 });
    const [red, green, blue] = grey.subarray(-3);
    expect([green, blue]).toEqual([red, red]);
  });

  test('loses its edges', async () => {
    expect(stepsOf(await changed({ format: 'ppm', blur: 20 }))).toBeLessThan(stepsOf(await changed({ format: 'ppm' })));
  });

  test('is refused where it would be larger than memory bears', async () => {
    await expect(changed({ width: 16_000, height: 16_000, covers: true, upscale: true })).rejects.toThrow(
      'A picture of 28444 by 16000 pixels is too large.',
    );
  });
});

type Png = Parameters<typeof encode>[0];

const two = { width: 2, height: 1 };
const kinds: readonly (readonly [kind: string, png: Png, pixels: readonly number[]])[] = [
  ['greys', { ...two, channels: 1, data: new Uint8Array([0, 128]) }, [0, 0, 0, 255, 128, 128, 128, 255]],
  ['see-through greys', { ...two, channels: 2, data: new Uint8Array([9, 0, 9, 70]) }, [9, 9, 9, 0, 9, 9, 9, 70]],
  ['colours', { ...two, channels: 3, data: new Uint8Array([1, 2, 3, 4, 5, 6]) }, [1, 2, 3, 255, 4, 5, 6, 255]],
  [
    'colours of 16 bits',
    { ...two, channels: 4, depth: 16, data: new Uint16Array([0, 65_535, 257, 65_535, 514, 0, 0, 257]) },
    [0, 255, 1, 255, 2, 0, 0, 1],
  ],
  [
    'a palette',
    {
      ...two,
      channels: 1,
      data: new Uint8Array([1, 0]),
      palette: [
        [1, 2, 3, 4],
        [5, 6, 7, 255],
      ],
    },
    [5, 6, 7, 255, 1, 2, 3, 4],
  ],
  [
    'black and white',
    { ...two, channels: 1, depth: 1, data: new Uint8Array([0b0100_0000]) },
    [0, 0, 0, 255, 255, 255, 255, 255],
  ],
];

test.each(kinds)('a PNG of %s is read', async (_, png, pixels) => {
  const { data } = await readPicture(encode(png).slice(), true);
  expect([...data]).toEqual(pixels);
});

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A red pixel and a blue one. */
const rarer = {
  'a lossless WebP': 'UklGRh4AAABXRUJQVlA4TBEAAAAvAQAAAA8Q87//8x8OMqL/AQA=',
  'a BMP': 'Qk0+AAAAAAAAADYAAAAoAAAAAgAAAAEAAAABABgAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAD//wAAAAA=',
  'a TIFF':
    'SUkqADQAAACAP8AQMAP+AggACAAIAEgAAAABAAAASAAAAAEAAABMYXZjNTkuMzcuMTAwAA4A/gAEAAEAAAAAAAAAAAEEAAEAAAACAAAAAQEEAAEAAAABAAAAAgEDAAMAAAAQAAAAAwEDAAEAAAAFAAAABgEDAAEAAAACAAAAEQEEAAEAAAAIAAAAFQEDAAEAAAADAAAAFgEEAAEAAAABAAAAFwEEAAEAAAAIAAAAGgEFAAEAAAAWAAAAGwEFAAEAAAAeAAAAKAEDAAEAAAACAAAAMQECAA4AAAAmAAAAAAAAAA==',
};
/** A red pixel, and one that is see-through. */
const gif = 'R0lGODlhAgABAIAAAP8AAAAA/yH5BAEAAAEALAAAAAACAAEAAAICRAoAOw==';
/** Eight by eight red pixels, and as many blue ones beside them. */
const lossyWebP = 'UklGRjoAAABXRUJQVlA4IC4AAABwAQCdASoQAAgABABoJaACdAFAAAD+7uR/lzH0K//xNnT31YP/oSY9//iYsgAA';

test.each(Object.entries(rarer))('%s is read', async (_, base64) => {
  const { width, height, data } = await readPicture(bytesOf(base64), true);
  expect([width, height, ...data]).toEqual([2, 1, 255, 0, 0, 255, 0, 0, 255, 255]);
});

test('a GIF is read, with what is see-through in it', async () => {
  const { width, height, data } = await readPicture(bytesOf(gif), true);
  expect([width, height, ...data]).toEqual([2, 1, 255, 0, 0, 255, 0, 0, 255, 0]);
});

test('a lossy WebP is read as it looks', async () => {
  const { width, height, data } = await readPicture(bytesOf(lossyWebP), true);
  const [left, right] = [data.subarray(0, 4), data.subarray(60, 64)].map((pixel) =>
    Array.from(pixel, (value) => Math.round(value / 64)),
  );
  expect([width, height, left, right]).toEqual([16, 8, [4, 0, 0, 4], [0, 0, 4, 4]]);
});

describe('a photo of a camera', () => {
  /** Red at the left, blue at the right; and what EXIF says of how the camera was held. */
  const photo = (orientation: number): Uint8Array<ArrayBuffer> => {
    const data = new Uint8Array(32 * 16 * 4).map(
      (_, at) => [at % 128 < 64 ? 255 : 0, 0, at % 128 < 64 ? 0 : 255, 255][at % 4] ?? 0,
    );
    const jpeg = writeJpeg({ width: 32, height: 16, data }, 100);
    const exif = [0xff, 0xe1, 0, 34, ...'Exif\0\0MM\0*'].flatMap((part) =>
      typeof part === 'string' ? part.charCodeAt(0) : part,
    );
    const directory = [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
    return new Uint8Array([...jpeg.subarray(0, 2), ...exif, ...directory, ...jpeg.subarray(2)]);
  };
  /** Where the red is: left, right, top or bottom. */
  const looks = async (orientation: number): Promise<readonly unknown[]> => {
    const { width, height, data } = await readPicture(photo(orientation), true);
    const isRed = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 0) > 127;
    return [width, height, isRed(0, 0), isRed(width - 1, 0), isRed(0, height - 1)];
  };

  test.each([
    [1, 'as it is', [32, 16, true, false, true]],
    [2, 'mirrored', [32, 16, false, true, false]],
    [3, 'turned upside down', [32, 16, false, true, false]],
    [4, 'flipped', [32, 16, true, false, true]],
    [5, 'mirrored and turned', [16, 32, true, true, false]],
    [6, 'turned to the right', [16, 32, true, true, false]],
    [7, 'flipped and turned', [16, 32, false, false, true]],
    [8, 'turned to the left', [16, 32, false, false, true]],
  ])('held as %i says is shown %s', async (orientation, _, expected) => {
    expect(await looks(orientation)).toEqual(expected);
  });

  test('is left as it is where that is wished', async () => {
    expect(await readPicture(photo(6), false)).toMatchObject({ width: 32, height: 16 });
  });
});

test.each([
  [
    'no picture',
    new Uint8Array([1, 2, 3]),
    /^This is no picture that can be read: give a JPEG, PNG, WebP, GIF, BMP or TIFF\.$/,
  ],
  ['an AVIF', new TextEncoder().encode('\0\0\0\u{1c}ftypavif'), /^Pictures in AVIF cannot be read: give a JPEG/],
  ['a sound in the same container as WebP', new TextEncoder().encode('RIFF0000WAVEfmt '), /no picture/],
  ['a JPEG that breaks off', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1]), /cannot be read/],
  ['a WebP that breaks off', bytesOf(rarer['a lossless WebP']).subarray(0, 20), /cannot be read: it is broken/],
  ['a GIF that breaks off', bytesOf(gif).subarray(0, 24), /cannot be read: it is broken/],
  [
    'a PNG without an end',
    writePng(draw(1, 9, 9))
      .subarray(0, 60)
      .slice(),
    /cannot be read/,
  ],
])('%s is refused', async (_, bytes, message) => {
  await expect(changedPicture(bytes, plainWish)).rejects.toThrow(message);
});

test('a PNG that says that it is huge is refused before memory is taken for it', async () => {
  const bytes = writePng(draw(1, 9, 9));
  new DataView(bytes.buffer).setUint32(16, 1_000_000);
  new DataView(bytes.buffer).setUint32(20, 1_000_000);
  await expect(changedPicture(bytes, plainWish)).rejects.toThrow('100 megapixels');
});

test('a GIF that says that it is huge is refused, too', async () => {
  const bytes = bytesOf(gif);
  bytes.fill(255, 6, 10);
  await expect(changedPicture(bytes, plainWish)).rejects.toThrow('100 megapixels');
});
