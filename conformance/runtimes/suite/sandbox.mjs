import { createSandbox } from '@plexjs/sandbox';
import { createClient, PinLogin } from 'plexjs';
import { getMetadataItem, getSections, linkPin, listContent, markPlayed } from 'plexjs/operations';
import { equal } from './check.mjs';

/** @param {object} options */
function clientOf(options) {
  return createClient({ clientIdentifier: 'runtimes-sandbox', retry: false, ...options });
}

/** @type {import('./check.mjs').Check[]} */
export const sandboxChecks = [
  {
    name: 'has a sandbox that keeps what is done, and forgets it',
    async run() {
      const { fetch, serverToken, reset } = createSandbox();
      const server = clientOf({ baseUrl: 'http://sandbox.test:32400', fetch, token: serverToken });
      const { sections } = await getSections(server);
      const [film] = (await listContent(server, { sectionId: Number(sections[0]?.key) })).items;
      const ids = String(film?.ratingKey);
      const views = async () => (await getMetadataItem(server, { ids })).items[0]?.viewCount ?? 0;
      const before = await views();
      await markPlayed(server, { identifier: 'com.plexapp.plugins.library', key: ids });
      equal(await views(), before + 1, 'views after a scrobble');
      reset();
      equal(await views(), before, 'views after a reset');
    },
  },
  {
    name: 'signs in to a sandbox with a PIN',
    async run() {
      const { fetch, accountToken } = createSandbox();
      const login = await PinLogin.create(clientOf({ fetch }));
      await linkPin(clientOf({ fetch, token: accountToken }), { code: login.code });
      equal((await login.wait({ interval: 1000 })).status, 'signed-in', 'outcome');
    },
  },
];
