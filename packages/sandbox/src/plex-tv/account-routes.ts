import { getServerResources, getTokenDetails } from 'plexjs/operations';
import { type Route, stateful } from '../http/route.ts';
import { serverVersion } from '../media-server/root.ts';
import type { World } from '../world/world.ts';
import { answer } from './answer.ts';

/** The account, and the servers that it can reach. */
export const accountRoutes: readonly Route[] = [
  stateful(getTokenDetails, (ask) => answer(ask, 'user', user(ask.world.accountToken))),
  stateful(getServerResources, (ask) => answer(ask, 'resources', [serverResource(ask.world)])),
];

function user(authToken: string): object {
  return {
    id: 1,
    uuid: '00000000000000a1',
    username: 'sandbox',
    title: 'Sandbox',
    email: 'sandbox@example.com',
    hasPassword: true,
    authToken,
    subscription: { active: true, status: 'Active', plan: 'lifetime', features: ['pass', 'webhooks'] },
  };
}

function serverResource({ names, tables, addresses }: World): object {
  return {
    name: names.friendlyName,
    product: 'Plex Media Server',
    productVersion: serverVersion,
    platform: 'Linux',
    platformVersion: '6.1',
    device: 'PC',
    clientIdentifier: names.machineIdentifier,
    createdAt: '2025-01-01T00:00:00Z',
    lastSeenAt: '2026-01-01T00:00:00Z',
    provides: 'server',
    ownerId: null,
    sourceTitle: null,
    publicAddress: '203.0.113.7',
    accessToken: tables.accounts.get(1)?.token ?? null,
    owned: true,
    home: false,
    synced: false,
    relay: false,
    presence: true,
    httpsRequired: false,
    publicAddressMatches: true,
    dnsRebindingProtection: false,
    natLoopbackSupported: false,
    connections: addresses().map(connectionTo),
  };
}

function connectionTo(uri: string): object {
  const { protocol, hostname, port } = new URL(uri);
  return {
    protocol: protocol.slice(0, -1),
    address: hostname,
    port: Number(port),
    uri,
    local: true,
    relay: false,
    IPv6: false,
  };
}
