import { describe, expect, test } from 'vitest';
import { createSandbox } from '../sandbox.ts';
import { baseUrl } from '../testing/player.ts';

const sandbox = createSandbox({
  library: {
    sections: [
      {
        type: 'movie',
        title: 'Films',
        items: [
          { title: 'Übung & Spiel', ratingKey: 1, media: [{}] },
          { title: '100% a+b', ratingKey: 2 },
          { title: '日本', ratingKey: 3, media: [{ parts: [{ file: '/media/Films/Été “à l’été” (2001).mp4' }] }] },
        ],
      },
    ],
  },
});
const send = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> =>
  sandbox.fetch(baseUrl + path, { method, headers: { 'X-Plex-Token': sandbox.serverToken, ...headers } });
const json = { Accept: 'application/json' };
const all = '/library/sections/1/all';
const listed = async (query: string): Promise<Record<string, unknown>> => {
  const answer = await send(`${all}?${query}`, json);
  const { MediaContainer } = (await answer.json()) as { MediaContainer: Record<string, unknown> };
  const {
    size,
    totalSize,
    offset,
    Metadata = [],
  } = MediaContainer as { Metadata?: readonly { title: string }[] } & Record<string, unknown>;
  return { size, totalSize, offset, titles: Metadata.map(({ title }) => title) };
};
const part = sandbox.world.tables.items.get(1)!.media[0]!.parts[0]!.id;
const file = `/library/parts/${part}/1/file.mp4`;
const whole = Number((await send(file, {}, 'HEAD')).headers.get('content-length'));

