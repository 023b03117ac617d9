// Saves what was watched, begun and rated into a file, and brings it back, on this server or another one: items are told by their guids.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/watched-state.ts backup state.json
//   PLEX_URL=http://192.168.1.20:32400 PLEX_TOKEN=... npx tsx examples/watched-state.ts restore state.json
import { readFile, writeFile } from 'node:fs/promises';
import { type Episode, type Movie, PlexServer, type Track } from 'plexjs/server';

/** What somebody did with an item. Only what there is to say of it. */
interface SavedState {
  readonly title: string;
  /** All that it is known by. */
  readonly guids: readonly string[];
  readonly viewCount?: number;
  /** Where it was left, in milliseconds. */
  readonly viewOffset?: number;
  readonly userRating?: number;
}

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const [command, path = ''] = process.argv.slice(2);
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

if (command === 'backup') await backup();
else if (command === 'restore') await restore();
else console.log('Say backup or restore, and the file.');

async function backup(): Promise<void> {
  const states: SavedState[] = [];
  for await (const item of everything()) {
    const { viewCount, viewOffset, userRating } = item;
    if (viewCount === undefined && viewOffset === undefined && userRating === undefined) continue;
    states.push({
      title: item.title ?? '',
      guids: guidsOf(item),
      ...(viewCount !== undefined && { viewCount }),
      ...(viewOffset !== undefined && { viewOffset }),
      ...(userRating !== undefined && { userRating }),
    });
  }
  await writeFile(path, JSON.stringify(states, undefined, 2));
  console.log(`saved ${states.length} items`);
}

async function restore(): Promise<void> {
  const states = JSON.parse(await readFile(path, 'utf8')) as SavedState[];
  const byGuid = new Map(states.flatMap((state) => state.guids.map((guid) => [guid, state] as const)));
  const missing = new Set(states);
  let changed = 0;
  for await (const item of everything()) {
    const state = guidsOf(item)
      .map((guid) => byGuid.get(guid))
      .find((found) => found !== undefined);
    if (state === undefined) continue;
    missing.delete(state);
    if (await apply(state, item)) changed += 1;
  }
  console.log(`brought back ${changed} items, ${states.length - missing.size - changed} were so already`);
  for (const { title } of missing) console.log(`not there: ${title}`);
}

/** Brings an item to a state; gives whether there was anything to do. What was done on this server meanwhile stays. */
async function apply(state: SavedState, item: Movie | Episode | Track): Promise<boolean> {
  const views = (state.viewCount ?? 0) - (item.viewCount ?? 0);
  const isBehind = state.viewOffset !== undefined && state.viewOffset > (item.viewOffset ?? 0);
  const isUnrated = state.userRating !== undefined && item.userRating === undefined;
  for (let view = 0; view < views; view += 1) await item.markWatched();
  if (isBehind) await item.updateProgress(state.viewOffset ?? 0);
  if (isUnrated) await item.rate(state.userRating ?? null);
  return views > 0 || isBehind || isUnrated;
}

async function* everything(): AsyncGenerator<Movie | Episode | Track> {
  for (const type of ['movie', 'episode', 'track'] as const) yield* server.library.items({ type, pageSize: 500 });
}

/** Identifiers that other servers have as well. */
function guidsOf({ guid, guids }: Movie | Episode | Track): string[] {
  return [guid, ...guids.map(({ id }) => id)].filter(
    (id): id is string => id !== undefined && !id.startsWith('local://'),
  );
}
