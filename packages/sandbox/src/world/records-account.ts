import type { Fields } from './records.ts';

/** What an account lets another do with what it shares. The names are those of the wire. */
export interface SharingSettings {
  readonly allowChannels: boolean;
  readonly allowSubtitleAdmin: boolean;
  readonly allowSync: boolean;
  readonly allowCameraUpload: boolean;
  /** 0 nothing, 1 live television, 2 recordings as well. */
  readonly allowTuners: number;
  /** Filters like `contentRating=G%2CPG|label=Kids`. Empty for all. */
  readonly filterMovies: string;
  readonly filterTelevision: string;
  readonly filterMusic: string;
  readonly filterPhotos: string;
}

/** A person with an account at plex.tv, or a managed user of a Plex Home. */
export interface UserRecord {
  readonly id: number;
  /** 16 hexadecimal digits. */
  readonly uuid: string;
  /** Empty for a managed user, and so is the address. */
  readonly username: string;
  readonly email: string;
  readonly title: string;
  readonly friendlyName: string;
  /** Undefined for who cannot sign in by one. */
  readonly password?: string;
  /** What the authenticator application shows; undefined without a second factor. */
  readonly verificationCode?: string;
  /** In Unix seconds. */
  readonly joinedAt: number;
  readonly country: string;
  /** Whether it has a Plex Pass. */
  readonly hasPass: boolean;
  /** The Plex Home that it is in. */
  readonly homeId?: number;
  readonly restricted: boolean;
  readonly guest: boolean;
  /** Four digits that are asked for when somebody switches to it. */
  readonly pin?: string;
  readonly restrictionProfile?: string;
  /** How it wants audio and subtitles. */
  readonly profile: Fields;
}

/** A Plex Home. */
export interface HomeRecord {
  readonly id: number;
  readonly name: string;
  /** The user who manages it. */
  readonly adminId: number;
  readonly guestEnabled: boolean;
}

/** A device or application that is signed in to an account. */
export interface AccountDeviceRecord {
  readonly id: number;
  readonly userId: number;
  readonly clientIdentifier: string;
  readonly name: string;
  /** `product`, `platform`, `model` and so on, as it said. */
  readonly fields: Fields;
  readonly provides: string;
  /** The token that servers take from it. */
  readonly token: string;
  /** In Unix seconds. */
  readonly createdAt: number;
  readonly lastSeenAt: number;
}

/** A token of plex.tv. Key: the token. */
export interface TokenRecord {
  readonly userId: number;
  readonly deviceId?: number;
  /** Whether it is a JWT, which servers do not take. */
  readonly isJwt: boolean;
  /** In milliseconds; undefined for one that lasts. */
  readonly expiresAt?: number;
}

/** A public key, as RFC 7517 writes it. */
export type JsonWebKeyRecord = Readonly<Record<string, string>>;

/** A key that a device registered. Key: its `kid`. */
export interface DeviceKeyRecord {
  readonly jwk: JsonWebKeyRecord;
  readonly clientIdentifier: string;
  /** Undefined until the PIN that it came with is linked. */
  readonly userId?: number;
}

/** A word to sign. Key: the word. */
export interface NonceRecord {
  readonly clientIdentifier: string;
  /** In milliseconds. */
  readonly expiresAt: number;
}

/** How often something was asked for in a while. Key: what and by whom. */
export interface RateRecord {
  /** When the while began, in milliseconds. */
  readonly since: number;
  readonly count: number;
}

/** A sign-in that waits for a person. */
export interface PinRecord {
  readonly id: number;
  readonly code: string;
  readonly clientIdentifier: string;
  readonly product: string;
  /** What the client said of itself. */
  readonly client: Fields;
  /** In milliseconds. */
  readonly createdAt: number;
  /** How long it lasts, in seconds. */
  readonly lifetime: number;
  /** The `kid` of the key that came with it. */
  readonly keyId?: string;
  /** The account that was signed in with. */
  readonly userId?: number;
  /** The token that it gives, if it came without a key. */
  readonly token?: string;
}

/** A friendship, also one that was only asked for. Key: `${fromId}:${toId}`. */
export interface FriendshipRecord {
  readonly fromId: number;
  readonly toId: number;
  readonly accepted: boolean;
  /** In Unix seconds. */
  readonly createdAt: number;
}

/** A server, as plex.tv knows it. Key: its machine identifier. */
export interface ServerRecord {
  /** Its number at plex.tv. */
  readonly id: number;
  readonly ownerId: number;
  readonly name: string;
  /** Whether it is connected now. */
  readonly presence: boolean;
  /** Its libraries, where it is not the server of the sandbox, whose libraries are in the table of them. */
  readonly sections: readonly { readonly key: number; readonly title: string; readonly type: string }[];
  /** Where it is said to be, for such a one. */
  readonly urls?: readonly string[];
  /** In Unix seconds. */
  readonly createdAt: number;
  /** The token that its owner has for it. */
  readonly token: string;
}

