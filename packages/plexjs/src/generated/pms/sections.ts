// Generated from contract/pms/sections.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfItemContainer, type ItemContainer } from '../models/items.ts';
import {
  decodeFieldTypeDefinition,
  decodeTypeDefinition,
  type FieldTypeDefinition,
  type TypeDefinition,
} from '../models/meta.ts';
import type { MetadataType } from '../models/metadata-types.ts';
import { decodeLibrarySectionContainer, type LibrarySectionContainer } from '../models/sections.ts';

/** The menu of a library, or the library itself. */
export interface LibraryDetailsContainer extends ItemContainer {
  /** The kinds of items that the library has, with what these can be filtered and sorted by. Only when asked for. */
  types: readonly TypeDefinition[];

  /** How the values of a type of field are compared. Only when asked for. */
  fieldTypes: readonly FieldTypeDefinition[];
}

/** Decodes {@link LibraryDetailsContainer}. */
export const decodeLibraryDetailsContainer: Decode<LibraryDetailsContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'types[]': decodeTypeDefinition, 'fieldTypes[]': decodeFieldTypeDefinition }, fieldsOfItemContainer()),
);

/**
 * Lists the libraries of a server.
 *
 * `GET /library/sections/all` of Plex Media Server.
 */
export const getSections: Operation<'pms', NoParameters, LibrarySectionContainer> = /* @__PURE__ */ operation({
  id: 'getSections',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/all',
  reading: decodeLibrarySectionContainer,
});

/**
 * Lists the libraries of a server, at the path that all servers have known.
 *
 * `GET /library/sections` of Plex Media Server.
 */
export const getAllLibraries: Operation<'pms', NoParameters, LibrarySectionContainer> = /* @__PURE__ */ operation({
  id: 'get-all-libraries',
  host: 'pms',
  method: 'GET',
  path: '/library/sections',
  reading: decodeLibrarySectionContainer,
});

/** Parameters of {@link addSection}. */
export interface AddSectionParams {
  /** The library's name. Example: `Movies`. */
  name: string;

  /** What kind of items it holds: the word, which clients send that are known to work. Example: `movie`. */
  type: MetadataType;

  /** The identifier of the agent. Example: `tv.plex.agents.movie`. */
  agent: string;

  /** The language of the metadata. Example: `en-US`. */
  language: string;

  /** The scanner's name. Example: `Plex Movie`. */
  scanner?: string | undefined;

  /** The group of metadata providers that the library uses. Since PMS 1.42.2. Example: `2`. */
  metadataAgentProviderGroupId?: string | undefined;

  /**
   * The folders of the library, as paths on the server; all of them, also those that stay. Sent as `location`, once for each, as clients
   * do that are known to work.
   *
   * Example: `['/media/movies']`.
   */
  locations?: readonly string[] | undefined;

  /** The settings of the library, by their ids; sent as `prefs[id]=value`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;

  /** The folders are given relative to the server's own folder of media. */
  relative?: boolean | undefined;

  /** Takes over what iTunes knows of the music. */
  importFromiTunes?: boolean | undefined;
}

/**
 * Makes a library and scans its folders. Status 400 when a folder or an agent is wrong.
 *
 * `POST /library/sections/all` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await addSection(client, {
 *   name: 'Movies',
 *   type: 'movie',
 *   agent: 'tv.plex.agents.movie',
 *   language: 'en-US',
 *   locations: ['/media/movies'],
 * });
 * ```
 */
export const addSection: Operation<'pms', AddSectionParams, LibrarySectionContainer> = /* @__PURE__ */ operation({
  id: 'addSection',
  host: 'pms',
  method: 'POST',
  path: '/library/sections/all',
  reading: decodeLibrarySectionContainer,
  rules: { locations: 'query:location;repeat', prefs: 'query:prefs;deep' },
});

/** Parameters of {@link createSection}. */
export interface CreateSectionParams {
  /** The library's name. Example: `Movies`. */
  name: string;

  /** What kind of items it holds: the word, which clients send that are known to work. Example: `movie`. */
  type: MetadataType;

