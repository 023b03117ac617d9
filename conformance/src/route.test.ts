import { operations } from 'plexjs/contract';
import { expect, test } from 'vitest';
import { operationFor } from './route.ts';

test.each([
  ['pms', 'GET', '/library/sections/{sectionId}/all', 'listContent'],
  ['pms', 'GET', '/library/metadata/{ratingKey}', 'getMetadataItem'],
  ['pms', 'GET', '/video/:/transcode/universal/decision', 'makeDecision'],
  ['pms', 'GET', '/identity', 'getIdentity'],
  ['plex.tv', 'GET', '/api/v2/pins/{pinId}', 'getTokenByPinId'],
  ['plex.tv', 'GET', '/pins/{pinID}', 'getTokenByPinId'],
])('%s %s %s is %s', (host, method, endpoint, id) => {
  expect(operationFor(operations, { host, method, endpoint })?.id).toBe(id);
});

test('nobody owns what is not known', () => {
  expect(operationFor(operations, { host: 'pms', method: 'GET', endpoint: '/no/such/thing/anywhere' })).toBeUndefined();
});
