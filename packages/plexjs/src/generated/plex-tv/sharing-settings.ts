// Generated from contract/plex-tv/sharing-settings.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link AllowTuners}. */
export const allowTunerses = [0, 1, 2] as const;

/**
 * What somebody may do with live television.
 *
 * - `0`: Nothing.
 * - `1`: They may watch live television.
 * - `2`: They may watch live television and record it.
 */
export type AllowTuners = (typeof allowTunerses)[number] | (number & {});

/**
 * What somebody may do with what is shared with them.
 * A filter says which items they see: `contentRating=G%2CPG|label=Kids`, with `!` behind the name for what they don't see; an empty one lets all through.
 */
export interface SharingSettings extends Extra {
  /** Whether they may use plug-ins, which are gone. */
  allowChannels?: boolean | undefined;

  /** Whether they may fetch subtitles. */
  allowSubtitleAdmin?: boolean | undefined;

  /** Whether they may download. */
  allowSync?: boolean | undefined;

  /** Whether they may upload pictures from a camera. */
  allowCameraUpload?: boolean | undefined;

  /** What they may do with live television. Example: `0`. */
  allowTuners?: AllowTuners | undefined;

  /** Which movies they see, as a filter: `contentRating=G%2CPG`. Empty for all. Example: `contentRating=G%2CPG|label=Kids`. */
  filterMovies?: string | null | undefined;

  /** Which music they see, as a filter on `label`. Empty for all. Example: ``. */
  filterMusic?: string | null | undefined;

  /** Which photos they see; null for all. Example: `label=Kids`. */
  filterPhotos?: string | null | undefined;

  /** Which shows they see, as a filter on `contentRating` or `label`. Empty for all. Example: `contentRating=TV-14`. */
  filterTelevision?: string | null | undefined;

  /** What they see of all kinds; null for everything. Example: `contentRating=PG%2CG|label=Kids`. */
  filterAll?: string | null | undefined;
}

/** Decodes {@link SharingSettings}. */
export const decodeSharingSettings: Decode<SharingSettings> = /* @__PURE__ */ decoder(() =>
  fields(
    'flag allowChannels allowSubtitleAdmin allowSync allowCameraUpload|count allowTuners|text filterMovies? filterMusic? filterPhotos? filterTelevision? filterAll?',
  ),
);

/** A library of a server, as plex.tv knows it. */
export interface SharedLibrary extends Extra {
  /** The number that it has at plex.tv, by which it is shared. Example: `118181361`. */
  id?: string | undefined;

  /** The number that it has at its server. Example: `1`. */
  key?: string | undefined;

  /** What the library is called on its server. Example: `Movies`. */
  title?: string | undefined;

  /** What kind of items it holds: `movie`, `show`, `artist`, `photo`. Example: `movie`. */
  type?: string | undefined;

  /** Whether it is shared; only in the lists of the v1 routes. */
  shared?: boolean | undefined;
}

/** Decodes {@link SharedLibrary}. */
export const decodeSharedLibrary: Decode<SharedLibrary> = /* @__PURE__ */ decoder(() =>
  fields('text id key title type|flag shared'),
);
