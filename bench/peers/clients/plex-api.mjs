import PlexAPI from 'plex-api';

/** @param {string} url */
export function open(url) {
  const { hostname, port } = new URL(url);
  const client = new PlexAPI({ hostname, port: Number(port), token: 'bench' });
  return {
    list: async (/** @type {number} */ count) => {
      const answer = await client.query(`/library/sections/${count}/all`);
      return answer.MediaContainer.Metadata.length;
    },
    identity: () => client.query('/identity'),
  };
}
