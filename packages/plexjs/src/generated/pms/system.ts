// Generated from contract/pms/system.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import {
  aside,
  count,
  flag,
  keep,
  list,
  none,
  number,
  settle,
  text,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import { metadataTypeNumbers, type MetadataTypeNumber } from '../models/metadata-types.ts';

/** A language that an agent has metadata in. */
export interface AgentLanguage extends Extra {
  /**
   * The language's code.
   *
   * Example: `en`.
   */
  code?: string | undefined;
}

/** Decodes {@link AgentLanguage}. */
export function decodeAgentLanguage(wire: Wire): AgentLanguage {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'code':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as AgentLanguage;
}

/** A kind of item that an agent knows. */
export interface AgentMediaType extends Extra {
  /** The kind. */
  mediaType?: MetadataTypeNumber | undefined;

  /**
   * The kind's name.
   *
   * Example: `Movies`.
   */
  name?: string | undefined;

  /** The languages that it has metadata in. */
  languages: readonly AgentLanguage[];
}

/** Decodes {@link AgentMediaType}. */
export function decodeAgentMediaType(wire: Wire): AgentMediaType {
  const result: Draft<AgentMediaType> = { mediaType: undefined, name: undefined, languages: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'mediaType':
        result.mediaType = count(value, metadataTypeNumbers, result, key);
        break;
      case 'name':
        result.name = text(value, result, key);
        break;
      case 'Language':
        result.languages = list(value, decodeAgentLanguage, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AgentMediaType;
}

/** Where a library takes metadata from. */
export interface Agent extends Extra {
  /**
   * The agent's identifier.
   *
   * Example: `com.plexapp.agents.themoviedb`.
   */
  identifier?: string | undefined;

  /**
   * The agent's name.
   *
   * Example: `The Movie Database`.
   */
  name?: string | undefined;

  /** Whether applications have to name where the metadata is from. */
  hasAttribution?: boolean | undefined;

  /** Whether it has settings. */
  hasPrefs?: boolean | undefined;

  /** Whether it can identify items by itself, and does not only add to others. */
  primary?: boolean | undefined;

  /** The kinds of item that it knows. */
  mediaTypes: readonly AgentMediaType[];

  /** The languages, where only one kind of item was asked for. */
  languages: readonly AgentLanguage[];
}

/** Decodes {@link Agent}. */
export function decodeAgent(wire: Wire): Agent {
  const result: Draft<Agent> = {
    identifier: undefined,
    name: undefined,
    hasAttribution: undefined,
    hasPrefs: undefined,
    primary: undefined,
    mediaTypes: none,
    languages: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'name':
        result.name = text(value, result, key);
        break;
      case 'hasAttribution':
        result.hasAttribution = flag(value, result, key);
        break;
      case 'hasPrefs':
        result.hasPrefs = flag(value, result, key);
        break;
      case 'primary':
        result.primary = flag(value, result, key);
        break;
      case 'MediaType':
        result.mediaTypes = list(value, decodeAgentMediaType, result, key);
        break;
      case 'Language':
        result.languages = list(value, decodeAgentLanguage, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Agent;
}

/** The answer with agents. */
export interface AgentContainer extends MediaContainer {
  /** The agents. */
  agents: readonly Agent[];
}

/** Decodes {@link AgentContainer}. */
export function decodeAgentContainer(wire: Wire): AgentContainer {
  const result: Draft<AgentContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    agents: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Agent':
        result.agents = list(value, decodeAgent, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AgentContainer;
}

/** A folder of the server's disk. */
export interface BrowsePath extends Extra {
  /**
   * The path that lists the folder.
   *
   * Example: `/services/browse/L21lZGlh`.
   */
  key?: string | undefined;

  /**
   * The folder's path on the disk.
   *
   * Example: `/media`.
   */
  path?: string | undefined;

  /**
   * The folder's name.
   *
   * Example: `media`.
   */
  title?: string | undefined;

  /** Whether it is the home folder of the account that the server runs under. */
  home?: boolean | undefined;

  /** Whether it is on another machine. */
  network?: boolean | undefined;
}

/** Decodes {@link BrowsePath}. */
export function decodeBrowsePath(wire: Wire): BrowsePath {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'path':
      case 'title':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      case 'home':
      case 'network':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as BrowsePath;
}

/** A file of the server's disk. */
export interface BrowseFile extends Extra {
  /** The path that names the file. */
  key?: string | undefined;

  /**
   * The file's path on the disk.
   *
   * Example: `/media/Movies/October Sky (1999).mkv`.
   */
  path?: string | undefined;

  /** The file's name. */
  title?: string | undefined;
}

/** Decodes {@link BrowseFile}. */
export function decodeBrowseFile(wire: Wire): BrowseFile {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
      case 'path':
      case 'title':
        if (typeof value !== 'string') wire[key] = text(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as BrowseFile;
}

/** What is in a folder of the server's disk. */
export interface BrowseContainer extends MediaContainer {
  /** The folders. */
  paths: readonly BrowsePath[];

  /** The files, where they were asked for. */
  files: readonly BrowseFile[];
}

/** Decodes {@link BrowseContainer}. */
export function decodeBrowseContainer(wire: Wire): BrowseContainer {
  const result: Draft<BrowseContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    paths: none,
    files: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'Path':
        result.paths = list(value, decodeBrowsePath, result, key);
        break;
      case 'File':
        result.files = list(value, decodeBrowseFile, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as BrowseContainer;
}

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
  /** The folder's path on the disk, in base64. `key` of a folder holds it ready. */
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
  /** The web page's address. */
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
