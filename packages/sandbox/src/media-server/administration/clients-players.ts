import { getAvailableClients, pollProxiedPlayer, sendPlayerCommand } from 'plexjs/operations';
import { container, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { proxiedPlayerRoutes, tellProxied } from './clients-proxied.ts';
import type { PlayerRecord } from '../../world/records-playback.ts';

/** The players in the server's network, and what they are told through the server. */
export const playerRoutes: readonly Route[] = [
  stateful(getAvailableClients, (ask) => {
    const rows = [...ask.world.tables.players.values()].map(playerRow);
    return container(ask, { size: rows.length, ...(rows.length > 0 && { Server: rows }) });
  }),
  stateful(sendPlayerCommand, passOn),
  stateful(pollProxiedPlayer, passOn),
  ...proxiedPlayerRoutes,
];

function playerRow(player: PlayerRecord): object {
  const { name, address, port, machineIdentifier, version, product, deviceClass, protocolCapabilities } = player;
  return {
    name,
    host: address,
    address,
    port,
    machineIdentifier,
    version,
    protocol: 'plex',
    product,
    deviceClass,
    protocolVersion: '1',
    protocolCapabilities,
  };
}

/** Passes a command on to the player that it is for, and the player's answer back. */
async function passOn(ask: Ask): Promise<Response> {
  const player = ask.world.tables.players.get(ask.said('X-Plex-Target-Client-Identifier') ?? '');
  if (player === undefined) return refusal(404);
  if (player.proxied !== undefined) return tellProxied(ask, player, player.proxied);
  const headers = new Headers(ask.request.headers);
  // The server's token is none of the player's business.
  for (const name of ['X-Plex-Token', 'Host', 'Connection']) headers.delete(name);
  const url = new URL(ask.url.pathname + ask.url.search, `http://${player.address}:${player.port}`);
  url.searchParams.delete('X-Plex-Token');
  try {
    const request = new Request(url, { headers, signal: ask.request.signal });
    // The sandbox's own player may have no port.
    const isOwn = ask.world.tables.companions.has(player.machineIdentifier);
    const answer = await (isOwn ? ask.world.fetch(request) : fetch(request));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return whole(bytes, answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? 'text/xml' });
  } catch (error) {
    if (error instanceof TypeError) return refusal(404);
    throw error;
  }
}
