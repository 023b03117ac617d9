// Generated from contract/plex-tv/devices.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** What a device keeps for use without a network. */
export interface SyncList extends Extra {
  /** How many items are on the device already. Example: `98`. */
  itemsCompleteCount?: number | undefined;

  /** How much they take. In bytes. Example: `227001669489`. */
  totalSize?: number | undefined;

  /** A number that goes up with every change of the list. Example: `2`. */
  version?: number | undefined;
}

/** Decodes {@link SyncList}. */
export const decodeSyncList: Decode<SyncList> = /* @__PURE__ */ decoder(() =>
  fields('number itemsCompleteCount totalSize version'),
);

/** Where a device was last reached. */
export interface DeviceConnection extends Extra {
  /** The URL. Example: `http://192.168.1.10:32400`. */
  uri?: string | undefined;
}

/** Decodes {@link DeviceConnection}. */
export const decodeDeviceConnection: Decode<DeviceConnection> = /* @__PURE__ */ decoder(() => fields('text uri'));

/** A device or application that is signed in to an account. */
export interface AccountDevice extends Extra {
  /** What its owner called the device. Example: `Living Room TV`. */
  name?: string | undefined;

  /** The address that it last came from. Example: `203.0.113.7`. */
  publicAddress?: string | undefined;

  /** The application. Example: `Plex Web`. */
  product?: string | undefined;

  /** The application's version. Example: `4.72.0`. */
  productVersion?: string | undefined;

  /** The system it runs on. Example: `Safari`. */
  platform?: string | undefined;

  /** The version of the system that it runs on. Example: `14.4`. */
  platformVersion?: string | undefined;

  /** The kind of hardware. Example: `iPhone`. */
  device?: string | undefined;

  /** The name that the maker gives the hardware. Example: `hosted`. */
  model?: string | undefined;

  /** Who made the device. Example: `Apple`. */
  vendor?: string | undefined;

  /** What it can be: `server`, `client`, `player`, `pubsub-player`, `controller`, `sync-target`, `provider-playback`; nothing for most. Example: `['client', 'player', 'pubsub-player']`. */
  provides: readonly string[];

  /** The device's client identifier; a server's machine identifier. Example: `0123456789abcdef0123456789abcdef01234567`. */
  clientIdentifier?: string | undefined;

  /** The version of the application. Example: `4.72.0`. */
  version?: string | undefined;

  /** The device's number, by which it is removed. Example: `33847205`. */
  id?: string | undefined;

  /** The token that the device signed in with. Keep it secret. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  token?: string | undefined;

  /** When it signed in. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** When Plex last heard from it. Example: `2021-08-06T01:13:19Z`. */
  lastSeenAt?: Date | undefined;

  /** The sizes of its window and screen in pixels, each as width x height. Example: `['1440x772', '1440x900']`. */
  screenResolution: readonly string[];

  /** How many dots its screen has to the pixel. Example: `2`. */
  screenDensity?: number | undefined;

  /** Where it was last reached, for servers and players. */
  connections: readonly DeviceConnection[];

  /** What it keeps for use without a network. */
  syncList?: SyncList | undefined;
}

/** Decodes {@link AccountDevice}. */
export const decodeAccountDevice: Decode<AccountDevice> = /* @__PURE__ */ decoder(() =>
  fields(
    'text name publicAddress product productVersion platform platformVersion device model vendor clientIdentifier version id token|words provides screenResolution|date createdAt lastSeenAt|number screenDensity',
    { 'connections[]': decodeDeviceConnection, 'connections[]=': decodeDeviceConnection, syncList: decodeSyncList },
  ),
);

/** The players and servers that are signed in to an account. */
export interface AccountDeviceContainer extends MediaContainer {
  /** The address that the request came from. Example: `203.0.113.7`. */
  publicAddress?: string | undefined;

  /** The players and servers, in no order that means something. */
  devices: readonly AccountDevice[];
}

/** Decodes {@link AccountDeviceContainer}. */
export const decodeAccountDeviceContainer: Decode<AccountDeviceContainer> = /* @__PURE__ */ decoder(() =>
  fields('text publicAddress', { 'devices[]': decodeAccountDevice }, fieldsOfMediaContainer()),
);

/** Where an item that is kept on a device comes from. */
export interface SyncItemLocation extends Extra {
  /** The items, as a URI of the library. Example: `library://c36e3669-ce94-4905-a7f2-622a6706a3da/item/%2Flibrary%2Fmetadata%2F123`. */
  uri?: string | undefined;
}

