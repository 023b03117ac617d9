// Walks a library of films in a process of its own, and says how long that took and how much memory it needed at the most.
import { performance } from 'node:perf_hooks';

const [how, url, token] = process.argv.slice(2);
const key = 1;

/**
 * What is walked over, and how.
 *
 * @typedef {{ count: number, pageSize: number, concurrency: number }} Walk
 */

/**
 * With `fetch` and `JSON.parse`, as many pages ahead as plexjs reads.
 *
 * @param {Walk} walk
 */
async function raw({ count, pageSize, concurrency }) {
  const read = async (/** @type {number} */ start) => {
    const path = `/library/sections/${key}/all?includeGuids=1&X-Plex-Container-Start=${start}&X-Plex-Container-Size=${pageSize}`;
    const answer = await fetch(url + path, { headers: { accept: 'application/json', 'x-plex-token': token } });
    return JSON.parse(await answer.text()).MediaContainer.Metadata ?? [];
  };
  const ahead = [];
  let [start, seen] = [0, 0];
  const readAhead = () => {
    for (; ahead.length < concurrency && start < count; start += pageSize) ahead.push(read(start));
  };
  for (readAhead(); ahead.length > 0;) {
    const page = await ahead.shift();
    readAhead();
    for (const { title } of page) seen += title.length > 0 ? 1 : 0;
  }
  return seen;
}

/**
 * With plexjs.
 *
 * @param {Walk} walk
 */
async function plexjs({ count, pageSize, concurrency }) {
  const { PlexServer } = await import('plexjs/server');
  const server = await PlexServer.connect({ baseUrl: url, token, clientIdentifier: 'bench' });
  const section = await server.library.section(key, 'movie');
  let seen = 0;
  for await (const { title } of section.items({ limit: count, pageSize, concurrency }))
    seen += title.length > 0 ? 1 : 0;
  return seen;
}

/** @type {Record<string, (walk: Walk) => Promise<number>>} */
const walks = { raw, plexjs };

process.on('message', async (/** @type {Walk} */ order) => {
  try {
    const started = performance.now();
    const seen = await walks[how](order);
    if (seen !== order.count) throw new Error(`${seen} items instead of ${order.count}`);
    const milliseconds = performance.now() - started;
    process.send?.({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    process.send?.({ error: String(error).slice(0, 200) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
