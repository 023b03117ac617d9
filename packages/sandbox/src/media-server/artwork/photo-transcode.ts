import { transcodeImage } from 'plexjs/operations';
import { changedPicture, type PictureWish } from '../../art/picture.ts';
import { PictureError } from '../../art/picture-error.ts';
import { refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, stateful } from '../../http/route.ts';
import { loadedFile } from './loaded-file.ts';

const mostPixels = 16_384;

/** Pictures in another size, format or tone. */
export const photoTranscodeRoutes: readonly Route[] = [
  stateful(transcodeImage, async (ask) => {
    const url = ask.text('url');
    const wish = wishOf(ask);
    if (!url || wish === undefined) return refusal(400);
    if (Math.max(wish.width ?? 0, wish.height ?? 0) > mostPixels) return refusal(500);
    const file = await loadedFile(ask, url);
    if (file === undefined) return refusal(404);
    try {
      const picture = await changedPicture(file.bytes, wish);
      return fileAnswer(ask.request, picture);
    } catch (error) {
      if (error instanceof PictureError)
        return refusal(error.failure === 'too large' ? 500 : 404, { why: error.message });
      throw error;
    }
  }),
];

function wishOf(ask: Ask): PictureWish | undefined {
  const [width, height] = [ask.number('width'), ask.number('height')];
  if ([width, height].some((side) => side !== undefined && side < 1)) return undefined;
  const format = ask.text('format')?.toLowerCase();
  const quality = ask.number('quality') ?? -1;
  return {
    width,
    height,
    covers: ask.flag('minSize'),
    upscale: ask.flag('upscale'),
    isUpright: ask.text('rotate') !== '0',
    format: format === 'png' || format === 'ppm' ? format : 'jpeg',
    quality: quality < 1 ? 80 : Math.min(100, quality),
    blur: Math.max(0, ask.number('blur') ?? 0),
    saturation: percent(ask.number('saturation')),
    opacity: percent(ask.number('opacity')),
    tint: colour(ask.text('blendColor')),
    background: colour(ask.text('background')) ?? '000000',
  };
}

const percent = (value = 100): number => Math.min(100, Math.max(0, value));

const colour = (value = ''): string | undefined => /^#?([\da-f]{6})$/i.exec(value)?.[1];
