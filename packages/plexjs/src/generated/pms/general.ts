// Generated from contract/pms/general.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link MappingState}. */
export const mappingStates = ['mapped', 'waiting', 'failed', 'unknown'] as const;

/**
 * How far a server is with joining an account.
 *
 * - `mapped`: It can be reached from outside.
 * - `waiting`: It waits to learn how it can be reached.
 * - `failed`: It could not be made reachable; `mappingError` says why.
 * - `unknown`: It does not know, as a server that nobody has claimed.
 */
export type MappingState = (typeof mappingStates)[number] | (string & {});

/** The known values of {@link SignInState}. */
export const signInStates = ['ok', 'none', 'invalid', 'unknown'] as const;

/**
 * Whether a server is signed in to its owner's account.
 *
 * - `ok`: It is signed in and plex.tv agrees.
 * - `none`: It is not: nobody has claimed it.
 * - `invalid`: Its token is no longer good.
 * - `unknown`: It has not asked yet.
 */
export type SignInState = (typeof signInStates)[number] | (string & {});

/** Who a server is. */
export interface Identity extends MediaContainer {
  /** Whether the server belongs to an account. */
  claimed?: boolean | undefined;

  /** The server's identifier, 40 hexadecimal digits; the `clientIdentifier` of its resource. Example: `9f2c0d1e4b7a865c3f0e9d8b7a6c5d4e3f2a1b0c`. */
  machineIdentifier: string;

  /** The version of the server. Example: `1.43.2.10267-abcdef123`. */
  version?: string | undefined;

  /** The version of the API that the server speaks. Example: `1.2.2`. Since PMS 1.41.9. */
  apiVersion?: string | undefined;
}

/** Decodes {@link Identity}. */
export const decodeIdentity: Decode<Identity> = /* @__PURE__ */ decoder(() =>
  fields('flag claimed|text machineIdentifier version apiVersion', {}, fieldsOfMediaContainer()),
);

/** What a server is and what it can do, as far as the caller may know: the owner sees most, a guest less. */
export interface ServerConfiguration extends MediaContainer {
  /** The name that its owner gave the server. Example: `Attic`. */
  friendlyName?: string | undefined;

  /** The server's identifier, 40 hexadecimal digits; the `clientIdentifier` of its resource. Example: `0123456789abcdef0123456789abcdef01234567`. */
  machineIdentifier?: string | undefined;

  /** The version of the server. Example: `1.43.2.10267-abcdef123`. */
  version?: string | undefined;

  /** The version of the API that the server speaks. Example: `1.1.1`. Since PMS 1.41.9. */
  apiVersion?: string | undefined;

  /** The system that the server runs on. Example: `Linux`. */
  platform?: string | undefined;

  /** The version of the system that the server runs on. Example: `6.1.0-18-amd64`. */
  platformVersion?: string | undefined;

  /** When the server's libraries last changed. A moment before 1970 when there are none. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | undefined;

  /** What the server is still doing after a start, such as `startingPlugins`. Absent once it is ready. Example: `startingPlugins`. */
  startState?: string | undefined;

  /** The country that the server is in, as three letters of ISO 3166-1 in lower case; empty when unknown. Example: `usa`. */
  countryCode?: string | undefined;

  /** Whether the server takes part in Plex accounts at all. */
  myPlex?: boolean | undefined;

  /** How far the server is with being reachable from outside. */
  myPlexMappingState?: MappingState | undefined;

  /** Whether the server is signed in to its owner's account. */
  myPlexSigninState?: SignInState | undefined;

  /** Whether the owner has a Plex Pass. */
  myPlexSubscription?: boolean | undefined;

  /** The owner's user name or e-mail address. */
  myPlexUsername?: string | undefined;

  /** What the owner's account is entitled to: words and UUIDs of features. Example: `['adaptive_bitrate', 'dvr', 'webhooks']`. */
  ownerFeatures: readonly string[];

  /** Whether several people may use the server. */
  multiuser?: boolean | undefined;

  /** Whether photos may be uploaded from cameras. */
  allowCameraUpload?: boolean | undefined;

  /** Whether the caller may use channels. */
  allowChannelAccess?: boolean | undefined;

  /** Whether files may be deleted through the server. Absent when they may not. */
  allowMediaDeletion?: boolean | undefined;

  /** Whether libraries may be shared. */
  allowSharing?: boolean | undefined;

  /** Whether the caller may use the tuners. */
  allowTuners?: boolean | undefined;

  /** Whether the server makes optimised versions in the background. */
  backgroundProcessing?: boolean | undefined;

  /** Whether the server has a certificate for secure connections. */
  certificate?: boolean | undefined;

  /** Whether the server hands commands on to players (`/player/…`). */
  companionProxy?: boolean | undefined;

  /** Which diagnostics the caller may download. Example: `['logs', 'databases', 'streaminglogs']`. */
  diagnostics: readonly string[];

  /** Whether the server sends events over `/:/eventsource/notifications`. */
  eventStream?: boolean | undefined;

  /** Whether `/hubs/search` is there. */
  hubSearch?: boolean | undefined;

  /** Whether the server groups photos into clusters. */
  itemClusters?: boolean | undefined;

  /** What the server can do with live television, as bits. Example: `7`. */
  livetv?: number | undefined;

  /** The version of the analysis of media files, in servers before 1.0. */
  mediaAnalysisVersion?: number | undefined;

  /** Whether `/media/providers` is there. */
  mediaProviders?: boolean | undefined;

  /** What the server can do with sonic analysis of music; 2 when it has the analysis. Example: `2`. */
  musicAnalysis?: number | undefined;

  /** The version of conversion for downloads that the server has. Example: `1`. */
  offlineTranscode?: number | undefined;

