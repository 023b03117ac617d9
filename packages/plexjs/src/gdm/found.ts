import type { Announcement } from './announcement.ts';

/** A server or player that answered on the network. */
interface FoundDevice {
  /** Its identifier, the same that plex.tv and the device itself know it by. */
  readonly machineIdentifier: string;
  readonly name: string;
  /** The address that it answered from. */
  readonly address: string;
  /** The port that it listens on for HTTP. */
  readonly port: number;
  readonly version: string | undefined;
  /** All that it said, by names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A server that answered on the network. */
export interface FoundServer extends FoundDevice {
  /** That it is a server. */
  readonly kind: 'server';
  /** Its address without encryption: `http://192.168.1.10:32400`. */
  readonly url: string;
  /** Its address with encryption, by a name that its certificate is for; undefined where it has none. */
  readonly secureUrl: string | undefined;
  /** When its libraries changed last. */
  readonly updatedAt: Date | undefined;
}

/** A player that answered on the network. It can be given to `Players.player` of `plexjs/players`. */
export interface FoundPlayer extends FoundDevice {
  /** That it is a player. */
  readonly kind: 'player';
  /** Where it takes commands. */
  readonly url: string;
  /** The program that it is. */
  readonly product: string | undefined;
  /** For instance `stb`, `phone`, `pc`. */
  readonly deviceClass: string | undefined;
  /** What it can be told: `playback`, `navigation`, `timeline`, ... */
  readonly capabilities: readonly string[];
}

/** The device of an announcement that came from an address; undefined where it does not say who it is, or is another kind of thing. */
export function deviceOf(
  { contentType, headers }: Announcement,
  address: string,
): FoundServer | FoundPlayer | undefined {
  const machineIdentifier = headers.get('resource-identifier');
  const port = Number(headers.get('port'));
  if (!machineIdentifier || !(Number.isInteger(port) && port > 0 && port < 65_536)) return undefined;
  const name = headers.get('name') ?? machineIdentifier;
  const host = address.includes(':') ? `[${address}]` : address;
  const url = `http://${host}:${port}`;
  const device = { machineIdentifier, name, address, port, url, version: headers.get('version'), headers };
  if (contentType === 'plex/media-player')
    return {
      kind: 'player',
      ...device,
      product: headers.get('product'),
      deviceClass: headers.get('device-class'),
      capabilities: (headers.get('protocol-capabilities') ?? '').split(',').filter((word) => word !== ''),
    };
  if (contentType !== 'plex/media-server') return undefined;
  const suffix = headers.get('host');
  const isDirect = suffix !== undefined && /^[\da-f]+\.plex\.direct$/i.test(suffix);
  const updatedAt = Number(headers.get('updated-at'));
  return {
    kind: 'server',
    ...device,
    secureUrl: isDirect ? `https://${address.replaceAll(/[.:]/g, '-')}.${suffix}:${port}` : undefined,
    updatedAt: updatedAt > 0 ? new Date(updatedAt * 1000) : undefined,
  };
}
