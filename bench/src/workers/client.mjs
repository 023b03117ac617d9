// One client in a process of its own. Does what its parent asks for and says how long it took.
import { performance } from 'node:perf_hooks';

const [module, url] = process.argv.slice(2);
const { open } = await import(module);
const client = await open(url);

/** @type {Record<string, (order: Readonly<Record<string, number>>) => Promise<object>>} */
const orders = {
  async list({ count, times }) {
    const start = performance.now();
    for (let time = 0; time < times; time++) {
      const items = await client.list(count);
      if (items !== count) throw new Error(`${items} items instead of ${count}`);
    }
    return { milliseconds: (performance.now() - start) / times };
  },
  async requests({ total, concurrency }) {
    let left = total;
    const lane = async () => {
      while (left-- > 0) await client.identity();
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: concurrency }, lane));
    return { perSecond: (total * 1000) / (performance.now() - start) };
  },
};

process.on('message', async (/** @type {{ kind: string }} */ order) => {
  try {
    process.send?.(await orders[order.kind](order));
  } catch (error) {
    process.send?.({ error: String(error).slice(0, 200) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
