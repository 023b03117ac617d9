import { expect, test } from 'vitest';
import { fileNameOf } from '../items/content-disposition.ts';
import { fileNameFor } from './file-name.ts';

test.each([
  [{ type: 'movie', title: 'Harbour', year: 2019 }, 'mp4', 'Harbour (2019).mp4'],
  [{ type: 'movie', title: 'What: If?/So' }, 'matroska', 'What_ If__So.mkv'],
  [
    { type: 'episode', title: 'Ebb', grandparentTitle: 'Tides', parentIndex: 1, index: 2 },
    'mkv',
    'Tides - s01e02 - Ebb.mkv',
  ],
  [{ type: 'track', title: 'One', grandparentTitle: 'The Gulls' }, 'mp3', 'The Gulls - One.mp3'],
  [{ type: 'clip', title: 'Trailer...' }, 'mpegts', 'Trailer.ts'],
  [{ type: 'movie', title: 'x'.repeat(300) }, 'mp4', `${'x'.repeat(60)}.mp4`],
  [{ type: 'clip', title: '. ' }, undefined, 'download'],
])('the file of %j is %s: %s', (item, container, name) => {
  expect(fileNameFor(item as never, container)).toBe(name);
});

test.each([
  ['attachment; filename="a \\"b\\".mkv"', 'a "b".mkv'],
  ['attachment; filename=plain.mkv', 'plain.mkv'],
  [`attachment; filename="x"; filename*=UTF-8''%C3%A9t%C3%A9.mkv`, 'été.mkv'],
  [`attachment; filename="x.mkv"; filename*=UTF-8''%ZZ`, 'x.mkv'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename=""', undefined],
  ['inline', undefined],
])('an answer with %s is of %s', (disposition, name) => {
  expect(fileNameOf(new Response(null, { headers: { 'content-disposition': disposition } }))).toBe(name);
});
