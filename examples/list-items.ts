// Lists all films of a server, a page at a time.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/list-items.ts
import { createClient, type PlexClient } from 'plexjs';
import type { Item } from 'plexjs/models';
import { getSections, listContent } from 'plexjs/operations';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const client = createClient({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

const { sections } = await getSections(client);
for (const { type, key = '', title } of sections) {
  if (type !== 'movie') continue;
  console.log(title);
  for await (const item of itemsOf(client, key))
    if (item.type === 'movie')
      console.log(`  ${item.year} ${item.title}: ${item.genres.map(({ tag }) => tag).join(', ')}`);
}

async function* itemsOf(client: PlexClient, sectionId: string, containerSize = 200): AsyncGenerator<Item> {
  for (let containerStart = 0, total = Infinity; containerStart < total; containerStart += containerSize) {
    const page = await listContent(client, { sectionId, containerStart, containerSize });
    total = page.totalSize ?? 0;
    yield* page.items;
  }
}
