import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { createSandbox } from '../../sandbox.ts';
import { fitOf, wordsOf } from '../../query/search-words.ts';

interface Row {
  readonly ratingKey: string;
  readonly reasonTitle?: string;
}

const sandbox = createSandbox({ size: { movies: 3000, shows: 20, artists: 20 } });
const { items, tags } = sandbox.world.tables;

const ask = async (path: string): Promise<unknown> => {
  const headers = { 'X-Plex-Token': sandbox.serverToken, Accept: 'application/json' };
  return (await sandbox.fetch(`http://sandbox.test:32400${path}`, { headers })).json();
};

const foundFlat = async (text: string): Promise<readonly number[]> => {
  const answer = await ask(`/library/search?query=${text}&limit=100000&searchTypes=movies,tv,music`);
  const found = (answer as { MediaContainer: { SearchResult: { Metadata: Row }[] } }).MediaContainer.SearchResult;
  return found.map(({ Metadata }) => Number(Metadata.ratingKey));
};

const foundFilms = async (text: string): Promise<readonly Row[]> => {
  const answer = await ask(`/hubs/search?query=${text}&limit=100000`);
  const hubs = (answer as { MediaContainer: { Hub: { type: string; Metadata: Row[] }[] } }).MediaContainer.Hub;
  return hubs.find(({ type }) => type === 'movie')!.Metadata;
};

test.each(['silver', 'silver t', 'in', 'to t', 'season 2', 'ithaca amber'])(
  '“%s” finds what looking at each title finds',
  async (text) => {
    // The items come by their numbers, which a stable sort keeps.
    const plain = Array.from(items.values(), ({ id, title }) => ({ id, score: fitOf(wordsOf(text), title) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    expect(await foundFlat(text)).toEqual(plain.map(({ id }) => id));
  },
);

test('films are found by their directors', async () => {
  const found = await foundFilms('director 0001');
  const directed = [...items.values()].flatMap(({ id, tags: { director = [] } }) =>
    director.map((use) => ({ id, name: tags.get(use.id)!.tag })),
  );
  expect(found.map(({ ratingKey, reasonTitle }) => ({ id: Number(ratingKey), name: reasonTitle }))).toEqual(
    directed.filter(({ name }) => name.startsWith('Director 0001')),
  );
});

interface Sounding extends Row {
  readonly distance: number;
}

const soundingAlike = async (text: string): Promise<readonly Sounding[]> => {
  const answer = await ask(`/hubs/search/voice?query=${text}&limit=5&type=1`);
  const hubs = (answer as { MediaContainer: { Hub?: { Metadata: Sounding[] }[] } }).MediaContainer.Hub ?? [];
  return hubs.flatMap(({ Metadata }) => Metadata);
};

test.each(['silver anker above autum', 'seson 3', 'amber'])(
  'what sounds like “%s” is what is nearest to it',
  async (text) => {
    const said = wordsOf(text).join('');
    const near = Array.from(items.values())
      .filter(({ type }) => type === 'movie')
      .map(({ id, title }) => ({ id, distance: distance(said, wordsOf(title).join('')) }))
      .filter(({ distance }) => distance <= Math.floor(said.length / 2))
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, 5);
    const found = await soundingAlike(text);
    expect(found.map(({ ratingKey, distance }) => ({ id: Number(ratingKey), distance }))).toEqual(near);
  },
);
