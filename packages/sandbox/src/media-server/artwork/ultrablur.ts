import { getColors, getImage } from 'plexjs/operations';
import { gradient } from '../../art/gradient.ts';
import { pngOf } from '../../art/picture.ts';
import { container, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, seeded, stateful } from '../../http/route.ts';
import { colorsOf } from '../../world/derived.ts';
import { itemsOf } from '../items/metadata.ts';

/** The colours of pictures, and backgrounds out of colours. */
export const ultraBlurRoutes: readonly Route[] = [
  stateful(getColors, (ask) => {
    const picture = pictureAt(ask, ask.text('url') ?? '');
    if (picture === undefined) return refusal(404);
    return container(ask, { size: 1, UltraBlurColors: [colorsOf(picture)] });
  }),
  seeded(getImage, async (ask) => {
    const [topLeft, topRight, bottomRight, bottomLeft] = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'].map(
      (corner) => color(ask.text(corner)),
    );
    const width = size(ask.text('width'), 1920, [320, 3840]);
    const height = size(ask.text('height'), 1080, [240, 2160]);
    if (!topLeft || !topRight || !bottomRight || !bottomLeft || !width || !height) return refusal(400);
    const colors = { topLeft, topRight, bottomRight, bottomLeft };
    const { bytes, type } = await pngOf(gradient(colors, { width, height, hasNoise: ask.flag('noise') }));
    return whole(bytes, 200, { 'Content-Type': type });
  }),
];

/** What the colours belong to: an item of the server, or a picture somewhere else. */
function pictureAt(ask: Ask, url: string): string | undefined {
  const [, id] = /^\/library\/metadata\/(\d+)\//.exec(url) ?? [];
  if (id !== undefined) return itemsOf(ask, id)[0]?.guid;
  return /^https?:\/\/./.test(url) ? url : undefined;
}

function color(text = '000000'): string | undefined {
  return /^#?([\da-f]{6})$/i.exec(text)?.[1];
}

function size(text: string | undefined, usual: number, [least, most]: readonly [number, number]): number | undefined {
  if (text === undefined) return usual;
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}
