// Generated from contract/pms/devices.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeSetting, type Setting } from '../models/settings.ts';

/** Something that a server can fetch media with: tuners, streams, downloads. */
export interface MediaGrabber extends Extra {
  /** The grabber, as a reversed domain name. Example: `tv.plex.grabbers.hdhomerun`. */
  identifier?: string | undefined;

  /** What it fetches: `livetv`, `stream`, `download`. Example: `livetv`. */
  protocol?: string | undefined;

  /** What to call the grabber. Example: `HDHomerun`. */
  title?: string | undefined;
}

/** Decodes {@link MediaGrabber}. */
export const decodeMediaGrabber: Decode<MediaGrabber> = /* @__PURE__ */ decoder(() =>
  fields('text identifier protocol title'),
);

/** The answer with grabbers. */
export interface MediaGrabberContainer extends MediaContainer {
  /** The programs that can record. */
  grabbers: readonly MediaGrabber[];
}

/** Decodes {@link MediaGrabberContainer}. */
export const decodeMediaGrabberContainer: Decode<MediaGrabberContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'grabbers[]=MediaGrabber': decodeMediaGrabber }, fieldsOfMediaContainer()),
);

/** Which channel of the guide belongs to a channel of a tuner. */
export interface ChannelMapping extends Extra {
  /** The channel in the guide. Example: `5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0`. */
  channelKey?: string | undefined;

  /** The channel as the tuner numbers it. Example: `46.3`. */
  deviceIdentifier?: string | undefined;

  /** The channel in the lineup. Absent for a channel that the guide does not have. Example: `002`. */
  lineupIdentifier?: string | undefined;

  /** Whether the channel is used. */
  enabled?: boolean | undefined;

  /** Whether the tuner has it among its favourites. */
  favorite?: boolean | undefined;
}

/** Decodes {@link ChannelMapping}. */
export const decodeChannelMapping: Decode<ChannelMapping> = /* @__PURE__ */ decoder(() =>
  fields('text channelKey deviceIdentifier lineupIdentifier|flag enabled favorite'),
);

/** A tuner of a server. */
export interface GrabberDevice extends Extra, TunerFields {
  /** The device's number on this server; the tuner's own identifier before it is added. Example: `6`. */
  key?: string | undefined;

  /** The device's identifier. Example: `device://tv.plex.grabbers.hdhomerun/1053C0CA`. */
  uuid?: string | undefined;

  /** The tuner's own identifier. Example: `1053C0CA`. */
  deviceId?: string | undefined;

  /** The number of the DVR that it belongs to. Absent when it belongs to none. Example: `28`. */
  parentId?: string | undefined;

  /** Where its signal comes from, of `sources`. Example: `Antenna`. */
  source?: string | undefined;

  /** Whether it can convert what it sends. */
  canTranscode?: boolean | undefined;

  /** What to call the device. */
  title?: string | undefined;

  /** The path of a picture of it. Example: `/media/grabbers/devices/6/thumb/1715112805`. */
  thumb?: string | undefined;

  /** How it is attached, where the server says so. Example: `usb`. */
  interface?: string | undefined;

  /** Its channels and those of the guide. */
  channelMappings: readonly ChannelMapping[];

  /** What can be set of the device, with what it is set to. */
  settings: readonly Setting[];

  /** What each of its tuners does. Only of some devices. */
  tunerStates: readonly TunerState[];
}

/** Decodes {@link GrabberDevice}. */
export const decodeGrabberDevice: Decode<GrabberDevice> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key uuid deviceId parentId= source title thumb interface|flag canTranscode',
    {
      'channelMappings[]': decodeChannelMapping,
      'settings[]': decodeSetting,
      'settings[]=Preference': decodeSetting,
      'tunerStates[]=Tuner': decodeTunerState,
    },
    fieldsOfTunerFields(),
  ),
);

/** What one of a device's tuners does. */
export interface TunerState extends Extra {
  /** The tuner's number in the device, counted from 0. Example: `0`. */
  index?: number | undefined;

  /** What it does. Example: `streaming`. */
  status?: string | undefined;

  /** The channel that it receives. Example: `triplet://0:209:4`. */
  channelIdentifier?: string | undefined;

  /** Whether it has found the channel's signal. */
  lock?: boolean | undefined;

  /** How strong the signal is, from 0 to 100. Example: `96`. */
  signalStrength?: number | undefined;

  /** How good the signal is, from 0 to 100. Example: `94`. */
  signalQuality?: number | undefined;

