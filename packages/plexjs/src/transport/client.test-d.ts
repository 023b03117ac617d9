import { expectTypeOf, test } from 'vitest';
import { type Call, type HostName, operation } from '../wire/operation.ts';
import { createClient, type PlexClient } from './client.ts';
import type { FetchLike } from './fetch.ts';
import type { MediaQuery } from './media-query.ts';

const getSections = operation<'pms', { readonly query?: MediaQuery }, string[]>({
  id: 'getSections',
  host: 'pms',
  method: 'GET',
  path: '/library/sections',
  reading: () => [],
});
const getItem = operation<'pms', { readonly id: string }, string>({
  id: 'getItem',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{id}',
  reading: () => '',
});
const getUser = operation<'plex.tv', object, string>({
  id: 'getUser',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user',
  reading: () => '',
});
const play = operation<'player', object, string>({
  id: 'play',
  host: 'player',
  method: 'GET',
  path: '/player/playback/play',
  reading: () => '',
});

const address: string | undefined = 'http://192.0.2.1:32400';

test('a server’s operations need a client with a server', () => {
  const client = createClient({ baseUrl: address });
  expectTypeOf(client).toEqualTypeOf<PlexClient<HostName>>();
  expectTypeOf(getSections(client)).toEqualTypeOf<Call<string[]>>();
  expectTypeOf(getUser(client)).toEqualTypeOf<Call<string>>();

  const account = createClient({ token: 'x' });
  expectTypeOf(getUser(account)).toEqualTypeOf<Call<string>>();
  // @ts-expect-error -- It has no server.
  getSections(account);
  // @ts-expect-error -- Nor a player.
  play(account);
  // @ts-expect-error -- Without options neither.
  getSections(createClient());
  // @ts-expect-error -- An address that may be missing is none.
  getSections(createClient({ baseUrl: address as string | undefined }));
});

test('a client gets more hosts with more addresses', () => {
  const account = createClient();
  expectTypeOf(getSections(account.with({ baseUrl: address }))).toEqualTypeOf<Call<string[]>>();
  expectTypeOf(play(account.with({ hosts: { player: address } }))).toEqualTypeOf<Call<string>>();
  expectTypeOf(play(createClient({ hosts: { player: address } }))).toEqualTypeOf<Call<string>>();
  // @ts-expect-error -- Other options give none.
  getSections(account.with({ timeout: 1 }));
});

test('options and parameters are checked', () => {
  // @ts-expect-error -- There is no such option.
  createClient({ baseUrl: address, tokn: 'x' });
  const client = createClient({ baseUrl: address });
  // @ts-expect-error -- The id is needed.
  getItem(client);
  // @ts-expect-error -- There is no such option of a call.
  getItem(client, { id: '1' }, { timeOut: 1 });
  expectTypeOf(getItem(client, { id: '1' }, { timeout: 1 })).toEqualTypeOf<Call<string>>();
  expectTypeOf(getItem(client, { id: '1' }, { raw: true })).toEqualTypeOf<Call<unknown>>();
  expectTypeOf(getSections(client, undefined, { raw: true })).toEqualTypeOf<Call<unknown>>();
  getSections(client, {
    query: { 'year>>': 2000, genre: [['a'], ['b', 'c']], or: [{ title: 'x' }, { and: [{ year: 1 }] }] },
  });
});

test('the platform’s fetch fits', () => {
  expectTypeOf(fetch).toExtend<FetchLike>();
});
