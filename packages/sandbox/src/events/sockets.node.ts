import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { accountOf } from '../media-server/administration/access.ts';
import type { AccountRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { heardBy } from './audience.ts';
import { wantsBy } from './filter.ts';
import { socketFrame } from './frames.ts';

/** How a server treats those who listen. */
export interface SocketLimits {
  /** How often it asks whether a listener is alive, in milliseconds. One that did not answer the last time is dropped. */
  readonly heartbeat: number;
  /** How many bytes may wait for a listener before it is dropped. */
  readonly backlog: number;
}

export const usualLimits: SocketLimits = { heartbeat: 30_000, backlog: 1024 * 1024 };

/** Both spellings are in use: clients ask in the plural. */
const paths: ReadonlySet<string> = new Set(['/:/websockets/notifications', '/:/websocket/notifications']);

/** Lets a Node server give notifications over WebSockets. Gives a function that ends all of them. */
export function addSockets(
  server: Server,
  world: World,
  { heartbeat, backlog }: SocketLimits = usualLimits,
): () => void {
  const sockets = new WebSocketServer({ noServer: true });
  const alive = new WeakSet<WebSocket>();

  server.on('upgrade', (message: IncomingMessage, stream: Duplex, head: Buffer) => {
    // A client that leaves in the middle is nobody's concern.
    stream.on('error', () => stream.destroy());
    if (message.headers.upgrade?.toLowerCase() !== 'websocket') {
      answerWithoutUpgrade(server, message, stream, head);
      return;
    }
    const origin = `http://${message.headers.host}`;
    const url = new URL(message.url ?? '/', URL.canParse(origin) ? origin : 'http://unknown');
    const account = listenerOf(url, message, world);
    if (typeof account === 'string') {
      stream.end(`HTTP/1.1 ${account}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(message, stream, head, (socket) => serve(socket, account, url.searchParams.get('filters')));
  });

  const serve = (socket: WebSocket, account: AccountRecord, filters: string | null): void => {
    const [wants, hears] = [wantsBy(filters ?? undefined), heardBy(world, account)];
    const stop = world.bus.listen((notification) => {
      if (!wants(notification) || !hears(notification)) return;
      if (socket.bufferedAmount > backlog) socket.terminate();
      else socket.send(socketFrame(notification));
    });
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
    socket.on('close', stop);
    // Its end follows, and says all there is to do.
    socket.on('error', () => socket.terminate());
  };

  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, heartbeat).unref();
  return () => {
    clearInterval(timer);
    for (const socket of sockets.clients) socket.terminate();
  };
}

/** Who wants to listen, or the status that refuses it. */
function listenerOf(url: URL, { headers }: IncomingMessage, world: World): AccountRecord | string {
  if (!paths.has(url.pathname)) return '404 Not Found';
  const token = headers['x-plex-token'];
  const request = new Request(url, { headers: typeof token === 'string' ? { 'X-Plex-Token': token } : {} });
  return accountOf(world, request) ?? '401 Unauthorized';
}

/**
 * Lets a request be answered as if it had not asked for another protocol: some clients ask for HTTP/2 in this way with whatever they
 * send first (`Upgrade: h2c`), and Node has it answered by nobody else once somebody listens for upgrades.
 */
function answerWithoutUpgrade(
  server: Server,
  { method, url, rawHeaders }: IncomingMessage,
  stream: Duplex,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (!/^(?:upgrade|connection|http2-settings)$/i.test(rawHeaders[index] ?? ''))
      lines.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}`);
  stream.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', stream);
}
