import type { Ask } from '../http/ask.ts';

/** A way to a server, as the sandbox is told of it. */
export interface ServerConnection {
  /** A full URL, like `https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400`. */
  readonly uri: string;
  /** Whether it is inside the server's network. Default: true, unless it is a relay. */
  readonly local?: boolean;
  /** Whether it goes through Plex's relay. Default: false. */
  readonly relay?: boolean;
  /** Whether nothing answers there: a request fails, as it does for a machine that is off. Default: false. */
  readonly dead?: boolean;
}

/** A way to a server, as plex.tv gives it. */
export interface ConnectionFields {
  readonly protocol: string;
  readonly address: string;
  readonly port: number;
  readonly uri: string;
  readonly local: boolean;
  readonly relay: boolean;
  readonly IPv6: boolean;
}

/** The ways to a server that are asked for, as plex.tv gives them. */
export function connectionFields(ask: Ask, connections: readonly ServerConnection[]): readonly ConnectionFields[] {
  return connections.flatMap(({ uri, relay = false, local = !relay }) => {
    const { protocol, hostname, port } = new URL(uri);
    const address = addressOf(hostname);
    const isIpv6 = address.includes(':');
    if ((relay && !ask.flag('includeRelay')) || (isIpv6 && !ask.flag('includeIPv6'))) return [];
    const number = Number(port) || (protocol === 'https:' ? 443 : 80);
    const about = { address, port: number, local, relay, IPv6: isIpv6 };
    // Who doesn't ask for secure connections gets the bare addresses behind the names of plex.direct.
    return hostname.endsWith('.plex.direct') && !ask.flag('includeHttps')
      ? [{ protocol: 'http', uri: `http://${isIpv6 ? `[${address}]` : address}:${number}`, ...about }]
      : [{ protocol: protocol.slice(0, -1), uri, ...about }];
  });
}

/** The address that a name of plex.direct stands for: `192-168-1-10.{hash}.plex.direct`. */
function addressOf(hostname: string): string {
  const [label = ''] = hostname.split('.');
  if (!hostname.endsWith('.plex.direct')) return hostname.replaceAll(/[[\]]/g, '');
  return /^\d+-\d+-\d+-\d+$/.test(label) ? label.replaceAll('-', '.') : label.replaceAll('-', ':');
}
