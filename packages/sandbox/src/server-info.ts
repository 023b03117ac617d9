/** What a server of the sandbox says it is. */
export interface ServerNames {
  readonly machineIdentifier: string;
  readonly friendlyName: string;
}

/** The version that the sandbox follows. */
export const serverVersion = '1.43.2.10267-5a4dbc0e1';

/** Who the server is: what it answers everybody. */
export function identityOf({ machineIdentifier }: ServerNames): Readonly<Record<string, unknown>> {
  return { size: 0, apiVersion: '1.2.2', claimed: true, machineIdentifier, version: serverVersion };
}

/** What the server is and can do: what it answers at its root. */
export function rootOf({ machineIdentifier, friendlyName }: ServerNames): Readonly<Record<string, unknown>> {
  const parts = ['identity', 'library'];
  return {
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
  };
}
