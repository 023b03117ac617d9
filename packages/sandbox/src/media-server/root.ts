import { getIdentity, getServerInfo } from 'plexjs/operations';
import { container } from '../http/answer.ts';
import { type Route, seeded, stateful } from '../http/route.ts';

/** The version that the sandbox follows. */
export const serverVersion = '1.43.2.10267-5a4dbc0e1';

const parts = ['identity', 'library'];

/** Who the server is, and what it can do. */
export const rootRoutes: readonly Route[] = [
  seeded(
    getIdentity,
    (ask) => {
      const { machineIdentifier } = ask.world.names;
      return container(ask, { size: 0, apiVersion: '1.2.2', claimed: true, machineIdentifier, version: serverVersion });
    },
    { audience: 'everybody' },
  ),
  stateful(getServerInfo, (ask) => {
    const { machineIdentifier, friendlyName } = ask.world.names;
    return container(ask, {
      size: parts.length,
      allowSharing: true,
      allowSync: true,
      countryCode: 'nld',
      friendlyName,
      machineIdentifier,
      multiuser: true,
      myPlex: true,
      myPlexMappingState: 'mapped',
      myPlexSigninState: 'ok',
      myPlexSubscription: true,
      myPlexUsername: 'sandbox@example.com',
      offlineTranscode: 1,
      platform: 'Linux',
      platformVersion: '6.1',
      updatedAt: 1_767_225_600,
      version: serverVersion,
      Directory: parts.map((key) => ({ count: 1, key, title: key })),
    });
  }),
];
