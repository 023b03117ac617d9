/** @param {string} url */
export function open(url) {
  const get = async (/** @type {string} */ path) => {
    const response = await fetch(url + path, { headers: { accept: 'application/json', 'x-plex-token': 'bench' } });
    return JSON.parse(await response.text()).MediaContainer;
  };
  return {
    list: async (/** @type {number} */ count) => (await get(`/library/sections/${count}/all`)).Metadata.length,
    identity: () => get('/identity'),
  };
}
