import { expect, test } from 'vitest';
import { packagedFiles } from './media-source.ts';
import { convertedMedia } from './segments.ts';

const [film, episode, track] = ['film.mkv', 'episode.mp4', 'track.mp3'].map(convertedMedia);
const mpegTs = [film!.hls, episode!.hls, track!.hls];
const fragmented = [
  film!.dashVideo!.file,
  film!.dashAudio.file,
  episode!.dashVideo!.file,
  episode!.dashAudio.file,
  track!.dashAudio.file,
];

test.each([...mpegTs, ...fragmented])('the segments of $source are all of it', async ({ source, segments }) => {
  const file = await packagedFiles().read(source);
  const last = segments.at(-1)!;
  expect(last.offset + last.length).toBe(file?.bytes.length);
});

test.each(mpegTs)('each segment of $source begins with a packet', async ({ source, segments }) => {
  const { bytes } = (await packagedFiles().read(source))!;
  expect(segments.map(({ offset }) => bytes[offset])).toEqual(segments.map(() => 0x47));
});

test.each(fragmented)('each segment of $source begins with a fragment', async ({ source, segments }) => {
  const { bytes } = (await packagedFiles().read(source))!;
  const kinds = segments.map(({ offset }) => new TextDecoder().decode(bytes.subarray(offset + 4, offset + 8)));
  expect(new Set(kinds)).toEqual(new Set(['sidx']));
});

test.each([film!, episode!])('picture and sound have as many segments', ({ dashVideo, dashAudio }) => {
  expect(dashVideo!.file.segments).toHaveLength(dashAudio.file.segments.length);
});

test.each([
  [film!, 0xe0],
  [episode!, 0xe0],
  [track!, 0xc0],
])('the clock of $hls.source begins where it is said to', async ({ hls, hlsBegin }, kind) => {
  const { bytes } = (await packagedFiles().read(hls.source))!;
  const head = Buffer.from(bytes).indexOf(Buffer.from([0, 0, 1, kind]));
  // 33 bits in five bytes: three after a mark, and twice fifteen before one.
  const [first, ...rest] = bytes.subarray(head + 9, head + 14);
  const [middle, low] = [(rest[0]! << 7) | (rest[1]! >> 1), (rest[2]! << 7) | (rest[3]! >> 1)];
  expect(((first! >> 1) & 7) * 2 ** 30 + middle * 2 ** 15 + low).toBe(hlsBegin);
});
