import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = createSandbox();
});

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  sandbox.fetch(`https://plex.tv${path}`, { headers: { Accept: 'application/json', ...headers } });

test('a server asks which tokens it takes: those of its owner’s devices, and of who it is shared with', async () => {
  const answer = await ask(`/api/v2/server/access_tokens?auth_token=${sandbox.serverToken}`);
  const tokens = (await answer.json()) as readonly { readonly type: string; readonly token: string }[];
  expect(tokens).toContainEqual({
    type: 'device',
    device: 'Sandbox',
    token: sandbox.accountToken,
    owned: true,
    createdAt: '2025-01-01T00:00:00Z',
  });
  const shared = tokens.find(({ type }) => type === 'server');
  expect(shared).toMatchObject({
    owned: false,
    invited: { id: 2, title: 'mira', username: null },
    settings: { allowSync: false, filterPhotos: null },
    sections: [{ key: expect.any(Number), createdAt: '2025-01-01T00:00:00Z' }, { key: expect.any(Number) }],
  });
  const listed = await sandbox.fetch('http://sandbox.test:32400/library/sections', {
    headers: { 'X-Plex-Token': shared!.token },
  });
  expect(listed.status).toBe(200);
});

test('nobody else is told tokens', async () => {
  expect((await ask('/api/v2/server/access_tokens', { 'X-Plex-Token': sandbox.accountToken })).status).toBe(401);
});

test('a path of v2 says which methods it has to who asks by another', async () => {
  const answer = await ask('/api/v2/shared_servers', { 'X-Plex-Token': sandbox.accountToken });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'OPTIONS, POST']);
  expect(await answer.json()).toMatchObject({ errors: [{ status: 405 }] });
});

test('older paths aren’t there for another method', async () => {
  expect((await ask('/pins.xml', { 'X-Plex-Token': sandbox.accountToken })).status).toBe(404);
});
