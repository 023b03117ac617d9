// Generated from contract/pms/metadata-providers.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** The known values of {@link MetadataAgentType}. */
export const metadataAgentTypes = ['primary', 'contributor'] as const;

/**
 * What part a custom metadata provider takes.
 *
 * - `primary`: It can identify items by itself.
 * - `contributor`: It adds to what others found.
 */
export type MetadataAgentType = (typeof metadataAgentTypes)[number] | (string & {});

/** A kind of item that a metadata provider knows. */
export interface MetadataAgentMetadataType extends Extra {
  /** The kind. */
  type?: MetadataTypeNumber | undefined;
}

/** Decodes {@link MetadataAgentMetadataType}. */
export const decodeMetadataAgentMetadataType: Decode<MetadataAgentMetadataType> = /* @__PURE__ */ decoder(() =>
  fields('count type'),
);

/** A service of one's own that gives a server metadata. */
export interface MetadataAgentProvider extends Extra {
  /** The provider's number on this server. Example: `1`. */
  id?: string | undefined;

  /** The provider, as a reversed domain name. Example: `tv.plex.agents.custom.themoviedb`. */
  identifier?: string | undefined;

  /** What to call the provider. Example: `The Movie Database`. */
  title?: string | undefined;

  /** The provider's address: the URL of its root. Example: `http://localhost/themoviedb/api`. */
  uri?: string | undefined;

  /** What part it takes. */
  agentType?: MetadataAgentType | undefined;

  /** The kinds of item that it knows. */
  metadataTypes: readonly MetadataAgentMetadataType[];

  /** Whether it answers at present. */
  online?: boolean | undefined;
}

/** Decodes {@link MetadataAgentProvider}. */
export const decodeMetadataAgentProvider: Decode<MetadataAgentProvider> = /* @__PURE__ */ decoder(() =>
  fields('text id identifier title uri|word agentType|flag online', {
    'metadataTypes[]': decodeMetadataAgentMetadataType,
  }),
);

/** The answer with custom metadata providers. */
export interface MetadataAgentProviderContainer extends MediaContainer {
  /** The metadata providers that the server knows. */
  providers: readonly MetadataAgentProvider[];
}

/** Decodes {@link MetadataAgentProviderContainer}. */
export const decodeMetadataAgentProviderContainer: Decode<MetadataAgentProviderContainer> = /* @__PURE__ */ decoder(
  () => fields('', { 'providers[]=MetadataAgentProvider': decodeMetadataAgentProvider }, fieldsOfMediaContainer()),
);

/** The place of a metadata provider in a group. */
export interface MetadataAgentProviderGroupItem extends Extra {
  /** The place's number. Example: `5`. */
  id?: string | undefined;

  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `3`. */
  metadataAgentProviderGroupId?: string | undefined;

  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `6`. */
  metadataAgentProviderId?: string | undefined;

  /** The rank within the group: a provider with a lower one comes first. Example: `1000`. */
  order?: number | undefined;
}

/** Decodes {@link MetadataAgentProviderGroupItem}. */
export const decodeMetadataAgentProviderGroupItem: Decode<MetadataAgentProviderGroupItem> = /* @__PURE__ */ decoder(
  () => fields('text id metadataAgentProviderGroupId metadataAgentProviderId|number order'),
);

/** Metadata providers that a library asks one after another. */
export interface MetadataAgentProviderGroup extends Extra {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  id?: string | undefined;

  /** What to call the group. */
  title?: string | undefined;

  /** The identifier of the provider that identifies the items. Example: `tv.plex.agents.custom.themoviedb`. */
  primaryIdentifier?: string | undefined;

  /** The providers of the group. */
  items: readonly MetadataAgentProviderGroupItem[];
}

/** Decodes {@link MetadataAgentProviderGroup}. */
export const decodeMetadataAgentProviderGroup: Decode<MetadataAgentProviderGroup> = /* @__PURE__ */ decoder(() =>
  fields('text id title primaryIdentifier', {
    'items[]=MetadataAgentProviderGroupItem': decodeMetadataAgentProviderGroupItem,
    'items[]=MetadataAgentGroupItem': decodeMetadataAgentProviderGroupItem,
  }),
);

/** The answer with groups of metadata providers. */
export interface MetadataAgentProviderGroupContainer extends MediaContainer {
  /** The groups that the server has. */
  groups: readonly MetadataAgentProviderGroup[];
}

/** Decodes {@link MetadataAgentProviderGroupContainer}. */
export const decodeMetadataAgentProviderGroupContainer: Decode<MetadataAgentProviderGroupContainer> =
  /* @__PURE__ */ decoder(() =>
    fields('', { 'groups[]=MetadataAgentProviderGroup': decodeMetadataAgentProviderGroup }, fieldsOfMediaContainer()),
  );

/** The answer with places in a group of metadata providers. */
export interface MetadataAgentProviderGroupItemContainer extends MediaContainer {
  /** The places. */
  items: readonly MetadataAgentProviderGroupItem[];
}

