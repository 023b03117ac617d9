import { secondsOf } from '../world/clock.ts';
import type { DeviceKeyRecord, JsonWebKeyRecord, UserRecord } from '../world/records-account.ts';
import { isJsonObject, type JsonObject } from '../world/json-object.ts';
import type { World } from '../world/world.ts';
import type { Reason } from './answer.ts';
import { isSignedWith, type Jwt, publicKeyOf, readJwt, signJwt, thumbprintOf } from './jwt.ts';
import { currentKey, jwtLifetime } from './plex-keys.ts';
import { endTokens, issueToken, signIn } from './tokens.ts';

/** A key that somebody sent, under its name. */
export interface NamedKey {
  readonly kid: string;
  readonly jwk: JsonWebKeyRecord;
}

/** Reads a key of a request; undefined for what is no key that a device may have. */
export async function readKey(value: unknown): Promise<NamedKey | undefined> {
  if (!isJsonObject(value)) return undefined;
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const jwk: JsonWebKeyRecord = Object.fromEntries(texts);
  if ((await publicKeyOf(jwk)) === undefined) return undefined;
  return { kid: jwk['kid'] ?? (await thumbprintOf(jwk)), jwk };
}

/** A device's proof that it has a key. */
export interface Proof {
  readonly kid: string;
  readonly key: DeviceKeyRecord;
  readonly claims: Jwt['claims'];
}

/** Checks a JWT that a device signed; gives the reason where it proves nothing. */
export async function readProof({ tables, clock }: World, text: unknown): Promise<Proof | Reason> {
  const jwt = readJwt(text);
  if (jwt === undefined || typeof jwt.header['kid'] !== 'string') return 'malformed';
  const { kid } = jwt.header;
  const key = tables.deviceKeys.get(kid);
  if (key === undefined || !(await isSignedWith(jwt, key.jwk))) return 'badSignature';
  const { aud, iss, exp } = jwt.claims;
  if (typeof exp !== 'number') return 'malformed';
  if (exp * 1000 <= clock.now()) return 'oldToken';
  if (iss !== key.clientIdentifier) return 'otherDevice';
  if (![aud].flat().includes('plex.tv')) return 'invalid';
  return { kid, key, claims: jwt.claims };
}

/**
 * Gives a device a token that is a JWT. The token that it had until then ends; its row in the list of devices has another one,
 * which servers take.
 */
export async function issueJwt(world: World, user: UserRecord, { kid, key, claims }: Proof): Promise<string> {
  const { tables, clock, store } = world;
  const { clientIdentifier } = key;
  const before = signIn(world, user, { clientIdentifier, fields: {} });
  endTokens(world, before.id, ({ isJwt }) => !isJwt);
  tables.accountDevices.set(before.id, { ...before, token: issueToken(world, user.id, before.id) });
  const now = secondsOf(clock);
  const { kid: signer, privateKey } = await currentKey(clock);
  const token = await signJwt(privateKey, signer, {
    iss: 'plex.tv',
    aud: ['plex.tv', clientIdentifier],
    iat: now,
    exp: now + jwtLifetime,
    jti: String(store.next('jwt')),
    thumbprint: kid,
    user: scopedTo(user, claims['scope']),
  });
  tables.tokens.set(token, {
    userId: user.id,
    deviceId: before.id,
    isJwt: true,
    expiresAt: (now + jwtLifetime) * 1000,
  });
  return token;
}

/** What of an account a device may read in its token. */
function scopedTo(user: UserRecord, scope: unknown): object {
  const claims: JsonObject = {
    username: user.username,
    email: user.email,
    friendly_name: user.friendlyName,
    restricted: user.restricted,
    anonymous: false,
    joinedAt: user.joinedAt,
  };
  const wanted = String(scope ?? '').split(',');
  return {
    id: user.id,
    uuid: user.uuid,
    ...Object.fromEntries(Object.entries(claims).filter(([name]) => wanted.includes(name))),
  };
}
