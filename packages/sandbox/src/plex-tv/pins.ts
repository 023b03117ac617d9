import type { PinRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { isoOf } from './answer.ts';
import { longCode, typedCode } from './codes.ts';
import { homeLocation } from './location.ts';
import { type ClientNames, signIn } from './tokens.ts';

/** What is known of the client that asks for a PIN. */
export interface PinRequest extends ClientNames {
  readonly isStrong: boolean;
  /** The name of the key that it brings. */
  readonly keyId?: string;
}

/** Makes a PIN: with a short code that a person types, or a long one for the sign-in page. */
export function makePin(
  { store, tables, clock }: World,
  { clientIdentifier, fields, isStrong, keyId }: PinRequest,
): PinRecord {
  const id = 1000 + store.next('pin');
  const pin: PinRecord = {
    id,
    code: isStrong ? longCode(id, 25) : freeCode(tables.pins, id),
    clientIdentifier,
    product: String(fields['product'] ?? '0'),
    client: fields,
    createdAt: clock.now(),
    lifetime: isStrong ? 1800 : 900,
    ...(keyId !== undefined && { keyId }),
  };
  tables.pins.set(id, pin);
  return pin;
}

/** A PIN, if its time is not over. Only the client that asked for it may read it. */
export function readPin(world: World, id: number, clientIdentifier: string): PinRecord | undefined {
  const pin = world.tables.pins.get(id);
  return pin?.clientIdentifier === clientIdentifier && isAlive(world, pin) ? pin : undefined;
}

/** The PIN that a person types. */
export function pinOfCode(world: World, code: string): PinRecord | undefined {
  const wanted = code.trim().toLowerCase();
  for (const pin of world.tables.pins.values())
    if (pin.code.toLowerCase() === wanted && isAlive(world, pin)) return pin;
  return undefined;
}

/** Signs in the client that shows a code. With a key, it gets no token until it proves that it has it. */
export function linkPin(world: World, pin: PinRecord, user: UserRecord): void {
  const { tables } = world;
  const client = { clientIdentifier: pin.clientIdentifier, fields: pin.client };
  if (pin.keyId === undefined) {
    const { token } = signIn(world, user, client);
    tables.pins.set(pin.id, { ...pin, userId: user.id, token });
    return;
  }
  tables.deviceKeys.update(pin.keyId, (key) => ({ ...key, userId: user.id }));
  tables.pins.set(pin.id, { ...pin, userId: user.id });
}

/** A PIN as plex.tv shows it. */
export function pinAnswer({ clock }: World, pin: PinRecord, token: string | null = pin.token ?? null): object {
  const { id, code, product, clientIdentifier, createdAt, lifetime } = pin;
  const expiresAt = createdAt + lifetime * 1000;
  return {
    id,
    code,
    product,
    trusted: product === 'Plex Web',
    qr: `https://plex.tv/api/v2/pins/qr/${code}`,
    clientIdentifier,
    location: homeLocation,
    expiresIn: Math.ceil((expiresAt - clock.now()) / 1000),
    createdAt: isoOf(createdAt),
    expiresAt: isoOf(expiresAt),
    authToken: token,
    newRegistration: token === null ? null : false,
  };
}

function isAlive({ clock }: World, { createdAt, lifetime }: PinRecord): boolean {
  return clock.now() < createdAt + lifetime * 1000;
}

/** Short codes are few, so that one may be another's already. */
function freeCode(pins: World['tables']['pins'], id: number): string {
  const taken = new Set(Array.from(pins.values(), ({ code }) => code));
  let number = id;
  while (taken.has(typedCode(number)) && taken.size < 1_000_000) number += 1_000_003;
  return typedCode(number);
}
