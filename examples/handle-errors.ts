// Tells apart what can go wrong with a call.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/handle-errors.ts 1049
import { createClient, PlexAuthError, PlexConnectionError, PlexError, PlexNotFoundError } from 'plexjs';
import { getMetadataItem } from 'plexjs/operations';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const client = createClient({ baseUrl: PLEX_URL, token: PLEX_TOKEN, timeout: 5000 });

for (const ids of process.argv.slice(2)) {
  try {
    const [item] = (await getMetadataItem(client, { ids })).items;
    console.log(`${ids}: ${item?.title}`);
  } catch (error) {
    if (error instanceof PlexNotFoundError) console.log(`${ids}: there is no such item`);
    else if (error instanceof PlexAuthError) console.log(`${ids}: sign in again`);
    else if (error instanceof PlexConnectionError) console.log(`${ids}: the server is away`);
    // The message of every other error says what to do, and has no token in it.
    else if (error instanceof PlexError) console.log(`${ids}: ${error.code}, ${error.message}`);
    else throw error;
  }
}
