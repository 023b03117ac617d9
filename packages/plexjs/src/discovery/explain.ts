import {
  PlexAuthError,
  PlexDecodeError,
  PlexError,
  PlexForbiddenError,
  PlexStartingError,
  PlexTimeoutError,
} from '../transport/errors.ts';
import type { Candidate, ConnectionTier } from './candidates.ts';

/** What came of trying a way to a server. */
export type AttemptOutcome =
  | 'connected'
  /** Its name of plex.direct was not found, though others may be: the router refuses names that lead into its own network. */
  | 'dns-rebinding'
  /** Its name was not found. */
  | 'dns'
  /** Its certificate is not for this name, or is not trusted, or has expired. */
  | 'certificate'
  /** Nothing listens there, or there is no route to it. */
  | 'refused'
  | 'timeout'
  /** Another server answers there. */
  | 'wrong-server'
  /** It refuses the token. */
  | 'unauthorized'
  /** The server is starting. */
  | 'starting'
  /** Something answers that is not a Plex Media Server, or not as one should. */
  | 'unexpected-answer'
  /** It can't be reached, and the platform doesn't say why. */
  | 'unreachable';

/** A way to a server that was tried. */
export interface ConnectionAttempt {
  /** The address that was tried. */
  readonly uri: string;
  /** How near it is. */
  readonly tier: ConnectionTier;
  /** What became of it. */
  readonly outcome: AttemptOutcome;
  /** What that means and what to do, as a sentence for people. */
  readonly explanation: string;
}

// Codes of Node, Bun and OpenSSL, and the words of Deno and workerd, which have none.
const causes: readonly (readonly [outcome: 'dns' | 'certificate' | 'refused' | 'timeout', pattern: RegExp])[] = [
  ['dns', /ENOTFOUND|EAI_|dns error|lookup address|getaddrinfo|DNS lookup failed/i],
  ['certificate', /CERT|ALTNAME|SELF_SIGNED|LEAF_SIGNATURE|ISSUER|_SSL_|EPROTO|TLS peer|certificate/i],
  [
    'refused',
    /ECONNREFUSED|ConnectionRefused|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ECONNRESET|connection refused|connection reset/i,
  ],
  ['timeout', /ETIMEDOUT|CONNECT_TIMEOUT|HEADERS_TIMEOUT|timed out/i],
];

const explanations: Readonly<Record<Exclude<AttemptOutcome, 'connected'>, string>> = {
  'dns-rebinding':
    'The name was not found. Routers and DNS servers that guard against DNS rebinding refuse names of plex.direct that lead into their own network: allow plex.direct there.',
  dns: 'The name was not found. Check the DNS server and the connection to the internet.',
  certificate:
    'The certificate is not for this name, is not trusted or has expired. The address may be of another server by now, or the clock of this machine is wrong.',
  refused: 'Nothing answers at this address. Check that the server runs and that its port is open from here.',
  timeout: 'No answer in time. A firewall, another network, or a server that is asleep.',
  'wrong-server': 'Another Plex Media Server answers at this address.',
  unauthorized: 'The server refuses the token. Sign in again, or ask its owner whether it is still shared.',
  starting: 'The server is starting or maintains its database. Try again in a minute.',
  'unexpected-answer':
    'What answers at this address is not a Plex Media Server, or a proxy in front of it is in the way.',
  unreachable:
    'It cannot be reached from here, and this platform does not say why: name, certificate, network, or a page on https that may not use plain http.',
};

/** What an error of a probe says about the way that it took. */
export function outcomeOf(
  error: unknown,
  candidate: Pick<Candidate, 'uri' | 'tier'>,
): Exclude<AttemptOutcome, 'connected'> {
  if (error instanceof PlexTimeoutError) return 'timeout';
  if (error instanceof PlexStartingError) return 'starting';
  if (error instanceof PlexAuthError || error instanceof PlexForbiddenError) return 'unauthorized';
  if (error instanceof PlexDecodeError || (error instanceof PlexError && error.status !== undefined))
    return 'unexpected-answer';
  const words = wordsOf(error);
  const outcome = causes.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unreachable';
  const mayBeRebinding =
    outcome === 'dns' && candidate.tier === 'local' && new URL(candidate.uri).hostname.endsWith('.plex.direct');
  return mayBeRebinding ? 'dns-rebinding' : outcome;
}

/** The record of a way that failed, with advice where more is known than that. */
export function failedAttempt(
  { uri, tier }: Candidate,
  outcome: Exclude<AttemptOutcome, 'connected'>,
  advice = '',
): ConnectionAttempt {
  return { uri, tier, outcome, explanation: explanations[outcome] + advice };
}

/** All that failed, for an error's message. */
export function explainAll(attempts: readonly ConnectionAttempt[]): string {
  return attempts.map(({ uri, tier, explanation }) => `  ${uri} (${tier}): ${explanation}`).join('\n');
}

/** Codes and messages of an error's causes, without its own message, which speaks of certificates in any case. */
function wordsOf(error: unknown): string {
  const words: string[] = [];
  let cause = (error as { cause?: unknown } | undefined)?.cause;
  for (let depth = 0; depth < 6 && typeof cause === 'object' && cause !== null; depth++) {
    const { code, message, cause: next } = cause as { code?: unknown; message?: unknown; cause?: unknown };
    words.push(`${String(code)} ${String(message)}`);
    cause = next;
  }
  return words.join(' ');
}
