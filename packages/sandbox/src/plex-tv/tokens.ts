import type { Ask } from '../http/ask.ts';
import type { AccountDeviceRecord, TokenRecord, UserRecord } from '../world/records-account.ts';
import { secondsOf } from '../world/clock.ts';
import type { Fields } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { longCode } from './codes.ts';

/** What a client says of itself, as far as plex.tv keeps it. */
export interface ClientNames {
  readonly clientIdentifier: string;
  readonly fields: Fields;
}

const told = {
  product: 'X-Plex-Product',
  productVersion: 'X-Plex-Version',
  platform: 'X-Plex-Platform',
  platformVersion: 'X-Plex-Platform-Version',
  device: 'X-Plex-Device',
  deviceName: 'X-Plex-Device-Name',
  model: 'X-Plex-Model',
  vendor: 'X-Plex-Vendor',
  provides: 'X-Plex-Provides',
  screenResolution: 'X-Plex-Device-Screen-Resolution',
} as const;

/** What the client says of itself; undefined where it has no identifier. */
export function clientOf(ask: Ask): ClientNames | undefined {
  const clientIdentifier = ask.said('X-Plex-Client-Identifier');
  if (!clientIdentifier) return undefined;
  const fields = Object.entries(told).flatMap(([name, header]) => {
    const value = ask.said(header);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { clientIdentifier, fields: Object.fromEntries(fields) };
}

/** Whether a token of plex.tv is one that servers take, and belongs to the owner of the sandbox's server. */
export function ownsServer({ tables, names }: World, token: string): boolean {
  const about = tables.tokens.get(token);
  return about?.isJwt === false && tables.servers.get(names.machineIdentifier)?.ownerId === about.userId;
}

/** Signs a client in to an account. One that was signed in gets the token that it had. */
export function signIn(world: World, user: UserRecord, { clientIdentifier, fields }: ClientNames): AccountDeviceRecord {
  const { store, tables, clock } = world;
  const now = secondsOf(clock);
  const known = deviceOf(world, user.id, clientIdentifier);
  const { deviceName, provides, ...rest } = fields;
  const id = known?.id ?? store.next('accountDevice');
  const device: AccountDeviceRecord = {
    id,
    userId: user.id,
    clientIdentifier,
    name: String(deviceName ?? known?.name ?? rest['product'] ?? ''),
    fields: { ...known?.fields, ...rest },
    provides: String(provides ?? known?.provides ?? ''),
    token: known?.token ?? issueToken(world, user.id, id),
    createdAt: known?.createdAt ?? now,
    lastSeenAt: now,
  };
  tables.accountDevices.set(id, device);
  return device;
}

/** The device of an account that has a client identifier. */
export function deviceOf({ tables }: World, userId: number, clientIdentifier: string): AccountDeviceRecord | undefined {
  for (const device of tables.accountDevices.values())
    if (device.userId === userId && device.clientIdentifier === clientIdentifier) return device;
  return undefined;
}

/** Makes a token of 20 characters. */
export function issueToken({ store, tables }: World, userId: number, deviceId?: number): string {
  const token = newToken(store);
  tables.tokens.set(token, { userId, ...(deviceId !== undefined && { deviceId }), isJwt: false });
  return token;
}

/** A new token of 20 characters, which nobody knows yet. */
export function newToken(store: World['store']): string {
  return longCode(store.next('token') + 500_000, 20);
}

/** Ends all tokens of a device that are like this. */
export function endTokens(
  { tables }: World,
  deviceId: number,
  isMeant: (token: TokenRecord) => boolean = () => true,
): void {
  for (const [token, about] of [...tables.tokens.keys()].map((key) => [key, tables.tokens.get(key)] as const))
    if (about?.deviceId === deviceId && isMeant(about)) tables.tokens.delete(token);
}

/** Takes a device off its account: its tokens end at once. */
export function removeDevice(world: World, deviceId: number): boolean {
  endTokens(world, deviceId);
  return world.tables.accountDevices.delete(deviceId);
}
