import { createClient } from 'plexjs';
import { setWebhooks } from 'plexjs/operations';
import { readWebhook } from 'plexjs/webhook';
import { beforeEach, expect, test, vi } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import type { Post } from './post-webhooks.ts';

const url = 'http://receiver.test/hook';

let sandbox: Sandbox;
let posted: Request[];
beforeEach(async () => {
  posted = [];
  const post: Post = async (target, init) => posted.push(new Request(target, init));
  sandbox = createSandbox({ post });
  const owner = createClient({ fetch: sandbox.fetch, token: sandbox.accountToken });
  await setWebhooks(owner, { urls: [url] });
});

const play = (accountId: number): void =>
  sandbox.world.bus.publishWebhook({
    event: 'media.play',
    accountId,
    payload: {
      Account: { id: accountId, title: 'Somebody' },
      Metadata: { ratingKey: '1', type: 'movie', title: 'One' },
    },
  });

test('what the owner does is posted, with a picture', async () => {
  play(1);
  await vi.waitUntil(() => posted.length === 1);
  const form = await posted[0]!.clone().formData();
  expect([posted[0]!.url, (form.get('thumb') as File).type]).toEqual([url, 'image/jpeg']);
  const { payload } = await readWebhook(posted[0]!);
  expect(payload).toMatchObject({ event: 'media.play', user: true, owner: true, item: { title: 'One' } });
});

test('the owner hears of what others do', async () => {
  play(2);
  await vi.waitUntil(() => posted.length === 1);
  expect((await readWebhook(posted[0]!)).payload).toMatchObject({ user: false, owner: true });
});

test('a receiver that fails changes nothing', async () => {
  const failing = createSandbox({ post: () => Promise.reject(new Error('down')) });
  await setWebhooks(createClient({ fetch: failing.fetch, token: failing.accountToken }), { urls: [url] });
  failing.world.bus.publishWebhook({ event: 'media.pause', accountId: 1, payload: {} });
  expect((await failing.fetch('http://sandbox.test:32400/identity')).status).toBe(200);
});
