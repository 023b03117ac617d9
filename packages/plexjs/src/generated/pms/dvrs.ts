// Generated from contract/pms/dvrs.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeSetting, type Setting } from '../models/settings.ts';
import {
  decodeChannelMapping,
  decodeGrabberDevice,
  fieldsOfTunerFields,
  type ChannelMapping,
  type GrabberDevice,
  type TunerFields,
} from './devices.ts';

/** A lineup, as a DVR names it. */
export interface DvrLineup extends Extra {
  /** The lineup, by the URI that `getLineup` finds. Example: `lineup://tv.plex.providers.epg.cloud/5cc83d73af4a72001e9b16d7#Antenna`. */
  id?: string | undefined;

  /** What to call the lineup. */
  title?: string | undefined;
}

/** Decodes {@link DvrLineup}. */
export const decodeDvrLineup: Decode<DvrLineup> = /* @__PURE__ */ decoder(() => fields('text id title'));

/** A recorder: tuners and the programme guide that goes with them. Some servers say of the recorder what they say of its tuner. */
export interface Dvr extends Extra, TunerFields {
  /** The recorder's number on this server. Example: `28`. */
  key?: string | undefined;

  /** The recorder's UUID. Example: `811e2e8a-f98f-4d1f-a26a-8bc26e4999a7`. */
  uuid?: string | undefined;

  /** The language of its guide, as three letters. Example: `eng`. */
  language?: string | undefined;

  /** The country of its guide. Example: `usa`. */
  country?: string | undefined;

  /** The lineup of its guide. Example: `lineup://tv.plex.providers.epg.cloud/5cc83d73af4a72001e9b16d7#Antenna`. */
  lineup?: string | undefined;

  /** What the lineup was called when it was added. Example: `Time Warner Cable`. */
  lineupTitle?: string | undefined;

  /** The identifier of the guide's provider, which its paths begin with. Example: `tv.plex.providers.epg.cloud:28`. */
  epgIdentifier?: string | undefined;

  /** When the guide was last loaded. Example: `2026-01-31T21:48:05Z`. */
  refreshedAt?: Date | undefined;

  /** The lineups, where there are several. */
  lineups: readonly DvrLineup[];

  /** The tuners. */
  devices: readonly GrabberDevice[];

  /** Channels of the tuners and of the guide, where the server does not put them below the tuner. */
  channelMappings: readonly ChannelMapping[];

  /** The recorder's settings. */
  settings: readonly Setting[];
}

/** Decodes {@link Dvr}. */
export const decodeDvr: Decode<Dvr> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key uuid language country lineup lineupTitle epgIdentifier|date refreshedAt',
    {
      'lineups[]': decodeDvrLineup,
      'devices[]': decodeGrabberDevice,
      'channelMappings[]': decodeChannelMapping,
      'settings[]': decodeSetting,
    },
    fieldsOfTunerFields(),
  ),
);

/** The answer with recorders. */
export interface DvrContainer extends MediaContainer {
  /** How the request ended; 0 is well. Example: `0`. */
  status?: number | undefined;

  /** What went wrong; empty when nothing did. */
  message?: string | undefined;

  /** The recorders. */
  dvrs: readonly Dvr[];

  /** Channels of the tuners and of the guide, where the server does not put them below a recorder. */
  channelMappings: readonly ChannelMapping[];
}

/** Decodes {@link DvrContainer}. */
export const decodeDvrContainer: Decode<DvrContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'number status|text message',
    { 'dvrs[]': decodeDvr, 'dvrs[]=DVR': decodeDvr, 'channelMappings[]': decodeChannelMapping },
    fieldsOfMediaContainer(),
  ),
);

/**
 * Lists the recorders.
 *
 * `GET /livetv/dvrs` of Plex Media Server.
 */
export const listDVRs: Operation<'pms', NoParameters, DvrContainer> = /* @__PURE__ */ operation({
  id: 'listDVRs',
  host: 'pms',
  method: 'GET',
  path: '/livetv/dvrs',
  reading: decodeDvrContainer,
});

/** Parameters of {@link createDVR}. */
export interface CreateDVRParams {
  /** The lineup: `lineup://tv.plex.providers.epg.cloud/…`, or for an XMLTV guide `lineup://tv.plex.providers.epg.xmltv/<its URL, encoded>#<title>`. Example: `lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT`. */
  lineup?: string | undefined;

  /** What to call the lineup. */
  lineupTitle?: string | undefined;

  /** The tuners, by the `uuid` that their list gives. The list of parameters of the vendor's document has this name, an example of it `device[]`. Example: `['device://tv.plex.grabbers.hdhomerun/1053C0CA']`. */
  device?: readonly string[] | undefined;

  /** The language of the guide, three letters. Example: `eng`. */
  language?: string | undefined;

  /** The country of the guide, three letters. Example: `usa`. */
  country?: string | undefined;
}

/**
 * Sets up a recorder. Its guide stays empty until the channels are mapped (`setChannelmap`). For the owner.
 *
 * `POST /livetv/dvrs` of Plex Media Server.
 *
 * @example
 * ```ts
 * await createDVR(client, {
 *   lineup: 'lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT',
 *   device: ['device://tv.plex.grabbers.hdhomerun/1053C0CA'],
 *   language: 'eng',
 * });
 * ```
 */
export const createDVR: Operation<'pms', CreateDVRParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'createDVR',
  host: 'pms',
  method: 'POST',
  path: '/livetv/dvrs',
  reading: decodeDvrContainer,
  rules: { device: 'query:device;repeat' },
});

/** Parameters of {@link getDVR}. */
export interface GetDVRParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;
}