/** Decodes {@link SyncItemLocation}. */
export const decodeSyncItemLocation: Decode<SyncItemLocation> = /* @__PURE__ */ decoder(() => fields('text uri'));

/** How much of an item is on a device. */
export interface SyncItemStatus extends Extra {
  /** What went wrong; empty for nothing. */
  failure?: string | undefined;

  /** A number or word for why it failed, for programs. Example: `0`. */
  failureCode?: string | undefined;

  /** How many items it stands for. Example: `10`. */
  itemsCount?: number | undefined;

  /** How many are on the device. Example: `4`. */
  itemsCompleteCount?: number | undefined;

  /** How many were fetched. */
  itemsDownloadedCount?: number | undefined;

  /** How many can be fetched now. */
  itemsReadyCount?: number | undefined;

  /** How many were converted without errors. */
  itemsSuccessfulCount?: number | undefined;

  /** Where it stands. Example: `processing`. */
  state?: string | undefined;

  /** How much it takes. In bytes. Example: `227001669489`. */
  totalSize?: number | undefined;
}

/** Decodes {@link SyncItemStatus}. */
export const decodeSyncItemStatus: Decode<SyncItemStatus> = /* @__PURE__ */ decoder(() =>
  fields(
    'text failure failureCode state|number itemsCount itemsCompleteCount itemsDownloadedCount itemsReadyCount itemsSuccessfulCount totalSize',
  ),
);

/** How an item is converted for a device. */
export interface SyncMediaSettings extends Extra {
  /** By how much the sound of surround audio is raised, in per cent. Example: `100`. */
  audioBoost?: number | undefined;

  /** The highest bit rate of video, or nothing. In kilobits a second. Example: `8000`. */
  maxVideoBitrate?: number | undefined;

  /** The bit rate of music. In kilobits a second. Example: `320`. */
  musicBitrate?: number | undefined;

  /** How good pictures are, from 0 to 100. Example: `74`. */
  photoQuality?: number | undefined;

  /** The largest picture, as width x height in pixels. Example: `1920x1080`. */
  photoResolution?: string | undefined;

  /** How large subtitles are, in per cent. Example: `100`. */
  subtitleSize?: number | undefined;

  /** How good video is, from 0 to 100. Example: `74`. */
  videoQuality?: number | undefined;

  /** The largest video, as width x height. Example: `1280x720`. */
  videoResolution?: string | undefined;
}

/** Decodes {@link SyncMediaSettings}. */
export const decodeSyncMediaSettings: Decode<SyncMediaSettings> = /* @__PURE__ */ decoder(() =>
  fields(
    'number audioBoost maxVideoBitrate musicBitrate photoQuality subtitleSize videoQuality|text photoResolution videoResolution',
  ),
);

/** Which items of a list are kept. */
export interface SyncPolicy extends Extra {
  /** What it goes by: `all`, `count`. Example: `count`. */
  scope?: string | undefined;

  /** Whether only what was not watched is kept. */
  unwatched?: boolean | undefined;

  /** How many are kept. Example: `5`. */
  value?: number | undefined;
}

/** Decodes {@link SyncPolicy}. */
export const decodeSyncPolicy: Decode<SyncPolicy> = /* @__PURE__ */ decoder(() =>
  fields('text scope|flag unwatched|number value'),
);

/** Something that a device keeps for use without a network. */
export interface SyncItem extends Extra {
  /** Its number. Example: `4123867`. */
  id?: string | undefined;

  /** How often the item was changed; devices compare it. Example: `1`. */
  version?: number | undefined;

  /** The library's name, or the show's. */
  rootTitle?: string | undefined;

  /** The name of what is kept. */
  title?: string | undefined;

  /** What kind of items it is: `movie`, `episode`, `track`, `photo`. Example: `movie`. */
  metadataType?: string | undefined;

  /** Whether it is video, music or photos. Example: `video`. */
  contentType?: string | undefined;

  /** The server that the items come from. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** The server that the items are on. */
  server?: SyncItemServer | undefined;

  /** How much of it is on the device. */
  status?: SyncItemStatus | undefined;

  /** How it is converted. */
  mediaSettings?: SyncMediaSettings | undefined;

  /** Which items are kept. */
  policy?: SyncPolicy | undefined;

  /** Where the items come from. */
  location?: SyncItemLocation | undefined;
}