  /** How well symbols are received, from 0 to 100. Example: `100`. */
  symbolQuality?: number | undefined;

  /** How far it is in scanning for channels, from 0 to 100. Example: `37`. */
  progress?: number | undefined;

  /** How many channels the scan has found. */
  channelsFound?: number | undefined;
}

/** Decodes {@link TunerState}. */
export const decodeTunerState: Decode<TunerState> = /* @__PURE__ */ decoder(() =>
  fields(
    'number index signalStrength signalQuality symbolQuality progress channelsFound|text status channelIdentifier|flag lock',
  ),
);

/** The answer with tuners. */
export interface GrabberDeviceContainer extends MediaContainer {
  /** How the request ended; 0 is well. Example: `0`. */
  status?: number | undefined;

  /** What went wrong; empty when nothing did. */
  message?: string | undefined;

  /** The tuners. */
  devices: readonly GrabberDevice[];
}

/** Decodes {@link GrabberDeviceContainer}. */
export const decodeGrabberDeviceContainer: Decode<GrabberDeviceContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'number status|text message',
    { 'devices[]': decodeGrabberDevice, 'devices[]=Devices': decodeGrabberDevice },
    fieldsOfMediaContainer(),
  ),
);

/** How a request about a tuner ended. */
export interface GrabberDeviceStatus extends MediaContainer {
  /** How it ended; 0 is well. Example: `0`. */
  status?: number | undefined;

  /** What went wrong; empty when nothing did. */
  message?: string | undefined;

  /** The tuner, where the server gives it. */
  devices: readonly GrabberDevice[];
}

/** Decodes {@link GrabberDeviceStatus}. */
export const decodeGrabberDeviceStatus: Decode<GrabberDeviceStatus> = /* @__PURE__ */ decoder(() =>
  fields('number status|text message', { 'devices[]': decodeGrabberDevice }, fieldsOfMediaContainer()),
);

/** A channel that a tuner receives. */
export interface DeviceChannel extends Extra {
  /** The channel as the tuner numbers it. Example: `46.1`. */
  identifier?: string | undefined;

  /** The channel's number on the tuner, by which it is mapped. Example: `48.9`. */
  key?: string | undefined;

  /** What the tuner calls the channel. Example: `KPXO HD`. */
  name?: string | undefined;

  /** Whether it cannot be recorded because it is protected. */
  drm?: boolean | undefined;

  /** Whether the tuner has it among its favourites. */
  favorite?: boolean | undefined;

  /** Whether it is of high definition. */
  hd?: boolean | undefined;

  /** How good the signal is, from 0 to 100. Example: `94`. */
  signalQuality?: number | undefined;

  /** How strong the signal is, from 0 to 100. Example: `96`. */
  signalStrength?: number | undefined;
}

/** Decodes {@link DeviceChannel}. */
export const decodeDeviceChannel: Decode<DeviceChannel> = /* @__PURE__ */ decoder(() =>
  fields('text identifier key name|flag drm favorite hd|number signalQuality signalStrength'),
);

/** The answer with the channels that a tuner receives. */
export interface DeviceChannelContainer extends MediaContainer {
  /** What the tuner receives. */
  channels: readonly DeviceChannel[];
}

/** Decodes {@link DeviceChannelContainer}. */
export const decodeDeviceChannelContainer: Decode<DeviceChannelContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'channels[]=DeviceChannel': decodeDeviceChannel }, fieldsOfMediaContainer()),
);

/** What a tuner is, where it is and how it fares. */
export interface TunerFields {
  /** The tuner's address. Example: `http://10.0.0.42`. */
  uri?: string | undefined;

  /** Who made the device. Example: `Silicondust`. */
  make?: string | undefined;

  /** What the maker calls the device. Example: `HDHomeRun EXTEND`. */
  model?: string | undefined;

  /** The maker's number of the model. Example: `HDTC-2US`. */
  modelNumber?: string | undefined;

  /** What it fetches. Example: `livetv`. */
  protocol?: string | undefined;

  /** Where its signal can come from. Example: `['Antenna', 'Cable']`. */
  sources: readonly string[];

  /** Whether it is used: `enabled`, `disabled`, or a number in older answers. Example: `enabled`. */
  state?: string | undefined;

  /** Whether it answers: `alive`, `dead`, or a number in older answers. Example: `alive`. */
  status?: string | undefined;

  /** How many tuners it has. Example: `2`. */
  tuners?: number | undefined;

