import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { rawAnswer, type RawRequest } from '../testing/plex-tv-clients.ts';

const library = { sections: [{ type: 'movie' as const, title: 'Films' }] };

let sandbox: Sandbox;
let mine: Readonly<Record<string, string>>;

beforeEach(() => {
  sandbox = createSandbox({ library });
  mine = { 'X-Plex-Token': sandbox.accountToken, 'X-Plex-Client-Identifier': 'old' };
});

const from = (path: string, init: RawRequest = {}): Promise<readonly [number, string]> =>
  rawAnswer(sandbox, `https://plex.tv${path}`, { headers: mine, ...init });

describe('the ending of a path names the form', () => {
  test('of answers by v2, over what the header says', async () => {
    const headers = { ...mine, Accept: 'application/xml' };
    const [status, text] = await from('/api/v2/pins.json', { method: 'POST', headers });
    const { id, code } = JSON.parse(text) as { readonly id: number; readonly code: string };
    expect([status, code]).toEqual([201, expect.stringMatching(/^\w{4}$/)]);
    expect((await from(`/api/v2/pins/${id}.xml`))[1]).toMatch(
      new RegExp(`^<\\?xml.+\\n<pin id="${id}" code="${code}"`),
    );
  });

  test('of an account, which has other names in XML', async () => {
    const [, text] = await from('/users/account.json');
    expect(JSON.parse(text)).toMatchObject({ user: { username: 'sandbox', authToken: sandbox.accountToken } });
    const [, xml] = await from('/users/account.xml');
    expect(xml).toContain(`authenticationToken="${sandbox.accountToken}"`);
    expect(xml).toContain('hasPassword="true"');
    expect(xml).toMatch(/<subscription active="1" status="Active" plan="lifetime"><feature id="\w+" \/>/);
    expect(xml).toContain('<joined-at type="datetime">2025-01-01 00:00:00 UTC</joined-at>');
  });

  test('of what a sign-in gives', async () => {
    const headers = { 'X-Plex-Client-Identifier': 'old', Authorization: `Basic ${btoa('sandbox:sandbox-password')}` };
    const [status, xml] = await from('/users/sign_in.xml', { method: 'POST', headers });
    expect([status, xml]).toEqual([201, expect.stringMatching(/ authenticationToken="\w{20}"/)]);
    const refused = await sandbox.fetch('https://plex.tv/users/sign_in.xml', { method: 'POST', headers: mine });
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([401, 'Basic realm="plex.tv"']);
  });

  test('of a sign-out, after which the token is none', async () => {
    const signIn = { 'X-Plex-Client-Identifier': 'old', Authorization: `Basic ${btoa('sandbox:sandbox-password')}` };
    for (const [path, method] of [
      ['/users/sign_out.xml', 'POST'],
      ['/users/sign_out.json', 'DELETE'],
    ] as const) {
      const [, text] = await from('/users/sign_in.json', { method: 'POST', headers: signIn });
      const { user } = JSON.parse(text) as { readonly user: { readonly authToken: string } };
      const headers = { ...mine, 'X-Plex-Token': user.authToken };
      expect((await from('/users/account.json', { headers }))[0]).toBe(200);
      expect((await from(path, { method, headers }))[0]).toBe(204);
      expect((await from('/users/account.json', { headers }))[0]).toBe(401);
    }
  });

  test('of PINs and devices of before v2', async () => {
    const [, pin] = await from('/pins.json', { method: 'POST' });
    expect(JSON.parse(pin)).toMatchObject({ pin: { client_identifier: 'old', auth_token: null } });
    const [, devices] = await from('/devices.json');
    expect(JSON.parse(devices)).toMatchObject([
      { name: 'Sandbox' },
      { provides: 'server', token: sandbox.serverToken },
    ]);
  });
});

