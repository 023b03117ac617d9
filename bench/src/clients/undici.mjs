import { Pool } from 'undici';

/**
 * The ceiling: undici's own request, with nothing around it.
 *
 * @param {string} url
 */
export function open(url) {
  const pool = new Pool(url);
  const get = async (/** @type {string} */ path) => {
    const headers = { accept: 'application/json', 'x-plex-token': 'bench' };
    const { body } = await pool.request({ method: 'GET', path, headers });
    return JSON.parse(await body.text()).MediaContainer;
  };
  return {
    list: async (/** @type {number} */ count) => (await get(`/library/sections/${count}/all`)).Metadata.length,
    identity: () => get('/identity'),
  };
}
