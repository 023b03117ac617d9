import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, type Sandbox } from '@plexjs/sandbox';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setWebhooks } from '../generated/plex-tv/webhooks.ts';
import { createClient } from '../transport/client.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { WireError } from '../wire/wire-error.ts';
import { nodeWebhookHandler, webhookHandler, type WebhookHandlerOptions } from './webhook-handler.ts';
import { readWebhook, readWebhookPayload, type Webhook } from './webhook.ts';

const secret = '9f2c41d7a0b84e33';
const address = `https://my.app/hooks/${secret}`;
/** The sandbox draws the picture first, which takes a busy machine its time. */
const patient = { timeout: 20_000 };
const posted: Request[] = [];
let sandbox: Sandbox;
let seen: Webhook[];

beforeEach(() => {
  posted.length = 0;
  seen = [];
  sandbox = createSandbox({ post: async (url, init) => posted.push(new Request(url, init)) });
});

const onWebhook = (webhook: Webhook): void => void seen.push(webhook);
const handler = (options: Partial<WebhookHandlerOptions> = {}): ((request: Request) => Promise<Response>) =>
  webhookHandler({ secret, onWebhook, ...options });

/** Has the account's webhooks posted somewhere. */
async function subscribe(to: Sandbox, url: string): Promise<void> {
  await setWebhooks(createClient({ fetch: to.fetch, token: to.accountToken }), { urls: [url] });
}

/** Has the owner play something. */
function play(on: Sandbox): void {
  const Metadata = { ratingKey: '1', type: 'movie', title: 'A Lighthouse for Two' };
  const Server = { title: 'Living Room', uuid: on.machineIdentifier };
  const payload = { Account: { id: 1, title: 'sandbox' }, Server, Metadata };
  on.world.bus.publishWebhook({ event: 'media.play', accountId: 1, payload });
}

/** What the sandbox posts, as it arrives. */
async function request(url = address): Promise<Request> {
  await subscribe(sandbox, url);
  play(sandbox);
  await vi.waitUntil(() => posted.length > 0, patient);
  return posted[0]!;
}

describe('a handler of webhooks', () => {
  test('takes what a server posts, with its picture', async () => {
    expect((await handler()(await request())).status).toBe(200);
    const [{ payload, thumb, json }] = seen as [Webhook];
    expect(payload).toMatchObject({ event: 'media.play', owner: true, item: { title: 'A Lighthouse for Two' } });
    expect(thumb!.type).toBe('image/jpeg');
    expect(JSON.parse(json)).toMatchObject({ event: 'media.play' });
  });

  test('knows its secret in the query as well, however it is written', async () => {
    const odd = 'a secret of öne’s own';
    const taking = webhookHandler({ secret: odd, onWebhook });
    const body = JSON.stringify({ event: 'media.stop' });
    const send = (url: string): Promise<Response> => taking(new Request(url, { method: 'POST', body }));
    expect((await send(`https://my.app/?secret=${encodeURIComponent(odd)}`)).status).toBe(200);
    expect((await send(`https://my.app/${encodeURIComponent(odd)}`)).status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  test.each([
    ['who does not know the secret', `https://my.app/hooks/${'0'.repeat(16)}`, { method: 'POST', body: '{}' }, 404],
    ['who knows its beginning', `https://my.app/${secret.slice(0, 15)}`, { method: 'POST', body: '{}' }, 404],
    ['what is no post', address, { method: 'GET' }, 405],
    ['what is no JSON', address, { method: 'POST', body: 'hello' }, 400],
    ['another server', address, { method: 'POST', body: '{"event":"media.play","Server":{"uuid":"other"}}' }, 403],
    ['what does not say which server it is', address, { method: 'POST', body: '{"event":"media.play"}' }, 403],
    ['what is too large', address, { method: 'POST', body: 'x'.repeat(2000) }, 413],
  ])('refuses %s', async (_, url, init, status) => {
    const taking = handler({ servers: [sandbox.machineIdentifier], maxSize: 1000 });
    expect((await taking(new Request(url, init))).status).toBe(status);
    expect(seen).toEqual([]);
  });

  test('does not read more than it may, whatever was announced', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(500)) });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    expect((await handler({ maxSize: 1000 })(new Request(address, init))).status).toBe(413);
  });

  test('fails with what its program fails with, or tells it', async () => {
    const fault = new Error('full');
    const failing = { onWebhook: () => Promise.reject(fault) };
    const said = (): Request => new Request(address, { method: 'POST', body: '{"event":"media.play"}' });
    await expect(handler(failing)(said())).rejects.toBe(fault);
    const told: unknown[] = [];
    const answer = await handler({ ...failing, onError: (error) => told.push(error) })(said());
    expect([answer.status, told]).toEqual([500, [fault]]);
  });

  test('needs a secret that nobody guesses', () => {
    expect(() => handler({ secret: 'hook' })).toThrow(PlexUsageError);
  });
});

describe('a handler for Node', () => {
  let server: Server;
  afterEach(() => server.close());

  /** Listens with a handler, and gives the address. */
  async function listen(options: Partial<WebhookHandlerOptions> = {}): Promise<string> {
    server = createServer(nodeWebhookHandler({ secret, onWebhook, ...options }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('takes what a server posts', async () => {
    const real = createSandbox();
    await subscribe(real, `${await listen({ servers: [real.machineIdentifier] })}/${secret}`);
    play(real);
    await vi.waitUntil(() => seen.length > 0, patient);
    expect(seen[0]!.payload).toMatchObject({ event: 'media.play', server: { title: 'Living Room' } });
    expect(seen[0]!.thumb!.size).toBeGreaterThan(100);
  });

  test('answers what it does not take', async () => {
    const url = await listen({ onWebhook: () => Promise.reject(new Error('full')), onError: () => undefined });
    const status = async (path: string, init?: RequestInit): Promise<number> => (await fetch(url + path, init)).status;
    expect(await status('/elsewhere', { method: 'POST', body: '{}' })).toBe(404);
    expect(await status(`/${secret}`)).toBe(405);
    expect(await status(`/${secret}`, { method: 'POST', body: '{' })).toBe(400);
    expect(await status(`/${secret}`, { method: 'POST', body: '{}' })).toBe(500);
  });

  test('is not needed to read a request', async () => {
    const take = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
      seen.push(await readWebhook(incoming));
      response.end();
    };
    server = createServer((incoming, response) => void take(incoming, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{"event":"library.new"}' });
    expect(seen).toMatchObject([{ payload: { event: 'library.new' } }]);
  });
});

test('a payload is read by itself', () => {
  expect(readWebhookPayload('{"event":"media.rate","rating":"8"}')).toEqual({ event: 'media.rate', rating: 8 });
  expect(() => readWebhookPayload('?')).toThrow(WireError);
});
