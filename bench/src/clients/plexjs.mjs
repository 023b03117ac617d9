import { createClient } from 'plexjs';
import { getIdentity, listContent } from 'plexjs/operations';

/**
 * @param {string} url
 * @param {object} [options]
 */
export function open(url, options) {
  const client = createClient({ baseUrl: url, token: 'bench', clientIdentifier: 'bench', ...options });
  return {
    list: async (/** @type {number} */ count) => (await listContent(client, { sectionId: String(count) })).items.length,
    identity: () => getIdentity(client),
  };
}
