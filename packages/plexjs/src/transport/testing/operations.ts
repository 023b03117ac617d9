import { type Operation, operation } from '../../wire/operation.ts';
import type { Wire } from '../../wire/values.ts';

const asSent = (wire: Wire): Wire => wire;

type Anything = Readonly<Record<string, unknown>>;

export const getThing: Operation<'pms', Anything, Wire> = operation<'pms', Anything, Wire>({
  id: 'getThing',
  host: 'pms',
  method: 'GET',
  path: '/thing',
  reading: asSent,
});

export const getItem: Operation<'pms', { readonly id: unknown }, Wire> = operation<
  'pms',
  { readonly id: unknown },
  Wire
>({
  id: 'getItem',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{id}',
  reading: asSent,
});

export const deleteItem: Operation<'pms', { readonly id: unknown }, void> = operation<
  'pms',
  { readonly id: unknown },
  void
>({
  id: 'deleteItem',
  host: 'pms',
  method: 'DELETE',
  path: '/library/metadata/{id}',
  reading: 'none',
});

export const createThing: Operation<'pms', Anything, Wire> = operation<'pms', Anything, Wire>({
  id: 'createThing',
  host: 'pms',
  method: 'POST',
  path: '/thing',
  reading: asSent,
});

export const upload: Operation<'pms', { readonly body: unknown }, Wire> = operation<
  'pms',
  { readonly body: unknown },
  Wire
>({
  id: 'upload',
  host: 'pms',
  method: 'POST',
  path: '/upload',
  reading: asSent,
  rules: { body: 'body' },
});

export const getFile: Operation<'pms', object, Response> = operation<'pms', object, Response>({
  id: 'getFile',
  host: 'pms',
  method: 'GET',
  path: '/file',
  reading: 'stream',
});

export const getUser: Operation<'plex.tv', object, Wire> = operation<'plex.tv', object, Wire>({
  id: 'getUser',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user',
  reading: asSent,
});

export const play: Operation<'player', Anything, void> = operation<'player', Anything, void>({
  id: 'play',
  host: 'player',
  method: 'GET',
  path: '/player/playback/play',
  reading: 'none',
});

export const getFriends: Operation<'community', Anything, Wire> = operation<'community', Anything, Wire>({
  id: 'getFriends',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: asSent,
  envelope: 'data',
  graphql: 'query GetFriends($first: Int) { friends { id } }',
});
