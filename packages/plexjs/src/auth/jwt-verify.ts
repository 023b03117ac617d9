import { getAuthKeys, type JsonWebKey as PublishedKey } from '../generated/plex-tv/device-keys.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { Caller } from '../wire/operation.ts';
import { type PlexJwtClaims, type ReadJwt, readJwt } from './jwt-form.ts';
import { PlexSignInError } from './sign-in-error.ts';

/** What a token has to be. */
export interface JwtExpectations {
  /** The client that it is for. */
  readonly clientIdentifier: string;
  /** The key that it was given for, by its `kid`. */
  readonly keyId: string;
  /** The time, in milliseconds. */
  readonly now: number;
}

/**
 * Checks a token of plex.tv by the keys that plex.tv publishes: `GET /api/v2/auth/keys` of clients.plex.tv. The keys change, and a
 * token need not be of the newest one. Gives what the token says.
 *
 * @throws {PlexSignInError} With the reason `jwt`: it is not plex.tv's, has expired, or is for another client or key.
 */
export async function verifyJwt(
  client: Caller<'clients.plex.tv', RequestOptions>,
  token: string,
  expected: JwtExpectations,
  options: RequestOptions = {},
): Promise<PlexJwtClaims> {
  const jwt = readJwt(token);
  if (jwt === undefined) throw doubt('it is no JWT');
  const { keys } = await getAuthKeys(client, undefined, { ...options, token: null });
  if (!(await isSigned(jwt, keys))) throw doubt('none of the keys of plex.tv fits its signature');
  const { aud, iss, exp, thumbprint } = jwt.claims;
  if (iss !== 'plex.tv') throw doubt('it is not from plex.tv');
  const audience = new Set<unknown>([aud].flat());
  if (!audience.has('plex.tv') && !audience.has(expected.clientIdentifier)) throw doubt('it is for somebody else');
  if (typeof exp !== 'number' || exp * 1000 <= expected.now)
    throw doubt('it has expired, or the clock of this machine is wrong');
  if (thumbprint !== expected.keyId) throw doubt('it is for another key');
  return jwt.claims;
}

function doubt(what: string): PlexSignInError {
  return new PlexSignInError(`A token of plex.tv fails the check: ${what}.`, { reason: 'jwt' });
}

const algorithms = [
  { kty: 'OKP', alg: 'EdDSA', parameters: { name: 'Ed25519' } },
  { kty: 'RSA', alg: 'RS256', parameters: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } },
] as const;

/** Tries the key that the token names, and then all others: plex.tv's names for keys have not always been right. */
async function isSigned({ header, signed, signature }: ReadJwt, keys: readonly PublishedKey[]): Promise<boolean> {
  const named = ({ kid }: PublishedKey): boolean => kid === header['kid'];
  for (const jwk of [...keys.filter(named), ...keys.filter((key) => !named(key)).toReversed()]) {
    const algorithm = algorithms.find(({ kty, alg }) => kty === jwk.kty && alg === header['alg']);
    const key = algorithm && (await importKey(jwk, algorithm.parameters));
    if (key && (await crypto.subtle.verify(algorithm.parameters, key, signature, signed))) return true;
  }
  return false;
}

/** A published key; undefined for one that this runtime cannot read. */
async function importKey(
  { kty, crv, x, n, e }: PublishedKey,
  algorithm: { readonly name: string },
): Promise<CryptoKey | undefined> {
  const material = kty === 'OKP' ? { kty, crv, x } : { kty, n, e };
  return crypto.subtle.importKey('jwk', material as JsonWebKey, algorithm, false, ['verify']).catch(() => undefined);
}
