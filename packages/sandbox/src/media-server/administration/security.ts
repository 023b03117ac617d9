import { getSourceConnectionInformation, getTransientToken, getTransientTokenByGet } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import { type Handler, type Route, stateful } from '../../http/route.ts';
import type { ServerConnection } from '../../plex-tv/connections.ts';
import { uuidFor } from '../../world/uuid.ts';
import { serverName } from './preferences-values.ts';

/** How long a token that was made for a while is good, in milliseconds. */
const lifetime = 48 * 3_600_000;

const makeToken: Handler = (ask) => {
  const { world, account } = ask;
  if (ask.text('type') !== 'delegation' || ask.text('scope') !== 'all' || account === undefined) return refusal(400);
  const token = `transient-${uuidFor(`token ${world.store.next('transientToken')}`)}`;
  const expiresAt = world.clock.now() + lifetime;
  world.tables.transientTokens.set(token, { token, accountId: account.id, expiresAt });
  return container(ask, { size: 0, token });
};

/** Tokens that are handed on, and the way to servers that sources name. */
export const securityRoutes: readonly Route[] = [
  stateful(getTransientToken, makeToken),
  stateful(getTransientTokenByGet, makeToken),
  stateful(getSourceConnectionInformation, (ask) => {
    const [, machine] = /^server:\/\/([^/]+)/.exec(ask.text('source') ?? '') ?? [];
    if (machine === undefined) return refusal(400);
    const { machineIdentifier } = ask.world.names;
    if (machine !== machineIdentifier) return refusal(404);
    const device = {
      name: serverName(ask.world),
      clientIdentifier: machineIdentifier,
      accessToken: ask.account?.token,
      Connection: ask.world.connections().map(connection),
    };
    return container(ask, { size: 1, Device: device });
  }),
];

function connection({ uri, relay = false, local = !relay }: ServerConnection): object {
  const { protocol, hostname, port } = new URL(uri);
  return {
    protocol: protocol.slice(0, -1),
    address: hostname,
    uri,
    port: Number(port || 32_400),
    local,
    ...(relay && { relay }),
  };
}
