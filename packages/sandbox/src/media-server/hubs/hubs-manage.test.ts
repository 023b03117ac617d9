import { createClient } from 'plexjs';
import { createCollection, createCustomHub } from 'plexjs/operations';
import { expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';

test('a row that is made of a collection is in the answer, where programs read it', async () => {
  const { fetch, serverToken } = createSandbox();
  const client = createClient({ baseUrl, fetch, token: serverToken });
  const { items } = await createCollection(client, { sectionId: 1, type: 1, title: 'Mine', smart: false });
  const [id = ''] = items.map(({ ratingKey }) => ratingKey);
  const promotion = { promotedToRecommended: true, promotedToOwnHome: false, promotedToSharedHome: false };
  const { hubs } = await createCustomHub(client, { sectionId: 1, metadataItemId: id, ...promotion });
  expect(hubs).toMatchObject([
    { identifier: `custom.collection.1.${id}`, promotedToRecommended: true, promotedToOwnHome: false },
  ]);
});
