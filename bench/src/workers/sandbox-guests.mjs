// Those who ask a sandbox and listen to it, in a process of their own.
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { WebSocket } from 'undici';

const [url, token] = process.argv.slice(2);
const headers = { 'X-Plex-Token': token, Accept: 'application/json' };
const agent = new Agent({ keepAlive: true });

/** @param {string} path */
function ask(path) {
  return new Promise((resolve, reject) => {
    get(url + path, { agent, headers }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve(undefined) : reject(new Error(`${path}: ${answer.statusCode}`)),
      );
    }).once('error', reject);
  });
}

/** What was heard since the last question for it. */
const ear = {
  heard: 0,
  lastAt: 0,
  wanted: Infinity,
  /** @type {(answer: object) => void} */
  tell: () => undefined,
  /** @param {unknown} text */
  hear(text) {
    if (!String(text).includes('"bench"')) return;
    ear.heard++;
    ear.lastAt = Date.now();
    ear.check();
  },
  check() {
    if (ear.heard < ear.wanted) return;
    ear.tell({ at: ear.lastAt });
    Object.assign(ear, { heard: 0, wanted: Infinity });
  },
};

const listening = {
  /** @returns {Promise<() => void>} */
  sse: () =>
    new Promise((resolve, reject) => {
      const request = get(`${url}/:/eventsource/notifications`, { agent: false, headers }, (answer) => {
        answer.on('data', ear.hear).on('error', () => undefined);
        answer.once('data', () => resolve(() => request.destroy()));
      });
      request.on('error', reject);
    }),
  /** @returns {Promise<() => void>} */
  websocket: () =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/:/websockets/notifications?X-Plex-Token=${token}`);
      socket.addEventListener('message', ({ data }) => ear.hear(data));
      socket.addEventListener('error', () => reject(new Error('A WebSocket could not be opened.')));
      socket.addEventListener('open', () => resolve(() => socket.close()));
    }),
};

/** @type {(() => void)[]} */
let ends = [];

/**
 * @typedef {{ path: string, total: number, concurrency: number, how: keyof typeof listening, count: number }} Order
 *   What they are told: to ask for a path so often, or to listen in so many.
 */

/** @type {Record<string, (order: Order) => Promise<object>>} */
const orders = {
  async requests({ path, total, concurrency }) {
    let left = total;
    const lane = async () => {
      while (left-- > 0) await ask(path);
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: concurrency }, lane));
    return { perSecond: (total * 1000) / (performance.now() - start) };
  },
  async listen({ how, count }) {
    const start = performance.now();
    while (ends.length < count) {
      const few = Array.from({ length: Math.min(100, count - ends.length) }, () => listening[how]());
      ends.push(...(await Promise.all(few)));
    }
    return { milliseconds: performance.now() - start };
  },
  /** Waits until so many have heard. */
  heard: ({ count }) =>
    new Promise((resolve) => {
      Object.assign(ear, { wanted: count, tell: resolve });
      ear.check();
    }),
  async leave() {
    for (const end of ends) end();
    ends = [];
    return {};
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
process.send?.({ ready: true });
