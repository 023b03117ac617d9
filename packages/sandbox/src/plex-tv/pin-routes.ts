import { createKeyedPin, getKeyedPin, getPin, getPinQrCode, getTokenByPinId, linkPin } from 'plexjs/operations';
import { qrSvg } from 'plexjs/qr';
import type { Ask } from '../http/ask.ts';
import { type Route, stateful } from '../http/route.ts';
import type { PinRecord } from '../world/records-account.ts';
import { fieldOf } from '../world/json-object.ts';
import { answer, nothing, refuse } from './answer.ts';
import { forAccount } from './caller.ts';
import { issueJwt, readKey, readProof } from './device-keys.ts';
import { tooMany } from './limit.ts';
import { linkPin as link, makePin, pinAnswer, pinOfCode, readPin } from './pins.ts';
import { type ClientNames, clientOf } from './tokens.ts';

const forEverybody = { audience: 'everybody' } as const;

/** Sign-in by PIN. plex.tv and clients.plex.tv have the same routes. */
export const pinRoutes: readonly Route[] = [
  ...[getPin, createKeyedPin].map((operation) => stateful(operation, create, forEverybody)),
  ...[getTokenByPinId, getKeyedPin].map((operation) => stateful(operation, read, forEverybody)),
  stateful(
    getPinQrCode,
    (ask) => {
      const pin = pinOfCode(ask.world, ask.path['code'] ?? '');
      if (pin === undefined) return refuse(ask, 'expired');
      const picture = qrSvg(`https://plex.tv/link/?pin=${pin.code}`);
      return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
    },
    forEverybody,
  ),
  forAccount(linkPin, async (ask, { user }) => {
    const pin = pinOfCode(ask.world, (await ask.form()).get('code') ?? '');
    if (pin === undefined) return refuse(ask, 'expired');
    link(ask.world, pin, user);
    return nothing();
  }),
];

async function create(ask: Ask): Promise<Response> {
  const client = clientOf(ask);
  if (client === undefined) return refuse(ask, 'nameless');
  const refusal = tooMany(ask, 'pin');
  if (refusal) return refusal;
  const isJson = (ask.request.headers.get('Content-Type') ?? '').includes('application/json');
  return isJson
    ? createKeyed(ask, client)
    : created(ask, makePin(ask.world, { ...client, isStrong: ask.flag('strong') }));
}

async function createKeyed(ask: Ask, client: ClientNames): Promise<Response> {
  const body = await ask.json();
  const isStrong = ask.flag('strong') || fieldOf(body, 'strong') === true;
  const given = fieldOf(body, 'jwk');
  if (given === undefined) return created(ask, makePin(ask.world, { ...client, isStrong }));
  const named = await readKey(given);
  if (named === undefined) return refuse(ask, 'malformed');
  const { clientIdentifier } = client;
  const { deviceKeys } = ask.world.tables;
  const known = deviceKeys.get(named.kid);
  // A device may sign in again with its key; nobody else may.
  if (known !== undefined && known.clientIdentifier !== clientIdentifier) return refuse(ask, 'keyTaken');
  if (known === undefined) deviceKeys.set(named.kid, { jwk: named.jwk, clientIdentifier });
  return created(ask, makePin(ask.world, { ...client, isStrong, keyId: named.kid }));
}

function created(ask: Ask, pin: PinRecord): Response {
  return answer(ask, 'pin', pinAnswer(ask.world, pin), 201);
}

async function read(ask: Ask): Promise<Response> {
  const client = clientOf(ask);
  if (client === undefined) return refuse(ask, 'nameless');
  const refusal = tooMany(ask, 'poll');
  if (refusal) return refusal;
  const { world } = ask;
  const pin = readPin(world, ask.id('pinId'), client.clientIdentifier);
  if (pin === undefined) return refuse(ask, 'expired');
  const jwt = ask.text('deviceJWT');
  if (pin.keyId === undefined || jwt === undefined) return answer(ask, 'pin', pinAnswer(world, pin));
  const proof = await readProof(world, jwt);
  if (typeof proof === 'string') return refuse(ask, proof);
  if (proof.kid !== pin.keyId) return refuse(ask, 'badSignature');
  const user = pin.userId === undefined ? undefined : world.tables.users.get(pin.userId);
  return answer(ask, 'pin', pinAnswer(world, pin, user ? await issueJwt(world, user, proof) : null));
}
