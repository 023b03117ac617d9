import { expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { baseUrl } from '../testing/player.ts';
import { decimal, withDecimals } from './decimals.ts';

const sandbox = createSandbox({
  library: {
    sections: [
      {
        type: 'movie',
        title: 'Films',
        items: [
          {
            title: 'A "rating":7, as text',
            ratingKey: 1,
            rating: 8,
            audienceRating: 7.25,
            ratings: [{ image: 'imdb://image.rating', value: 7, type: 'audience' }],
          },
        ],
      },
    ],
  },
});

const text = async (accept: string): Promise<string> => {
  const headers = { 'X-Plex-Token': sandbox.serverToken, Accept: accept };
  return (await sandbox.fetch(`${baseUrl}/library/metadata/1`, { headers })).text();
};

test('whole ratings and rates have a point in JSON, and texts that look like them stay as they are', async () => {
  const json = await text('application/json');
  expect(json).toContain('"rating":8.0,');
  expect(json).toContain('"audienceRating":7.25,');
  expect(json).toContain('"value":7.0,');
  expect(json).toMatch(/"frameRate":\d+\.\d+/);
  expect(json).toContain(String.raw`"title":"A \"rating\":7, as text"`);
});

test('numbers have the digits in XML that servers give them', async () => {
  const xml = await text('text/xml');
  expect(xml).toContain(' rating="8.0"');
  expect(xml).toContain(' audienceRating="7.25"');
  expect(xml).toContain(' value="7.0"');
  expect(xml).toMatch(/ frameRate="\d+\.\d{3}"/);
});

test.each([
  ['rating', 8, '8.0'],
  ['rating', 8.44, '8.44'],
  ['frameRate', 23.976, '23.976'],
  ['frameRate', 25, '25.000'],
  ['aspectRatio', 1.5, '1.50'],
  ['duration', 60_000, '60000'],
])('%s of %d is written as %s', (field, value, written) => {
  expect(decimal(field, value)).toBe(written);
});

test('a field at the end of its object has a point as well', () => {
  expect(withDecimals('{"userRating":-1}')).toBe('{"userRating":-1.0}');
});
