import { getDevice, getDevices, getServerList, getSystemAccount, getSystemAccounts } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { accountRow } from './clients-accounts.ts';
import { deviceRow } from './clients-devices.ts';
import { playerRoutes } from './clients-players.ts';
import { serverName } from './preferences-values.ts';
import { serverVersion } from './root-configuration.ts';

/** The number 0 stands for anybody in the server's own network. */
const anybody = { id: 0, name: '' };

/** Who the server knows: people, devices, servers. */
export const clientRoutes: readonly Route[] = [
  stateful(
    getSystemAccounts,
    (ask) => {
      const people = [...ask.world.tables.accounts.values()].sort((a, b) => a.id - b.id);
      return accounts(ask, [anybody, ...people]);
    },
    { audience: 'owner' },
  ),
  // Accounts and devices have keys, which lead to them.
  stateful(
    getSystemAccount,
    (ask) => {
      const id = ask.id('accountId');
      const account = id === anybody.id ? anybody : ask.world.tables.accounts.get(id);
      return account ? accounts(ask, [account]) : refusal(404);
    },
    { audience: 'owner' },
  ),
  stateful(
    getDevices,
    (ask) =>
      devices(
        ask,
        [...ask.world.tables.devices.values()].sort((a, b) => a.id - b.id),
      ),
    { audience: 'owner' },
  ),
  stateful(
    getDevice,
    (ask) => {
      const device = [...ask.world.tables.devices.values()].find(({ id }) => id === ask.id('deviceId'));
      return device ? devices(ask, [device]) : refusal(404);
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

function accounts(ask: Ask, people: readonly Parameters<typeof accountRow>[0][]): Response {
  const identifier = 'com.plexapp.system.accounts';
  return container(ask, { size: people.length, identifier, Account: people.map(accountRow) });
}

function devices(ask: Ask, known: readonly Parameters<typeof deviceRow>[0][]): Response {
  const identifier = 'com.plexapp.system.devices';
  return container(ask, {
    size: known.length,
    identifier,
    ...(known.length > 0 && { Device: known.map(deviceRow) }),
  });
}
