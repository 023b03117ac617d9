// A program that begins much with a server and leaves it in the middle. It is over when nothing keeps it alive.
import { ServerEvents } from '../../events/server-events.ts';
import { TimelineReporter } from '../../playback/timeline-reporter.ts';
import { PlexServer } from '../plex-server.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const [, , baseUrl = '', token = ''] = process.argv;
const server = await PlexServer.connect({ baseUrl, token });
const films = await server.library.section('Films', 'movie');

for await (const film of films.items({ pageSize: 1, concurrency: 4 })) {
  say(`film: ${film.type}`);
  break;
}

const movie = await films.items().first();
if (movie === undefined) throw new Error('There is no film.');
for await (const bytes of movie.download()) {
  say(`bytes: ${bytes.length > 0}`);
  break;
}

const heard: string[] = [];
const stop = ServerEvents.of(server).on('activity', ({ type }) => heard.push(type));
const loop = (async (): Promise<string> => {
  for await (const event of server.events({ types: ['activity'] })) return event.type;
  return 'none';
})();
const done = { events: false };
void loop.then(() => (done.events = true));
// Events come from the moment on that the connection stands.
while (!done.events) await films.scan({ wait: true });
stop();
say(`event: ${await loop}, ${heard[0]}`);

const over = new AbortController();
const waiting = server.events({ signal: over.signal }).next();
over.abort(new Error('enough'));
say(`signal: ${await waiting.catch((error: Error) => error.message)}`);

// A reporter that nobody stops, and a call that nobody waits for.
void new TimelineReporter(server, movie).playing(1000);
void server.sessions();
say('left');
