// Generated from contract/pms/sections-maintenance.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeDirectory, type Directory } from '../models/directories.ts';

/** How far a library's scans have come. */
export interface SectionTimeline extends ListContainer {
  /** The number of the latest event in the library. Example: `1284`. */
  latestEntryTime?: number | undefined;

  /** How many updates wait to be worked on. */
  updateQueueSize?: number | undefined;

  /** The menu of the library, as `GET /library/sections/{sectionId}` gives it. */
  directories: readonly Directory[];
}

/** Decodes {@link SectionTimeline}. */
export const decodeSectionTimeline: Decode<SectionTimeline> = /* @__PURE__ */ decoder(() =>
  fields('number latestEntryTime updateQueueSize', { 'directories[]': decodeDirectory }, fieldsOfListContainer()),
);

/** Parameters of {@link refreshSection}. */
export interface RefreshSectionParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Fetches all metadata anew, too. */
  force?: boolean | undefined;

  /** Scans this folder only. Example: `/media/movies/Zoolander (2001)`. */
  path?: string | undefined;
}

/**
 * Scans the files of a library.
 *
 * `POST /library/sections/{sectionId}/refresh` of Plex Media Server.
 */
export const refreshSection: Operation<'pms', RefreshSectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'refreshSection',
  host: 'pms',
  method: 'POST',
  path: '/library/sections/{sectionId}/refresh',
  reading: 'none',
});

/** Parameters of {@link getRefreshLibraryMetadata}. */
export interface GetRefreshLibraryMetadataParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Fetches all metadata anew, too. */
  force?: boolean | undefined;

  /** Scans this folder only. Example: `/media/movies/Zoolander (2001)`. */
  path?: string | undefined;
}

/**
 * Scans the files of a library, by the method that clients have long used.
 *
 * `GET /library/sections/{sectionId}/refresh` of Plex Media Server.
 */
export const getRefreshLibraryMetadata: Operation<'pms', GetRefreshLibraryMetadataParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'get-refresh-library-metadata',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/refresh',
    reading: 'none',
  });

/** Parameters of {@link cancelRefresh}. */
export interface CancelRefreshParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Stops the scan or refresh of a library.
 *
 * `DELETE /library/sections/{sectionId}/refresh` of Plex Media Server.
 */
export const cancelRefresh: Operation<'pms', CancelRefreshParams, undefined> = /* @__PURE__ */ operation({
  id: 'cancelRefresh',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/{sectionId}/refresh',
  reading: 'none',
});

/** Parameters of {@link startAnalysis}. */
export interface StartAnalysisParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Analyses the files of a library: their streams, and whatever else its settings ask for.
 *
 * `PUT /library/sections/{sectionId}/analyze` of Plex Media Server.
 */
export const startAnalysis: Operation<'pms', StartAnalysisParams, undefined> = /* @__PURE__ */ operation({
  id: 'startAnalysis',
  host: 'pms',
  method: 'PUT',
  path: '/library/sections/{sectionId}/analyze',
  reading: 'none',
});

/** Parameters of {@link emptyTrash}. */
export interface EmptyTrashParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Forgets the items of a library whose files are gone.
 *
 * `PUT /library/sections/{sectionId}/emptyTrash` of Plex Media Server.
 */
export const emptyTrash: Operation<'pms', EmptyTrashParams, undefined> = /* @__PURE__ */ operation({
  id: 'emptyTrash',
  host: 'pms',
  method: 'PUT',
  path: '/library/sections/{sectionId}/emptyTrash',
  reading: 'none',
});

/** Parameters of {@link unlockSection}. */
export interface UnlockSectionParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Unlocks a library.
 *
 * Unsettled: which locks it opens, those of edited fields or those of a scan. The published description has the route and no word more, and
 * no published client calls it.
 *
 * `PUT /library/sections/{sectionId}/unlock` of Plex Media Server.
 */
export const unlockSection: Operation<'pms', UnlockSectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'unlockSection',
  host: 'pms',
  method: 'PUT',
  path: '/library/sections/{sectionId}/unlock',
  reading: 'none',
});

/** Parameters of {@link deleteIndexes}. */
export interface DeleteIndexesParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Deletes the preview pictures of a library's videos.
 *
 * `DELETE /library/sections/{sectionId}/indexes` of Plex Media Server.
 */
export const deleteIndexes: Operation<'pms', DeleteIndexesParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteIndexes',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/{sectionId}/indexes',
  reading: 'none',
});

/** Parameters of {@link deleteIntros}. */
export interface DeleteIntrosParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Deletes the markers of openings that were found in a library.
 *
 * `DELETE /library/sections/{sectionId}/intros` of Plex Media Server.
 */
export const deleteIntros: Operation<'pms', DeleteIntrosParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteIntros',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/{sectionId}/intros',
  reading: 'none',
});

/** Parameters of {@link getSectionTimeline}. */
export interface GetSectionTimelineParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Tells how far the scans of a library have come.
 *
 * `GET /library/sections/{sectionId}/timeline` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionTimeline: Operation<'pms', GetSectionTimelineParams, SectionTimeline> =
  /* @__PURE__ */ operation({
    id: 'getSectionTimeline',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/timeline',
    reading: decodeSectionTimeline,
  });
