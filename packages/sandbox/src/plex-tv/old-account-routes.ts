import { getServersV1 } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import { escaped, writeXml } from '../http/xml-writer.ts';
import type { UserRecord } from '../world/records-account.ts';
import { container } from './answer.ts';
import { type Caller, forAccount } from './caller.ts';
import { connectionFields } from './connections.ts';
import { featuresOf } from './features.ts';
import { old } from './old-operation.ts';
import { connectionsOf } from './resource-routes.ts';
import { type KnownServer, lastSeenAt, machine, serverOf, serversOf, sharesWith } from './servers.ts';
import { type LegacyUserFields, legacyUserFields } from './user-fields.ts';

/** An account and its servers, as old clients ask for them. */
export const oldAccountRoutes: readonly Route[] = [
  forAccount(old('GET', '/users/account'), (ask, { user, token }) => oldUser(ask, user, token)),
  forAccount(getServersV1, (ask, caller) => {
    const servers = serverRows(ask, caller);
    return container(ask, { size: servers.length, Server: servers });
  }),
];

/** The account as the routes of before v2 give it: in JSON where that is asked for, and else in XML with names of its own. */
export function oldUser({ world, wantsJson }: Ask, user: UserRecord, token: string, status = 200): Response {
  const fields = legacyUserFields(world, user, token);
  if (wantsJson) return Response.json({ user: fields }, { status });
  const texts = `<username>${escaped(user.username)}</username><email>${escaped(user.email)}</email>\
<joined-at type="datetime">${String(fields['joined_at']).replace(/^(.+)T(.+)Z$/, '$1 $2 UTC')}</joined-at>\
<authentication-token>${escaped(token)}</authentication-token>`;
  const text = writeXml('user', xmlFields(fields, user, token)).replace('</user>', `${texts}</user>`);
  return new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function xmlFields(fields: LegacyUserFields, user: UserRecord, token: string): Record<string, unknown> {
  const { hasPass, profile } = user;
  return {
    ...some(fields, ['email', 'id', 'uuid', 'thumb', 'username', 'title']),
    mailing_list_status: 'unsubscribed',
    cloudSyncDevice: '',
    locale: '',
    authenticationToken: token,
    authToken: token,
    scrobbleTypes: '',
    ...some(fields, ['restricted', 'home', 'guest', 'homeSize', 'maxHomeSize']),
    queueEmail: '',
    queueUid: '',
    // Of all that is true or false, these alone are so in words.
    hasPassword: String(user.password !== undefined),
    rememberMe: 'false',
    secure: true,
    certificateVersion: 3,
    subscription: {
      active: hasPass,
      status: hasPass ? 'Active' : 'Inactive',
      plan: hasPass ? 'lifetime' : '',
      feature: featuresOf({ hasPass }),
    },
    roles: { role: hasPass ? ['plexpass'] : [] },
    entitlements: { all: !user.restricted },
    profile_settings: Object.fromEntries(
      Object.entries(profile).map(([name, value]) => [
        name.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
        value,
      ]),
    ),
    services: {},
  };
}

function some(fields: LegacyUserFields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

/** The servers that an account can reach, each with one address. */
function serverRows(ask: Ask, { user }: Caller): readonly object[] {
  const own = serversOf(ask.world, user).map((server) => serverRow(ask, server, server.token, true));
  const shared = sharesWith(ask.world, user).flatMap((share) => {
    const server = serverOf(ask.world, share.machineIdentifier);
    return server === undefined ? [] : [serverRow(ask, server, share.token, false)];
  });
  return [...own, ...shared];
}

function serverRow(ask: Ask, server: KnownServer, accessToken: string, owned: boolean): object {
  const [connection] = connectionFields(ask, connectionsOf(ask.world, server));
  return {
    accessToken,
    name: server.name,
    ...(connection && { address: connection.address, port: connection.port }),
    version: machine.productVersion,
    scheme: connection?.protocol ?? 'http',
    host: connection?.address ?? '',
    localAddresses: connection?.address ?? '',
    machineIdentifier: server.machineIdentifier,
    createdAt: server.createdAt,
    updatedAt: lastSeenAt,
    owned,
    synced: false,
  };
}
