import { exchangeDeviceToken, getAuthKeys, getAuthNonce, registerDeviceKey } from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import { type Route, seeded, stateful } from '../http/route.ts';
import { fieldOf } from '../world/json-object.ts';
import { answer, done, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { uuidOf } from './codes.ts';
import { issueJwt, readKey, readProof } from './device-keys.ts';
import { tooMany } from './limit.ts';
import { publishedKeys } from './plex-keys.ts';

const nonceLifetime = 5 * 60 * 1000;

/** Keys of devices, and the tokens that they get for a signature. */
export const deviceKeyRoutes: readonly Route[] = [
  forAccount(registerDeviceKey, async (ask, { user, device }) => {
    const named = await readKey(fieldOf(await ask.json(), 'jwk'));
    if (named === undefined || device === undefined) return refuse(ask, 'malformed');
    const { deviceKeys } = ask.world.tables;
    if (deviceKeys.has(named.kid)) return refuse(ask, 'keyTaken');
    // The key belongs to the device of the token, whatever identifier the request has.
    deviceKeys.set(named.kid, { jwk: named.jwk, clientIdentifier: device.clientIdentifier, userId: user.id });
    return done();
  }),
  stateful(
    getAuthNonce,
    (ask) => {
      const clientIdentifier = ask.said('X-Plex-Client-Identifier');
      if (!clientIdentifier) return refuse(ask, 'namelessKey');
      const refusal = tooMany(ask, 'nonce');
      if (refusal) return refusal;
      const { store, tables, clock } = ask.world;
      const nonce = uuidOf(store.next('nonce'));
      tables.nonces.set(nonce, { clientIdentifier, expiresAt: clock.now() + nonceLifetime });
      return answer(ask, 'nonce', { nonce });
    },
    { audience: 'everybody' },
  ),
  stateful(exchangeDeviceToken, exchange, { audience: 'everybody' }),
  seeded(getAuthKeys, async (ask) => Response.json({ keys: await publishedKeys(ask.world.clock) }), {
    audience: 'everybody',
  }),
];

async function exchange(ask: Ask): Promise<Response> {
  const { world } = ask;
  const refusal = tooMany(ask, 'token');
  if (refusal) return refusal;
  const proof = await readProof(world, fieldOf(await ask.json(), 'jwt'));
  if (typeof proof === 'string') return refuse(ask, proof);
  const nonce = String(proof.claims['nonce']);
  const given = world.tables.nonces.get(nonce);
  if (given === undefined || given.clientIdentifier !== proof.key.clientIdentifier) return refuse(ask, 'invalid');
  world.tables.nonces.delete(nonce);
  if (given.expiresAt <= world.clock.now()) return refuse(ask, 'invalid');
  const user = proof.key.userId === undefined ? undefined : world.tables.users.get(proof.key.userId);
  if (user === undefined) return refuse(ask, 'stranger');
  return Response.json({ auth_token: await issueJwt(world, user, proof) });
}
