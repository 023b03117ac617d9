import { base64Of, bytesOfBase64 } from '../world/base64.ts';
import { isJsonObject, type JsonObject } from '../world/json-object.ts';
import type { JsonWebKeyRecord } from '../world/records-account.ts';

/** A JWT, read but not checked. */
export interface Jwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** What is signed. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Reads a JWT; undefined for what is none. */
export function readJwt(text: unknown): Jwt | undefined {
  const [header, claims, signature, ...more] = typeof text === 'string' ? text.split('.') : [];
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0) return undefined;
  const [head, body] = [objectOf(header), objectOf(claims)];
  const bytes = bytesOf(signature);
  return head && body && bytes && { header: head, claims: body, signed: `${header}.${claims}`, signature: bytes };
}

/** Whether a JWT was signed with the private part of a key. */
export async function isSignedWith({ header, signed, signature }: Jwt, jwk: JsonWebKeyRecord): Promise<boolean> {
  const kind = kinds.find(({ kty, alg }) => kty === jwk['kty'] && alg === header['alg']);
  const key = kind && (await publicKeyOf(jwk));
  if (kind === undefined || key === undefined) return false;
  return crypto.subtle.verify(kind.algorithm, key, signature, new TextEncoder().encode(signed));
}

/** The public key that a JWK is; undefined for one that is none of those that devices may have. */
export async function publicKeyOf({ kty, crv, x, n, e }: JsonWebKeyRecord): Promise<CryptoKey | undefined> {
  const kind = kinds.find((candidate) => candidate.kty === kty);
  if (kind === undefined) return undefined;
  const material = kty === 'OKP' ? { kty, crv, x } : { kty, n, e };
  try {
    return await crypto.subtle.importKey('jwk', material as JsonWebKey, kind.algorithm, false, ['verify']);
  } catch {
    return undefined;
  }
}

/** The name that RFC 7638 gives a key. */
export async function thumbprintOf({ kty, crv, x, n, e }: JsonWebKeyRecord): Promise<string> {
  const required = kty === 'OKP' ? { crv, kty, x } : { e, kty, n };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(required)));
  return base64url(new Uint8Array(digest));
}

/** Signs claims with a key for Ed25519. */
export async function signJwt(key: CryptoKey, kid: string, claims: JsonObject): Promise<string> {
  const header = { kid, alg: 'EdDSA', typ: 'JWT' };
  const signed = [header, claims].map((part) => base64url(new TextEncoder().encode(JSON.stringify(part)))).join('.');
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, key, new TextEncoder().encode(signed));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

const kinds = [
  { kty: 'OKP', alg: 'EdDSA', algorithm: { name: 'Ed25519' } },
  { kty: 'RSA', alg: 'RS256', algorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } },
] as const;

/** Bytes in base64url. */
function base64url(bytes: Uint8Array): string {
  return base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  return /^[\w-]+$/.test(text) ? bytesOfBase64(text) : undefined;
}

function objectOf(text: string): JsonObject | undefined {
  const bytes = bytesOf(text);
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
