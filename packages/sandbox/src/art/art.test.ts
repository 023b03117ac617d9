import { Jimp } from 'jimp';
import { describe, expect, test } from 'vitest';
import { draw } from './draw.ts';
import { changedPicture, drawnPicture, type PictureWish } from './picture.ts';

const wish: PictureWish = {
  covers: false,
  upscale: false,
  format: 'jpeg',
  quality: 80,
  blur: 0,
  saturation: 100,
  opacity: 100,
  background: '000000',
};
const sizeOf = async (changes: Partial<PictureWish>): Promise<unknown> => {
  const { bytes } = await drawnPicture('art', 7);
  const { width, height } = await Jimp.read((await changedPicture(bytes, { ...wish, ...changes })).bytes.buffer);
  return [width, height];
};

test('the same number gives the same picture, another number another', () => {
  expect(draw(1, 20, 30)).toEqual(draw(1, 20, 30));
  expect(draw(1, 20, 30).data).not.toEqual(draw(2, 20, 30).data);
});

test('a drawn picture is a JPEG of its kind’s size', async () => {
  const { type, bytes } = await drawnPicture('poster', 1);
  const { width, height } = await Jimp.read(bytes.buffer);
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
    expect(await sizeOf(changes)).toEqual(size);
  });

  test('comes in the format that is wanted', async () => {
    const { bytes } = await drawnPicture('art', 7);
    const png = await changedPicture(bytes, { ...wish, format: 'png', width: 8 });
    const ppm = await changedPicture(bytes, { ...wish, format: 'ppm', width: 8 });
    expect([png.type, png.bytes[1], ppm.type, ppm.bytes.length]).toEqual([
      'image/png',
      0x50,
      'image/x-portable-pixmap',
      'P6\n8 5\n255\n'.length + 8 * 5 * 3,
    ]);
  });

  test('lets the background through', async () => {
    const { bytes } = await drawnPicture('art', 7);
    const blank = await changedPicture(bytes, { ...wish, opacity: 0, background: 'ff0000', format: 'ppm', width: 4 });
    expect([...blank.bytes.subarray(-3)]).toEqual([255, 0, 0]);
  });

  test('loses its colour', async () => {
    const { bytes } = await drawnPicture('art', 7);
    const grey = await changedPicture(bytes, { ...wish, saturation: 0, format: 'ppm', width: 4 });
    const [red, green, blue] = grey.bytes.subarray(-3);
    expect([green, blue]).toEqual([red, red]);
  });
});

test('what is no picture is refused', async () => {
  await expect(changedPicture(new Uint8Array([1, 2, 3]), wish)).rejects.toThrow(/MIME/);
});