/** A server that one account shares with another. */
export interface ShareRecord {
  readonly id: number;
  readonly machineIdentifier: string;
  readonly ownerId: number;
  /** Undefined while only the address is known. */
  readonly invitedId?: number;
  readonly invitedEmail?: string;
  /** The libraries by their numbers at the server; all where undefined, also those to come. */
  readonly sectionKeys?: readonly number[];
  /** The token that the other one has for the server. */
  readonly token: string;
  /** In Unix seconds. */
  readonly invitedAt: number;
  readonly acceptedAt?: number;
}

/** An invitation to a Plex Home. Key: `${homeId}:${userId}`. */
export interface HomeInviteRecord {
  readonly homeId: number;
  readonly userId: number;
  readonly createdAt: number;
}

/** Something that Plex's applications keep for an account. */
export interface UserSettingRecord {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly hidden: boolean;
  /** In Unix seconds. */
  readonly updatedAt: number;
}

/** What an account has set. Key: the user's number; what is absent was never set. */
export interface AccountPreferencesRecord {
  readonly webhooks?: readonly string[];
  readonly settings?: readonly UserSettingRecord[];
  readonly optOutPlayback?: boolean;
  readonly optOutLibraryStats?: boolean;
  /** Whether online sources are shown, by their identifier. */
  readonly optOuts?: Readonly<Record<string, string>>;
  /** Whether watch states are kept online; undefined for who was not asked. */
  readonly viewStateSync?: boolean;
}

/** A token with which a server is claimed. Key: the token. */
export interface ClaimRecord {
  readonly userId: number;
  /** In milliseconds. */
  readonly expiresAt: number;
}

/** Something that a device keeps for use without a network, by the mobile sync of old. */
export interface SyncItemRecord {
  readonly id: number;
  readonly clientIdentifier: string;
  readonly userId: number;
  /** What was asked for, by the names in the brackets: `title`, `Location.uri`, `Policy.scope`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A room in which people watch something together. Key: its identifier. */
export interface RoomRecord {
  readonly id: string;
  readonly sourceUri: string;
  readonly title: string;
  /** Who is in it or invited to it, the one who made it first. */
  readonly userIds: readonly number[];
  /** Who has left it. */
  readonly leftIds: readonly number[];
  /** In Unix seconds. */
  readonly startsAt: number;
  readonly updatedAt: number;
}

/** A speaker of Sonos. Key: its machine identifier. */
export interface SpeakerRecord {
  readonly title: string;
  readonly address: string;
  /** The last command that it was sent, with its parameters. */
  readonly command?: string;
}

/** The tables of accounts at plex.tv. */
export interface AccountRecords {
  readonly users: { readonly key: number; readonly record: UserRecord };
  readonly homes: { readonly key: number; readonly record: HomeRecord };
  readonly homeInvites: { readonly key: string; readonly record: HomeInviteRecord };
  readonly accountDevices: { readonly key: number; readonly record: AccountDeviceRecord };
  readonly accountPreferences: { readonly key: number; readonly record: AccountPreferencesRecord };
  readonly tokens: { readonly key: string; readonly record: TokenRecord };
  readonly deviceKeys: { readonly key: string; readonly record: DeviceKeyRecord };
  readonly nonces: { readonly key: string; readonly record: NonceRecord };
  readonly rates: { readonly key: string; readonly record: RateRecord };
  readonly pins: { readonly key: number; readonly record: PinRecord };
  readonly friendships: { readonly key: string; readonly record: FriendshipRecord };
  /** What is allowed, by `${ownerId}:${userId}`. */
  readonly sharingSettings: { readonly key: string; readonly record: SharingSettings };
  readonly servers: { readonly key: string; readonly record: ServerRecord };
  readonly shares: { readonly key: number; readonly record: ShareRecord };
  readonly claims: { readonly key: string; readonly record: ClaimRecord };
  readonly syncItems: { readonly key: number; readonly record: SyncItemRecord };
  readonly rooms: { readonly key: string; readonly record: RoomRecord };
  readonly speakers: { readonly key: string; readonly record: SpeakerRecord };
}

/** Their names. */
export const accountTables = [
  'users',
  'homes',
  'homeInvites',
  'accountDevices',
  'accountPreferences',
  'tokens',
  'deviceKeys',
  'nonces',
  'rates',
  'pins',
  'friendships',
  'sharingSettings',
  'servers',
  'shares',
  'claims',
  'syncItems',
  'rooms',
  'speakers',
] as const;
