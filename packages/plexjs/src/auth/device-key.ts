import { PlexUsageError } from '../transport/plex-error.ts';
import { base64url, jwtPart, utf8 } from './jwt-form.ts';
import type { StoredDevice, StoredKey } from './token-store.ts';

/** What of an account a token may tell. These are claims, not permissions. */
export type JwtScope = 'username' | 'email' | 'friendly_name' | 'restricted' | 'anonymous' | 'joinedAt';

/** All of them, which is what applications ask for. */
export const allScopes: readonly JwtScope[] = [
  'username',
  'email',
  'friendly_name',
  'restricted',
  'anonymous',
  'joinedAt',
];

/** The public part of a device's key, as plex.tv wants it. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

const algorithm = { name: 'Ed25519' };

/**
 * Makes a key for a device, named by its thumbprint (RFC 7638).
 *
 * @throws {PlexUsageError} Where the runtime has no Ed25519.
 */
export async function generateDeviceKey(): Promise<StoredKey> {
  const pair = (await subtle().generateKey(algorithm, true, ['sign', 'verify']).catch(withoutEd25519)) as CryptoKeyPair;
  const { x = '', d = '' } = await subtle().exportKey('jwk', pair.privateKey);
  const [kty, crv] = ['OKP', 'Ed25519'] as const;
  const digest = await subtle().digest('SHA-256', utf8(JSON.stringify({ crv, kty, x })));
  return { kty, crv, x, d, kid: base64url(new Uint8Array(digest)) };
}

/** What plex.tv is told of a key. */
export function publicKeyOf({ kty, crv, x, kid }: StoredKey): PublicKey {
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
}

/** What a device says with its signature. */
export interface DeviceClaims {
  /** How long it is good, in milliseconds. */
  readonly lifetime: number;
  readonly scopes: readonly JwtScope[];
  /** The word of plex.tv that it answers to. */
  readonly nonce?: string;
  /** The time, in milliseconds. */
  readonly now: number;
}

/** Proves that a device has its key: a JWT of its own, signed with it. */
export async function signAsDevice(
  { clientIdentifier, key }: StoredDevice,
  { lifetime, scopes, nonce, now }: DeviceClaims,
): Promise<string> {
  const { kid, ...material } = key;
  const privateKey = await subtle().importKey('jwk', material, algorithm, false, ['sign']).catch(withoutEd25519);
  const iat = Math.floor(now / 1000);
  const exp = iat + Math.floor(lifetime / 1000);
  const claims = { aud: 'plex.tv', iss: clientIdentifier, iat, exp, scope: scopes.join(','), nonce };
  const signed = `${jwtPart({ kid, alg: 'EdDSA', typ: 'JWT' })}.${jwtPart(claims)}`;
  const signature = await subtle().sign(algorithm, privateKey, utf8(signed));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

/** WebCrypto, which browsers withhold from pages on plain http. */
function subtle(): SubtleCrypto {
  const given = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (given === undefined)
    throw new PlexUsageError('Device keys need WebCrypto, which browsers have on https and localhost only.');
  return given;
}

function withoutEd25519(error: unknown): never {
  throw new PlexUsageError(
    'Device keys need Ed25519 in WebCrypto (Chrome 137, Firefox 129, Safari 17, Node 20), and a stored key that is whole. Sign in without `store` where it is missing.',
    { cause: error },
  );
}
