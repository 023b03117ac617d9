import {
  deleteMetadataAgentProvider,
  deleteMetadataAgentProviderGroup,
  deleteMetadataAgentProviderGroupItem,
  getMetadataAgentProviderGroups,
  getMetadataAgentProviders,
  type MetadataAgentProvider,
  type MetadataAgentProviderGroup,
  postMetadataAgentProviderGroups,
  postMetadataAgentProviders,
  putMetadataAgentProvider,
  putMetadataAgentProviderGroup,
  putMetadataAgentProviderGroupItem,
} from '../generated/pms/metadata-providers.ts';
import { type ItemType, typeNumbers } from '../items/item-types.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** A provider of metadata, or its number. */
export type MetadataProviderReference = Pick<MetadataAgentProvider, 'id' | 'title'> | string;

/** A group of providers of metadata, or its number. */
export type MetadataGroupReference = Pick<MetadataAgentProviderGroup, 'id' | 'title'> | string;

/**
 * Services of one's own that give a server metadata, and the groups in which libraries ask them one after another. For the owner only;
 * since PMS 1.43.2.
 *
 * ```ts
 * const { metadataProviders } = await server.system();
 * const provider = await metadataProviders.add('http://192.168.1.20:8080/metadata');
 * const group = await metadataProviders.createGroup('My films', provider);
 * ```
 */
export class MetadataProviders {
  readonly #server: PlexServer;

  /** Made by `System.metadataProviders`. */
  constructor(server: PlexServer) {
    this.#server = server;
  }

  /** Those that the server knows, all or those for a type of item: `GET /media/providers/metadata`. */
  async list({ type, ...options }: RequestOptions & { readonly type?: ItemType } = {}): Promise<
    readonly MetadataAgentProvider[]
  > {
    const params = { metadataTypes: type && [typeNumbers[type]] };
    return (await getMetadataAgentProviders(this.#server.client, params, options)).providers;
  }

  /**
   * Makes one known to the server, by its address: `POST /media/providers/metadata`.
   *
   * @throws {PlexUsageError} For what is no address.
   * @throws {PlexRequestError} Of status 409 where the server has it already.
   */
  async add(address: string | URL, options?: RequestOptions): Promise<MetadataAgentProvider> {
    const params = { uri: addressOf(address) };
    return only((await postMetadataAgentProviders(this.#server.client, params, options)).providers, 'provider');
  }

  /** Says that one has another address: `PUT /media/providers/metadata/{id}`. */
  async move(
    provider: MetadataProviderReference,
    address: string | URL,
    options?: RequestOptions,
  ): Promise<MetadataAgentProvider> {
    const params = { providerId: idOf(provider), uri: addressOf(address) };
    return only((await putMetadataAgentProvider(this.#server.client, params, options)).providers, 'provider');
  }

  /** Has the server forget one: `DELETE /media/providers/metadata/{id}`. */
  async remove(provider: MetadataProviderReference, options?: RequestOptions): Promise<void> {
    await deleteMetadataAgentProvider(this.#server.client, { providerId: idOf(provider) }, options);
  }

  /** The groups, with the providers in each: `GET /media/providers/metadata/group`. */
  async groups(options?: RequestOptions): Promise<readonly MetadataAgentProviderGroup[]> {
    return (await getMetadataAgentProviderGroups(this.#server.client, undefined, options)).groups;
  }

  /**
   * Makes a group: `POST /media/providers/metadata/group`.
   *
   * @param primary The provider that says what items are; one of the `list`, or its `identifier`.
   */
  async createGroup(
    title: string,
    primary: Pick<MetadataAgentProvider, 'identifier'> | string,
    options?: RequestOptions,
  ): Promise<MetadataAgentProviderGroup> {
    const primaryIdentifier = typeof primary === 'string' ? primary : primary.identifier;
    if (title.trim() === '' || !primaryIdentifier)
      throw new PlexUsageError('createGroup: a group has a title, and a provider with an identifier.');
    const params = { title, primaryIdentifier };
    return only((await postMetadataAgentProviderGroups(this.#server.client, params, options)).groups, 'group');
  }

  /** Gives a group another title: `PUT /media/providers/metadata/group/{id}`. */
  async renameGroup(group: MetadataGroupReference, title: string, options?: RequestOptions): Promise<void> {
    await putMetadataAgentProviderGroup(this.#server.client, { groupId: idOf(group), title }, options);
  }

  /** Deletes a group: `DELETE /media/providers/metadata/group/{id}`. */
  async removeGroup(group: MetadataGroupReference, options?: RequestOptions): Promise<void> {
    await deleteMetadataAgentProviderGroup(this.#server.client, { groupId: idOf(group) }, options);
  }

  /**
   * Puts a provider into a group, or moves it there: `PUT /media/providers/metadata/group/{id}/items/{provider}`.
   *
   * @param options `after`: the provider of the group that it is to come after.
   */
  async addToGroup(
    group: MetadataGroupReference,
    provider: MetadataProviderReference,
    { after, ...options }: RequestOptions & { readonly after?: MetadataProviderReference } = {},
  ): Promise<void> {
    const ids = { groupId: idOf(group), providerId: idOf(provider) };
    const params = { ...ids, after: after === undefined ? undefined : Number(idOf(after)) };
    await putMetadataAgentProviderGroupItem(this.#server.client, params, options);
  }

  /** Takes a provider out of a group: `DELETE /media/providers/metadata/group/{id}/items/{provider}`. */
  async removeFromGroup(
    group: MetadataGroupReference,
    provider: MetadataProviderReference,
    options?: RequestOptions,
  ): Promise<void> {
    const ids = { groupId: idOf(group), providerId: idOf(provider) };
    await deleteMetadataAgentProviderGroupItem(this.#server.client, ids, options);
  }
}

function addressOf(address: string | URL): string {
  const text = String(address);
  if (!/^https?:/i.test(text) || !URL.canParse(text))
    throw new PlexUsageError(`“${text}” is no address of a provider: it begins with http:// or https://.`);
  return text;
}

function idOf(one: MetadataProviderReference | MetadataGroupReference): string {
  const id = typeof one === 'string' ? one : one.id;
  if (!id) throw new PlexUsageError('This provider or group has no number, so the server cannot be asked about it.');
  return id;
}

function only<T>([one]: readonly T[], what: string): T {
  if (one === undefined) throw new PlexUsageError(`The server did not give the ${what} that it has now.`);
  return one;
}
