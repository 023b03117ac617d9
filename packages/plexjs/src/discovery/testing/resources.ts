import type { ServerConnection, ServerResource } from '../resource.ts';

export const token = 'server-token-1234567890';
export const machine = 'machine-1';

export const identity = (machineIdentifier: string = machine): { body: unknown } => ({
  body: { MediaContainer: { size: 0, claimed: true, machineIdentifier, version: '1.43.2' } },
});

export const resource = (connections: ServerConnection[], more: Partial<ServerResource> = {}): ServerResource => ({
  name: 'Attic',
  clientIdentifier: machine,
  provides: ['server'],
  accessToken: token,
  publicAddressMatches: true,
  connections,
  ...more,
});

export const local = (uri: string): ServerConnection => ({ uri, local: true });