/**
 * Gives a recorder.
 *
 * `GET /livetv/dvrs/{dvrId}` of Plex Media Server.
 */
export const getDVR: Operation<'pms', GetDVRParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'getDVR',
  host: 'pms',
  method: 'GET',
  path: '/livetv/dvrs/{dvrId}',
  reading: decodeDvrContainer,
});

/** Parameters of {@link deleteDVR}. */
export interface DeleteDVRParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;
}

/**
 * Removes a recorder. For the owner.
 *
 * `DELETE /livetv/dvrs/{dvrId}` of Plex Media Server.
 */
export const deleteDVR: Operation<'pms', DeleteDVRParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteDVR',
  host: 'pms',
  method: 'DELETE',
  path: '/livetv/dvrs/{dvrId}',
  reading: 'none',
});

/** Parameters of {@link addDeviceToDVR}. */
export interface AddDeviceToDVRParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Adds a tuner to a recorder. For the owner.
 *
 * `PUT /livetv/dvrs/{dvrId}/devices/{deviceId}` of Plex Media Server.
 */
export const addDeviceToDVR: Operation<'pms', AddDeviceToDVRParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'addDeviceToDVR',
  host: 'pms',
  method: 'PUT',
  path: '/livetv/dvrs/{dvrId}/devices/{deviceId}',
  reading: decodeDvrContainer,
});

/** Parameters of {@link removeDeviceFromDVR}. */
export interface RemoveDeviceFromDVRParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** The tuner's `key`, from `listDevices`. Example: `6`. */
  deviceId: string | number;
}

/**
 * Takes a tuner off a recorder. For the owner.
 *
 * `DELETE /livetv/dvrs/{dvrId}/devices/{deviceId}` of Plex Media Server.
 */
export const removeDeviceFromDVR: Operation<'pms', RemoveDeviceFromDVRParams, DvrContainer> = /* @__PURE__ */ operation(
  {
    id: 'removeDeviceFromDVR',
    host: 'pms',
    method: 'DELETE',
    path: '/livetv/dvrs/{dvrId}/devices/{deviceId}',
    reading: decodeDvrContainer,
  },
);

/** Parameters of {@link addLineup}. */
export interface AddLineupParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** The lineup, as `createDVR` takes it. Example: `lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT`. */
  lineup: string;
}

/**
 * Adds a lineup to a recorder. For the owner.
 *
 * `PUT /livetv/dvrs/{dvrId}/lineups` of Plex Media Server.
 */
export const addLineup: Operation<'pms', AddLineupParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'addLineup',
  host: 'pms',
  method: 'PUT',
  path: '/livetv/dvrs/{dvrId}/lineups',
  reading: decodeDvrContainer,
});

/** Parameters of {@link deleteLineup}. */
export interface DeleteLineupParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** The lineup, as the recorder names it. Example: `lineup://tv.plex.providers.epg.onconnect/USA-HI51418-DEFAULT`. */
  lineup: string;
}

/**
 * Takes a lineup off a recorder. For the owner.
 *
 * `DELETE /livetv/dvrs/{dvrId}/lineups` of Plex Media Server.
 */
export const deleteLineup: Operation<'pms', DeleteLineupParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'deleteLineup',
  host: 'pms',
  method: 'DELETE',
  path: '/livetv/dvrs/{dvrId}/lineups',
  reading: decodeDvrContainer,
});

/** Parameters of {@link setDVRPreferences}. */
export interface SetDVRPreferencesParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;

  /** A parameter of the published description; clients that are known to work send every setting by its own name, as `prefs` does. */
  name?: string | undefined;

  /** The new values by the setting's id: `{ minVideoQuality: 720, recordPartials: true }`. Example: `{ minVideoQuality: '720', recordPartials: '1' }`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes settings of a recorder. Clients report that those which are left out fall back, so send all of them. For the owner.
 *
 * `PUT /livetv/dvrs/{dvrId}/prefs` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setDVRPreferences(client, { dvrId: '28', prefs: { minVideoQuality: '720', recordPartials: '1' } });
 * ```
 */
export const setDVRPreferences: Operation<'pms', SetDVRPreferencesParams, DvrContainer> = /* @__PURE__ */ operation({
  id: 'setDVRPreferences',
  host: 'pms',
  method: 'PUT',
  path: '/livetv/dvrs/{dvrId}/prefs',
  reading: decodeDvrContainer,
});

/** Parameters of {@link reloadGuide}. */
export interface ReloadGuideParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;
}

/**
 * Loads the guide of a recorder. The header `X-Plex-Activity` of the answer names the activity. For the owner.
 *
 * `POST /livetv/dvrs/{dvrId}/reloadGuide` of Plex Media Server.
 */
export const reloadGuide: Operation<'pms', ReloadGuideParams, undefined> = /* @__PURE__ */ operation({
  id: 'reloadGuide',
  host: 'pms',
  method: 'POST',
  path: '/livetv/dvrs/{dvrId}/reloadGuide',
  reading: 'none',
});

/** Parameters of {@link stopDVRReload}. */
export interface StopDVRReloadParams {
  /** The recorder's `key`, from `listDVRs`. Example: `28`. */
  dvrId: string | number;
}

/**
 * Stops loading the guide of a recorder. For the owner.
 *
 * `DELETE /livetv/dvrs/{dvrId}/reloadGuide` of Plex Media Server.
 */
export const stopDVRReload: Operation<'pms', StopDVRReloadParams, undefined> = /* @__PURE__ */ operation({
  id: 'stopDVRReload',
  host: 'pms',
  method: 'DELETE',
  path: '/livetv/dvrs/{dvrId}/reloadGuide',
  reading: 'none',
});
