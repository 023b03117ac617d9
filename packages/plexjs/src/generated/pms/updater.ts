// Generated from contract/pms/updater.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link ReleaseState}. */
export const releaseStates = [
  'available',
  'downloading',
  'downloaded',
  'installing',
  'tonight',
  'skipped',
  'error',
  'notify',
  'done',
] as const;

/**
 * How far a release of the server is.
 *
 * - `available`: It can be downloaded.
 * - `downloading`: It is being downloaded.
 * - `downloaded`: It is there and can be installed.
 * - `installing`: It is being installed.
 * - `tonight`: It will be installed at night.
 * - `skipped`: The owner does not want it.
 * - `error`: Something went wrong.
 * - `notify`: The owner has to install it.
 * - `done`: It is installed.
 */
export type ReleaseState = (typeof releaseStates)[number] | (string & {});

/** A release of the server. */
export interface Release extends Extra {
  /** The release's URL, which identifies it. Example: `https://plex.tv/updater/releases/5315`. */
  key?: string | undefined;

  /** The version that the update brings. Example: `1.40.2.8395-c67dce28e`. */
  version?: string | undefined;

  /** What is new in it. Example: `(Player) Plays over IPv6.`. */
  added?: string | undefined;

  /** What is put right in it. Example: `(Scanner) Finds files whose names end in a full stop.`. */
  fixed?: string | undefined;

  /** Where the installer is. Example: `https://downloads.plex.tv/plex-media-server-new/1.41.3.9314-a0bfb8370/debian/plexmediaserver_1.41.3.9314-a0bfb8370_amd64.deb`. */
  downloadUrl?: string | undefined;

  /** How far it is. */
  state?: ReleaseState | undefined;
}

/** Decodes {@link Release}. */
export const decodeRelease: Decode<Release> = /* @__PURE__ */ decoder(() =>
  fields('text key version added fixed downloadUrl=|word state'),
);

/** What a server knows of newer versions of itself. */
export interface UpdaterStatus extends MediaContainer {
  /** Whether the server can install a release by itself. */
  canInstall?: boolean | undefined;

  /** When it last looked for one. Example: `2026-01-31T21:48:05Z`. */
  checkedAt?: Date | undefined;

  /** Where the installer of the newest release is. Example: `https://plex.tv/downloads/latest/5?channel=16&build=linux-x86_64&distro=debian`. */
  downloadUrl?: string | undefined;

  /** How the last attempt ended; 0 is well. Example: `0`. */
  status?: number | undefined;

  /** The version of the updater itself. Example: `2`. */
  autoUpdateVersion?: number | undefined;

  /** The releases that are newer than the server. */
  releases: readonly Release[];
}

/** Decodes {@link UpdaterStatus}. */
export const decodeUpdaterStatus: Decode<UpdaterStatus> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag canInstall|date checkedAt|text downloadUrl=|number status autoUpdateVersion',
    { 'releases[]': decodeRelease },
    fieldsOfMediaContainer(),
  ),
);

/**
 * Says whether there is a newer version of the server, as far as it has looked. For the owner.
 *
 * `GET /updater/status` of Plex Media Server.
 */
export const getUpdatesStatus: Operation<'pms', NoParameters, UpdaterStatus> = /* @__PURE__ */ operation({
  id: 'getUpdatesStatus',
  host: 'pms',
  method: 'GET',
  path: '/updater/status',
  reading: decodeUpdaterStatus,
});

/** Parameters of {@link checkUpdates}. */
export interface CheckUpdatesParams {
  /** Downloads it as well. */
  download?: boolean | undefined;
}

/**
 * Looks for a newer version of the server. `getUpdatesStatus` tells the outcome a little later. For the owner.
 *
 * `PUT /updater/check` of Plex Media Server.
 */
export const checkUpdates: Operation<'pms', CheckUpdatesParams, undefined> = /* @__PURE__ */ operation({
  id: 'checkUpdates',
  host: 'pms',
  method: 'PUT',
  path: '/updater/check',
  reading: 'none',
});

/** Parameters of {@link applyUpdates}. */
export interface ApplyUpdatesParams {
  /** Waits for the hours that the server does its tasks in. */
  tonight?: boolean | undefined;

  /** Marks the version as not wanted and installs nothing. */
  skip?: boolean | undefined;
}

/**
 * Installs a downloaded version, which restarts the server. Answers 400 when it cannot and 500 when it failed. For the owner.
 *
 * `PUT /updater/apply` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexServerError} Status 500.
 */
export const applyUpdates: Operation<'pms', ApplyUpdatesParams, undefined> = /* @__PURE__ */ operation({
  id: 'applyUpdates',
  host: 'pms',
  method: 'PUT',
  path: '/updater/apply',
  reading: 'none',
});
