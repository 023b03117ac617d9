import type {
  AccountDeviceRecord,
  FriendshipRecord,
  HomeRecord,
  ServerRecord,
  ShareRecord,
  TokenRecord,
  UserRecord,
} from '../world/records-account.ts';
import type { AccountRecord } from '../world/records.ts';
import type { Beginning } from '../world/store.ts';
import type { ServerNames } from '../world/world.ts';
import { beginningOfSpeakers } from '../providers/speakers.ts';
import { settingsFor } from '../world/sharing-settings.ts';

/** The owner of the server, who is account 1 there. */
export const ownerId = 1001;

/** When the accounts were made, in Unix seconds. */
export const joinedAt = 1_735_689_600;

const homeId = 9001;
const serverId = 501;

/** What is told of a server that the account can reach beside the sandbox's own. Nothing answers there. */
export interface OtherServer {
  readonly name: string;
  /** 40 hexadecimal digits. */
  readonly machineIdentifier: string;
  /** Whether the account owns it; otherwise a friend, `sasha`, shares it. Default: true. */
  readonly owned?: boolean;
  /** Whether it is connected to plex.tv. Default: true. */
  readonly presence?: boolean;
  readonly sections?: ServerRecord['sections'];
  /** Its addresses, as full URLs. */
  readonly urls?: readonly string[];
}

type Person = Partial<UserRecord> & Pick<UserRecord, 'id' | 'title'>;

/** Those who have nothing of the server. */
const strangers: readonly Person[] = [
  { id: 1002, title: 'Robin', username: 'robin', homeId, pin: '4321' },
  { id: 1004, title: 'Guest', homeId, restricted: true, guest: true },
  { id: 1006, title: 'Sasha', username: 'sasha' },
  { id: 1007, title: 'Noor', username: 'noor' },
  { id: 1008, title: 'Ira', username: 'ira' },
];

/** What the accounts begin with. */
export interface PeopleOptions {
  /** The accounts of the server that the library comes with. */
  readonly accounts: readonly AccountRecord[];
  readonly names: ServerNames;
  readonly accountToken: string;
  readonly serverToken: string;
  readonly otherServers: readonly OtherServer[];
  /** Whether the server belongs to the owner. */
  readonly claimed: boolean;
}

/**
 * The people of the sandbox: an owner with a Plex Home, those whom the library names as users of the server, friends, somebody who
 * asks to be one, and somebody who is none.
 */
export function peopleBeginning({
  accounts,
  names,
  accountToken,
  serverToken,
  otherServers,
  claimed,
}: PeopleOptions): Beginning {
  const guests = accounts.filter(({ scope }) => scope !== 'owner');
  const owner: Person = { id: ownerId, title: 'Sandbox', username: 'sandbox', homeId, hasPass: true };
  const others = [...guests.map(personOf), ...strangers];
  const friends = [...guests.filter(({ scope }) => scope === 'shared').map(({ id }) => id), 1006];
  return {
    users: byId([owner, ...others].map(userOf)),
    homes: byId<HomeRecord>([{ id: homeId, name: 'Sandbox’s home', adminId: ownerId, guestEnabled: false }]),
    accountDevices: byId([firstDevice(accountToken)]),
    tokens: new Map<string, TokenRecord>([
      [accountToken, { userId: ownerId, deviceId: 1, isJwt: false }],
      ...others.map(({ id, title }): [string, TokenRecord] => [accountTokenOf(title), { userId: id, isJwt: false }]),
    ]),
    friendships: new Map(
      [...friends.map((toId) => friendship(ownerId, toId, true)), friendship(1007, ownerId, false)].map((record) => [
        `${record.fromId}:${record.toId}`,
        record,
      ]),
    ),
    sharingSettings: new Map(guests.map(({ id, sharing }) => [`${ownerId}:${id}`, settingsFor(sharing)])),
    servers: new Map([ownServer(names, serverToken, claimed ? ownerId : 0), ...otherServers.map(serverOf)]),
    shares: byId([...guests.map((guest, index) => shareOf(guest, index, names)), ...sharesOfFriends(otherServers)]),
    speakers: beginningOfSpeakers,
  };
}

