import {
  createSyncItem,
  deleteAccountDevice,
  deleteSyncItem,
  getAccountDevices,
  getRegisteredDevices,
  getSyncItems,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { JsonObject } from '../world/json-object.ts';
import type { AccountDeviceRecord } from '../world/records-account.ts';
import { answer, container, done, element, refuse } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { publicAddress } from './location.ts';
import { old } from './old-operation.ts';
import { connectionsOf } from './resource-routes.ts';
import { type KnownServer, lastSeenAt, machine, serversOf } from './servers.ts';
import { syncItemFields, syncItemsOf, syncListFields } from './sync-items.ts';
import { removeDevice } from './tokens.ts';

/** The devices that are signed in to an account, and what they keep. */
export const deviceRoutes: readonly Route[] = [
  forAccount(getAccountDevices, (ask, caller) => {
    if (ask.wantsJson) return Response.json(rowsOf(ask, caller));
    const rows = rowsOf(ask, caller).map(({ connections, ...row }) => ({
      ...row,
      ...(connections.length > 0 && { Connection: connections }),
    }));
    return element('MediaContainer', { publicAddress, size: rows.length, Device: rows });
  }),
  forAccount(getRegisteredDevices, (ask, caller) => answer(ask, 'devices', rowsOf(ask, caller))),
  forAccount(deleteAccountDevice, (ask, { user }) => {
    const { world } = ask;
    const id = ask.id('deviceId');
    const server = serversOf(world, user).find((candidate) => candidate.id === id);
    if (server !== undefined) {
      world.tables.servers.update(server.machineIdentifier, (record) => ({ ...record, ownerId: 0 }));
      return done();
    }
    if (world.tables.accountDevices.get(id)?.userId !== user.id) return refuse(ask, 'unknown');
    removeDevice(world, id);
    return done();
  }),
  forAccount(getSyncItems, (ask, { user }) => {
    const device = deviceOf(ask, user.id);
    return device === undefined ? refuse(ask, 'unknown') : element('SyncList', syncListFields(ask.world, device));
  }),
  forAccount(old('GET', '/servers/{machineIdentifier}/sync_lists'), (ask, { user }) => {
    const { world, path } = ask;
    const server = serversOf(world, user).find(
      ({ machineIdentifier }) => machineIdentifier === path['machineIdentifier'],
    );
    if (server === undefined) return refuse(ask, 'unknown');
    const { machineIdentifier } = server;
    const lists = [...world.tables.accountDevices.values()].filter(
      (device) => syncItemsOf(world, device, machineIdentifier).length > 0,
    );
    return container(ask, {
      size: lists.length,
      SyncList: lists.map((device) => syncListFields(world, device, machineIdentifier)),
    });
  }),
  forAccount(createSyncItem, (ask, { user }) => {
    const device = deviceOf(ask, user.id);
    if (device === undefined) return refuse(ask, 'unknown');
    const fields = Array.from(ask.query).flatMap(([name, value]) =>
      name.startsWith('SyncItem[') ? [[name.slice(9, -1).replaceAll('][', '.'), value] as const] : [],
    );
    const id = ask.world.store.next('syncItem');
    const { clientIdentifier } = device;
    const item = { id, clientIdentifier, userId: user.id, fields: Object.fromEntries(fields) };
    ask.world.tables.syncItems.set(id, item);
    return element('SyncItem', syncItemFields(item), 201);
  }),
  forAccount(deleteSyncItem, (ask, { user }) => {
    const { syncItems } = ask.world.tables;
    const item = syncItems.get(ask.id('syncItemId'));
    if (item?.userId !== user.id || item.clientIdentifier !== ask.path['clientId']) return refuse(ask, 'unknown');
    syncItems.delete(item.id);
    return done();
  }),
];

function deviceOf({ world, path }: Ask, userId: number): AccountDeviceRecord | undefined {
  return [...world.tables.accountDevices.values()].find(
    (device) => device.userId === userId && device.clientIdentifier === path['clientId'],
  );
}

interface DeviceRow extends JsonObject {
  readonly connections: readonly object[];
}

function rowsOf(ask: Ask, { user }: Caller): readonly DeviceRow[] {
  const devices = [...ask.world.tables.accountDevices.values()].filter(({ userId }) => userId === user.id);
  return [...devices.map(deviceRow), ...serversOf(ask.world, user).map((server) => serverRow(ask, server))];
}

function deviceRow({ fields, ...device }: AccountDeviceRecord): DeviceRow {
  const said = (name: string): string => String(fields[name] ?? '');
  return {
    name: device.name,
    publicAddress,
    product: said('product'),
    productVersion: said('productVersion'),
    platform: said('platform'),
    platformVersion: said('platformVersion'),
    device: said('device'),
    model: said('model'),
    vendor: said('vendor'),
    provides: device.provides,
    clientIdentifier: device.clientIdentifier,
    version: said('productVersion'),
    id: device.id,
    token: device.token,
    createdAt: device.createdAt,
    lastSeenAt: device.lastSeenAt,
    screenResolution: said('screenResolution'),
    screenDensity: '',
    connections: [],
  };
}

function serverRow({ world }: Ask, server: KnownServer): DeviceRow {
  return {
    name: server.name,
    publicAddress,
    ...machine,
    model: 'x86_64',
    vendor: 'Linux',
    provides: 'server',
    clientIdentifier: server.machineIdentifier,
    version: machine.productVersion,
    id: server.id,
    token: server.token,
    createdAt: server.createdAt,
    lastSeenAt,
    screenResolution: '',
    screenDensity: '',
    connections: connectionsOf(world, server).map(({ uri }) => ({ uri })),
  };
}