  /** When it last answered. Example: `2026-01-31T21:48:05Z`. */
  lastSeenAt?: Date | undefined;
}

/** The fields of `TunerFields`, as a decoder takes them. */
export function fieldsOfTunerFields(): FieldList {
  return fields('text uri make model modelNumber protocol state status|words sources|number tuners|date lastSeenAt');
}

/** Parameters of {@link getAvailableGrabbers}. */
export interface GetAvailableGrabbersParams {
  /** Gives only those that fetch this: `livetv`, `stream`, `download`. Example: `livetv`. */
  protocol?: string | undefined;
}

/**
 * Lists what the server can fetch media with.
 *
 * `GET /media/grabbers` of Plex Media Server.
 */
export const getAvailableGrabbers: Operation<'pms', GetAvailableGrabbersParams, MediaGrabberContainer> =
  /* @__PURE__ */ operation({
    id: 'getAvailableGrabbers',
    host: 'pms',
    method: 'GET',
    path: '/media/grabbers',
    reading: decodeMediaGrabberContainer,
  });

/**
 * Lists the tuners of the server. For the owner.
 *
 * `GET /media/grabbers/devices` of Plex Media Server.
 */
export const listDevices: Operation<'pms', NoParameters, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'listDevices',
  host: 'pms',
  method: 'GET',
  path: '/media/grabbers/devices',
  reading: decodeGrabberDeviceContainer,
});

/** Parameters of {@link addDevice}. */
export interface AddDeviceParams {
  /** The tuner's address. Example: `http://10.0.0.5`. */
  uri?: string | undefined;
}

/**
 * Adds a tuner by its address. Answers 400 when there is none. For the owner.
 *
 * `POST /media/grabbers/devices` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await addDevice(client, { uri: 'http://10.0.0.5' });
 * ```
 */
export const addDevice: Operation<'pms', AddDeviceParams, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'addDevice',
  host: 'pms',
  method: 'POST',
  path: '/media/grabbers/devices',
  reading: decodeGrabberDeviceContainer,
});

/**
 * Looks for tuners in the network and gives all that are known then. For the owner.
 *
 * `POST /media/grabbers/devices/discover` of Plex Media Server.
 */
export const discoverDevices: Operation<'pms', NoParameters, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'discoverDevices',
  host: 'pms',
  method: 'POST',
  path: '/media/grabbers/devices/discover',
  reading: decodeGrabberDeviceContainer,
});

/** Parameters of {@link getDeviceDetails}. */
export interface GetDeviceDetailsParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Gives a tuner. Answers 404 when there is none of the number. For the owner.
 *
 * `GET /media/grabbers/devices/{deviceId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getDeviceDetails: Operation<'pms', GetDeviceDetailsParams, GrabberDeviceContainer> =
  /* @__PURE__ */ operation({
    id: 'getDeviceDetails',
    host: 'pms',
    method: 'GET',
    path: '/media/grabbers/devices/{deviceId}',
    reading: decodeGrabberDeviceContainer,
  });

/** Parameters of {@link modifyDevice}. */
export interface ModifyDeviceParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;

  /** Whether it is to be used. */
  enabled?: boolean | undefined;
}

/**
 * Switches a tuner on or off. For the owner.
 *
 * `PUT /media/grabbers/devices/{deviceId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await modifyDevice(client, { deviceId: '6', enabled: true });
 * ```
 */
export const modifyDevice: Operation<'pms', ModifyDeviceParams, GrabberDeviceStatus> = /* @__PURE__ */ operation({
  id: 'modifyDevice',
  host: 'pms',
  method: 'PUT',
  path: '/media/grabbers/devices/{deviceId}',
  reading: decodeGrabberDeviceStatus,
});

/** Parameters of {@link removeDevice}. */
export interface RemoveDeviceParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Removes a tuner. For the owner.
 *
 * `DELETE /media/grabbers/devices/{deviceId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const removeDevice: Operation<'pms', RemoveDeviceParams, GrabberDeviceStatus> = /* @__PURE__ */ operation({
  id: 'removeDevice',
  host: 'pms',
  method: 'DELETE',
  path: '/media/grabbers/devices/{deviceId}',
  reading: decodeGrabberDeviceStatus,
});

/** Parameters of {@link setChannelmap}. */
export interface SetChannelmapParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;

  /** The channel of the lineup for each channel of the tuner: `{ '46.3': '002' }`. Example: `{ '46.3': '002' }`. */
  channelMapping?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** The channel of the guide for each channel of the tuner: `{ '46.3': '5cc83d73…-5cab3c63…' }`. Example: `{ '46.3': '5cc83d73af4a72001e9b16d7-5cab3c634df507001fefcad0' }`. */
  channelMappingByKey?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** The tuner's channels that are used; all others are not. Example: `['46.4', '46.5']`. */
  channelsEnabled?: readonly string[] | undefined;
}

/**
 * Says which channels of the guide belong to those of a tuner. Until that is said, the guide of a new DVR stays empty.
 *
 * `PUT /media/grabbers/devices/{deviceId}/channelmap` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setChannelmap(client, {
 *   deviceId: '6',
 *   channelMapping: { '46.3': '002' },
 *   channelsEnabled: ['46.4', '46.5'],
 * });
 * ```
 */
export const setChannelmap: Operation<'pms', SetChannelmapParams, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'setChannelmap',
  host: 'pms',
  method: 'PUT',
  path: '/media/grabbers/devices/{deviceId}/channelmap',
  reading: decodeGrabberDeviceContainer,
  rules: { channelMapping: 'query:channelMapping;deep', channelMappingByKey: 'query:channelMappingByKey;deep' },
});

