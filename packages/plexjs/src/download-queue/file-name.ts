import type { Item } from '../generated/models/items.ts';

/** What containers are called at the end of a file's name, where that is something else. */
const endings: Readonly<Record<string, string>> = { mpegts: 'ts', matroska: 'mkv' };

/** What a file of an item may be called on any disk, for instance `Harbour (2019).mp4` or `Tides - s01e02 - Ebb.mkv`. */
export function fileNameFor(item: Item, container: string | undefined): string {
  const ending = container === undefined ? '' : `.${endings[container] ?? container}`;
  // Disks take 255 bytes; a character may take four.
  const name = nameOf(item)
    .replaceAll(/[\p{Cc}"*/:<>?\\|]/gu, '_')
    .trim()
    .slice(0, 60)
    .replace(/[. ]+$/, '');
  return `${name || 'download'}${ending}`;
}

function nameOf(item: Item): string {
  const title = item.title ?? '';
  if (item.type === 'movie') return item.year === undefined ? title : `${title} (${item.year})`;
  if (item.type === 'track') return [item.grandparentTitle, title].filter(Boolean).join(' - ');
  if (item.type !== 'episode') return title;
  const [season, episode] = [item.parentIndex, item.index].map((index) => String(index ?? 0).padStart(2, '0'));
  return [item.grandparentTitle, `s${season}e${episode}`, title].filter(Boolean).join(' - ');
}
