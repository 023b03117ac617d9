import { PlexServer } from '@ctrl/plex';

/** @param {string} url */
export async function open(url) {
  const server = new PlexServer(url, 'bench');
  await server.connect();
  const sections = await (await server.library()).sections();
  return {
    list: async (/** @type {number} */ count) => {
      const section = sections.find(({ key }) => String(key) === String(count));
      return (await section.all()).length;
    },
    identity: () => server.query('/identity'),
  };
}
