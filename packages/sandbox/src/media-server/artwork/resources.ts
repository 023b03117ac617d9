import { changedPicture, drawnPicture, type PictureKind, plainWish } from '../../art/picture.ts';
import { refusal } from '../../http/answer.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, seeded } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import { hashOf } from '../../world/derived.ts';
import type { MediaFile } from '../../world/files.ts';

const fanart = /^(?:library-art\.png|\w+-fanart\.jpg)$/;

/** The pictures that come with the server. */
export const resourceRoutes: readonly Route[] = [
  // Libraries have these until somebody gives them others.
  seeded(uncharted('GET', '/:/resources/{name}'), ({ path, request }) => picture(request, path.name ?? '')),
  // Those of live television are in a folder.
  seeded(uncharted('GET', '/:/resources/{folder}/{name}'), ({ path, request }) => picture(request, path.name ?? '')),
  // Below `mediaTagPrefix` are the signs of what media are: `videoResolution/1080`, `contentRating/PG`.
  seeded(uncharted('GET', '/system/bundle/media/flags/{element}/{value}'), async ({ path, request }) =>
    fileAnswer(request, await png('banner', `${path.element} ${path.value}`)),
  ),
];

async function picture(request: Request, name: string): Promise<Response> {
  if (!/^[\w-]+\.(?:png|jpg)$/.test(name)) return refusal(404);
  const kind = fanart.test(name) ? 'art' : 'square';
  return fileAnswer(request, name.endsWith('.png') ? await png(kind, name) : await drawnPicture(kind, hashOf(name)));
}

async function png(kind: PictureKind, name: string): Promise<MediaFile> {
  const { bytes } = await drawnPicture(kind, hashOf(name));
  return changedPicture(bytes, { ...plainWish, format: 'png' });
}