  /** The identifier of the agent. Example: `tv.plex.agents.movie`. */
  agent: string;

  /** The language of the metadata. Example: `en-US`. */
  language: string;

  /** The scanner's name. Example: `Plex Movie`. */
  scanner?: string | undefined;

  /** The group of metadata providers that the library uses. Since PMS 1.42.2. Example: `2`. */
  metadataAgentProviderGroupId?: string | undefined;

  /**
   * The folders of the library, as paths on the server; all of them, also those that stay. Sent as `location`, once for each, as clients
   * do that are known to work.
   *
   * Example: `['/media/movies']`.
   */
  locations?: readonly string[] | undefined;

  /** The settings of the library, by their ids; sent as `prefs[id]=value`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Makes a library and scans its folders, at the path that all servers have known.
 *
 * `POST /library/sections` of Plex Media Server.
 *
 * @example
 * ```ts
 * await createSection(client, {
 *   name: 'Movies',
 *   type: 'movie',
 *   agent: 'tv.plex.agents.movie',
 *   language: 'en-US',
 *   locations: ['/media/movies'],
 * });
 * ```
 */
export const createSection: Operation<'pms', CreateSectionParams, LibrarySectionContainer> = /* @__PURE__ */ operation({
  id: 'createSection',
  host: 'pms',
  method: 'POST',
  path: '/library/sections',
  reading: decodeLibrarySectionContainer,
  rules: { locations: 'query:location;repeat', prefs: 'query:prefs;deep' },
});

/** Parameters of {@link getLibraryDetails}. */
export interface GetLibraryDetailsParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Gives what can be filtered and sorted by. */
  includeDetails?: boolean | undefined;
}

/**
 * Gives the menu of a library as directories: the lists that older applications offer. With `includeDetails` it gives the library itself, with its filters, orders and fields.
 *
 * `GET /library/sections/{sectionId}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getLibraryDetails: Operation<'pms', GetLibraryDetailsParams, LibraryDetailsContainer> =
  /* @__PURE__ */ operation({
    id: 'getLibraryDetails',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}',
    reading: decodeLibraryDetailsContainer,
  });

/** Parameters of {@link editSection}. */
export interface EditSectionParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The library's new name. Example: `Films`. */
  name?: string | undefined;

  /** The identifier of the agent; needed also when it stays. Example: `tv.plex.agents.movie`. */
  agent: string;

  /** The language of the metadata. Example: `en-US`. */
  language?: string | undefined;

  /** The scanner's name. Example: `Plex Movie`. */
  scanner?: string | undefined;

  /** The group of metadata providers that the library uses. Since PMS 1.42.2. Example: `2`. */
  metadataAgentProviderGroupId?: string | undefined;

  /**
   * The folders of the library, as paths on the server; all of them, also those that stay. Sent as `location`, once for each, as clients
   * do that are known to work.
   *
   * Example: `['/media/movies']`.
   */
  locations?: readonly string[] | undefined;

  /** The settings of the library, by their ids; sent as `prefs[id]=value`. */
  prefs?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Changes a library's name, folders, agent, language or settings.
 *
 * `PUT /library/sections/{sectionId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await editSection(client, { sectionId: '1', name: 'Films', agent: 'tv.plex.agents.movie' });
 * ```
 */
export const editSection: Operation<'pms', EditSectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'editSection',
  host: 'pms',
  method: 'PUT',
  path: '/library/sections/{sectionId}',
  reading: 'none',
  rules: { locations: 'query:location;repeat', prefs: 'query:prefs;deep' },
});

/** Parameters of {@link deleteLibrarySection}. */
export interface DeleteLibrarySectionParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** Answers at once and deletes in the background. */
  async?: boolean | undefined;
}

/**
 * Deletes a library with all metadata; the media files stay.
 *
 * `DELETE /library/sections/{sectionId}` of Plex Media Server.
 */
export const deleteLibrarySection: Operation<'pms', DeleteLibrarySectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'deleteLibrarySection',
  host: 'pms',
  method: 'DELETE',
  path: '/library/sections/{sectionId}',
  reading: 'none',
});