/** Parameters of {@link getDevicesChannels}. */
export interface GetDevicesChannelsParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Lists the channels that a tuner receives. For the owner.
 *
 * `GET /media/grabbers/devices/{deviceId}/channels` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getDevicesChannels: Operation<'pms', GetDevicesChannelsParams, DeviceChannelContainer> =
  /* @__PURE__ */ operation({
    id: 'getDevicesChannels',
    host: 'pms',
    method: 'GET',
    path: '/media/grabbers/devices/{deviceId}/channels',
    reading: decodeDeviceChannelContainer,
  });

/** Parameters of {@link setDevicePreferences}. */
export interface SetDevicePreferencesParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;

  /** A parameter of the published description, whose text says that every setting goes by its own name, as `prefs` sends them. */
  name?: string | undefined;

  /** The new values by the setting's id. Example: `{ bitrate: '6000' }`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes settings of a tuner. For the owner.
 *
 * `PUT /media/grabbers/devices/{deviceId}/prefs` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setDevicePreferences(client, { deviceId: '6', prefs: { bitrate: '6000' } });
 * ```
 */
export const setDevicePreferences: Operation<'pms', SetDevicePreferencesParams, undefined> = /* @__PURE__ */ operation({
  id: 'setDevicePreferences',
  host: 'pms',
  method: 'PUT',
  path: '/media/grabbers/devices/{deviceId}/prefs',
  reading: 'none',
});

/** Parameters of {@link scan}. */
export interface ScanParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;

  /** Where the signal comes from, one of the tuner's `sources`. Example: `Antenna`. */
  source?: string | undefined;
}

/**
 * Makes a tuner look for channels. The header `X-Plex-Activity` of the answer names the activity.
 *
 * `POST /media/grabbers/devices/{deviceId}/scan` of Plex Media Server.
 */
export const scan: Operation<'pms', ScanParams, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'scan',
  host: 'pms',
  method: 'POST',
  path: '/media/grabbers/devices/{deviceId}/scan',
  reading: decodeGrabberDeviceContainer,
});

/** Parameters of {@link stopScan}. */
export interface StopScanParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Makes a tuner stop looking for channels.
 *
 * `DELETE /media/grabbers/devices/{deviceId}/scan` of Plex Media Server.
 */
export const stopScan: Operation<'pms', StopScanParams, GrabberDeviceContainer> = /* @__PURE__ */ operation({
  id: 'stopScan',
  host: 'pms',
  method: 'DELETE',
  path: '/media/grabbers/devices/{deviceId}/scan',
  reading: decodeGrabberDeviceContainer,
});

/** Parameters of {@link getThumb}. */
export interface GetThumbParams {
  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;

  /** A number that changes with the picture, so that it can be cached. Example: `1461737614`. */
  version: string | number;
}

/**
 * Gives the picture of a tuner, or leads on to it with 301. For the owner.
 *
 * `GET /media/grabbers/devices/{deviceId}/thumb/{version}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getThumb: Operation<'pms', GetThumbParams, Response> = /* @__PURE__ */ operation({
  id: 'getThumb',
  host: 'pms',
  method: 'GET',
  path: '/media/grabbers/devices/{deviceId}/thumb/{version}',
  reading: 'stream',
});
