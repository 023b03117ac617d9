// Reads a listing, with or without decoding it, in a process of its own, so that neither pays for the other's garbage.
import { performance } from 'node:perf_hooks';
import { listContent } from 'plexjs/operations';
import { listing } from './payload.mjs';

const [how, count, variant] = process.argv.slice(2);
const text = listing(Number(count), /** @type {import('./payload.mjs').Variant} */ (variant));

/** @type {Record<string, () => unknown>} */
const ways = {
  parse: () => JSON.parse(text),
  decode: () => listContent.reading(JSON.parse(text).MediaContainer),
};

process.on('message', (/** @type {{ times: number }} */ { times }) => {
  const run = ways[how];
  const start = performance.now();
  let last;
  for (let time = 0; time < times; time++) last = run();
  process.send?.({ milliseconds: (performance.now() - start) / times, isObject: typeof last === 'object' });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