describe('A range of a file', () => {
  test.each([
    ['bytes=0-0', 206, `bytes 0-0/${whole}`, 1],
    ['Bytes= 0-3 ', 206, `bytes 0-3/${whole}`, 4],
    ['bytes=-5', 206, `bytes ${whole - 5}-${whole - 1}/${whole}`, 5],
    [`bytes=${whole - 2}-`, 206, `bytes ${whole - 2}-${whole - 1}/${whole}`, 2],
    [`bytes=0-${whole * 9}`, 206, `bytes 0-${whole - 1}/${whole}`, whole],
    [`bytes=${whole}-`, 416, `bytes */${whole}`, 109],
    ['bytes=-0', 416, `bytes */${whole}`, 109],
    ['bytes=5-2', 200, null, whole],
    [`bytes=0-1,${whole}-`, 206, `bytes 0-1/${whole}`, 2],
    [`bytes=${whole}-,${whole * 2}-`, 416, `bytes */${whole}`, 109],
    ['bytes=0-1,9-5', 200, null, whole],
    ['bytes=0-,0-', 200, null, whole],
    ['bytes=,', 200, null, whole],
    ['items=0-1', 200, null, whole],
    ['bytes=a-b', 200, null, whole],
  ])('%s', async (range, status, contentRange, length) => {
    const answer = await send(file, { Range: range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange]);
    expect(Number(answer.headers.get('content-length'))).toBe(length);
  });

  test('is given without a body to who asks for headers only', async () => {
    const head = await send(file, { Range: 'bytes=0-9' }, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([206, '10', '']);
  });

  test('comes with others in one body, each with its place', async () => {
    const bytes = new Uint8Array(await (await send(file)).arrayBuffer());
    const answer = await send(file, { Range: 'bytes=0-1, 4-5,-3' });
    const [, boundary] = /^multipart\/byteranges; boundary=(\S+)$/.exec(answer.headers.get('content-type')!)!;
    const body = new TextDecoder('latin1').decode(await answer.arrayBuffer());
    const pieces = body.split(`--${boundary}`).map((piece) => piece.trim().split('\r\n\r\n'));
    const text = (start: number, end: number): string => new TextDecoder('latin1').decode(bytes.subarray(start, end));
    const head = (range: string): string => `Content-Type: video/mp4\r\nContent-Range: bytes ${range}/${whole}`;
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-length')).toBe(String(body.length));
    expect(pieces).toEqual([
      [''],
      [head('0-1'), text(0, 2)],
      [head('4-5'), text(4, 6)],
      [head(`${whole - 3}-${whole - 1}`), text(whole - 3, whole)],
      ['--'],
    ]);
  });
});

describe('A file that a client has', async () => {
  const first = await send(file, {}, 'HEAD');
  const [etag, date] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
  const [earlier, later] = [-1, 1].map((days) => new Date(Date.parse(date) + days * 86_400_000).toUTCString());

  test.each([
    ['If-None-Match', etag, 304],
    ['If-None-Match', `"other", W/${etag}`, 304],
    ['If-None-Match', '*', 304],
    ['If-None-Match', '"other"', 200],
    ['If-Modified-Since', date, 304],
    ['If-Modified-Since', later!, 304],
    ['If-Modified-Since', earlier!, 200],
    ['If-Modified-Since', 'some day', 200],
    ['If-Match', etag, 200],
    ['If-Match', '"other"', 412],
    ['If-Unmodified-Since', date, 200],
    ['If-Unmodified-Since', earlier!, 412],
  ])('%s: %s', async (name, value, status) => {
    const answer = await send(file, { [name]: value });
    expect(answer.status).toBe(status);
  });

  test('is told of without a body', async () => {
    const answer = await send(file, { 'If-None-Match': etag });
    expect([answer.headers.get('etag'), answer.headers.get('content-length'), await answer.text()]).toEqual([
      etag,
      null,
      '',
    ]);
  });

  test.each([
    [etag, 206],
    [date, 206],
    [`W/${etag}`, 200],
    ['"other"', 200],
    [later!, 200],
  ])('is gone on with where it is the same: %s', async (condition, status) => {
    const answer = await send(file, { Range: 'bytes=0-9', 'If-Range': condition });
    expect(answer.status).toBe(status);
  });

  test.each(['/library/metadata/1/thumb/1', '/photo/:/transcode?url=%2Flibrary%2Fmetadata%2F1%2Fthumb%2F1&width=40'])(
    'may be a picture: %s',
    async (path) => {
      const tag = (await send(path)).headers.get('etag')!;
      expect((await send(path, { 'If-None-Match': tag })).status).toBe(304);
    },
  );
});

test('a file is saved under its own name', async () => {
  const { id, fields } = sandbox.world.tables.items.get(3)!.media[0]!.parts[0]!;
  const answer = await send(`/library/parts/${id}/1/file.mp4?download=1`);
  expect(fields.file).toBe('/media/Films/Été “à l’été” (2001).mp4');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="_t_ __ l__t__ (2001).mp4"; filename*=UTF-8''%C3%89t%C3%A9%20%E2%80%9C%C3%A0%20l%E2%80%99%C3%A9t%C3%A9%E2%80%9D%20%282001%29.mp4`,
  );
});

describe('A page of a list', () => {
  const page = (start: string, size: string): string => `X-Plex-Container-Start=${start}&X-Plex-Container-Size=${size}`;

  test.each([
    ['of none', page('0', '0'), { size: 0, totalSize: 3, offset: 0 }],
    ['past the end', page('9', '2'), { size: 0, totalSize: 3, offset: 9 }],
    ['beyond the end', page('2', '9999999999'), { size: 1, totalSize: 3, offset: 2 }],
    ['of a size below nought', page('0', '-1'), { size: 3, totalSize: undefined, offset: undefined }],
    ['of no number', page('x', 'y'), { size: 3, totalSize: undefined, offset: undefined }],
    ['of a size alone in the query', 'X-Plex-Container-Size=1', { size: 3, totalSize: undefined, offset: undefined }],
  ])('%s', async (_, query, expected) => {
    expect(await listed(query)).toMatchObject(expected);
  });
});

describe('A query', () => {
  test.each([
    ['title==Übung %26 Spiel', ['Übung & Spiel']],
    ['title=%C3%9CBUNG', ['Übung & Spiel']],
    ['title=u%CC%88bung', ['Übung & Spiel']],
    ['title=100%25+a%2Bb', ['100% a+b']],
    ['title=%E6%97%A5', ['日本']],
    ['title=%', ['100% a+b']],
    ['unheardOf=1', ['100% a+b', 'Übung & Spiel', '日本']],
    ['type=none', ['100% a+b', 'Übung & Spiel', '日本']],
    ['sort=nonsense:up', ['100% a+b', 'Übung & Spiel', '日本']],
    [`title=${'x'.repeat(9000)}`, []],
  ])('%s', async (query, titles) => {
    const found = await listed(query);
    expect((found.titles as string[]).toSorted()).toEqual(titles.toSorted());
  });
});

test('items that are asked for together come once each, in the order that they are named', async () => {
  const answer = await send('/library/metadata/3,1,3,99,x', json);
  const { MediaContainer } = (await answer.json()) as {
    MediaContainer: { Metadata: readonly { ratingKey: string }[] };
  };
  expect(MediaContainer.Metadata.map(({ ratingKey }) => ratingKey)).toEqual(['3', '1']);
});

describe('What there is not', () => {
  test.each([
    ['a path', 'GET', '/nothing'],
    ['a path in capitals', 'GET', '/LIBRARY/sections'],
    ['a library', 'GET', '/library/sections/x/all'],
    ['an item', 'GET', '/library/metadata/-1'],
    ['an item of a broken code', 'GET', '/library/metadata/%zz'],
    ['a method', 'PATCH', '/library/metadata/1'],
    ['a method of a path', 'DELETE', '/identity'],
  ])('%s is answered with a page, whatever is asked for', async (_, method, path) => {
    const answer = await send(path, json, method);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html']);
    expect(await answer.text()).toBe(
      '<html><head><title>Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
    );
  });

  test('has a length for who asks for headers only', async () => {
    const answer = await send('/nothing', {}, 'HEAD');
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([404, '85', '']);
  });
});

test.each(['multipart/form-data; boundary=x', 'multipart/form-data', 'application/json'])(
  'a body that is not the %s that it says it is has no fields',
  async (type) => {
    const answer = await sandbox.fetch('https://plex.tv/api/v2/users/signin', {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Plex-Client-Identifier': 'c' },
      body: '{"login":',
    });
    expect(answer.status).toBe(401);
  },
);

test('characters that XML cannot have are left out of it', async () => {
  const set = `/library/metadata/1?title.value=${encodeURIComponent('\u0000\u0007A\u001F & \tB\uFFFF')}`;
  expect((await send(set, {}, 'PUT')).status).toBe(200);
  expect(await (await send('/library/metadata/1')).text()).toContain(' title="A &amp; &#9;B"');
});

test('a socket is none without an upgrade, and says so', async () => {
  const answer = await send('/:/websockets/notifications');
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Ask for an upgrade.')]);
});

test('a browser’s question needs no token, and has no body', async () => {
  const answer = await sandbox.fetch(`${baseUrl}/library/sections`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://app.example', 'Access-Control-Request-Headers': 'x-plex-token' },
  });
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '0', '']);
});
