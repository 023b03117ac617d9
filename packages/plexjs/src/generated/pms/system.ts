// Generated from contract/pms/system.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** A language that an agent has metadata in. */
export interface AgentLanguage extends Extra {
  /** The language, as two letters. Example: `en`. */
  code?: string | undefined;
}

/** Decodes {@link AgentLanguage}. */
export const decodeAgentLanguage: Decode<AgentLanguage> = /* @__PURE__ */ decoder(() => fields('text code'));

/** A kind of item that an agent knows. */
export interface AgentMediaType extends Extra {
  /** The kind. */
  mediaType?: MetadataTypeNumber | undefined;

  /** The kind's name. Example: `Movies`. */
  name?: string | undefined;

  /** The languages that it has metadata in. */
  languages: readonly AgentLanguage[];
}

/** Decodes {@link AgentMediaType}. */
export const decodeAgentMediaType: Decode<AgentMediaType> = /* @__PURE__ */ decoder(() =>
  fields('count mediaType|text name', { 'languages[]': decodeAgentLanguage }),
);

/** Where a library takes metadata from. */
export interface Agent extends Extra {
  /** The agent, as a reversed domain name. Example: `com.plexapp.agents.themoviedb`. */
  identifier?: string | undefined;

  /** What to call the agent. Example: `The Movie Database`. */
  name?: string | undefined;

  /** Whether applications have to name where the metadata is from. */
  hasAttribution?: boolean | undefined;

  /** Whether it has settings. */
  hasPrefs?: boolean | undefined;

  /** Whether it can identify items by itself, and does not only add to others. */
  primary?: boolean | undefined;

  /** Whether it is used. Only in the order of agents. */
  enabled?: boolean | undefined;

  /** The kinds of item that it knows. */
  mediaTypes: readonly AgentMediaType[];

  /** The languages, where only one kind of item was asked for. */
  languages: readonly AgentLanguage[];
}

/** Decodes {@link Agent}. */
export const decodeAgent: Decode<Agent> = /* @__PURE__ */ decoder(() =>
  fields('text identifier name|flag hasAttribution hasPrefs primary enabled', {
    'mediaTypes[]': decodeAgentMediaType,
    'languages[]': decodeAgentLanguage,
  }),
);

/** The answer with agents. */
export interface AgentContainer extends MediaContainer {
  /** The metadata agents that the server has. */
  agents: readonly Agent[];

  /** Whether a channel's list is to be left out of the history. */
  noHistory?: boolean | undefined;

  /** Whether a channel's list takes the place of the one before. */
  replaceParent?: boolean | undefined;
}

/** Decodes {@link AgentContainer}. */
export const decodeAgentContainer: Decode<AgentContainer> = /* @__PURE__ */ decoder(() =>
  fields('flag noHistory replaceParent', { 'agents[]': decodeAgent }, fieldsOfMediaContainer()),
);

/** A folder of the server's disk. */
export interface BrowsePath extends Extra {
  /** The path that lists the folder. Example: `/services/browse/L21lZGlh`. */
  key?: string | undefined;

  /** The folder's path on the disk. Example: `/media`. */
  path?: string | undefined;

  /** The folder's name. Example: `media`. */
  title?: string | undefined;

  /** Whether it is the home folder of the account that the server runs under. */
  home?: boolean | undefined;

  /** Whether it is on another machine. */
  network?: boolean | undefined;
}

/** Decodes {@link BrowsePath}. */
export const decodeBrowsePath: Decode<BrowsePath> = /* @__PURE__ */ decoder(() =>
  fields('text key path title|flag home network'),
);

/** A file of the server's disk. */
export interface BrowseFile extends Extra {
  /** The path that names the file. Example: `/services/browse/L21lZGlhL3RyaXAubWt2`. */
  key?: string | undefined;

  /** The file's path on the disk. Example: `/media/Movies/October Sky (1999).mkv`. */
  path?: string | undefined;

  /** The file's name. */
  title?: string | undefined;
}