/** The highest numbers that the people have taken, by counter. */
export const peopleCounters: Readonly<Record<string, number>> = {
  user: 1999,
  home: homeId,
  accountDevice: 1,
  share: 999,
};

/** The token of plex.tv that somebody of the sandbox has, for instance `sandbox-account-token-quinn`. */
export function accountTokenOf(title: string): string {
  return `sandbox-account-token-${title.toLowerCase()}`;
}

function userOf({ username = '', ...person }: Person): UserRecord {
  return {
    uuid: person.id.toString(16).padStart(16, '0'),
    username,
    email: username && `${username}@example.com`,
    ...(username && { password: `${username}-password` }),
    friendlyName: '',
    joinedAt,
    country: 'NL',
    hasPass: false,
    restricted: false,
    guest: false,
    profile: {
      autoSelectAudio: true,
      defaultAudioLanguage: 'en',
      defaultSubtitleLanguage: 'en',
      autoSelectSubtitle: 0,
      defaultSubtitleAccessibility: 0,
      defaultSubtitleForced: 0,
    },
    ...person,
  };
}

/** Somebody whom the library names: a managed user of the Home, whose PIN is 1234, or a friend. */
function personOf({ id, name, scope }: AccountRecord): Person {
  return scope === 'managed'
    ? { id, title: name, homeId, restricted: true, pin: '1234', restrictionProfile: 'older_kid' }
    : { id, title: name, username: name };
}

function friendship(fromId: number, toId: number, accepted: boolean): FriendshipRecord {
  return { fromId, toId, accepted, createdAt: joinedAt + 86_400 };
}

function firstDevice(token: string): AccountDeviceRecord {
  return {
    id: 1,
    userId: ownerId,
    clientIdentifier: 'sandbox-first-client',
    name: 'Sandbox',
    fields: {
      product: 'Plex Web',
      productVersion: '4.145.1',
      platform: 'Firefox',
      platformVersion: '140.0',
      device: 'Linux',
    },
    provides: '',
    token,
    createdAt: joinedAt,
    lastSeenAt: joinedAt,
  };
}

function ownServer(
  { machineIdentifier, friendlyName }: ServerNames,
  token: string,
  ownerId: number,
): [string, ServerRecord] {
  const server = {
    id: serverId,
    ownerId,
    name: friendlyName,
    presence: true,
    sections: [],
    createdAt: joinedAt,
    token,
  };
  return [machineIdentifier, server];
}

function serverOf(
  { name, machineIdentifier, owned = true, presence = true, sections = [], urls = [] }: OtherServer,
  index: number,
): [string, ServerRecord] {
  const id = serverId + 1 + index;
  const token = `sandbox-server-token-${id}`;
  const owner = owned ? ownerId : 1006;
  return [machineIdentifier, { id, ownerId: owner, name, presence, sections, urls, createdAt: joinedAt, token }];
}

function shareOf(
  { id, token, sectionIds }: AccountRecord,
  index: number,
  { machineIdentifier }: ServerNames,
): ShareRecord {
  return {
    id: 801 + index,
    machineIdentifier,
    ownerId,
    invitedId: id,
    ...(sectionIds && { sectionKeys: sectionIds }),
    token,
    invitedAt: joinedAt,
    acceptedAt: joinedAt,
  };
}

function sharesOfFriends(servers: readonly OtherServer[]): ShareRecord[] {
  return servers
    .filter(({ owned }) => owned === false)
    .map(({ machineIdentifier }, index) => ({
      id: 901 + index,
      machineIdentifier,
      ownerId: 1006,
      invitedId: ownerId,
      token: `sandbox-shared-token-${index + 1}`,
      invitedAt: joinedAt,
      acceptedAt: joinedAt,
    }));
}

function byId<T extends { readonly id: number }>(records: readonly T[]): Map<number, T> {
  return new Map(records.map((record) => [record.id, record]));
}
