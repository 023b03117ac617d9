import { describe, expect, test } from 'vitest';
import { WireError } from '../wire/wire-error.ts';
import { readNotification } from './notification.ts';
import { readWebhook } from './webhook.ts';

const playing = { sessionKey: '7', ratingKey: '12', state: 'playing', viewOffset: 3000 };

describe('a notification', () => {
  test('of a socket has its kind inside', () => {
    const frame = { NotificationContainer: { type: 'playing', size: 1, PlaySessionStateNotification: [playing] } };
    expect(readNotification(JSON.stringify(frame))).toMatchObject({ type: 'playing', playSessionStates: [playing] });
  });

  test('of an event stream has it beside, and one object for a list', () => {
    const data = JSON.stringify({ PlaySessionStateNotification: playing });
    expect(readNotification(data, 'playing')).toMatchObject({ type: 'playing', playSessionStates: [playing] });
  });

  test('comes in bytes as well', () => {
    const bytes = new TextEncoder().encode('{"NotificationContainer":{"type":"status","size":0}}');
    expect(readNotification(bytes)).toMatchObject({ type: 'status', playSessionStates: [] });
  });

  test('of a kind that is not known is kept', () => {
    const frame = '{"NotificationContainer":{"type":"novelty","NoveltyNotification":[{"a":1}]}}';
    expect(readNotification(frame)).toMatchObject({ type: 'novelty', extra: { NoveltyNotification: [{ a: 1 }] } });
  });

  test('that is not JSON is refused', () => expect(() => readNotification('{"Not')).toThrow(WireError));
});

describe('a webhook', () => {
  const payload = JSON.stringify({
    event: 'media.scrobble',
    user: true,
    Account: { id: 1, title: 'Ada' },
    Metadata: { type: 'episode', title: 'Signal 1', ratingKey: '5' },
  });

  const post = (body: FormData | string): Request =>
    new Request('http://receiver.test/', { method: 'POST', body, ...(typeof body === 'string' && json) });
  const json = { headers: { 'Content-Type': 'application/json' } };

  test('is a form with a payload, and perhaps a picture', async () => {
    const form = new FormData();
    form.set('payload', payload);
    form.set('thumb', new Blob(['picture'], { type: 'image/jpeg' }), 'thumb.jpg');
    const webhook = await readWebhook(post(form));
    expect(webhook.payload).toMatchObject({
      event: 'media.scrobble',
      account: { title: 'Ada' },
      item: { type: 'episode' },
    });
    expect(await webhook.thumb?.text()).toBe('picture');
    expect(webhook.json).toBe(payload);
  });

  test('is read from plain JSON as well', async () => {
    expect(await readWebhook(post(payload))).toMatchObject({ payload: { user: true }, thumb: undefined });
  });

  test('without a payload, or with one that is broken, is refused', async () => {
    await expect(readWebhook(post(new FormData()))).rejects.toThrow(WireError);
    await expect(readWebhook(post('{"event":'))).rejects.toThrow(WireError);
  });
});
