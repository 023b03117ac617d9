import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { serverName } from '../media-server/administration/preferences-values.ts';
import { serverVersion } from '../media-server/administration/root-configuration.ts';
import { playerIdentifier, playerIdentity } from '../player/companion.ts';
import { fieldOf } from '../world/json-object.ts';
import type { World } from '../world/world.ts';

/** Where devices are asked who they are: a group of addresses, and a port for each kind. */
const gdmGroup = '239.0.0.250';
export const gdmPorts = { server: 32_414, player: 32_412 } as const;

/** Answers those who look for devices on the network. */
export interface GdmResponder {
  /** The port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `M-SEARCH` over UDP, as servers and players do. `port` is the one to listen on; 0 takes a free one.
 * Throws the error of the system where the port is taken.
 */
export async function answerGdm(answer: () => string, port: number): Promise<GdmResponder> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  socket.on('message', (message, { address, port: from }) => {
    if (/^M-SEARCH \* HTTP\/1\.[01]\s*$/m.test(message.toString())) socket.send(answer(), from, address);
  });
  const listening = once(socket, 'listening');
  socket.bind(port);
  await listening;
  joinGroup(socket);
  return {
    port: socket.address().port,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function joinGroup(socket: Socket): void {
  try {
    socket.addMembership(gdmGroup);
  } catch (error) {
    // A machine without a network has no groups; those who ask it directly are still answered.
    if (fieldOf(error, 'code') !== 'ENODEV') throw error;
  }
}

/** What a server says of itself, with the port that it listens on for HTTP. */
export function serverAnswer(world: World, port: number): string {
  const { names, clock } = world;
  return answerOf({
    'Content-Type': 'plex/media-server',
    Host: `${names.machineIdentifier.slice(0, 32)}.plex.direct`,
    Name: serverName(world),
    Port: port,
    'Resource-Identifier': names.machineIdentifier,
    'Updated-At': Math.floor(clock.now() / 1000),
    Version: serverVersion,
  });
}

/** What the player says of itself. */
export function playerAnswer(port: number): string {
  const { title, product, version, deviceClass, protocolVersion, protocolCapabilities } = playerIdentity;
  return answerOf({
    'Content-Type': 'plex/media-player',
    'Device-Class': deviceClass,
    Name: title,
    Port: port,
    Product: product,
    Protocol: 'plex',
    'Protocol-Capabilities': protocolCapabilities,
    'Protocol-Version': protocolVersion,
    'Resource-Identifier': playerIdentifier,
    Version: version,
  });
}

/** Clients take each line apart at its first colon, and some at every one: no value may have one. */
function answerOf(lines: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(lines).map(
    ([name, value]) => `${name}: ${String(value).replaceAll(/[:\r\n]/g, ' ')}\r\n`,
  );
  return `HTTP/1.0 200 OK\r\n${written.join('')}\r\n`;
}
