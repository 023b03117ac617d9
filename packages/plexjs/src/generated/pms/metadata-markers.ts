// Generated from contract/pms/metadata-markers.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeMarker, type Marker, type MarkerType } from '../models/markers.ts';

/** A marker that was made or changed. */
export interface MarkerContainer extends MediaContainer {
  /** The marker that was written. */
  markers: readonly Marker[];

  /** The marker's number, on servers that give the marker without a list. Example: `5120`. */
  id?: string | undefined;

  /** What the stretch is. Only without a list. */
  type?: MarkerType | undefined;

  /** The marker's title. Only without a list. */
  title?: string | undefined;

  /** The marker's colour. Only without a list. Example: `blue`. */
  color?: string | undefined;

  /** Where it begins. Only without a list. In milliseconds. Example: `61000`. */
  startTimeOffset?: number | undefined;

  /** Where it ends. Only without a list. In milliseconds. Example: `92500`. */
  endTimeOffset?: number | undefined;
}

/** Decodes {@link MarkerContainer}. */
export const decodeMarkerContainer: Decode<MarkerContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id title color|word type|number startTimeOffset endTimeOffset',
    { 'markers[]': decodeMarker },
    fieldsOfMediaContainer(),
  ),
);

/** Parameters of {@link createMarker}. */
export interface CreateMarkerParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /**
   * What the stretch is, as a number of the server's. Read the `type` of the answer to see what was made.
   *
   * Unsettled: which number stands for which word. Both published descriptions have a number here and words in the answer, and no
   * published client writes markers.
   *
   * Example: `1`.
   */
  type: number;

  /** Where it begins. In milliseconds. Example: `61000`. */
  startTimeOffset: number;

  /** Where it ends. In milliseconds. Example: `92500`. */
  endTimeOffset?: number | undefined;

  /** What else the marker carries, such as a title or a colour; sent as `attributes[name]=value`. */
  attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Marks a stretch of an item. Status 400 when a value is wrong.
 *
 * `POST /library/metadata/{ids}/marker` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await createMarker(client, { ids: '1049', type: 1, startTimeOffset: 61000, endTimeOffset: 92500 });
 * ```
 */
export const createMarker: Operation<'pms', CreateMarkerParams, MarkerContainer> = /* @__PURE__ */ operation({
  id: 'createMarker',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/marker',
  reading: decodeMarkerContainer,
  rules: { attributes: 'query:attributes;deep' },
});

/** Parameters of {@link editMarker}. */
export interface EditMarkerParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The marker's number. Example: `1025`. */
  marker: string | number;

  /**
   * What the stretch is, as a number of the server's. Read the `type` of the answer to see what was made.
   *
   * Unsettled: which number stands for which word. Both published descriptions have a number here and words in the answer, and no
   * published client writes markers.
   *
   * Example: `1`.
   */
  type: number;

  /** Where it begins. In milliseconds. Example: `61000`. */
  startTimeOffset: number;

  /** Where it ends. In milliseconds. Example: `92500`. */
  endTimeOffset?: number | undefined;

  /** What else the marker carries, such as a title or a colour; sent as `attributes[name]=value`. */
  attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes a marker of an item. Status 404 when there is none of that number.
 *
 * `PUT /library/metadata/{ids}/marker/{marker}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await editMarker(client, {
 *   ids: '1049',
 *   marker: '1025',
 *   type: 1,
 *   startTimeOffset: 61000,
 *   endTimeOffset: 92500,
 * });
 * ```
 */
export const editMarker: Operation<'pms', EditMarkerParams, MarkerContainer> = /* @__PURE__ */ operation({
  id: 'editMarker',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/marker/{marker}',
  reading: decodeMarkerContainer,
  rules: { attributes: 'query:attributes;deep' },
});

/** Parameters of {@link deleteMarker}. */
export interface DeleteMarkerParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The marker's number. Example: `1025`. */
  marker: string | number;
}

/**
 * Deletes a marker of an item. Status 404 when there is none of that number.
 *
 * `DELETE /library/metadata/{ids}/marker/{marker}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteMarker: Operation<'pms', DeleteMarkerParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteMarker',
  host: 'pms',
  method: 'DELETE',
  path: '/library/metadata/{ids}/marker/{marker}',
  reading: 'none',
});
