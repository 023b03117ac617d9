import type { JsonWebKeyRecord } from '../world/records-account.ts';
import type { Clock } from '../world/clock.ts';
import { thumbprintOf } from './jwt.ts';

/** How long a token of plex.tv that is a JWT lasts, in seconds. */
export const jwtLifetime = 7 * 24 * 3600;

/** A key that the sandbox's plex.tv signs with. */
export interface PlexKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JsonWebKeyRecord;
}

/** The key that is signed with now. Another one comes every seven days. */
export function currentKey(clock: Clock): Promise<PlexKey> {
  return keyOf(periodOf(clock));
}

/** The keys by which tokens that are still good can be checked: the one of now, and the one before it. */
export async function publishedKeys(clock: Clock): Promise<readonly JsonWebKeyRecord[]> {
  const period = periodOf(clock);
  const keys = await Promise.all([period - 1, period].map(keyOf));
  return keys.map(({ jwk }) => jwk);
}

const periodOf = ({ now }: Clock): number => Math.floor(now() / 1000 / jwtLifetime);

// An Ed25519 private key in PKCS#8 is these bytes, and 32 of its own.
const prefix = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/** The same period has the same key, so that a run can be repeated. It protects nothing: everybody can make it. */
async function keyOf(period: number): Promise<PlexKey> {
  const secret = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`plexjs sandbox key ${period}`));
  const bytes = new Uint8Array([...prefix, ...new Uint8Array(secret)]);
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const kid = await thumbprintOf(jwk);
  return { kid, privateKey, jwk: { ...jwk, kid, alg: 'EdDSA', use: 'sig' } };
}
