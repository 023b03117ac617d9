import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventStreamReader, type StreamMessage } from './event-stream-reader.ts';

const read = (...pieces: string[]): StreamMessage[] => {
  const reader = new EventStreamReader();
  return pieces.flatMap((piece) => reader.read(piece));
};

test.each<[string, string, StreamMessage[]]>([
  ['a message', 'event: playing\ndata: {}\n\n', [{ event: 'playing', data: '{}' }]],
  ['one without a name', 'data: a\n\n', [{ event: undefined, data: 'a' }]],
  ['data of several lines', 'data: a\ndata:b\n\n', [{ event: undefined, data: 'a\nb' }]],
  ['comments and unknown fields', ': hello\nid: 7\nretry: 1\ndata: a\n\n', [{ event: undefined, data: 'a' }]],
  ['lines that end as on Windows', 'event: x\r\ndata: a\r\n\r\n', [{ event: 'x', data: 'a' }]],
  ['a message that is not complete', 'data: a\n', []],
  ['a name without data', 'event: ping\n\n', []],
])('%s', (_, text, messages) => {
  expect(read(text)).toEqual(messages);
});

test('messages are the same wherever the text is cut', () => {
  const text = 'event: a\r\ndata: 1\r\n\r\n: note\ndata: 2\n\nevent: ü🚶\ndata: 3\ndata: 4\n\n';
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
      expect(read(...pieces)).toEqual(read(text));
    }),
  );
});