describe('what a form says can be said', () => {
  const headers = { 'X-Plex-Client-Identifier': 'old', 'Content-Type': 'application/json' };

  test.each([
    ['in JSON', '/users/sign_in.json', { user: { login: 'sandbox', password: 'sandbox-password' } }],
    ['in JSON of v2', '/api/v2/users/signin', { login: 'sandbox', password: 'sandbox-password' }],
    ['in the query', '/api/v2/users/signin?login=sandbox&password=sandbox-password', undefined],
  ])('%s', async (_, path, body) => {
    expect((await from(path, { method: 'POST', headers, body: JSON.stringify(body) }))[0]).toBe(201);
  });

  test.each(['{"user":{"login":"sandbox","password":"no"}}', '{"user":', '[1,null]', '7'])(
    'but not with %s',
    async (body) => {
      expect((await from('/users/sign_in.json', { method: 'POST', headers, body }))[0]).toBe(401);
    },
  );
});

describe('names of the time of myPlex', () => {
  test('servers, with the token for each', async () => {
    const [status, servers] = await from('/pms/servers.xml');
    expect([status, servers]).toEqual([
      200,
      expect.stringMatching(
        /<Server accessToken="sandbox-server-token" name="Living Room" .+ owned="1" synced="0" \/>/,
      ),
    ]);
    expect(await from('/api/servers')).toEqual([200, servers]);
  });

  test.each([
    ['/pms/resources?includeHttps=1', '/api/resources?includeHttps=1'],
    ['/pms/friends/all', '/api/users'],
    ['/pms/:/ip', '/:/ip'],
  ])('%s is %s', async (old, now) => {
    const answer = await from(old);
    expect(answer).toEqual(await from(now));
    expect(answer[0]).toBe(200);
  });
});

test('the name that plex.tv had before signs in as well', async () => {
  const headers = { 'X-Plex-Client-Identifier': 'old', Authorization: `Basic ${btoa('sandbox:sandbox-password')}` };
  const address = 'https://my.plexapp.com/users/sign_in.xml';
  const [status, xml] = await rawAnswer(sandbox, address, { method: 'POST', headers });
  expect([status, xml]).toEqual([201, expect.stringMatching(/ authenticationToken="\w{20}"/)]);
});

describe('what scripts ask', () => {
  test('which version of the server is the newest, without an account', async () => {
    const [status, text] = await from('/api/downloads/5.json?channel=plexpass', { headers: {} });
    const { computer, nas } = JSON.parse(text) as Record<
      string,
      Record<string, { version: string; releases: object[] }>
    >;
    expect([status, Object.keys(computer!), Object.keys(nas!)]).toEqual([
      200,
      ['Windows', 'MacOS', 'Linux'],
      ['Synology'],
    ]);
    const { version, releases } = computer!.Linux!;
    expect(version).toBe('1.43.3.10300-0a1b2c3d4');
    expect(releases[0]).toMatchObject({
      build: 'linux-x86_64',
      distro: 'debian',
      url: `https://downloads.plex.tv/plex-media-server-new/${version}/debian/server_amd64.deb`,
      checksum: expect.stringMatching(/^[\da-f]{40}$/) as string,
    });
    expect((await from('/api/downloads/999.json'))[0]).toBe(404);
  });

  test.each([
    ['sasha', 200, '<Response code="0" status="Valid user" />'],
    ['new@example.com', 200, '<Response code="0" status="Valid user" />'],
    ['nobody', 400, '<Response code="1" status="Invalid user" />'],
    ['', 400, '<Response code="1" status="Invalid user" />'],
  ])('whether one can invite “%s”', async (name, status, body) => {
    const answer = await from(`/api/users/validate?invited_email=${encodeURIComponent(name)}`, { method: 'POST' });
    expect(answer).toEqual([status, expect.stringContaining(body)]);
  });
});

test('one port tells such paths from those of the server', async () => {
  const answers = ['/pms/servers.xml', '/devices.json', '/users/account.xml', '/devices'].map(async (path) => {
    const { status, headers } = await sandbox.fetch(`http://sandbox.test:32400${path}`, { headers: mine });
    return [status, headers.get('x-plex-protocol')];
  });
  expect(await Promise.all(answers)).toEqual([
    [200, null],
    [200, null],
    [200, null],
    [200, '1.0'],
  ]);
});
