import { expect, test } from 'vitest';
import { durationText, sizeText, table } from './print.ts';

test('columns stand one below the other, without spaces at the end', () => {
  expect(
    table([
      ['1', 'Films', 'movie'],
      ['12', 'TV'],
    ]),
  ).toEqual(['1   Films  movie', '12  TV']);
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [16_044, '15.7 KiB'],
  [5 * 1024 ** 3, '5.0 GiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  [2000, '0:02'],
  [61_000, '1:01'],
  [3_723_000, '1:02:03'],
])('%d ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
