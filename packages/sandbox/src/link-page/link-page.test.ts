import { getPin, getTokenByPinId, getTokenDetails } from 'plexjs/operations';
import { beforeEach, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { plexClient } from '../testing/plex-tv-clients.ts';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = createSandbox();
});

const send = (fields: Record<string, string>): Promise<Response> =>
  sandbox.fetch('https://plex.tv/link', { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

test('a person types the code, and the device is signed in', async () => {
  const device = plexClient(sandbox, 'a-device');
  const { id, code } = await getPin(device);
  const page = await (await sandbox.fetch('https://plex.tv/link')).text();
  expect(page).toContain('<label for="code">');
  const answer = await send({ code: ` ${code.toLowerCase()} `, user: '1001' });
  expect(await answer.text()).toContain('Test is signed in as Sandbox now.');
  const { authToken } = await getTokenByPinId(device, { pinId: id });
  expect((await getTokenDetails(device.with({ token: String(authToken) }))).username).toBe('sandbox');
});

test('a link brings the code along', async () => {
  expect(await (await sandbox.fetch('https://plex.tv/link/?pin=AB12')).text()).toContain('value="AB12"');
});

test('a wrong code is said to be wrong, and what was typed stays', async () => {
  const answer = await send({ code: '<b>"', user: '1001' });
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(page).toContain('role="alert"');
  expect(page).toContain('value="&lt;b&gt;&quot;"');
});

test('an application’s sign-in page leads back to it', async () => {
  const device = plexClient(sandbox, 'a-device');
  const { code } = await getPin(device, { strong: true });
  const plain = await (await sandbox.fetch('https://app.plex.tv/auth')).text();
  expect(plain).toContain('location.hash');
  const page = await (
    await sandbox.fetch(`https://app.plex.tv/auth?code=${code}&forwardUrl=https://app.example/back`)
  ).text();
  expect(page).toContain('value="https://app.example/back"');
  const answer = await send({ code, user: '1001', forwardUrl: 'https://app.example/back' });
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, 'https://app.example/back']);
});

test('nobody is led to a script', async () => {
  const { code } = await getPin(plexClient(sandbox, 'a-device'));
  const answer = await send({ code, user: '1001', forwardUrl: 'javascript:alert(1)' });
  expect(answer.status).toBe(200);
});
