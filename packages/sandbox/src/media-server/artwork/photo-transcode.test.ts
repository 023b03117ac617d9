import { transcodeImage } from 'plexjs/operations';
import { beforeEach, expect, test } from 'vitest';
import { drawnPicture } from '../../art/picture.ts';
import { createHouse, type House } from '../../testing/house.ts';

let house: House;

beforeEach(() => {
  house = createHouse({
    load: async () => {
      const { bytes, type } = await drawnPicture('square', 1);
      return new Response(bytes, { headers: { 'Content-Type': type } });
    },
  });
});

const transcoded = (params: Omit<Parameters<typeof transcodeImage>[1], 'url'>, url: string): Promise<Response> =>
  transcodeImage(house.owner, { ...params, url }).asResponse();

test.each([
  ['a path', 'image/jpeg', '/library/metadata/1/thumb/1'],
  ['the address of the server', 'image/jpeg', 'http://127.0.0.1:32400/library/metadata/1/thumb/1'],
  ['an address outside', 'image/jpeg', 'https://images.example/square.jpg'],
])('a picture at %s is made as large as is asked for', async (_, type, url) => {
  const answer = await transcoded({ width: 40, height: 40, minSize: true, upscale: true }, url);
  expect(answer.headers.get('content-type')).toBe(type);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

test('what is larger than the largest is refused, and so is what is no picture', async () => {
  const picture = '/photo/:/transcode?url=/library/metadata/1/thumb/1';
  expect(await house.send('GET', `${picture}&width=20000&height=20000`)).toBe(500);
  expect(await house.send('GET', '/photo/:/transcode?width=10&height=10')).toBe(400);
  expect(await house.send('GET', '/photo/:/transcode?width=10&height=10&url=/identity')).toBe(404);
  expect(await house.send('GET', '/photo/:/transcode?width=10&height=10&url=/library/metadata/9999/thumb/1')).toBe(404);
});