/** Decodes {@link BrowseFile}. */
export const decodeBrowseFile: Decode<BrowseFile> = /* @__PURE__ */ decoder(() => fields('text key path title'));

/** What is in a folder of the server's disk. */
export interface BrowseContainer extends MediaContainer {
  /** The folders. */
  paths: readonly BrowsePath[];

  /** The files, where they were asked for. */
  files: readonly BrowseFile[];
}

/** Decodes {@link BrowseContainer}. */
export const decodeBrowseContainer: Decode<BrowseContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'paths[]': decodeBrowsePath, 'files[]': decodeBrowseFile }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getAgents}. */
export interface GetAgentsParams {
  /** Gives only those that know this kind of item. */
  mediaType?: MetadataTypeNumber | undefined;
}

/**
 * Lists the agents that the server has.
 *
 * `GET /system/agents` of Plex Media Server.
 */
export const getAgents: Operation<'pms', GetAgentsParams, AgentContainer> = /* @__PURE__ */ operation({
  id: 'getAgents',
  host: 'pms',
  method: 'GET',
  path: '/system/agents',
  reading: decodeAgentContainer,
});

/** Parameters of {@link getAgentOrder}. */
export interface GetAgentOrderParams {
  /** The agent, as a reversed domain name. Example: `com.plexapp.agents.themoviedb`. */
  identifier: string;

  /** The kind of item. */
  mediaType: MetadataTypeNumber;
}

/**
 * Lists an agent and those that add to it, in the order in which they are asked for one kind of item. Servers that have no plug-ins any more answer 404.
 *
 * `GET /system/agents/{identifier}/config/{mediaType}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getAgentOrder: Operation<'pms', GetAgentOrderParams, AgentContainer> = /* @__PURE__ */ operation({
  id: 'getAgentOrder',
  host: 'pms',
  method: 'GET',
  path: '/system/agents/{identifier}/config/{mediaType}',
  reading: decodeAgentContainer,
});

/** Parameters of {@link browseRoots}. */
export interface BrowseRootsParams {
  /** Gives files as well. */
  includeFiles?: boolean | undefined;
}

/**
 * Lists the folders that browsing the server's disk begins with. For the owner.
 *
 * `GET /services/browse` of Plex Media Server.
 */
export const browseRoots: Operation<'pms', BrowseRootsParams, BrowseContainer> = /* @__PURE__ */ operation({
  id: 'browseRoots',
  host: 'pms',
  method: 'GET',
  path: '/services/browse',
  reading: decodeBrowseContainer,
});

/** Parameters of {@link browsePath}. */
export interface BrowsePathParams {
  /** The folder's path on the disk, in base64. `key` of a folder holds it ready. Example: `L21lZGlhL01vdmllcw==`. */
  base64path: string;

  /** Gives files as well. */
  includeFiles?: boolean | undefined;
}

/**
 * Lists what is in a folder of the server's disk. For the owner.
 *
 * `GET /services/browse/{base64path}` of Plex Media Server.
 */
export const browsePath: Operation<'pms', BrowsePathParams, BrowseContainer> = /* @__PURE__ */ operation({
  id: 'browsePath',
  host: 'pms',
  method: 'GET',
  path: '/services/browse/{base64path}',
  reading: decodeBrowseContainer,
});

/** Parameters of {@link lookupUrl}. */
export interface LookupUrlParams {
  /** The web page's address. Example: `https://www.youtube.com/watch?v=aqz-KE-bpKQ`. */
  url: string;

  /** Asks for an item that can be downloaded. */
  syncable?: boolean | undefined;
}

/**
 * Gives the item behind the address of a web page, on servers that still run plug-ins for it. Parts whose media is `indirect` have to be asked for once more.
 *
 * `GET /system/services/url/lookup` of Plex Media Server.
 */
export const lookupUrl: Operation<'pms', LookupUrlParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'lookupUrl',
  host: 'pms',
  method: 'GET',
  path: '/system/services/url/lookup',
  reading: decodeItemContainer,
});
