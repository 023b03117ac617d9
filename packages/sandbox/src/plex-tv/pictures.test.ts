import { createClient } from 'plexjs';
import { getTokenDetails } from 'plexjs/operations';
import { expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { baseUrl } from '../testing/player.ts';

const sandbox = createSandbox({
  library: {
    sections: [
      {
        type: 'movie',
        title: 'Films',
        items: [
          { title: 'One', ratingKey: 1, directors: ['Ada Vale'], roles: [{ tag: 'Ada Vale' }, { tag: 'Ben Ode' }] },
        ],
      },
    ],
  },
});
const { fetch, serverToken, accountToken } = sandbox;

test('an account has a picture at the address that is given for it', async () => {
  const { thumb } = await getTokenDetails(createClient({ fetch, token: accountToken }));
  const picture = await fetch(String(thumb));
  expect(picture.headers.get('content-type')).toBe('image/jpeg');
});

test('people have a picture, and the same key whatever they did', async () => {
  const headers = { 'X-Plex-Token': serverToken, Accept: 'application/json' };
  const answer = await fetch(`${baseUrl}/library/metadata/1`, { headers });
  type Person = Readonly<Record<'tag' | 'tagKey' | 'thumb', string>>;
  type Film = Readonly<Record<'Director' | 'Role', readonly Person[]>>;
  const { MediaContainer } = (await answer.json()) as { MediaContainer: { Metadata: readonly Film[] } };
  const { Director, Role } = MediaContainer.Metadata[0]!;
  const { tagKey, thumb } = Director[0]!;
  expect(Role).toMatchObject([{ tag: 'Ada Vale', tagKey, thumb }, { tag: 'Ben Ode' }]);
  expect(Role[1]!.tagKey).not.toBe(tagKey);
  expect((await fetch(thumb)).headers.get('content-type')).toBe('image/jpeg');
});
