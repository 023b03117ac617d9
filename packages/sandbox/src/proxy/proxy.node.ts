import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { isOfPlex } from '../hosts.ts';
import type { Authority } from './certificates.node.ts';

/** The first byte of what is encrypted. */
const handshake = 0x16;

/**
 * Lets a Node server be a proxy as well, through which clients reach the hosts of Plex, and the server itself, by their own
 * names: what is asked of them comes to the server as if it had been sent there. Gives a function that ends what is under way.
 */
export function addProxy(server: Server, { contextFor }: Authority): () => void {
  const tunnels = new Set<Duplex>();

  server.on('connect', (message: IncomingMessage, stream: Socket, head: Buffer) => {
    const target = targetOf(message.url ?? '');
    // A client that leaves in the middle is nobody's concern.
    stream.on('error', () => stream.destroy());
    if (target === undefined || !isOurs(target, stream)) {
      stream.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    tunnels.add(stream);
    stream.once('close', () => tunnels.delete(stream));
    stream.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) stream.unshift(head);
    stream.once('readable', () => {
      const first: unknown = stream.read();
      if (!(first instanceof Buffer)) return;
      stream.unshift(first);
      server.emit('connection', first[0] === handshake ? decrypted(stream, contextFor(target.hostname)) : stream);
    });
  });

  return () => {
    for (const tunnel of tunnels) tunnel.destroy();
  };
}

function decrypted(stream: Socket, secureContext: ReturnType<Authority['contextFor']>): TLSSocket {
  const socket = new TLSSocket(stream, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
  // A client that does not trust the certificate.
  socket.on('error', () => socket.destroy());
  return socket;
}

/** What a client wants to be connected with: `plex.tv:443`. */
function targetOf(authority: string): URL | undefined {
  return URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`) : undefined;
}

/** The sandbox knows no other machines: it is offline. The server may have any name, but has its port. */
function isOurs(target: URL, { localPort }: Socket): boolean {
  return isOfPlex(target) || target.hostname.endsWith('.plex.direct') || Number(target.port || 80) === localPort;
}