/** Decodes {@link SyncItem}. */
export const decodeSyncItem: Decode<SyncItem> = /* @__PURE__ */ decoder(() =>
  fields('text id rootTitle title metadataType contentType machineIdentifier|number version', {
    server: decodeSyncItemServer,
    status: decodeSyncItemStatus,
    mediaSettings: decodeSyncMediaSettings,
    policy: decodeSyncPolicy,
    location: decodeSyncItemLocation,
  }),
);

/** The server that an item comes from. */
export interface SyncItemServer extends Extra {
  /** The server's identifier, 40 hexadecimal digits. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;
}

/** Decodes {@link SyncItemServer}. */
export const decodeSyncItemServer: Decode<SyncItemServer> = /* @__PURE__ */ decoder(() =>
  fields('text machineIdentifier'),
);

/** A device, as it stands above its list. */
export interface SyncDevice extends Extra {
  /** The device's number at plex.tv. Example: `7654321`. */
  id?: string | undefined;

  /** What its owner called the device. */
  name?: string | undefined;

  /** The identifier that the device sends with every request. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  clientIdentifier?: string | undefined;

  /** The application. */
  product?: string | undefined;

  /** The system it runs on. Example: `iOS`. */
  platform?: string | undefined;
}

/** Decodes {@link SyncDevice}. */
export const decodeSyncDevice: Decode<SyncDevice> = /* @__PURE__ */ decoder(() =>
  fields('text id name clientIdentifier product platform'),
);

/** What a device keeps. */
export interface SyncItems extends Extra {
  /** The entries. */
  items: readonly SyncItem[];
}

/** Decodes {@link SyncItems}. */
export const decodeSyncItems: Decode<SyncItems> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=SyncItem': decodeSyncItem }),
);

/** What a device keeps for use without a network. */
export interface SyncItemList extends Extra {
  /** The device's `clientIdentifier`. Example: `7bb3c1a0-6f6c-4f5a-9d0b-6b1f1c2a7d33`. */
  clientId?: string | undefined;

  /** A number that goes up with every change of the list. */
  version?: number | undefined;

  /** How much of it is on the device. */
  status?: SyncItemStatus | undefined;

  /** The device that downloads. */
  device?: SyncDevice | undefined;

  /** The entries. */
  syncItems?: SyncItems | undefined;
}

/** Decodes {@link SyncItemList}. */
export const decodeSyncItemList: Decode<SyncItemList> = /* @__PURE__ */ decoder(() =>
  fields('text clientId=clientIdentifier clientId|number version', {
    status: decodeSyncItemStatus,
    device: decodeSyncDevice,
    syncItems: decodeSyncItems,
  }),
);

/**
 * Lists the devices and applications that are signed in to the account.
 *
 * `GET /devices.xml` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getAccountDevices: Operation<'plex.tv', NoParameters, AccountDeviceContainer> = /* @__PURE__ */ operation({
  id: 'getAccountDevices',
  host: 'plex.tv',
  method: 'GET',
  path: '/devices.xml',
  reading: decodeAccountDeviceContainer,
});

/** Parameters of {@link deleteAccountDevice}. */
export interface DeleteAccountDeviceParams {
  /** The device's number, its `id` from `getRegisteredDevices`. Example: `300123456`. */
  deviceId: string | number;
}

/**
 * Signs a device out of the account and removes it.
 *
 * `DELETE /devices/{deviceId}.xml` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteAccountDevice: Operation<'plex.tv', DeleteAccountDeviceParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'deleteAccountDevice',
    host: 'plex.tv',
    method: 'DELETE',
    path: '/devices/{deviceId}.xml',
    reading: 'none',
  });

/** Parameters of {@link getSyncItems}. */
export interface GetSyncItemsParams {
  /** The device's `clientIdentifier`. Example: `Uzm9u0WGvDOmi2Rv`. */
  clientId: string;
}

/**
 * Lists what a device keeps for use without a network, by the mobile sync of old that downloads have replaced.
 *
 * `GET /devices/{clientId}/sync_items` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const getSyncItems: Operation<'plex.tv', GetSyncItemsParams, SyncItemList> = /* @__PURE__ */ operation({
  id: 'getSyncItems',
  host: 'plex.tv',
  method: 'GET',
  path: '/devices/{clientId}/sync_items',
  reading: decodeSyncItemList,
  envelope: 'SyncList',
});

