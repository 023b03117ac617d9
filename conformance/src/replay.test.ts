import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Payload, readCorpus } from './corpus.ts';
import { findLeaves } from './leaves.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

const payload = (text: string, differences: Partial<Payload> = {}): Payload => ({
  file: 'x.json',
  format: 'json',
  host: 'pms',
  method: 'GET',
  endpoint: '/library/sections/{sectionId}/all',
  notes: '',
  kind: '',
  status: 200,
  text,
  ...differences,
});

describe('the corpus of our own', () => {
  test('goes through what owns it, without an error, and nothing is lost', async () => {
    const replays = await Promise.all((await readCorpus(fixtures)).map(replay));
    expect(replays.map(({ payload: { file }, through, thrown }) => [file, through, thrown])).toEqual([
      ['movies.json', 'listContent', undefined],
      ['movies.xml', 'listContent', undefined],
      ['seasons-old.json', 'getMetadataChildren', undefined],
      ['identity.xml', 'getIdentity', undefined],
      ['sessions.json', 'listSessions', undefined],
      ['metadata-404-html.txt', 'getMetadataItem', undefined],
      ['pin.json', 'getTokenByPinId', undefined],
      ['pin-404.json', 'getTokenByPinId', undefined],
      ['playing.json', 'readNotification', undefined],
      ['scrobble.json', 'readWebhook', undefined],
      ['rate.multipart', 'readWebhook', undefined],
      ['live-sessions.xml', 'getSessions', undefined],
      ['recording.json', 'getMetadataItem', undefined],
      ['account-old.xml', 'getAccountLegacy', undefined],
      ['servers-old.xml', 'getServersV1', undefined],
    ]);
    expect(await report(replays)).toMatchObject({
      payloads: 15,
      decoded: 15,
      lost: [],
      untyped: [{ path: 'Metadata.hologram.depth', sample: 3, files: ['movies.json'] }],
      jsonXmlPairs: 5,
      unequalPairs: [],
    });
  });
});

describe('a payload', () => {
  test.each([
    ['cut off', '{"MediaContainer":{"size":1,"Metadata":[{"ti', {}, 'PlexDecodeError'],
    ['of XML that is cut off', '<MediaContainer size="1"><Video', { format: 'xml' }, 'PlexDecodeError'],
    ['that is a page', '<html><body>Sign in</body></html>', { format: 'html' }, 'PlexDecodeError'],
    ['of a frame that is cut off', '{"Notification', { format: 'ws' }, 'WireError'],
    ['of a webhook that is none', 'payload=1', { format: 'webhook' }, 'WireError'],
  ])('%s is one that threw', async (_, text, differences, name) => {
    const replayed = await replay(payload(text, differences));
    expect(replayed.thrown).toMatch(name);
    expect(await report([replayed])).toMatchObject({ payloads: 1, decoded: 0, threw: [{ file: 'x.json' }], leaves: 0 });
  });

  test('of an error is right when the error has its status', async () => {
    expect(await replay(payload('<html></html>', { format: 'html', status: 503 }))).toMatchObject({
      thrown: undefined,
      decoded: { status: 503 },
    });
  });

  test('of GraphQL is refused with status 200', async () => {
    const text = '{"errors":[{"message":"Not for you"}],"data":null}';
    expect(await replay(payload(text, { host: 'community', method: 'POST', endpoint: '/api' }))).toMatchObject({
      thrown: undefined,
      decoded: { status: 200, errors: [{ message: 'Not for you' }] },
    });
  });

  test.each([
    ['from a notification socket', { endpoint: '/:/websockets/notifications' }, 'readNotification'],
    ['for a webhook', { host: 'webhook', endpoint: 'webhook' }, 'readWebhook'],
  ])('%s goes through its decoder, whatever format is said', async (_, differences, through) => {
    expect(await replay(payload('{"type":"log","event":"media.play"}', differences))).toMatchObject({
      through,
      thrown: undefined,
    });
  });

  test('that nothing owns is read as a list of items', async () => {
    const text = '{"MediaContainer":{"Metadata":[{"title":"x"}]}}';
    const replayed = await replay(payload(text, { endpoint: '/video/a-channel/menu/of/its/own' }));
    expect(replayed).toMatchObject({ through: 'decodeItemContainer', decoded: { items: [{ title: 'x' }] } });
    expect(findLeaves(replayed.wire, replayed.decoded)).toEqual([
      { path: 'Metadata.title', value: 'x', found: 'typed' },
    ]);
  });

  test.each([
    ['a list', 'json', '[{"title":"x"},"y"]', [{ title: 'x' }, 'y']],
    ['a word', 'json', '"later"', 'later'],
    ['a playlist of a stream', 'txt', '#EXTM3U', '#EXTM3U'],
    ['a page', 'html', '<html></html>', '<html></html>'],
  ])('that nothing owns may be %s', async (_, format, text, decoded) => {
    const replayed = await replay(payload(text, { format, endpoint: '/made/up/by/a/server' }));
    expect(replayed).toMatchObject({ thrown: undefined, decoded });
    expect(findLeaves(replayed.wire, replayed.decoded).map(({ found }) => found)).not.toContain('lost');
  });

  test('of an error that nothing owns is mapped all the same', async () => {
    const differences = { format: 'html', status: 404, endpoint: '/made/up/by/a/server' };
    expect(await replay(payload('<html></html>', differences))).toMatchObject({
      thrown: undefined,
      decoded: { status: 404 },
    });
  });

  test('keeps what has no form, and each of its leaves is found', async () => {
    const row = { type: 'movie', extra: 'own', year: 'next year', Genre: [{ tag: 'a' }, 'b'], Player: { deep: [[1]] } };
    const text = JSON.stringify({ MediaContainer: { Metadata: [row], __proto: 1 } });
    const { wire, decoded } = await replay(payload(text));
    expect(findLeaves(wire, decoded).map(({ path, found }) => [path, found])).toEqual([
      ['Metadata.type', 'typed'],
      ['Metadata.extra', 'extra'],
      ['Metadata.year', 'extra'],
      ['Metadata.Genre', 'extra'],
      ['Metadata.Genre.tag', 'typed'],
      ['Metadata.Player.deep', 'extra'],
      ['__proto', 'extra'],
    ]);
  });
});
