// Finds films and episodes that are there more than once, as several versions of one item or as several items, and says what could be saved.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/find-duplicates.ts
import { type Episode, type Movie, PlexServer } from 'plexjs/server';

type Video = Movie | Episode;

/** A file, or what is played as one. */
interface Copy {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

const byIdentity = new Map<string, Video[]>();
for (const type of ['movie', 'episode'] as const)
  for await (const video of server.library.items({ type, pageSize: 500 })) {
    const identity = identityOf(video);
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), video]);
  }

let saved = 0;
for (const [video, ...others] of byIdentity.values()) {
  if (video === undefined) continue;
  const copies = [video, ...others].flatMap(copiesOf).toSorted((a, b) => b.size - a.size);
  if (copies.length < 2) continue;
  console.log(`${nameOf(video)}: ${copies.length} copies`);
  for (const { name, size } of copies) console.log(`  ${megabytes(size)}  ${name}`);
  // The largest is kept.
  saved += copies.slice(1).reduce((sum, { size }) => sum + size, 0);
}
console.log(`${megabytes(saved)} could be saved.`);

/** The same film has the same identifier everywhere; what no agent knows has one of its own, and is told by its name. */
function identityOf(video: Video): string {
  const edition = video.type === 'movie' ? (video.editionTitle ?? '') : '';
  const known = video.guid?.startsWith('plex://') ? video.guid : nameOf(video).toLowerCase();
  return `${known} ${edition}`;
}

function nameOf(video: Video): string {
  if (video.type === 'episode') return `${video.grandparentTitle} ${video.seasonEpisode} ${video.title}`;
  const year = video.year === undefined ? '' : ` (${video.year})`;
  return `${video.title}${year}${video.editionTitle === undefined ? '' : `, ${video.editionTitle}`}`;
}

function copiesOf({ media }: Video): Copy[] {
  return media.map(({ parts, videoResolution, container }) => ({
    name: `${videoResolution ?? '?'} ${container ?? '?'} ${parts.map(({ file }) => file ?? '').join(' + ')}`,
    size: parts.reduce((sum, { size = 0 }) => sum + size, 0),
  }));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