/** Decodes {@link MetadataAgentProviderGroupItemContainer}. */
export const decodeMetadataAgentProviderGroupItemContainer: Decode<MetadataAgentProviderGroupItemContainer> =
  /* @__PURE__ */ decoder(() =>
    fields(
      '',
      { 'items[]=MetadataAgentProviderGroupItem': decodeMetadataAgentProviderGroupItem },
      fieldsOfMediaContainer(),
    ),
  );

/** Parameters of {@link getMetadataAgentProviders}. */
export interface GetMetadataAgentProvidersParams {
  /** Gives only those that know one of these kinds of item. Example: `[1, 2]`. */
  metadataTypes?: readonly MetadataTypeNumber[] | undefined;
}

/**
 * Lists the custom metadata providers. For the server's owner.
 *
 * `GET /media/providers/metadata` of Plex Media Server, since PMS 1.43.2.
 */
export const getMetadataAgentProviders: Operation<
  'pms',
  GetMetadataAgentProvidersParams,
  MetadataAgentProviderContainer
> = /* @__PURE__ */ operation({
  id: 'getMetadataAgentProviders',
  host: 'pms',
  method: 'GET',
  path: '/media/providers/metadata',
  reading: decodeMetadataAgentProviderContainer,
});

/** Parameters of {@link postMetadataAgentProviders}. */
export interface PostMetadataAgentProvidersParams {
  /** The provider's address: the URL of its root. Example: `http://192.168.1.20:8080/metadata`. */
  uri: string;
}

/**
 * Adds a custom metadata provider. Answers 409 when the server has it already.
 *
 * `POST /media/providers/metadata` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexRequestError} Status 409.
 */
export const postMetadataAgentProviders: Operation<
  'pms',
  PostMetadataAgentProvidersParams,
  MetadataAgentProviderContainer
> = /* @__PURE__ */ operation({
  id: 'postMetadataAgentProviders',
  host: 'pms',
  method: 'POST',
  path: '/media/providers/metadata',
  reading: decodeMetadataAgentProviderContainer,
});

/** Parameters of {@link getMetadataAgentProvider}. */
export interface GetMetadataAgentProviderParams {
  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `3`. */
  providerId: string | number;
}

/**
 * Gives one custom metadata provider.
 *
 * `GET /media/providers/metadata/{providerId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataAgentProvider: Operation<
  'pms',
  GetMetadataAgentProviderParams,
  MetadataAgentProviderContainer
> = /* @__PURE__ */ operation({
  id: 'getMetadataAgentProvider',
  host: 'pms',
  method: 'GET',
  path: '/media/providers/metadata/{providerId}',
  reading: decodeMetadataAgentProviderContainer,
});

/** Parameters of {@link putMetadataAgentProvider}. */
export interface PutMetadataAgentProviderParams {
  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `3`. */
  providerId: string | number;

  /** The new address. Example: `http://192.168.1.20:8080/metadata`. */
  uri?: string | undefined;
}

/**
 * Changes the address of a custom metadata provider.
 *
 * `PUT /media/providers/metadata/{providerId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await putMetadataAgentProvider(client, { providerId: '3', uri: 'http://192.168.1.20:8080/metadata' });
 * ```
 */
export const putMetadataAgentProvider: Operation<
  'pms',
  PutMetadataAgentProviderParams,
  MetadataAgentProviderContainer
> = /* @__PURE__ */ operation({
  id: 'putMetadataAgentProvider',
  host: 'pms',
  method: 'PUT',
  path: '/media/providers/metadata/{providerId}',
  reading: decodeMetadataAgentProviderContainer,
});

/** Parameters of {@link deleteMetadataAgentProvider}. */
export interface DeleteMetadataAgentProviderParams {
  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `3`. */
  providerId: string | number;
}

/**
 * Removes a custom metadata provider.
 *
 * `DELETE /media/providers/metadata/{providerId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteMetadataAgentProvider: Operation<'pms', DeleteMetadataAgentProviderParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'deleteMetadataAgentProvider',
    host: 'pms',
    method: 'DELETE',
    path: '/media/providers/metadata/{providerId}',
    reading: 'none',
  });

/**
 * Lists the groups of metadata providers.
 *
 * `GET /media/providers/metadata/group` of Plex Media Server, since PMS 1.43.2.
 */
export const getMetadataAgentProviderGroups: Operation<'pms', NoParameters, MetadataAgentProviderGroupContainer> =
  /* @__PURE__ */ operation({
    id: 'getMetadataAgentProviderGroups',
    host: 'pms',
    method: 'GET',
    path: '/media/providers/metadata/group',
    reading: decodeMetadataAgentProviderGroupContainer,
  });

/** Parameters of {@link postMetadataAgentProviderGroups}. */
export interface PostMetadataAgentProviderGroupsParams {
  /** What to call the group. Example: `Films in two languages`. */
  title: string;

