// A sandbox in a process of its own, that says how long what happens inside of it takes.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSandbox } from '@plexjs/sandbox';
import { startSandbox } from '@plexjs/sandbox/node';

const running = await startSandbox();

// What is garbage does not count as memory that is needed.
setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));
const megabytes = (/** @type {number} */ bytes) => bytes / 2 ** 20;

/** @param {() => unknown} work */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * How long the process was busy, whatever else the machine did meanwhile.
 *
 * @param {() => unknown} work
 */
async function busy(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const filters = [
  'genre=3&sort=titleSort',
  'year>>=1980&unwatched=1&sort=addedAt:desc',
  'director=50,51&sort=rating:desc',
  'title=silver&sort=year',
  'resolution=1080&contentRating=PG&sort=originallyAvailableAt:desc',
];

/** What a person asks of a large library besides its pages. Each makes an index of its own when it is asked first. */
const questions = [
  '/hubs/search?query=silver&limit=10',
  '/hubs/search/voice?query=silver%20anker%20above%20autum',
  '/library/sections/1/folder?X-Plex-Container-Start=0&X-Plex-Container-Size=50',
  '/library/metadata/5/editions',
  '/library/matches?type=1&title=Silver%20Tower%20above%20Autumn',
  '/hubs/sections/1',
  '/sandbox/api/state',
];

/** @typedef {{ size: number, rounds: number }} Order What it is told: how large a library, how often. */

/** @type {Record<string, (order: Order) => Promise<object>>} */
const orders = {
  /** Tells all who listen. */
  async notify() {
    const at = Date.now();
    const entries = [{ notificationName: 'LIBRARY_UPDATE', title: 'bench', description: '' }];
    running.world.bus.publish({ type: 'status', element: 'StatusNotification', entries });
    return { at };
  },
  async memory() {
    collect();
    return { megabytes: megabytes(process.memoryUsage().rss) };
  },
  /** Goes back to the beginning after as much as a test does. */
  async reset({ rounds }) {
    const { fetch, serverToken, reset } = createSandbox();
    const headers = { 'X-Plex-Token': serverToken };
    const times = [];
    for (let round = 0; round < rounds; round++) {
      for (let key = 1; key <= 50; key++)
        await fetch(`http://sandbox.test:32400/:/rate?identifier=com.plexapp.plugins.library&key=${key}&rating=5`, {
          method: 'PUT',
          headers,
        });
      times.push(await timed(reset));
    }
    return { times };
  },
  /** Filters, sorts and pages through a library of films. */
  async library({ size, rounds }) {
    let made = createSandbox();
    const create = await timed(() => (made = createSandbox({ size })));
    const { fetch, serverToken } = made;
    const headers = { 'X-Plex-Token': serverToken, Accept: 'application/json' };
    const page = async (/** @type {string} */ filter, /** @type {number} */ start) => {
      const paging = `X-Plex-Container-Start=${start}&X-Plex-Container-Size=50`;
      const answer = await fetch(`http://sandbox.test:32400/library/sections/1/all?type=1&${filter}&${paging}`, {
        headers,
      });
      return (await answer.json()).MediaContainer.totalSize;
    };
    const cold = await timed(() => page(filters[0] ?? '', 0));
    for (const filter of filters) await page(filter, 0);
    const times = [];
    for (let round = 0; round < rounds; round++)
      for (const filter of filters) times.push(await timed(() => page(filter, round * 50)));
    const ask = async (/** @type {string} */ path) =>
      (await fetch(`http://sandbox.test:32400${path}`, { headers })).arrayBuffer();
    let index = 0;
    for (const path of questions) index += await busy(() => ask(path));
    const answers = [];
    for (let round = 0; round < rounds; round++)
      for (const path of questions) answers.push(await busy(() => ask(path)));
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { create, cold, times, index, answers, heap: megabytes(heapUsed), buffers: megabytes(arrayBuffers) };
  },
};

process.on('message', async (/** @type {Order & { kind: string }} */ { kind, ...order }) => {
  try {
    process.send?.(await orders[kind]?.(order));
  } catch (error) {
    process.send?.({ error: String(error).slice(0, 200) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: running.url, serverToken: running.serverToken });
