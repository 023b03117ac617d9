// Says in the terminal who plays what, as a bot in a chat would, until it is interrupted.
//
//   PLEX_URL=http://192.168.1.10:32400 PLEX_TOKEN=... npx tsx examples/now-playing.ts
import { type PlayingEvent, ServerEvents } from 'plexjs/events';
import { type PlaybackSession, PlexServer } from 'plexjs/server';

const { PLEX_URL = '', PLEX_TOKEN = '' } = process.env;
const server = await PlexServer.connect({ baseUrl: PLEX_URL, token: PLEX_TOKEN });
const events = new ServerEvents(server);
process.once('SIGINT', () => events.close());

/** What was said of each session last. */
const said = new Map<string, { readonly state: string; readonly what: string }>();

for await (const event of events.read({ types: ['playing'] })) {
  // Something may have been missed: who plays now is said anew.
  if (event.type === 'gap') said.clear();
  else await say(event);
}

async function say({ sessionKey = '', state = '', viewOffset }: PlayingEvent): Promise<void> {
  const last = said.get(sessionKey);
  // Players report every ten seconds, and buffer now and then.
  if (state === 'buffering' || state === last?.state) return;
  if (state === 'stopped') {
    if (last) console.log(`■ ${last.what}`);
    said.delete(sessionKey);
    return;
  }
  const session = (await server.sessions()).find((one) => one.sessionKey === sessionKey);
  if (session === undefined) return;
  const what = describe(session);
  said.set(sessionKey, { state, what });
  const duration = 'duration' in session ? session.duration : undefined;
  console.log(`${state === 'paused' ? '❚❚' : '▶'} ${what} ${progress(viewOffset, duration)}`.trimEnd());
}

function describe(session: PlaybackSession): string {
  const { user, player, title } = session;
  const above = session.type === 'episode' || session.type === 'track' ? `${session.grandparentTitle}: ` : '';
  return `${user?.title ?? 'Somebody'} on ${player?.title ?? 'a player'}: ${above}${title}`;
}

/** How far it is, as a bar of ten. */
function progress(offset = 0, duration?: number): string {
  if (!duration) return '';
  const done = Math.round((10 * Math.min(offset, duration)) / duration);
  return `${'█'.repeat(done)}${'░'.repeat(10 - done)}`;
}
