import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { fourLibraries } from '../../testing/four-libraries.ts';
import { baseUrl } from '../../testing/player.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox({
    library: {
      ...fourLibraries,
      accounts: [{ name: 'kid', scope: 'managed', token: 'kid-token', sharing: { filterMovies: 'contentRating!=R' } }],
    },
  });
});

interface Arts {
  readonly totalSize?: number;
  readonly Metadata?: readonly { readonly title: string; readonly key: string }[];
}

async function artsOf(sectionId: number, query = '', token = sandbox.serverToken): Promise<Arts> {
  const headers = { Accept: 'application/json', 'X-Plex-Token': token };
  const answer = await sandbox.fetch(`${baseUrl}/library/sections/${sectionId}/arts${query}`, { headers });
  return ((await answer.json()) as { MediaContainer: Arts }).MediaContainer;
}

const titlesOf = ({ Metadata = [] }: Arts): readonly string[] => Metadata.map(({ title }) => title);
const idOf = (title: string): number =>
  [...sandbox.world.tables.items.values()].find((item) => item.title === title)?.id ?? Number.NaN;

test.each([
  ['films', 1, ['Alpha', 'Beta', 'The Gamma', '2 Much']],
  ['shows, not of what is below them', 2, ['First', 'Second']],
  ['artists', 3, ['Band']],
  ['albums of photos', 4, ['Trip']],
])('the art of a library is that of its %s', async (_, sectionId, titles) => {
  expect(titlesOf(await artsOf(sectionId))).toEqual(titles);
});

test('art leads to the picture', async () => {
  const { Metadata = [] } = await artsOf(1);
  const headers = { 'X-Plex-Token': sandbox.serverToken };
  const answer = await sandbox.fetch(baseUrl + Metadata[0]!.key, { headers });
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/jpeg']);
});

test('a page of it says how much there is', async () => {
  const arts = await artsOf(1, '?X-Plex-Container-Start=1&X-Plex-Container-Size=2');
  expect([arts.totalSize, titlesOf(arts)]).toEqual([4, ['Beta', 'The Gamma']]);
});

test('art that was taken away is missing, and that of an item which had none is there', async () => {
  const { artwork, items } = sandbox.world.tables;
  items.update(idOf('Beach'), ({ parentId: _parentId, ...photo }) => photo);
  artwork.set(`${idOf('Alpha')}:art`, { selected: null, uploads: [], changedAt: 5 });
  artwork.set(`${idOf('Alpha')}:thumb`, { uploads: [], changedAt: 5 });
  artwork.set(`${idOf('Beta')}:art`, { uploads: [], changedAt: 5 });
  artwork.set(`${idOf('Beach')}:art`, { selected: 'upload://arts/1', uploads: [], changedAt: 7 });
  expect(titlesOf(await artsOf(1))).toEqual(['Beta', 'The Gamma', '2 Much']);
  expect((await artsOf(4)).Metadata).toEqual([
    expect.objectContaining({ title: 'Trip' }),
    expect.objectContaining({ title: 'Beach', key: expect.stringMatching(/\/art\/7$/) }),
  ]);
});

test('a person is shown the art of what is shared', async () => {
  expect(titlesOf(await artsOf(1, '', 'kid-token'))).toEqual(['Alpha', 'The Gamma', '2 Much']);
});

test('the art of an item that is deleted goes with it', async () => {
  expect(titlesOf(await artsOf(1))).toContain('Beta');
  sandbox.world.tables.items.delete(idOf('Beta'));
  expect(titlesOf(await artsOf(1))).toEqual(['Alpha', 'The Gamma', '2 Much']);
});