/** Parameters of {@link createSyncItem}. */
export interface CreateSyncItemParams {
  /** The device's `clientIdentifier`. Example: `Uzm9u0WGvDOmi2Rv`. */
  clientId: string;

  /** What it is to be called. Example: `Alice in the Attic`. */
  title: string;

  /** The library's name, or the show's. Example: `Films`. */
  rootTitle: string;

  /** What kind of items it is: `movie`, `episode`, `track`, `photo`. Example: `movie`. */
  metadataType: string;

  /** The server that the items come from. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier: string;

  /** Whether it is video, music or photos. Example: `video`. */
  contentType: string;

  /** Where the items come from, as a URI of the library: `library://{uuid}/item/{key}`, `library://{uuid}/directory/{key}`, `playlist:///{guid}`. Example: `library://4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11/item/%2Flibrary%2Fmetadata%2F1049`. */
  uri: string;

  /** Which items are kept: `all`, `count`. Example: `count`. */
  scope?: string | undefined;

  /** Whether only what was not watched is kept. */
  unwatched?: boolean | undefined;

  /** How many are kept. Example: `5`. */
  count?: number | undefined;

  /** By how much the sound of surround audio is raised, in per cent. Example: `100`. */
  audioBoost?: number | undefined;

  /** The highest bit rate of video. In kilobits a second. Example: `4000`. */
  maxVideoBitrate?: number | undefined;

  /** The bit rate of music. In kilobits a second. Example: `192`. */
  musicBitrate?: number | undefined;

  /** How good pictures are, from 0 to 100. Example: `74`. */
  photoQuality?: number | undefined;

  /** The largest picture, as width x height in pixels. Example: `1920x1080`. */
  photoResolution?: string | undefined;

  /** How large subtitles are, in per cent. Example: `100`. */
  subtitleSize?: number | undefined;

  /** How good video is, from 0 to 100. Example: `100`. */
  videoQuality?: number | undefined;

  /** The largest video, as width x height in pixels. Example: `1280x720`. */
  videoResolution?: string | undefined;
}

/**
 * Has a device keep something for use without a network.
 *
 * `POST /devices/{clientId}/sync_items` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const createSyncItem: Operation<'plex.tv', CreateSyncItemParams, SyncItem> = /* @__PURE__ */ operation({
  id: 'createSyncItem',
  host: 'plex.tv',
  method: 'POST',
  path: '/devices/{clientId}/sync_items',
  reading: decodeSyncItem,
  rules: {
    title: 'query:SyncItem[title]',
    rootTitle: 'query:SyncItem[rootTitle]',
    metadataType: 'query:SyncItem[metadataType]',
    machineIdentifier: 'query:SyncItem[machineIdentifier]',
    contentType: 'query:SyncItem[contentType]',
    uri: 'query:SyncItem[Location][uri]',
    scope: 'query:SyncItem[Policy][scope]',
    unwatched: 'query:SyncItem[Policy][unwatched]',
    count: 'query:SyncItem[Policy][value]',
    audioBoost: 'query:SyncItem[MediaSettings][audioBoost]',
    maxVideoBitrate: 'query:SyncItem[MediaSettings][maxVideoBitrate]',
    musicBitrate: 'query:SyncItem[MediaSettings][musicBitrate]',
    photoQuality: 'query:SyncItem[MediaSettings][photoQuality]',
    photoResolution: 'query:SyncItem[MediaSettings][photoResolution]',
    subtitleSize: 'query:SyncItem[MediaSettings][subtitleSize]',
    videoQuality: 'query:SyncItem[MediaSettings][videoQuality]',
    videoResolution: 'query:SyncItem[MediaSettings][videoResolution]',
  },
});

/** Parameters of {@link deleteSyncItem}. */
export interface DeleteSyncItemParams {
  /** The device's `clientIdentifier`. Example: `Uzm9u0WGvDOmi2Rv`. */
  clientId: string;

  /** The entry's number. Example: `4123867`. */
  syncItemId: string | number;
}

/**
 * Has a device no longer keep something.
 *
 * `DELETE /devices/{clientId}/sync_items/{syncItemId}` of plex.tv.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const deleteSyncItem: Operation<'plex.tv', DeleteSyncItemParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteSyncItem',
  host: 'plex.tv',
  method: 'DELETE',
  path: '/devices/{clientId}/sync_items/{syncItemId}',
  reading: 'none',
});
