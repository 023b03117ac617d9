import { expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';
import { baseUrl } from '../../testing/player.ts';
import { sortKey } from './folded.ts';

test('signs are sorted between the space and the digits, in an order of their own, and neither capitals nor accents matter', () => {
  const texts = [
    'A (1)',
    'A [1]',
    'A {1}',
    'A B',
    'a_b',
    'A-B',
    'A: B',
    'A!',
    'A.',
    "A'",
    'A#',
    'A+',
    'A~',
    'A0',
    'AA',
    'Áb',
    'ac',
  ];
  const keys = texts.map(sortKey);
  expect(keys.toSorted()).toEqual(keys);
});

test('a list is in that order', async () => {
  const titles = ['9 Lives', '[Rec]', '!Here', '_Up', 'Zoo', '~End', 'Été', 'Even'];
  const { fetch, serverToken } = createSandbox({
    library: { sections: [{ type: 'movie', title: 'Films', items: titles.map((title) => ({ title })) }] },
  });
  const headers = { 'X-Plex-Token': serverToken, Accept: 'application/json' };
  const answer = await fetch(`${baseUrl}/library/sections/1/all?sort=titleSort`, { headers });
  const { MediaContainer } = (await answer.json()) as { MediaContainer: { Metadata: readonly { title: string }[] } };
  expect(MediaContainer.Metadata.map(({ title }) => title)).toEqual([
    '_Up',
    '!Here',
    '[Rec]',
    '~End',
    '9 Lives',
    'Été',
    'Even',
    'Zoo',
  ]);
});
