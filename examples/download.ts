// Saves the file of an item, and goes on where it ended if it was cut off the last time.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/download.ts 1049 film.mkv
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createClient } from 'plexjs';
import { getMediaPart, getMetadataItem } from 'plexjs/operations';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const [ratingKey = '', path = ''] = process.argv.slice(2);
const client = createClient({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

const [item] = (await getMetadataItem(client, { ids: ratingKey })).items;
const part = item !== undefined && 'media' in item ? item.media?.[0]?.parts[0] : undefined;
if (part?.key === undefined) throw new Error(`${item?.title ?? 'This item'} has no file.`);

// The key is the path of the file: /library/parts/827/1408525217/file.mkv
const [, , , partId = '', changestamp = '', filename = ''] = part.key.split('/');
const start = await stat(path).then(
  ({ size }) => size,
  () => 0,
);
if (start === part.size) {
  console.log(`${path} is complete`);
} else {
  const response = await getMediaPart(client, { partId, changestamp, filename, range: `bytes=${start}-` });
  // A status of 200 would be the file from its beginning.
  const flags = response.status === 206 ? 'a' : 'w';
  const bytes = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  await pipeline(bytes, createWriteStream(path, { flags }));
  console.log(`${path} has ${(await stat(path)).size} bytes, ${start} of them from before`);
}
