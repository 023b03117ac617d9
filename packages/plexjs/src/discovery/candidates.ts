import type { ServerConnection, ServerResource } from './resource.ts';

/** How good a way to a server is. */
export type ConnectionTier = 'local' | 'remote' | 'relay';

/** A way to a server that is worth trying. */
export interface Candidate {
  /** The server's address by this way. */
  readonly uri: string;
  readonly tier: ConnectionTier;
  /** Whether it is https. */
  readonly secure: boolean;
  /** 0 for the best ones; ways of a lower rank get a head start. */
  readonly rank: number;
  /** A way is taken only when all of a lower level have failed: 0 secure, 1 over plain http, 2 through the relay. */
  readonly level: number;
}

/**
 * Whether the server's token may travel over plain http, where everybody in between can read it:
 * never, inside a network that this client shares with the server, or always.
 */
export type InsecurePolicy = 'never' | 'same-network' | 'always';

/** Which ways are tried. */
export interface CandidateOptions {
  /** Default: `same-network`. */
  readonly insecure?: InsecurePolicy;
  /** Whether the relay is a way, which is slow: about 2 Mbit/s. Default: true. */
  readonly relay?: boolean;
  /** The address that worked the last time. It goes before all others, if it still is one of them. */
  readonly preferred?: string;
}

const ranks: readonly string[] = [
  'secure local',
  'secure remote',
  'plain local',
  'plain remote',
  'secure relay',
  'plain relay',
];

/**
 * The ways to a server that are worth trying, the best first: local before remote before relay, https before http.
 * Addresses that lead nowhere from another machine (0.0.0.0, link-local) are left out.
 */
export function candidatesOf(resource: ServerResource, options: CandidateOptions = {}): Candidate[] {
  const { relay = true } = options;
  const preferred = spelled(options.preferred ?? '');
  const found = new Map<string, Candidate>();
  for (const connection of resource.connections) {
    const tier = connection.relay ? 'relay' : connection.local ? 'local' : 'remote';
    if (tier === 'relay' && !relay) continue;
    for (const uri of urisOf(connection)) {
      const secure = uri.startsWith('https:');
      if (!leadsSomewhere(uri) || (!secure && !mayBeInsecure(resource, tier, options.insecure))) continue;
      const rank = uri === preferred && tier !== 'relay' ? -1 : ranks.indexOf(`${secure ? 'secure' : 'plain'} ${tier}`);
      const level = tier === 'relay' ? 2 : Number(!secure);
      const known = found.get(uri);
      if (!known || rank < known.rank) found.set(uri, { uri, tier, secure, rank, level });
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}

/** The connection's own address, and its plain one where it has a certificate of Plex's that may be the only thing wrong with it. */
function urisOf({ uri, address, port, relay }: ServerConnection): string[] {
  const own = spelled(uri);
  if (own === undefined) return [];
  const { protocol, hostname } = new URL(own);
  // Not for addresses that the owner gave: behind a proxy the server's port is not there, or is something else.
  const isPlexDirect = protocol === 'https:' && hostname.endsWith('.plex.direct');
  if (!isPlexDirect || relay || !address || !port) return [own];
  const plain = spelled(`http://${address.includes(':') ? `[${address}]` : address}:${port}`);
  return plain === undefined ? [own] : [own, plain];
}

/** An address in the one spelling that it is compared in; undefined for what is none. */
function spelled(uri: string): string | undefined {
  return URL.canParse(uri) && /^https?:/i.test(uri) ? new URL(uri).href.replace(/\/+$/, '') : undefined;
}

function mayBeInsecure(
  resource: ServerResource,
  tier: ConnectionTier,
  policy: InsecurePolicy = 'same-network',
): boolean {
  if (resource.httpsRequired || tier === 'relay' || policy === 'never') return false;
  return policy === 'always' || (tier === 'local' && resource.publicAddressMatches === true);
}

function leadsSomewhere(uri: string): boolean {
  // Names of plex.direct begin with the address, with dashes for its dots or colons.
  const host = new URL(uri).hostname.replace(/^\[/, '');
  return !/^(?:0[.-]0[.-]0[.-]0(?:[.-]|$)|169[.-]254[.-]|fe80[:-])/i.test(host);
}
