import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { serverName } from '../media-server/administration/preferences-values.ts';
import { serverVersion } from '../media-server/administration/root-configuration.ts';
import type { World } from '../world/world.ts';

/** Where servers are asked who they are: a group of addresses, and a port. */
export const gdmGroup = '239.0.0.250';
export const gdmPort = 32_414;

/** Answers those who look for servers on the network. */
export interface GdmResponder {
  /** The port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `M-SEARCH` over UDP, as servers do. `port` is the one to listen on (0 takes a free one), `serverPort` the one it tells.
 * Throws the error of the system where the port is taken.
 */
export async function answerGdm(world: World, serverPort: number, port: number = gdmPort): Promise<GdmResponder> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  socket.on('message', (message, { address, port: from }) => {
    if (/^M-SEARCH \* HTTP\/1\.[01]\r?\n/.test(message.toString()))
      socket.send(gdmAnswer(world, serverPort), from, address);
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
    if ((error as NodeJS.ErrnoException).code !== 'ENODEV') throw error;
  }
}

/** What a server says of itself. Clients take each line apart at its first colon, and some at every one: no value may have one. */
export function gdmAnswer(world: World, serverPort: number): string {
  const { names, clock } = world;
  const lines = {
    'Content-Type': 'plex/media-server',
    Host: `${names.machineIdentifier.slice(0, 32)}.plex.direct`,
    Name: serverName(world).replaceAll(/[:\r\n]/g, ' '),
    Port: serverPort,
    'Resource-Identifier': names.machineIdentifier,
    'Updated-At': Math.floor(clock.now() / 1000),
    Version: serverVersion,
  };
  return `HTTP/1.0 200 OK\r\n${Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
}
