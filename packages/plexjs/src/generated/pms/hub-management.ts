// Generated from contract/pms/hub-management.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';

/** The known values of {@link HubVisibility}. */
export const hubVisibilities = ['all', 'none', 'admin', 'shared'] as const;

/**
 * Who sees a hub on a page.
 *
 * - `all`: Everybody.
 * - `none`: Nobody.
 * - `admin`: The owner of the server.
 * - `shared`: Those whom the library is shared with.
 */
export type HubVisibility = (typeof hubVisibilities)[number] | (string & {});

/** A hub as its library's owner arranges it. */
export interface ManagedHub extends Extra {
  /** The row's name, the same in every language. Example: `movie.recentlyadded`. */
  identifier: string;

  /** The title; where it changes with the entries, with a word in brackets. Example: `Top Movies in (Genre)`. */
  title?: string | undefined;

  /** Who sees it on the library's page. */
  recommendationsVisibility?: HubVisibility | undefined;

  /** Who sees it on the home page. */
  homeVisibility?: HubVisibility | undefined;

  /** Whether it is on the library's page. */
  promotedToRecommended?: boolean | undefined;

  /** Whether it is on the owner's home page. */
  promotedToOwnHome?: boolean | undefined;

  /** Whether it is on the home pages of those whom the library is shared with. */
  promotedToSharedHome?: boolean | undefined;

  /** Whether it can be taken away, as the hubs of collections can. */
  deletable?: boolean | undefined;
}

/** Decodes {@link ManagedHub}. */
export const decodeManagedHub: Decode<ManagedHub> = /* @__PURE__ */ decoder(() =>
  fields(
    'text identifier title|word recommendationsVisibility homeVisibility|flag promotedToRecommended promotedToOwnHome promotedToSharedHome deletable',
  ),
);

/** The hubs of a library, in their order. */
export interface ManagedHubContainer extends MediaContainer {
  /** The rows that the library can show, in their order. */
  hubs: readonly ManagedHub[];
}

/** Decodes {@link ManagedHubContainer}. */
export const decodeManagedHubContainer: Decode<ManagedHubContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'hubs[]': decodeManagedHub }, fieldsOfMediaContainer()),
);

/** On which pages a hub is shown. What is absent stays as it is. */
export interface HubPromotion {
  /** Whether it is on the library's page. */
  promotedToRecommended?: boolean | undefined;

  /** Whether it is on the owner's home page. */
  promotedToOwnHome?: boolean | undefined;

  /** Whether it is on the home pages of those whom the library is shared with. */
  promotedToSharedHome?: boolean | undefined;
}

/** Parameters of {@link listHubs}. */
export interface ListHubsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The collection whose hub is wanted. Without entries when it has none. Example: `12345`. */
  metadataItemId?: string | number | undefined;
}

/**
 * Lists the hubs of a library with the pages that they are on. Answers 403 when the account may not, 404 for an unknown library.
 *
 * `GET /hubs/sections/{sectionId}/manage` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const listHubs: Operation<'pms', ListHubsParams, ManagedHubContainer> = /* @__PURE__ */ operation({
  id: 'listHubs',
  host: 'pms',
  method: 'GET',
  path: '/hubs/sections/{sectionId}/manage',
  reading: decodeManagedHubContainer,
});

/** Parameters of {@link createCustomHub}. */
export interface CreateCustomHubParams extends HubPromotion {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The collection's `ratingKey`. Example: `12345`. */
  metadataItemId: string | number;
}

/**
 * Makes a hub of a collection, and answers with it. Without a page it goes to the owner's home page. Answers 400 for an item that is no collection.
 *
 * `POST /hubs/sections/{sectionId}/manage` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await createCustomHub(client, { sectionId: '1', metadataItemId: '12345', promotedToRecommended: true });
 * ```
 */
export const createCustomHub: Operation<'pms', CreateCustomHubParams, ManagedHubContainer> = /* @__PURE__ */ operation({
  id: 'createCustomHub',
  host: 'pms',
  method: 'POST',
  path: '/hubs/sections/{sectionId}/manage',
  reading: decodeManagedHubContainer,
});

