import { expect, test } from 'vitest';
import { blocksOf, clockTime, cuesOf, subRipOf } from './subtitles-cues.ts';
import { asWebVtt, shifted } from './subtitles-text.ts';

const subRip =
  '1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\n\r\n2\r\n01:00:00,000 --> 01:00:01,000\r\nTwo\r\nlines\r\n';
const webVtt =
  'WEBVTT\n\nNOTE 00:01\n\n00:01.000 --> 00:02.500 align:start\nOne\n\nlast\n01:00:00.000 --> 01:00:01.000\nTwo\nlines\n';
const styled = String.raw`[Events]
Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,Not said
Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\b1}One{\b0}
Dialogue: 0,1:00:00.00,1:00:01.00,Default,,0,0,0,,Two\Nlines`;

test.each([
  ['SubRip', subRip],
  ['WebVTT', webVtt],
  ['SubStation Alpha', styled],
])('the cues of %s are what is said, and when', (_, text) => {
  expect(cuesOf(text)).toEqual([
    { start: 1000, end: 2500, text: 'One' },
    { start: 3_600_000, end: 3_601_000, text: 'Two\nlines' },
  ]);
});

test('what is in no such form has no cues', () => {
  expect(cuesOf('<tt xml:lang="en"><p begin="1s">One</p></tt>')).toEqual([]);
});

test('cues are written as WebVTT and as SubRip have them', () => {
  const cues = cuesOf(styled);
  expect(blocksOf(cues)).toBe('00:01.000 --> 00:02.500\nOne\n\n01:00:00.000 --> 01:00:01.000\nTwo\nlines\n');
  expect(subRipOf(cues)).toBe(subRip.replaceAll('\r', ''));
  expect([0, 3_599_999, 3_600_000].map(clockTime)).toEqual(['00:00.000', '59:59.999', '01:00:00.000']);
});

test('what is moved keeps its form', () => {
  expect(shifted(subRip, 500)).toContain('00:00:01,500 --> 00:00:03,000');
  expect(shifted(webVtt, -1500)).toContain('00:00:00.000 --> 00:00:01.000 align:start');
  expect(asWebVtt(shifted(webVtt, 500))).toContain('00:00:01.500 --> 00:00:03.000');
});