  /** The identifier of the provider that is to identify the items. Example: `tv.example.agents.movie`. */
  primaryIdentifier: string;
}

/**
 * Makes a group of metadata providers.
 *
 * `POST /media/providers/metadata/group` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 */
export const postMetadataAgentProviderGroups: Operation<
  'pms',
  PostMetadataAgentProviderGroupsParams,
  MetadataAgentProviderGroupContainer
> = /* @__PURE__ */ operation({
  id: 'postMetadataAgentProviderGroups',
  host: 'pms',
  method: 'POST',
  path: '/media/providers/metadata/group',
  reading: decodeMetadataAgentProviderGroupContainer,
});

/** Parameters of {@link getMetadataAgentProviderGroup}. */
export interface GetMetadataAgentProviderGroupParams {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  groupId: string | number;
}

/**
 * Gives one group of metadata providers.
 *
 * `GET /media/providers/metadata/group/{groupId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMetadataAgentProviderGroup: Operation<
  'pms',
  GetMetadataAgentProviderGroupParams,
  MetadataAgentProviderGroupContainer
> = /* @__PURE__ */ operation({
  id: 'getMetadataAgentProviderGroup',
  host: 'pms',
  method: 'GET',
  path: '/media/providers/metadata/group/{groupId}',
  reading: decodeMetadataAgentProviderGroupContainer,
});

/** Parameters of {@link putMetadataAgentProviderGroup}. */
export interface PutMetadataAgentProviderGroupParams {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  groupId: string | number;

  /** The new title. Example: `Films in two languages`. */
  title?: string | undefined;
}

/**
 * Changes a group of metadata providers.
 *
 * `PUT /media/providers/metadata/group/{groupId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await putMetadataAgentProviderGroup(client, { groupId: '2', title: 'Films in two languages' });
 * ```
 */
export const putMetadataAgentProviderGroup: Operation<
  'pms',
  PutMetadataAgentProviderGroupParams,
  MetadataAgentProviderGroupContainer
> = /* @__PURE__ */ operation({
  id: 'putMetadataAgentProviderGroup',
  host: 'pms',
  method: 'PUT',
  path: '/media/providers/metadata/group/{groupId}',
  reading: decodeMetadataAgentProviderGroupContainer,
});

/** Parameters of {@link deleteMetadataAgentProviderGroup}. */
export interface DeleteMetadataAgentProviderGroupParams {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  groupId: string | number;
}

/**
 * Removes a group of metadata providers.
 *
 * `DELETE /media/providers/metadata/group/{groupId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteMetadataAgentProviderGroup: Operation<'pms', DeleteMetadataAgentProviderGroupParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'deleteMetadataAgentProviderGroup',
    host: 'pms',
    method: 'DELETE',
    path: '/media/providers/metadata/group/{groupId}',
    reading: 'none',
  });

/** Parameters of {@link putMetadataAgentProviderGroupItem}. */
export interface PutMetadataAgentProviderGroupItemParams {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  groupId: string | number;

  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `3`. */
  providerId: string | number;

  /** The number of the provider that it is to come after. Example: `2`. */
  after?: number | undefined;
}

/**
 * Puts a metadata provider into a group, or moves it there.
 *
 * `PUT /media/providers/metadata/group/{groupId}/items/{providerId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await putMetadataAgentProviderGroupItem(client, { groupId: '2', providerId: '3', after: 2 });
 * ```
 */
export const putMetadataAgentProviderGroupItem: Operation<
  'pms',
  PutMetadataAgentProviderGroupItemParams,
  MetadataAgentProviderGroupItemContainer
> = /* @__PURE__ */ operation({
  id: 'putMetadataAgentProviderGroupItem',
  host: 'pms',
  method: 'PUT',
  path: '/media/providers/metadata/group/{groupId}/items/{providerId}',
  reading: decodeMetadataAgentProviderGroupItemContainer,
});

/** Parameters of {@link deleteMetadataAgentProviderGroupItem}. */
export interface DeleteMetadataAgentProviderGroupItemParams {
  /** The group's `id`, from `postMetadataAgentProviderGroups`. Example: `2`. */
  groupId: string | number;

  /** The provider's `id`, from `getMetadataAgentProviders`. Example: `3`. */
  providerId: string | number;
}

/**
 * Takes a metadata provider out of a group.
 *
 * `DELETE /media/providers/metadata/group/{groupId}/items/{providerId}` of Plex Media Server, since PMS 1.43.2.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const deleteMetadataAgentProviderGroupItem: Operation<
  'pms',
  DeleteMetadataAgentProviderGroupItemParams,
  undefined
> = /* @__PURE__ */ operation({
  id: 'deleteMetadataAgentProviderGroupItem',
  host: 'pms',
  method: 'DELETE',
  path: '/media/providers/metadata/group/{groupId}/items/{providerId}',
  reading: 'none',
});