/** Parameters of {@link resetSectionDefaults}. */
export interface ResetSectionDefaultsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Puts the hubs of a library back to how Plex arranges them.
 *
 * `DELETE /hubs/sections/{sectionId}/manage` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const resetSectionDefaults: Operation<'pms', ResetSectionDefaultsParams, undefined> = /* @__PURE__ */ operation({
  id: 'resetSectionDefaults',
  host: 'pms',
  method: 'DELETE',
  path: '/hubs/sections/{sectionId}/manage',
  reading: 'none',
});

/** Parameters of {@link moveHub}. */
export interface MoveHubParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The hub, by its `identifier` in `listHubs`. Example: `movie.recentlyadded`. */
  identifier: string;

  /** The hub that it goes after; to the front when absent. Example: `movie.recentlyreleased`. */
  after?: string | undefined;
}

/**
 * Moves a hub of a library, by the path of Plex's document.
 *
 * `PUT /hubs/sections/{sectionId}/manage/move` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await moveHub(client, { sectionId: '1', identifier: 'movie.recentlyadded', after: 'movie.recentlyreleased' });
 * ```
 */
export const moveHub: Operation<'pms', MoveHubParams, ManagedHubContainer> = /* @__PURE__ */ operation({
  id: 'moveHub',
  host: 'pms',
  method: 'PUT',
  path: '/hubs/sections/{sectionId}/manage/move',
  reading: decodeManagedHubContainer,
});

/** Parameters of {@link moveManagedHub}. */
export interface MoveManagedHubParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The hub, by its `identifier` in `listHubs`. Example: `movie.recentlyadded`. */
  identifier: string;

  /** The hub that it goes after; to the front when absent. Example: `movie.recentlyreleased`. */
  after?: string | undefined;
}

/**
 * Moves a hub of a library, by the path that clients use.
 *
 * `PUT /hubs/sections/{sectionId}/manage/{identifier}/move` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await moveManagedHub(client, {
 *   sectionId: '1',
 *   identifier: 'movie.recentlyadded',
 *   after: 'movie.recentlyreleased',
 * });
 * ```
 */
export const moveManagedHub: Operation<'pms', MoveManagedHubParams, ManagedHubContainer> = /* @__PURE__ */ operation({
  id: 'moveManagedHub',
  host: 'pms',
  method: 'PUT',
  path: '/hubs/sections/{sectionId}/manage/{identifier}/move',
  reading: decodeManagedHubContainer,
});

/** Parameters of {@link updateHubVisibility}. */
export interface UpdateHubVisibilityParams extends HubPromotion {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The hub; that of a collection is `custom.collection.{library}.{collection}`. Example: `custom.collection.1.12345`. */
  identifier: string;
}

/**
 * Changes on which pages a hub is shown. Answers 403 when the account may not, 404 for an unknown hub.
 *
 * `PUT /hubs/sections/{sectionId}/manage/{identifier}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await updateHubVisibility(client, {
 *   sectionId: '1',
 *   identifier: 'custom.collection.1.12345',
 *   promotedToRecommended: true,
 * });
 * ```
 */
export const updateHubVisibility: Operation<'pms', UpdateHubVisibilityParams, undefined> = /* @__PURE__ */ operation({
  id: 'updateHubVisibility',
  host: 'pms',
  method: 'PUT',
  path: '/hubs/sections/{sectionId}/manage/{identifier}',
  reading: 'none',
});

/** Parameters of {@link deleteCustomHub}. */
export interface DeleteCustomHubParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The hub; that of a collection is `custom.collection.{library}.{collection}`. Example: `custom.collection.1.12345`. */
  identifier: string;
}

/**
 * Takes a hub of a collection away. Answers 400 for a hub that Plex makes.
 *
 * `DELETE /hubs/sections/{sectionId}/manage/{identifier}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteCustomHub: Operation<'pms', DeleteCustomHubParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteCustomHub',
  host: 'pms',
  method: 'DELETE',
  path: '/hubs/sections/{sectionId}/manage/{identifier}',
  reading: 'none',
});
