import { createClient } from 'plexjs';
import { getIdentity } from 'plexjs/operations';

/**
 * What plexjs asks of `fetch`, with nothing around it: the same headers, and a signal that ends a request that takes too long.
 *
 * @param {string} url
 */
export async function open(url) {
  /** @type {Record<string, string>} */
  let headers = {};
  await getIdentity(
    createClient({
      baseUrl: url,
      token: 'bench',
      clientIdentifier: 'bench',
      fetch: (target, init) => {
        headers = init.headers;
        return fetch(target, init);
      },
    }),
  );
  const get = async (/** @type {string} */ path) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 30_000);
    try {
      const init = { method: 'GET', headers: { ...headers }, signal: controller.signal, redirect: 'manual' };
      const response = await fetch(url + path, /** @type {RequestInit} */ (init));
      return JSON.parse(await response.text()).MediaContainer;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    list: async (/** @type {number} */ count) => (await get(`/library/sections/${count}/all`)).Metadata.length,
    identity: () => get('/identity'),
  };
}
