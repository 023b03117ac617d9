import { getChapterImage, getImageFromBif, getPartIndex } from 'plexjs/operations';
import { drawnPicture } from '../../art/picture.ts';
import { refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { itemsWith } from '../../query/lookup.ts';
import type { MediaFile } from '../../world/files.ts';
import { hashOf } from '../../world/derived.ts';
import { preferenceOf } from '../administration/preferences-values.ts';
import { findPart, type PlacedPart } from './streams-find.ts';
import { visibleTo } from '../library/visible-items.ts';

/** Scenes change every so many pictures; the same picture is drawn only once. */
const scenes = 8;

/** Pictures out of videos. */
export const previewRoutes: readonly Route[] = [
  stateful(getPartIndex, async (ask) => {
    const placed = previewed(ask);
    if (placed === undefined) return refusal(404);
    const interval = Math.max(1, ask.number('interval') ?? usualInterval(ask));
    const count = Math.max(1, Math.ceil(durationOf(placed) / interval));
    const pictures = await Promise.all(
      Array.from({ length: count }, async (_, index) => (await scene(placed, index * interval)).bytes),
    );
    return whole(bifFile(pictures, interval), 200, { 'Content-Type': 'application/octet-stream' });
  }),
  stateful(getImageFromBif, async (ask) => {
    const placed = previewed(ask);
    const offset = ask.id('offset');
    if (placed === undefined || Number.isNaN(offset) || offset > durationOf(placed)) return refusal(404);
    return picture(await scene(placed, offset));
  }),
  stateful(getChapterImage, async (ask) => {
    const mediaId = ask.id('mediaId');
    const chapter = ask.id('chapter');
    const [item] = itemsWith(ask.world, 'media', String(mediaId));
    return item && visibleTo(ask.world, ask.account?.id)(item) && chapter >= 1 && chapter <= item.chapters.length
      ? picture(await drawnPicture('art', hashOf(`chapter ${mediaId} ${chapter}`)))
      : refusal(404);
  }),
];

/** A part whose preview pictures were made. */
function previewed(ask: Ask): PlacedPart | undefined {
  const placed = findPart(ask, ask.id('partId'));
  const sizes = String(placed?.part.fields.indexes ?? '').split(',');
  return sizes.includes(ask.path.index ?? '') ? placed : undefined;
}

const usualInterval = (ask: Ask): number => 1000 * Number(preferenceOf(ask.world, 'GenerateBIFFrameInterval'));

const durationOf = ({ part, item }: PlacedPart): number => Number(part.fields.duration ?? item.fields.duration ?? 0);

function scene(placed: PlacedPart, offset: number): Promise<MediaFile> {
  const number = Math.floor((scenes * offset) / (durationOf(placed) + 1));
  return drawnPicture('art', hashOf(`scene ${placed.part.id} ${number}`));
}

function picture({ bytes, type }: MediaFile): Response {
  return whole(bytes, 200, { 'Content-Type': type });
}

/** Pictures in the form that Roku's players read: a head of 64 bytes, a table of times and places, the pictures. */
export function bifFile(pictures: readonly Uint8Array[], interval: number): Uint8Array<ArrayBuffer> {
  const start = 64 + 8 * (pictures.length + 1);
  const bytes = new Uint8Array(start + pictures.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set([0x89, 0x42, 0x49, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]);
  view.setUint32(12, pictures.length, true);
  view.setUint32(16, interval, true);
  let place = start;
  for (const [index, jpeg] of pictures.entries()) {
    view.setUint32(64 + 8 * index, index, true);
    view.setUint32(68 + 8 * index, place, true);
    bytes.set(jpeg, place);
    place += jpeg.length;
  }
  view.setUint32(start - 8, 0xff_ff_ff_ff, true);
  view.setUint32(start - 4, place, true);
  return bytes;
}
