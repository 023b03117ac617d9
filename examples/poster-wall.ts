// Writes a page with the posters of a library. The pictures are in it, so that it needs no server, and has no token in it.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/poster-wall.ts Films wall.html
import { writeFile } from 'node:fs/promises';
import { Pictures } from 'plexjs/playback';
import { PlexServer } from 'plexjs/server';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const [library = '', path = ''] = process.argv.slice(2);
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });
const section = await server.library.section(library);
const pictures = new Pictures(server);

const figures: string[] = [];
for await (const item of section.items({ sort: 'titleSort' })) {
  const caption = escaped(
    'year' in item && item.year !== undefined ? `${item.title} (${item.year})` : (item.title ?? ''),
  );
  const picture = item.thumb === undefined ? '' : `<img src="${await posterOf(item.thumb)}" alt="">`;
  figures.push(`<figure>${picture}<figcaption>${caption}</figcaption></figure>`);
}

await writeFile(path, page(section.title ?? library, figures));
console.log(`${path} has ${figures.length} posters`);

async function posterOf(thumb: string): Promise<string> {
  const response = await pictures.fetch(thumb, { width: 240, height: 360, minSize: true, format: 'jpeg' });
  const bytes = Buffer.from(await response.arrayBuffer());
  return `data:${response.headers.get('content-type') ?? 'image/jpeg'};base64,${bytes.toString('base64')}`;
}

function page(title: string, content: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
  body { background: #111; color: #eee; display: grid; font: 14px system-ui; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); }
  figure { margin: 0; }
  img { aspect-ratio: 2 / 3; border-radius: 4px; object-fit: cover; width: 100%; }
</style>
${content.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
