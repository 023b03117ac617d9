import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WireError } from '../wire/wire-error.ts';
import { readNotification } from './notification.ts';
import { readWebhook } from './webhook.ts';

describe('a notification of an odd form', () => {
  test.each(['null', '5', '"text"', '[]', '{}', '{"NotificationContainer":null}', '{"NotificationContainer":[]}'])(
    '%s is one that says nothing',
    (frame) => {
      const { type, playSessionStates } = readNotification(frame);
      expect([type, playSessionStates]).toEqual([undefined, []]);
    },
  );

  test('keeps the name of its event, and what it does not know', () => {
    expect(readNotification('{"TimelineEntry":{"itemID":5,"state":"12","news":1}}', 'timeline')).toMatchObject({
      type: 'timeline',
      timelineEntries: [{ itemId: '5', state: 12, extra: { news: 1 } }],
    });
  });

  test('of a server before 1.3 is in children that name their elements', () => {
    const frame = {
      _elementType: 'NotificationContainer',
      type: 'playing',
      size: 2,
      _children: [
        { _elementType: 'PlaySessionStateNotification', sessionKey: '7', state: 'playing', viewOffset: 90_000 },
        { _elementType: 'PlaySessionStateNotification', sessionKey: '8', state: 'paused' },
        { _elementType: 'Chime', tone: 3 },
        'ding',
      ],
    };
    expect(readNotification(JSON.stringify(frame))).toMatchObject({
      type: 'playing',
      playSessionStates: [{ sessionKey: '7', viewOffset: 90_000 }, { sessionKey: '8' }],
      extra: { Chime: [{ tone: 3 }], _children: ['ding'] },
    });
  });

  test('is read from a buffer, too', () => {
    const { buffer } = Uint8Array.from('{"NotificationContainer":{"type":"log"}}', (letter) => letter.charCodeAt(0));
    expect(readNotification(buffer).type).toBe('log');
  });

  test('is a value or a WireError, whatever comes', () => {
    const outcome = (frame: string): unknown => {
      try {
        return readNotification(frame);
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (frame) => {
        const result = outcome(frame);
        expect([result instanceof WireError, !(result instanceof Error)]).toContain(true);
      }),
    );
  });

  test('that is broken does not show its secrets', () => {
    expect(() => readNotification('{"token":"abcdefghijklmnopqrst"')).toThrow(/^(?!.*abcdefghij)/s);
  });
});

describe('a webhook of an odd form', () => {
  const post = (body: BodyInit, type: string): Request =>
    new Request('http://receiver.test/', { method: 'POST', body, headers: { 'Content-Type': type } });

  test.each(['null', '5', '[]', '{}'])('%s is one that says nothing', async (body) => {
    const { payload, json } = await readWebhook(post(body, 'application/json'));
    expect([payload.event, payload.item, json]).toEqual([undefined, undefined, body]);
  });

  test('has its payload in a file, as some proxies make of it', async () => {
    const form = new FormData();
    form.set('payload', new Blob(['{"event":"media.stop"}'], { type: 'application/json' }), 'payload.json');
    const webhook = await readWebhook(new Request('http://receiver.test/', { method: 'POST', body: form }));
    expect([webhook.payload.event, webhook.thumb]).toEqual(['media.stop', undefined]);
  });

  test.each([
    ['a form without parts', '', 'multipart/form-data; boundary=x'],
    ['a form that is cut off', '--x\r\nContent-Disposition: form-data; name="payl', 'multipart/form-data; boundary=x'],
    ['a form without a boundary', '--x--', 'multipart/form-data'],
    ['nothing', '', 'application/json'],
    ['a page', '<html></html>', 'text/html'],
  ])('of %s is refused', async (_, body, type) => {
    await expect(readWebhook(post(body, type))).rejects.toBeInstanceOf(WireError);
  });
});
