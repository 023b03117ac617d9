// Says what there is still to watch, by library and show, and how long it would take.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/unwatched-report.ts
import { PlexServer, type Section } from 'plexjs/server';

/** So many items, and their length in milliseconds. */
interface Pile {
  count: number;
  duration: number;
}

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

for (const section of await server.library.sections()) {
  if (section.type !== 'movie' && section.type !== 'show') continue;
  const { total, shows } = await unwatchedIn(section, section.type === 'show' ? 'episode' : 'movie');
  console.log(`${section.title}: ${inWords(total)}`);
  const longestFirst = [...shows].toSorted(([, a], [, b]) => b.duration - a.duration);
  for (const [title, pile] of longestFirst) console.log(`  ${title}: ${inWords(pile)}`);
}

async function unwatchedIn(
  section: Section,
  type: 'movie' | 'episode',
): Promise<{ total: Pile; shows: Map<string, Pile> }> {
  const total: Pile = { count: 0, duration: 0 };
  const shows = new Map<string, Pile>();
  for await (const item of section.items({ type, where: { unwatched: true }, pageSize: 500 })) {
    add(total, item.duration);
    if (item.type !== 'episode') continue;
    const title = item.grandparentTitle ?? '?';
    const pile = shows.get(title) ?? { count: 0, duration: 0 };
    shows.set(title, add(pile, item.duration));
  }
  return { total, shows };
}

function add(pile: Pile, duration = 0): Pile {
  pile.count += 1;
  pile.duration += duration;
  return pile;
}

function inWords({ count, duration }: Pile): string {
  const minutes = Math.round(duration / 60_000);
  return count === 0 ? 'all watched' : `${count} unwatched, ${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