  /** Whether photos get tags by themselves. */
  photoAutoTag?: boolean | undefined;

  /** Whether the server still runs legacy plug-ins. */
  pluginHost?: boolean | undefined;

  /** Whether the server pushes messages to phones. */
  pushNotifications?: boolean | undefined;

  /** Whether the libraries cannot be changed. */
  readOnlyLibraries?: boolean | undefined;

  /** Whether the server takes request parameters out of a cookie. */
  requestParametersInCookie?: boolean | undefined;

  /** The version of the logic that adapts the bit rate while playing. Example: `3`. */
  streamingBrainABRVersion?: number | undefined;

  /** The version of the logic that chooses the bit rate. Example: `2`. */
  streamingBrainVersion?: number | undefined;

  /** Whether the old download of items to devices is there. */
  sync?: boolean | undefined;

  /** How many videos the server converts right now. */
  transcoderActiveVideoSessions?: number | undefined;

  /** Whether the server converts sound. */
  transcoderAudio?: boolean | undefined;

  /** Whether the server converts lyrics. */
  transcoderLyrics?: boolean | undefined;

  /** Whether the server scales photos. */
  transcoderPhoto?: boolean | undefined;

  /** Whether the server converts subtitles. */
  transcoderSubtitles?: boolean | undefined;

  /** Whether the server converts video. */
  transcoderVideo?: boolean | undefined;

  /** Whether the server can only pack videos anew, since its machine is too slow to convert them. */
  transcoderVideoRemuxOnly?: boolean | undefined;

  /** The bit rates that the server suggests, one for each entry of `transcoderVideoQualities`. */
  transcoderVideoBitrates: readonly number[];

  /** The qualities that the server suggests, from the lowest. */
  transcoderVideoQualities: readonly number[];

  /** The heights in pixels that the server suggests, one for each entry of `transcoderVideoQualities`. */
  transcoderVideoResolutions: readonly number[];

  /** Whether the server can update itself. */
  updater?: boolean | undefined;

  /** Whether the server understands searches by voice. */
  voiceSearch?: boolean | undefined;
}

/** The fields of `ServerConfiguration`, as a decoder takes them. */
export function fieldsOfServerConfiguration(): FieldList {
  return fields(
    'text friendlyName machineIdentifier version apiVersion platform platformVersion startState countryCode myPlexUsername|date updatedAt|flag myPlex myPlexSubscription multiuser allowCameraUpload allowChannelAccess allowMediaDeletion allowSharing allowTuners backgroundProcessing certificate companionProxy eventStream hubSearch itemClusters mediaProviders photoAutoTag pluginHost pushNotifications readOnlyLibraries requestParametersInCookie sync transcoderAudio transcoderLyrics transcoderPhoto transcoderSubtitles transcoderVideo transcoderVideoRemuxOnly updater voiceSearch|word myPlexMappingState myPlexSigninState|words ownerFeatures diagnostics|number livetv mediaAnalysisVersion musicAnalysis offlineTranscode streamingBrainABRVersion streamingBrainVersion transcoderActiveVideoSessions|numbers transcoderVideoBitrates transcoderVideoQualities transcoderVideoResolutions',
    {},
    fieldsOfMediaContainer(),
  );
}

/** Decodes {@link ServerConfiguration}. */
export const decodeServerConfiguration: Decode<ServerConfiguration> =
  /* @__PURE__ */ decoder(fieldsOfServerConfiguration);

/** A part of a server's API, as the root lists it. */
export interface ServerDirectory extends Extra {
  /** How many entries the part has, as the server counts. */
  count?: number | undefined;

  /** The part's path, relative to the root. Example: `playlists`. */
  key?: string | undefined;

  /** The part's title, in practice its key. Example: `playlists`. */
  title?: string | undefined;
}

/** Decodes {@link ServerDirectory}. */
export const decodeServerDirectory: Decode<ServerDirectory> = /* @__PURE__ */ decoder(() =>
  fields('number count|text key title'),
);

/** The answer of a server's root. */
export interface ServerInfo extends ServerConfiguration {
  /** The parts of the API. */
  directories: readonly ServerDirectory[];

  /** Whether channels can play web pages, in servers before 1.0. */
  webkit?: boolean | undefined;

  /** Whether the server's machine has Flash, for channels of servers before 1.0. */
  flashInstalled?: boolean | undefined;

  /** Whether the server's machine has Silverlight, for channels of servers before 1.0. */
  silverlightInstalled?: boolean | undefined;

  /** Whether the server's machine has Soundflower, which takes the sound of web pages, in servers before 1.0. */
  soundflowerInstalled?: boolean | undefined;
}

/** Decodes {@link ServerInfo}. */
export const decodeServerInfo: Decode<ServerInfo> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag webkit flashInstalled silverlightInstalled soundflowerInstalled',
    { 'directories[]': decodeServerDirectory },
    fieldsOfServerConfiguration(),
  ),
);

/**
 * Says what the server is and can do, and lists the parts of its API.
 *
 * `GET /` of Plex Media Server.
 */
export const getServerInfo: Operation<'pms', NoParameters, ServerInfo> = /* @__PURE__ */ operation({
  id: 'getServerInfo',
  host: 'pms',
  method: 'GET',
  path: '/',
  reading: decodeServerInfo,
});

/**
 * Says who the server is. Needs no token. While a server starts it answers 503, here as everywhere.
 *
 * `GET /identity` of Plex Media Server.
 */
export const getIdentity: Operation<'pms', NoParameters, Identity> = /* @__PURE__ */ operation({
  id: 'getIdentity',
  host: 'pms',
  method: 'GET',
  path: '/identity',
  reading: decodeIdentity,
});
