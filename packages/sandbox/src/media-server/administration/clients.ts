import { getDevices, getServerList, getSystemAccounts } from 'plexjs/operations';
import { container } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { accountRow } from './clients-accounts.ts';
import { deviceRow } from './clients-devices.ts';
import { playerRoutes } from './clients-players.ts';
import { serverName } from './preferences-values.ts';
import { serverVersion } from './root-configuration.ts';

/** Who the server knows: people, devices, servers. */
export const clientRoutes: readonly Route[] = [
  stateful(
    getSystemAccounts,
    (ask) => {
      const people = [...ask.world.tables.accounts.values()].sort((a, b) => a.id - b.id);
      // The number 0 stands for anybody in the server's own network.
      const rows = [{ id: 0, name: '' }, ...people].map(accountRow);
      return container(ask, { size: rows.length, identifier: 'com.plexapp.system.accounts', Account: rows });
    },
    { audience: 'owner' },
  ),
  stateful(
    getDevices,
    (ask) => {
      const rows = [...ask.world.tables.devices.values()].sort((a, b) => a.id - b.id).map(deviceRow);
      return container(ask, {
        size: rows.length,
        identifier: 'com.plexapp.system.devices',
        ...(rows.length > 0 && { Device: rows }),
      });
    },
    { audience: 'owner' },
  ),
  stateful(getServerList, (ask) => {
    const { machineIdentifier } = ask.world.names;
    const { hostname, port } = ask.url;
    const server = {
      name: serverName(ask.world),
      host: hostname,
      address: hostname,
      port: Number(port) || 32_400,
      machineIdentifier,
      version: serverVersion,
    };
    return container(ask, { size: 1, Server: [server] });
  }),
  ...playerRoutes,
];
