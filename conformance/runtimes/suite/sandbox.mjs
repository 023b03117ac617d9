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
    name: 'has a sandbox that changes pictures, everywhere alike',
    async run() {
      const { fetch, serverToken } = createSandbox();
      const picture = async (/** @type {string} */ path) => {
        const answer = await fetch(new Request(`http://sandbox.test:32400${path}&X-Plex-Token=${serverToken}`));
        equal(answer.status, 200, `status of ${path}`);
        return new Uint8Array(await answer.arrayBuffer());
      };
      const changed = (/** @type {string} */ changes) =>
        picture(`/photo/:/transcode?url=/library/metadata/1/thumb/1&width=60&height=60&${changes}`);
      equal([...(await changed('minSize=1')).subarray(0, 3)], [0xff, 0xd8, 0xff], 'first bytes of a JPEG');
      equal([...(await changed('format=png')).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47], 'first bytes of a PNG');
      const pixmap = await changed('blur=3&saturation=50&opacity=60&background=203040&format=ppm');
      equal([...pixmap.subarray(-6)], [127, 127, 108, 127, 127, 108], 'last pixels');
      equal(
        pixmap.reduce((sum, value) => sum + value, 0),
        719578,
        'sum of all pixels',
      );
      const colors = 'topLeft=ff0000&topRight=00ff00&bottomLeft=0000ff&bottomRight=ffffff&width=320&height=240';
      const background = await picture(`/services/ultrablur/image?${colors}`);
      equal([...background.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47], 'first bytes of a background');
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
