// Generated from contract/pms/library-maintenance.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';

/**
 * Empties the caches of the library.
 *
 * `DELETE /library/caches` of Plex Media Server.
 */
export const deleteCaches: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'deleteCaches',
  host: 'pms',
  method: 'DELETE',
  path: '/library/caches',
  reading: 'none',
});

/** Parameters of {@link cleanBundles}. */
export interface CleanBundlesParams {
  /** Answers at once and works in the background; the activity is named by the answer's `X-Plex-Activity` header. */
  async?: boolean | undefined;
}

/**
 * Deletes the bundles of pictures and metadata that no item uses any more.
 *
 * `PUT /library/clean/bundles` of Plex Media Server.
 */
export const cleanBundles: Operation<'pms', CleanBundlesParams, undefined> = /* @__PURE__ */ operation({
  id: 'cleanBundles',
  host: 'pms',
  method: 'PUT',
  path: '/library/clean/bundles',
  reading: 'none',
});

/** Parameters of {@link optimizeDatabase}. */
export interface OptimizeDatabaseParams {
  /** Answers at once and works in the background; the activity is named by the answer's `X-Plex-Activity` header. */
  async?: boolean | undefined;
}

/**
 * Tidies the database, which makes it smaller and faster.
 *
 * `PUT /library/optimize` of Plex Media Server.
 */
export const optimizeDatabase: Operation<'pms', OptimizeDatabaseParams, undefined> = /* @__PURE__ */ operation({
  id: 'optimizeDatabase',
  host: 'pms',
  method: 'PUT',
  path: '/library/optimize',
  reading: 'none',
});

/** Parameters of {@link refreshSectionsMetadata}. */
export interface RefreshSectionsMetadataParams {
  /** Fetches what is fresh, too. */
  force?: boolean | undefined;
}

/**
 * Fetches the metadata of all libraries anew. Status 503 when the server is not signed in and a library is of music.
 *
 * `POST /library/sections/refresh` of Plex Media Server.
 *
 * @throws {PlexServerError} Status 503.
 */
export const refreshSectionsMetadata: Operation<'pms', RefreshSectionsMetadataParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'refreshSectionsMetadata',
    host: 'pms',
    method: 'POST',
    path: '/library/sections/refresh',
    reading: 'none',
  });

/** Parameters of {@link refreshAllSections}. */
export interface RefreshAllSectionsParams {
  /** Fetches all metadata anew, too. */
  force?: boolean | undefined;
}

/**
 * Scans the files of all libraries, by the method that clients have long used.
 *
 * `GET /library/sections/all/refresh` of Plex Media Server.
 */
export const refreshAllSections: Operation<'pms', RefreshAllSectionsParams, undefined> = /* @__PURE__ */ operation({
  id: 'refreshAllSections',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/all/refresh',
  reading: 'none',
});

/**
 * Stops the scans and refreshes of all libraries.
 *
 * `DELETE /library/sections/all/refresh` of Plex Media Server.
 */
export const stopAllRefreshes: Operation<'pms', NoParameters, undefined> = /* @__PURE__ */ operation({
  id: 'stopAllRefreshes',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/all/refresh',
  reading: 'none',
});
