import { createClient, PinLogin, PlexAuthError, PlexNotFoundError, connect, type PlexClient } from 'plexjs';
import {
  getIdentity,
  getMediaPart,
  getMetadataChildren,
  getMetadataItem,
  getPin,
  getSections,
  getServerResources,
  getTokenByPinId,
  linkPin,
  listContent,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { startSandbox } from './node.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const baseUrl = 'http://sandbox.test:32400';

let sandbox: Sandbox;
let server: PlexClient;
let account: PlexClient;
let time: number;

beforeEach(() => {
  time = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createSandbox({ now: () => time });
  const options = { fetch: sandbox.fetch, clientIdentifier: 'sandbox-test', baseUrl };
  server = createClient({ ...options, token: sandbox.serverToken });
  account = createClient({ ...options, token: sandbox.accountToken });
});

describe('the media server', () => {
  test('says who it is without a token', async () => {
    const stranger = createClient({ baseUrl, fetch: sandbox.fetch });
    expect(await getIdentity(stranger)).toMatchObject({ machineIdentifier: sandbox.machineIdentifier, claimed: true });
  });

  test('refuses libraries without its token', async () => {
    const stranger = createClient({ baseUrl, fetch: sandbox.fetch });
    await expect(getSections(stranger)).rejects.toBeInstanceOf(PlexAuthError);
  });

  test('answers XML unless JSON is asked for, with the same content', async () => {
    const xml = await listContent(server, { sectionId: 1 }, { headers: { accept: '*/*' } }).withResponse();
    const json = await listContent(server, { sectionId: 1 }).withResponse();
    expect(xml.headers.get('content-type')).toBe('text/xml;charset=utf-8');
    expect(json.headers.get('content-type')).toBe('application/json');
    expect(xml.value).toEqual(json.value);
  });

  test('lists its libraries', async () => {
    const { sections } = await getSections(server);
    expect(sections.map(({ key, type, title }) => [key, type, title])).toEqual([
      ['1', 'movie', 'Films'],
      ['2', 'show', 'Shows'],
      ['3', 'artist', 'Music'],
    ]);
  });

  test('gives pages, and their number for a size of 0', async () => {
    const page = await listContent(server, { sectionId: 1, containerStart: 5, containerSize: 5 });
    expect([page.size, page.totalSize, page.offset]).toEqual([2, 7, 5]);
    expect(page.items.map(({ title }) => title)).toEqual(['Überfahrt', '夜の図書館']);
    const none = await listContent(server, { sectionId: 1, containerSize: 0 });
    expect([none.items, none.totalSize]).toEqual([[], 7]);
  });

  test('tells details only of items that are asked for by themselves', async () => {
    const [listed] = (await listContent(server, { sectionId: 1, containerSize: 1 })).items;
    const [whole] = (await getMetadataItem(server, { ids: listed!.ratingKey! })).items;
    expect(listed?.guids).toEqual([]);
    expect(whole?.guids.map(({ id }) => id)).toEqual(['imdb://tt0000001', 'tmdb://1']);
  });

  test('knows what is below a show', async () => {
    const [show] = (await listContent(server, { sectionId: 2 })).items;
    const seasons = await getMetadataChildren(server, { ids: show!.ratingKey! });
    expect(seasons.items.map(({ type, title }) => [type, title])).toEqual([
      ['season', 'Specials'],
      ['season', 'Season 1'],
    ]);
  });

  test('does not know other items and libraries', async () => {
    await expect(getMetadataItem(server, { ids: '999' })).rejects.toBeInstanceOf(PlexNotFoundError);
    await expect(listContent(server, { sectionId: '99' })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('sends files, and parts of them', async () => {
    const place = { partId: '1000', changestamp: '1', filename: 'file-1000.wav' };
    const whole = await (await getMediaPart(server, place)).bytes();
    const part = await getMediaPart(server, place, { headers: { range: 'bytes=4-7' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-7/${whole.length}`]);
    expect(await part.bytes()).toEqual(whole.slice(4, 8));
    const beyond = getMediaPart(server, place, { headers: { range: 'bytes=999999-' } });
    await expect(beyond).rejects.toMatchObject({ status: 416 });
  });
});

describe('plex.tv', () => {
  test('signs in with a PIN that a person links', async () => {
    const login = await PinLogin.create({ fetch: sandbox.fetch, clientIdentifier: 'tv' });
    expect(login.code).toMatch(/^[A-Z2-9]{4}$/);
    expect(await login.check()).toMatchObject({ status: 'pending' });
    await linkPin(account, { code: login.code });
    expect(await login.check()).toMatchObject({ status: 'signed-in', token: sandbox.accountToken });
  });

  test('gives long codes when they are wanted, and forgets a PIN when its time is up', async () => {
    const pin = await getPin(account, { strong: true });
    expect([pin.code.length, pin.expiresIn]).toEqual([25, 1800]);
    time += 1_800_001;
    await expect(getTokenByPinId(account, { pinId: pin.id })).rejects.toMatchObject({ errors: [{ code: 1020 }] });
  });

  test('does not tell a PIN to another client', async () => {
    const pin = await getPin(account);
    const other = createClient({ fetch: sandbox.fetch, clientIdentifier: 'other' });
    await expect(getTokenByPinId(other, { pinId: pin.id })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('wants to know who asks', async () => {
    const answer = await sandbox.fetch('https://plex.tv/api/v2/pins', { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { errors: [{ code: 1000, message: 'X-Plex-Client-Identifier is missing', status: 400 }] },
    ]);
  });

  test('tells the servers of an account to nobody else', async () => {
    expect((await getServerResources(account)).map(({ name, accessToken }) => [name, accessToken])).toEqual([
      ['Living Room', sandbox.serverToken],
    ]);
    const stranger = createClient({ fetch: sandbox.fetch, token: 'wrong' });
    await expect(getServerResources(stranger)).rejects.toBeInstanceOf(PlexAuthError);
    await expect(linkPin(account, { code: 'NONE' })).rejects.toBeInstanceOf(PlexNotFoundError);
  });

  test('leads to the server', async () => {
    const { client, identity } = await connect({ account, server: 'Living Room' });
    expect(identity.machineIdentifier).toBe(sandbox.machineIdentifier);
    expect((await getSections(client)).sections).toHaveLength(3);
  });
});

test('listens on a port', async () => {
  await using running = await startSandbox();
  const client = createClient({ baseUrl: running.url, token: running.serverToken });
  expect((await listContent(client, { sectionId: 1 })).items).toHaveLength(7);
});
