import { operation, type Operation } from '../wire/operation.ts';
import type { Wire } from '../wire/values.ts';
import type { ServerResource } from './resource.ts';

export interface Identity {
  machineIdentifier: string;
  version?: string;
  claimed?: boolean;
}
export const getIdentity: Operation<'pms', object, Identity> = operation({
  id: 'getIdentity',
  host: 'pms',
  method: 'GET',
  path: '/identity',
  reading: (w: Wire): Identity => w as unknown as Identity,
});
export const getServerInfo: Operation<'pms', object, Wire> = operation({
  id: 'getServerInfo',
  host: 'pms',
  method: 'GET',
  path: '/',
  reading: (w: Wire): Wire => w,
});
export const getServerResources: Operation<'plex.tv', object, ServerResource[]> = operation({
  id: 'get-server-resources',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/resources',
  reading: (w: Wire): ServerResource[] =>
    (w as unknown as ServerResource[]).map((r) => ({ ...r, provides: String(r.provides).split(',') })),
});
