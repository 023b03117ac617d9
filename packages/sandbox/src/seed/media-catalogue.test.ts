import { expect, test } from 'vitest';
import { catalogue } from './media-catalogue.ts';
import { packagedFiles } from './media-source.ts';

test.each(Object.entries(catalogue))('%s is as large as the catalogue says', async (name, { size }) => {
  expect((await packagedFiles().read(name))?.bytes.length).toBe(size);
});

test('there is no file of another name', async () => {
  expect(await packagedFiles().read('../package.json')).toBeUndefined();
});
