import { createClient } from 'plexjs';
import { createCollection } from 'plexjs/operations';
import { expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';

test('a row that is made of a collection is in the answer, where programs read it', async () => {
  const { fetch, serverToken } = createSandbox();
  const client = createClient({ baseUrl, fetch, token: serverToken });
  const [made] = (await createCollection(client, { sectionId: 1, type: 1, title: 'Mine', smart: false })).items;
  const id = made!.ratingKey;
  const asked = `metadataItemId=${id}&promotedToRecommended=1&promotedToOwnHome=0&promotedToSharedHome=0`;
  const answer = await fetch(`${baseUrl}/hubs/sections/1/manage?${asked}`, {
    method: 'POST',
    headers: { 'X-Plex-Token': serverToken, Accept: 'application/json' },
  });
  expect(await answer.json()).toMatchObject({
    MediaContainer: {
      size: 1,
      Hub: [{ identifier: `custom.collection.1.${id}`, promotedToRecommended: true, promotedToOwnHome: false }],
    },
  });
});
