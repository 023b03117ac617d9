import { drawnPicture, drawnPng } from '../../art/picture.ts';
import { refusal } from '../../http/answer.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, seeded } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';
import { hashOf } from '../../world/derived.ts';

const fanart = /^(?:library-art\.png|\w+-fanart\.jpg)$/;

/** The pictures that come with the server. */
export const resourceRoutes: readonly Route[] = [
  // Libraries have these until somebody gives them others.
  seeded(uncharted('GET', '/:/resources/{name}'), ({ path, request }) => picture(request, path.name ?? '')),
  // Those of live television are in a folder.
  seeded(uncharted('GET', '/:/resources/{folder}/{name}'), ({ path, request }) => picture(request, path.name ?? '')),
  // Below `mediaTagPrefix` are the signs of what media are: `videoResolution/1080`, `contentRating/PG`.
  seeded(uncharted('GET', '/system/bundle/media/flags/{element}/{value}'), async ({ path, request }) =>
    fileAnswer(request, await drawnPng('banner', hashOf(`${path.element} ${path.value}`))),
  ),
];

async function picture(request: Request, name: string): Promise<Response> {
  if (!/^[\w-]+\.(?:png|jpg)$/.test(name)) return refusal(404);
  const kind = fanart.test(name) ? 'art' : 'square';
  const drawn = name.endsWith('.png') ? drawnPng : drawnPicture;
  return fileAnswer(request, await drawn(kind, hashOf(name)));
}
