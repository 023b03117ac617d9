// Makes a playlist of a text file: a film on each line, as "Title" or "Title (Year)"; what follows # is left out.
// A playlist of that name is made anew.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/playlist-from-file.ts evening.txt Evening
import { readFile } from 'node:fs/promises';
import { PlexUsageError } from 'plexjs';
import { Playlists } from 'plexjs/playlists';
import { type Movie, PlexServer } from 'plexjs/server';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const [path = '', title = ''] = process.argv.slice(2);
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });

const lines = (await readFile(path, 'utf8'))
  .split(/\r?\n/)
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '');

const films: Movie[] = [];
for (const line of lines) {
  const film = await findFilm(line);
  if (film === undefined) console.log(`not found: ${line}`);
  else films.push(film);
}

if (films.length === 0) {
  console.log('None of the films is there.');
} else {
  const playlists = new Playlists(server);
  const old = await playlists.get(title).catch((error: unknown) => {
    if (error instanceof PlexUsageError) return undefined;
    throw error;
  });
  const playlist = await playlists.create({ title, items: films });
  // Only now: whatever goes wrong before leaves the old one.
  await old?.delete();
  console.log(`${playlist.title}: ${films.length} of ${lines.length} films`);
}

async function findFilm(line: string): Promise<Movie | undefined> {
  const [, title = line, year] = /^(.*) \((\d{4})\)$/.exec(line) ?? [];
  const isIt = (film: Movie): boolean =>
    film.title?.toLowerCase() === title.toLowerCase() && (year === undefined || film.year === Number(year));
  // The server finds titles that have the text in them.
  return server.library.items({ type: 'movie', title }).find(isIt);
}
