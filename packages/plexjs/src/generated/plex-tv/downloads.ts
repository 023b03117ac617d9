// Generated from contract/plex-tv/downloads.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link DownloadChannel}. */
export const downloadChannels = ['public', 'plexpass'] as const;

/**
 * Which versions are meant.
 *
 * - `public`: Versions for everybody.
 * - `plexpass`: Versions for those with a Plex Pass, which come out earlier. Needs the token of one.
 */
export type DownloadChannel = (typeof downloadChannels)[number] | (string & {});

/** A file to install, for one kind of processor and one kind of system. */
export interface DownloadRelease extends Extra {
  /** What to call it. Example: `Ubuntu (16.04+) / Debian (8+) - Intel/AMD 64-bit`. */
  label?: string | undefined;

  /** The processor that it is for. Example: `linux-x86_64`. */
  build?: string | undefined;

  /** The system that it is for. Example: `debian`. */
  distro?: string | undefined;

  /** Where the file is. Example: `https://downloads.plex.tv/plex-media-server-new/1.43.3.10300-0a1b2c3d4/debian/plexmediaserver_1.43.3.10300-0a1b2c3d4_amd64.deb`. */
  url?: string | undefined;

  /** The file's SHA-1, in hexadecimal digits. Example: `da39a3ee5e6b4b0d3255bfef95601890afd80709`. */
  checksum?: string | undefined;
}

/** Decodes {@link DownloadRelease}. */
export const decodeDownloadRelease: Decode<DownloadRelease> = /* @__PURE__ */ decoder(() =>
  fields('text label build distro url checksum'),
);

/** What there is of a product for a system. */
export interface DownloadSystem extends Extra {
  /** The system, as one word in small letters. Example: `linux`. */
  id?: string | undefined;

  /** What to call the system. Example: `Linux`. */
  name?: string | undefined;

  /** When the version came out. Example: `2026-05-01T00:00:00Z`. */
  releasedAt?: Date | undefined;

  /** The newest version. Example: `1.43.3.10300-0a1b2c3d4`. */
  version?: string | undefined;

  /** What it needs, in HTML. */
  requirements?: string | undefined;

  /** What there is to say besides, in HTML. */
  extraInfo?: string | undefined;

  /** What is new in the version, a line each. Example: `(Player) Plays over IPv6.`. */
  itemsAdded?: string | undefined;

  /** What was mended in the version, a line each. Example: `(Scanner) Finds files whose names end in a full stop.`. */
  itemsFixed?: string | undefined;

  /** The files to choose from. */
  releases: readonly DownloadRelease[];
}

/** Decodes {@link DownloadSystem}. */
export const decodeDownloadSystem: Decode<DownloadSystem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id name version requirements extraInfo=extra_info itemsAdded=items_added itemsFixed=items_fixed|date releasedAt=release_date',
    { 'releases[]=': decodeDownloadRelease },
  ),
);

/** What there is of a product for computers. */
export interface ComputerDownloads extends Extra {
  /** For Windows. */
  windows?: DownloadSystem | undefined;

  /** For macOS. */
  macOs?: DownloadSystem | undefined;

  /** For Linux. */
  linux?: DownloadSystem | undefined;

  /** For FreeBSD. */
  freeBsd?: DownloadSystem | undefined;
}

/** Decodes {@link ComputerDownloads}. */
export const decodeComputerDownloads: Decode<ComputerDownloads> = /* @__PURE__ */ decoder(() =>
  fields('', {
    windows: decodeDownloadSystem,
    'macOs=MacOS': decodeDownloadSystem,
    linux: decodeDownloadSystem,
    'freeBsd=FreeBSD': decodeDownloadSystem,
  }),
);

/** What there is of a product for storage devices. There are more, such as `Synology (DSM 7)`: they are in `extra`. */
export interface StorageDownloads extends Extra {
  /** For devices by Synology with DSM 6. */
  synology?: DownloadSystem | undefined;

  /** For devices by QNAP. */
  qnap?: DownloadSystem | undefined;
}

/** Decodes {@link StorageDownloads}. */
export const decodeStorageDownloads: Decode<StorageDownloads> = /* @__PURE__ */ decoder(() =>
  fields('', { synology: decodeDownloadSystem, 'qnap=QNAP': decodeDownloadSystem }),
);

/** What there is of a product, by system. */
export interface Downloads extends Extra {
  /** For computers. */
  computer?: ComputerDownloads | undefined;

  /** For storage devices. */
  nas?: StorageDownloads | undefined;
}

/** Decodes {@link Downloads}. */
export const decodeDownloads: Decode<Downloads> = /* @__PURE__ */ decoder(() =>
  fields('', { 'computer=': decodeComputerDownloads, 'nas=': decodeStorageDownloads }),
);

/** Parameters of {@link getDownloads}. */
export interface GetDownloadsParams {
  /** The product: 5 is Plex Media Server (it was 1 before), 6 Plex for computers, 3 Plex Media Player. Example: `5`. */
  productId: string | number;

  /** Which versions; those for everybody when absent. Example: `plexpass`. */
  channel?: DownloadChannel | undefined;
}

/**
 * Gives the newest version of a product, and where to load it from. Needs no token.
 *
 * `GET /api/downloads/{productId}.json` of plex.tv.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getDownloads: Operation<'plex.tv', GetDownloadsParams, Downloads> = /* @__PURE__ */ operation({
  id: 'getDownloads',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/downloads/{productId}.json',
  reading: decodeDownloads,
});
