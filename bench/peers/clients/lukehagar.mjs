import { PlexAPI } from '@lukehagar/plexjs';

/** @param {string} url */
export function open(url) {
  const client = new PlexAPI({ serverURL: url, token: 'bench', clientIdentifier: 'bench' });
  return {
    list: async (/** @type {number} */ count) => {
      const answer = await client.content.listContent({ sectionId: String(count) });
      return answer.mediaContainerWithMetadata?.mediaContainer?.metadata?.length;
    },
    identity: () => client.general.getIdentity(),
  };
}
