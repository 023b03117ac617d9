import { getMediaFlag, getServerPicture, getServerPictureInFolder } from 'plexjs/operations';
import { drawnPicture, drawnPng } from '../../art/picture.ts';
import { refusal } from '../../http/answer.ts';
import { fileAnswer } from '../../http/file.ts';
import { type Route, seeded } from '../../http/route.ts';
import { hashOf } from '../../world/derived.ts';

const fanart = /^(?:library-art\.png|\w+-fanart\.jpg)$/;

/** The pictures that come with the server. */
export const resourceRoutes: readonly Route[] = [
  // Libraries have these until somebody gives them others.
  seeded(getServerPicture, ({ path, request }) => picture(request, path.name ?? '')),
  // Those of live television are in a folder.
  seeded(getServerPictureInFolder, ({ path, request }) => picture(request, path.name ?? '')),
  // Below `mediaTagPrefix` are the signs of what media are: `videoResolution/1080`, `contentRating/PG`.
  seeded(getMediaFlag, async ({ path, request }) =>
    fileAnswer(request, await drawnPng('banner', hashOf(`${path.kind} ${path.value}`))),
  ),
];

async function picture(request: Request, name: string): Promise<Response> {
  if (!/^[\w-]+\.(?:png|jpg)$/.test(name)) return refusal(404);
  const kind = fanart.test(name) ? 'art' : 'square';
  const drawn = name.endsWith('.png') ? drawnPng : drawnPicture;
  return fileAnswer(request, await drawn(kind, hashOf(name)));
}
