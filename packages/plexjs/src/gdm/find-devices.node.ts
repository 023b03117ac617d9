import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { PlexUsageError } from '../transport/plex-error.ts';
import { readAnnouncement } from './announcement.ts';
import { FoundIterator } from './found-iterator.ts';
import { deviceOf, type FoundPlayer, type FoundServer } from './found.ts';

/** How the network is asked. */
export interface FindOptions {
  /** How long answers are waited for, in milliseconds. Default: 3,000. */
  readonly timeout?: number;
  /** Ends it early: the search then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Who is asked, in place of the network: hosts, or groups of multicast. */
  readonly addresses?: readonly string[];
  /** The port that is asked. Default: 32414 for servers, 32412 for players. */
  readonly port?: number;
}

/** A device of a kind. */
export type Found<T> = Extract<FoundServer | FoundPlayer, T>;

/** A kind of device, and where it listens. */
export interface DeviceKind<T> {
  readonly port: number;
  readonly is: (device: FoundServer | FoundPlayer) => device is Found<T>;
}

const question = 'M-SEARCH * HTTP/1.1\r\n\r\n';
const group = '239.0.0.250';
/** UDP loses messages, so the question is asked again, after so many milliseconds. */
const repeatAfter = 700;

/**
 * Asks the network who is there, and gives each device once, as it answers. It ends after `timeout`, and the socket is closed then, read to
 * the end or not.
 *
 * @throws {PlexUsageError} With the first `next`, for a timeout or port that makes no sense.
 * @throws The error of the system where no socket can be opened.
 */
export function findDevices<T>(
  kind: DeviceKind<T>,
  { timeout = 3000, signal, addresses, port = kind.port }: FindOptions,
): AsyncIterableIterator<Found<T>, undefined, undefined> {
  return new FoundIterator<Found<T>>((found, end) => {
    if (!(timeout > 0)) throw new PlexUsageError(`timeout is more than 0 milliseconds, not ${timeout}.`);
    if (!(Number.isInteger(port) && port > 0 && port < 65_536))
      throw new PlexUsageError(`port is from 1 to 65535, not ${port}.`);
    signal?.throwIfAborted();
    const asked = addresses ?? networkAddresses();
    const known = new Set<string>();
    const socket = createSocket({ type: 'udp4', reuseAddr: true });
    const ask = (): void => askAll(socket, asked, port);
    socket.on('message', (message: Buffer, { address }: RemoteInfo) => {
      const announcement = readAnnouncement(message.toString());
      const device = announcement && deviceOf(announcement, address);
      if (device === undefined || !kind.is(device) || known.has(device.machineIdentifier)) return;
      known.add(device.machineIdentifier);
      found(device);
    });
    socket.on('error', end);
    socket.bind(0, () => {
      socket.setBroadcast(true);
      ask();
    });
    const timers = [setTimeout(end, timeout), setTimeout(ask, repeatAfter)];
    const abort = (): void => end(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    return () => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.close();
    };
  });
}

function askAll(socket: Socket, addresses: readonly string[], port: number): void {
  for (const address of addresses)
    // An interface without a network refuses to send. The others are asked nevertheless.
    socket.send(question, port, address, () => undefined);
}

/** The group that devices listen to, and the broadcast address of each network of this machine: routers stop one or the other. */
function networkAddresses(): readonly string[] {
  const broadcasts = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address, netmask }) => broadcastOf(address, netmask));
  return [...new Set([group, '255.255.255.255', ...broadcasts])];
}

function broadcastOf(address: string, netmask: string): string {
  const mask = netmask.split('.').map(Number);
  return address
    .split('.')
    .map((part, index) => (Number(part) | (~(mask[index] ?? 255) & 255)) & 255)
    .join('.');
}
