import type { PlexClient } from 'plexjs';
import type { Item, LibrarySection, Media } from 'plexjs/models';
import { getMediaPart, getMetadataChildren, getMetadataItem, getSections, listContent } from 'plexjs/operations';
import type { Print } from './demonstrate.ts';

const pageSize = 50;
const shownItems = 8;

/** Lists libraries, walks all of their items, reads one with its media, and streams its file. */
export async function tourServer(client: PlexClient, print: Print): Promise<void> {
  print('\nLibraries');
  const { sections } = await getSections(client);
  for (const { key = '', title, type } of sections) print(`  ${key.padStart(3)}  ${title} (${type})`);

  let playable: Item | undefined;
  for (const section of sections) {
    print(`\n${section.title}`);
    let count = 0;
    for await (const { item, depth } of walk(client, itemsOf(client, section))) {
      count += 1;
      if (count <= shownItems) print(`  ${'  '.repeat(depth)}${describe(item)}`);
      if (playable === undefined && mediaOf(item).length > 0) playable = item;
    }
    print(count > shownItems ? `  … ${count} items in all` : `  ${count} in all`);
  }

  if (playable?.ratingKey === undefined) print('\nNo item of these libraries has a file.');
  else await readItem(client, playable.ratingKey, print);
}

/** Every item of a library, a page at a time. */
async function* itemsOf(client: PlexClient, { key: sectionId = '' }: LibrarySection): AsyncGenerator<Item> {
  for (let start = 0; ; start += pageSize) {
    const page = await listContent(client, { sectionId, containerStart: start, containerSize: pageSize });
    yield* page.items;
    if (page.items.length === 0 || start + pageSize >= (page.totalSize ?? 0)) return;
  }
}

interface Walked {
  readonly item: Item;
  readonly depth: number;
}

const parents: ReadonlySet<string> = new Set(['show', 'season', 'artist', 'album', 'photoalbum']);

/** Items, and what is below them. */
async function* walk(
  client: PlexClient,
  items: AsyncIterable<Item> | readonly Item[],
  depth = 0,
): AsyncGenerator<Walked> {
  for await (const item of items) {
    yield { item, depth };
    if (!parents.has(item.type) || item.ratingKey === undefined) continue;
    yield* walk(client, (await getMetadataChildren(client, { ids: item.ratingKey })).items, depth + 1);
  }
}

async function readItem(client: PlexClient, ratingKey: string, print: Print): Promise<void> {
  const item = (await getMetadataItem(client, { ids: ratingKey })).items[0];
  if (item === undefined) return;
  print(`\n${describe(item)}`);
  for (const { id } of item.guids) print(`  known as ${id}`);
  for (const version of mediaOf(item)) {
    for (const part of version.parts) {
      print(`  file ${part.file ?? ''} (${part.size ?? 0} bytes, ${part.container ?? 'unknown form'})`);
      for (const stream of part.streams) print(`    stream ${stream.displayTitle ?? stream.codec ?? ''}`);
      await streamFile(client, part.key ?? '', print);
    }
  }
}

/** Reads a file's bytes as they come: first its beginning, then all of it. */
async function streamFile(client: PlexClient, key: string, print: Print): Promise<void> {
  const [, partId = '', changestamp = '', filename = ''] =
    /^\/library\/parts\/([^/]+)\/([^/]+)\/([^/?]+)/.exec(key) ?? [];
  const place = { partId, changestamp, filename };
  const beginning = await getMediaPart(client, place, { headers: { Range: 'bytes=0-1023' } });
  print(`  first bytes: ${await countBytes(beginning)} of ${beginning.headers.get('Content-Range') ?? 'unknown'}`);
  print(`  whole file:  ${await countBytes(await getMediaPart(client, place))} bytes`);
}

async function countBytes(response: Response): Promise<number> {
  let count = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read())
    count += read.value.length;
  return count;
}

function mediaOf(item: Item): readonly Media[] {
  return 'media' in item && item.media !== undefined ? item.media : [];
}

function describe(item: Item): string {
  return `${item.title ?? 'Untitled'}${item.year === undefined ? '' : ` (${item.year})`}, ${item.type}`;
}
