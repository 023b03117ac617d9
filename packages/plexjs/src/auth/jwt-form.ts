/** What a token of plex.tv that is a JWT says. Not checked: see `verifyJwt`. */
export interface PlexJwtClaims {
  /** Who signed it: `plex.tv`. */
  readonly iss?: unknown;
  /** For whom it is: `plex.tv` and the client's identifier. */
  readonly aud?: unknown;
  /** When it was given, in Unix seconds. */
  readonly iat?: unknown;
  /** When it ends, in Unix seconds. */
  readonly exp?: unknown;
  /** The key that it was given for. */
  readonly thumbprint?: unknown;
  /** The account, as far as the scopes let it be told. */
  readonly user?: unknown;
  readonly [claim: string]: unknown;
}

/** A JWT, read but not checked. */
export interface ReadJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: PlexJwtClaims;
  /** What is signed. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Reads a JWT without checking it; undefined for what is none. */
export function readJwt(token: string): ReadJwt | undefined {
  const [header = '', claims = '', signature = '', ...more] = token.split('.');
  const [head, body, bytes] = [objectOf(header), objectOf(claims), bytesOf(signature)];
  if (!head || !body || !bytes || more.length > 0) return undefined;
  return { header: head, claims: body, signed: utf8(`${header}.${claims}`), signature: bytes };
}

/** When a JWT ends, in milliseconds since 1970; 0 for what is none, or does not say so. */
export function expiryOf(token: string | undefined): number {
  const exp = token === undefined ? undefined : readJwt(token)?.claims.exp;
  return typeof exp === 'number' ? exp * 1000 : 0;
}

/** The part of a JWT that an object is. */
export function jwtPart(value: object): string {
  return base64url(utf8(JSON.stringify(value)));
}

/** Bytes in base64url. */
export function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = bytesOf(text);
  try {
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
