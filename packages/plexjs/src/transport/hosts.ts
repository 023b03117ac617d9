import type { HostName } from '../wire/operation.ts';
import { PlexUsageError } from './plex-error.ts';

/** The hosts whose address is the same for everybody. */
export type PlexHost = Exclude<HostName, 'pms' | 'player'>;

/** Where the client finds hosts: Plex's own, and a player, which has an address of its own. */
export type HostAddresses = Partial<Record<PlexHost | 'player', string>>;

/** The addresses of Plex's own hosts. Plex moves services between them: override one with the option `hosts`. */
export const plexHosts: Readonly<Record<PlexHost, string>> = /* @__PURE__ */ addressed({
  '': 'plex.tv clients.plex.tv',
  '.plex.tv': 'community together sonos',
  '.provider.plex.tv': 'discover metadata vod music epg podcasts webshows',
});

/** The addresses of the hosts of each domain. In one call, which bundlers leave out where nobody asks for them. */
function addressed(hosts: Readonly<Record<string, string>>): Record<PlexHost, string> {
  const addresses = Object.entries(hosts).flatMap(([domain, names]) =>
    names.split(' ').map((name) => [name, `https://${name}${domain}`] as const),
  );
  return Object.fromEntries(addresses) as Record<PlexHost, string>;
}

/** A host's address, checked. */
export interface Address {
  /** Without a slash at the end; paths are appended to it. */
  readonly base: string;
  readonly origin: string;
}

/** Checks an address. Throws `PlexUsageError` where it is none. */
export function addressOf(base: string | URL): Address {
  const text = String(base);
  const { href, origin } = URL.canParse(text) ? new URL(text) : { href: '', origin: '' };
  // The address is not repeated: it may hold a password or a token.
  if (!/^https?:\/\/[^/@?#]+\/[^?#]*$/.test(href))
    throw new PlexUsageError('An address looks like http://192.168.1.10:32400, without user and query.');
  return { base: href.replace(/\/+$/, ''), origin };
}

/** The address of each host that a client knows. */
export function addressesOf(baseUrl: string | URL | undefined, hosts: HostAddresses = {}): Map<HostName, Address> {
  // A server passes on what is meant for a player, named by `targetClientIdentifier`.
  const bases = { ...plexHosts, ...hosts, pms: baseUrl, player: hosts.player ?? baseUrl };
  const addresses = new Map<HostName, Address>();
  for (const [host, base] of Object.entries(bases))
    if (base !== undefined) addresses.set(host as HostName, addressOf(base));
  return addresses;
}

/** The origins that a client's token is sent to: its server, and Plex's own hosts. */
export function tokenOrigins(addresses: ReadonlyMap<HostName, Address>): Set<string> {
  return new Set([...addresses].flatMap(([host, { origin }]) => (host === 'player' ? [] : origin)));
}
