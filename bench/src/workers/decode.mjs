// Reads a listing, with or without decoding it, in a process of its own, so that neither pays for the other's garbage.
import { performance } from 'node:perf_hooks';
import { createClient } from 'plexjs';
import { listContent } from 'plexjs/operations';
import { listing } from './payload.mjs';

const [how, count, variant] = process.argv.slice(2);
const text = listing(Number(count), /** @type {import('./payload.mjs').Variant} */ (variant));

// A call whose answer is there at once, as a text.
const answer = { status: 200, headers: new Headers(), url: '', text: async () => text };
const client = createClient({ baseUrl: 'http://127.0.0.1', fetch: async () => answer });

/** @type {Record<string, () => unknown>} */
const ways = {
  parse: async () => JSON.parse(await answer.text()),
  decode: () => listContent(client, { sectionId: '1' }),
};

process.on('message', async (/** @type {{ times: number }} */ { times }) => {
  const run = ways[how];
  const start = performance.now();
  let last;
  for (let time = 0; time < times; time++) last = await run();
  process.send?.({ milliseconds: (performance.now() - start) / times, isObject: typeof last === 'object' });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
