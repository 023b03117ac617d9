import { expect, test } from 'vitest';
import { packagedFiles } from './media-source.ts';
import { dashAudio, dashVideo, hlsFilm } from './segments.ts';

test.each([hlsFilm, dashVideo, dashAudio])('the segments of $source are all of it', async ({ source, segments }) => {
  const file = await packagedFiles().read(source);
  const last = segments.at(-1)!;
  expect(last.offset + last.length).toBe(file?.bytes.length);
});

test('each segment of MPEG-TS begins with a packet', async () => {
  const { bytes } = (await packagedFiles().read(hlsFilm.source))!;
  expect(hlsFilm.segments.map(({ offset }) => bytes[offset])).toEqual(hlsFilm.segments.map(() => 0x47));
});

test.each([dashVideo, dashAudio])('each segment of $source begins with a fragment', async ({ source, segments }) => {
  const { bytes } = (await packagedFiles().read(source))!;
  const kinds = segments.map(({ offset }) => new TextDecoder().decode(bytes.subarray(offset + 4, offset + 8)));
  expect(new Set(kinds)).toEqual(new Set(['sidx']));
});
