import { type ContractOperation, operations } from 'plexjs/contract';
import { expect, test } from 'vitest';
import { describe as describeOperation } from '../../packages/plexjs/src/wire/contract-operation.ts';
import { type HostName, type Method, operation } from '../../packages/plexjs/src/wire/operation.ts';
import { operationFor } from './route.ts';

test.each([
  ['pms', 'GET', '/library/sections/{sectionId}/all', 'listContent'],
  ['pms', 'GET', '/library/metadata/{ratingKey}', 'getMetadataItem'],
  ['pms', 'GET', '/video/:/transcode/universal/decision', 'makeDecision'],
  ['pms', 'GET', '/identity', 'getIdentity'],
  ['plex.tv', 'GET', '/api/v2/pins/{pinId}', 'getTokenByPinId'],
  ['plex.tv', 'GET', '/pins/{pinID}', 'getTokenByPinId'],
  ['plex.tv', 'GET', 'https://plex.tv/api/v2/pins/5?strong=1', 'getTokenByPinId'],
  ['discover.provider.plex.tv', 'GET', '/library/metadata/{ratingKey}/userState', 'getDiscoverUserState'],
  ['discover-provider', 'GET', '/library/metadata/{ratingKey}/userState', 'getDiscoverUserState'],
])('%s %s %s is %s', (host, method, endpoint, id) => {
  expect(operationFor(operations, { host, method, endpoint })?.id).toBe(id);
});

test.each([
  ['{"data":{"allFriendsV2":[{"user":{"id":"1"},"createdAt":"2024-01-01"}]}}', 'getAllFriends'],
  ['{"data":{"activityFeed":{"nodes":[{"id":"1"}],"pageInfo":{"endCursor":null}}}}', 'getActivityFeed'],
  ['{"data":{"removeActivity":true}}', 'removeActivity'],
])('of those that share one endpoint, %s is what %s asked for', (text, id) => {
  expect(operationFor(operations, { host: 'community', method: 'POST', endpoint: '/api', text })?.id).toBe(id);
});

test('nobody owns what is not known', () => {
  expect(operationFor(operations, { host: 'pms', method: 'GET', endpoint: '/no/such/thing/anywhere' })).toBeUndefined();
});

const made = (
  host: HostName,
  method: Method,
  path: string,
  reading: 'none' | ((wire: object) => object),
): ContractOperation =>
  describeOperation(
    operation<HostName, object, unknown>({ id: `${host} ${method} ${path}`, host, method, path, reading }),
    'Things',
    'Does something.',
  );
const data = (wire: object): object => wire;

const few = [
  made('pms', 'GET', '/things/{id}', data),
  made('pms', 'DELETE', '/things/{id}', 'none'),
  made('pms', 'GET', '/things/all', data),
  made('pms', 'PUT', '/things/all/{name}.{ending}', 'none'),
  made('pms', 'GET', '/things/{id}/{part}', data),
  made('player', 'GET', '/things/{id}', data),
  made('clients.plex.tv', 'GET', '/api/v2/user', data),
  made('plex.tv', 'POST', '/api/v2/user', data),
  made('plex.tv', 'GET', '/api/v2/user', data),
];

test.each([
  ['pms', 'GET', '/things/5', 'pms GET /things/{id}'],
  ['pms', 'DELETE', '/things/5', 'pms DELETE /things/{id}'],
  ['pms', 'DELETE', '/things/{thingId}', 'pms DELETE /things/{id}'],
  ['pms', 'GET', '/things/all', 'pms GET /things/all'],
  ['pms', 'GET', '/things/all/', 'pms GET /things/all'],
  ['pms', 'GET', '/things/all?type=1 (first page)', 'pms GET /things/all'],
  ['pms', 'PUT', '/things/all/cover.jpg', 'pms PUT /things/all/{name}.{ending}'],
  ['pms', 'PUT', '/things/5/cover', 'pms GET /things/{id}/{part}'],
  ['companion', 'GET', '/things/5', 'player GET /things/{id}'],
  ['plex.tv', 'GET', '/api/v2/user', 'plex.tv GET /api/v2/user'],
  ['plex.tv', 'GET', '/user', 'plex.tv GET /api/v2/user'],
  ['clients.plex.tv', 'GET', '/api/v2/user', 'clients.plex.tv GET /api/v2/user'],
])('of a few, %s %s %s is %s', (host, method, endpoint, id) => {
  expect(operationFor(few, { host, method, endpoint })?.id).toBe(id);
});

test.each([
  ['vod', '/things/5'],
  ['pms', '/things'],
  ['pms', '/things/5/6/7'],
  ['pms', '/thingsX/5'],
  ['plex.tv', '/api/v2/users'],
])('of a few, none owns %s %s', (host, endpoint) => {
  expect(operationFor(few, { host, method: 'GET', endpoint })).toBeUndefined();
});
