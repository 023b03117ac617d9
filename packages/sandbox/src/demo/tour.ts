import type { PlexClient } from 'plexjs';
import type { Item, LibrarySection, Media } from 'plexjs/models';
import { getMediaPart, getMetadataItem, getSections } from 'plexjs/operations';
import { durationText, type Print, sizeText, table } from './print.ts';
import { walkLibrary } from './walk.ts';

const shownItems = 8;
// Enough to see that it streams: files of real servers may take hours.
const enoughBytes = 64 * 1024 * 1024;

/** Lists libraries, walks all of their items, reads one with its media, and streams its file. */
export async function tourServer(client: PlexClient, print: Print): Promise<void> {
  print('\nLibraries');
  const { sections } = await getSections(client);
  for (const line of table(sections.map(({ key = '', title = '', type = '' }) => [key, title, type])))
    print(`  ${line}`);

  let playable: Item | undefined;
  for (const section of sections) {
    const found = await tourLibrary(client, section, print);
    playable ??= found;
  }
  if (playable?.ratingKey === undefined) print('\nNo item of these libraries has a file.');
  else await readItem(client, playable.ratingKey, print);
}

/** Shows the first items of a library and how many there are of each kind; gives the first one that has a file. */
async function tourLibrary(
  client: PlexClient,
  { key = '', title }: LibrarySection,
  print: Print,
): Promise<Item | undefined> {
  print(`\n${title ?? key}`);
  const counts = new Map<string, number>();
  let shown = 0;
  let playable: Item | undefined;
  for await (const { item, depth } of walkLibrary(client, key)) {
    counts.set(item.type, (counts.get(item.type) ?? 0) + 1);
    if (shown < shownItems) print(`  ${'  '.repeat(depth)}${nameOf(item)}`);
    else if (shown === shownItems) print('  …');
    shown += 1;
    if (playable === undefined && mediaOf(item).length > 0) playable = item;
  }
  const kinds = Array.from(counts, ([type, count]) => `${count} ${type}${count === 1 ? '' : 's'}`);
  print(`  ${kinds.length === 0 ? 'no items' : kinds.join(', ')}`);
  return playable;
}

async function readItem(client: PlexClient, ratingKey: string, print: Print): Promise<void> {
  const [item] = (await getMetadataItem(client, { ids: ratingKey })).items;
  if (item === undefined) return;
  print(`\n${nameOf(item)}`);
  for (const { id } of item.guids) print(`  known as  ${id}`);
  for (const { parts, container, bitrate, duration } of mediaOf(item)) {
    const facts = [container, bitrate && `${bitrate} kbit/s`, duration && durationText(duration)];
    print(`  media     ${facts.filter(Boolean).join(', ')}`);
    for (const part of parts) {
      print(`  file      ${part.file ?? part.key ?? 'without a name'}, ${sizeText(part.size ?? 0)}`);
      for (const { displayTitle, codec } of part.streams) print(`  stream    ${displayTitle ?? codec ?? 'unknown'}`);
    }
  }
  const key = mediaOf(item)[0]?.parts[0]?.key;
  if (key !== undefined) await streamFile(client, key, print);
}

/** Reads a file's bytes as they come: first its beginning, then all of it. */
async function streamFile(client: PlexClient, key: string, print: Print): Promise<void> {
  // A part's key is its path: /library/parts/1000/1767225600/file-1000.wav
  const [, , , partId = '', changestamp = '', filename = ''] = key.split('/').map(decodeURIComponent);
  const place = { partId, changestamp, filename };

  print(`\nStreaming ${filename}`);
  const beginning = await getMediaPart(client, { ...place, range: 'bytes=0-1023' });
  const range = beginning.headers.get('Content-Range') ?? 'no range';
  print(`  the beginning   ${sizeText(await countBytes(beginning))} (status ${beginning.status}, ${range})`);

  const whole = await getMediaPart(client, place);
  const count = await countBytes(whole);
  const [what, note] = count < enoughBytes ? ['the whole file ', ''] : ['a good part    ', ', then stopped'];
  print(`  ${what} ${sizeText(count)} (status ${whole.status}, ${count} bytes${note})`);
}

async function countBytes({ body }: Response): Promise<number> {
  if (body === null) return 0;
  const reader = body.getReader();
  let count = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    count += read.value.length;
    if (count >= enoughBytes) {
      await reader.cancel();
      break;
    }
  }
  return count;
}

function mediaOf(item: Item): readonly Media[] {
  return 'media' in item ? (item.media ?? []) : [];
}

function nameOf({ title, year, type }: Item): string {
  return `${title ?? 'Untitled'}${year === undefined ? '' : ` (${year})`}, ${type}`;
}
