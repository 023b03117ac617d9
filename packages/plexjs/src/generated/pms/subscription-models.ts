// Generated from contract/pms/subscription-models.tsp by `npm run generate`. Do not edit.

import {
  aside,
  count,
  date,
  flag,
  keep,
  list,
  none,
  number,
  one,
  overlay,
  settle,
  text,
  word,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
import type { MediaContainer } from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';
import { metadataTypeNumbers, type MetadataTypeNumber } from '../models/metadata-types.ts';
import { decodeSetting, type Setting } from '../models/settings.ts';

/** The known values of {@link AiringsType}. */
export const airingsTypes = ['New Airings Only', 'New and Repeat Airings'] as const;

/**
 * Which airings a subscription takes.
 *
 * - `New Airings Only`: New ones.
 * - `New and Repeat Airings`: New ones and repeats.
 */
export type AiringsType = (typeof airingsTypes)[number] | (string & {});

/** The known values of {@link GrabStatus}. */
export const grabStatuses = [
  'inactive',
  'scheduled',
  'inprogress',
  'complete',
  'cancelled',
  'error',
  'postprocessing',
  'paused',
] as const;

/**
 * How far the fetching of an item is.
 *
 * - `inactive`: It is not planned.
 * - `scheduled`: It is planned.
 * - `inprogress`: It is running.
 * - `complete`: It is done.
 * - `cancelled`: It was cancelled.
 * - `error`: It failed.
 * - `postprocessing`: What came is being worked on.
 * - `paused`: It waits.
 */
export type GrabStatus = (typeof grabStatuses)[number] | (string & {});

/** An order to fetch an item whenever it airs or appears: a recording, or a download. */
export interface MediaSubscription extends Extra {
  /**
   * The subscription's number.
   *
   * Example: `18`.
   */
  key?: string | undefined;

  /** What is fetched. */
  type?: MetadataTypeNumber | undefined;

  /** The subscription's title; in a template the choice's, such as `This Episode`. */
  title?: string | undefined;

  /** When it was made. */
  createdAt?: Date | undefined;

  /**
   * The number of the library that it goes into.
   *
   * Example: `2`.
   */
  targetLibrarySectionId?: string | undefined;

  /** The number of that library's folder that it goes into. */
  targetSectionLocationId?: string | undefined;

  /**
   * The title of the library.
   *
   * Example: `TV Shows`.
   */
  librarySectionTitle?: string | undefined;

  /**
   * The folder.
   *
   * Example: `/media/TV Shows`.
   */
  locationPath?: string | undefined;

  /** Which airings it takes. */
  airingsType?: AiringsType | undefined;

  /** How long all that was fetched is. Only when the storage is asked for. */
  durationTotal?: number | undefined;

  /** How big all that was fetched is. Only when the storage is asked for. */
  storageTotal?: number | undefined;

  /** What `createSubscription` takes for this choice of a template: a query of hints and parameters, encoded. */
  parameters?: string | undefined;

  /** Whether this choice of a template is the one that applications suggest. */
  selected?: boolean | undefined;

  /** The film or episode that is fetched. */
  video?: SubscribedItem | undefined;

  /** The show or season that is fetched. */
  directory?: SubscribedItem | undefined;

  /** The playlist that it goes into. */
  playlist?: SubscribedItem | undefined;

  /** The subscription's settings. */
  settings: readonly Setting[];

  /** What is planned, running or done. Only when the grabs are asked for. */
  grabs: readonly MediaGrabOperation[];

  /** What airs on a live session's channel, from its start to the next item. */
  timeline?: AiringItems | undefined;

  /** What airs on other channels at the same time as a live session. */
  alsoAiring?: AiringItems | undefined;
}

/** Decodes {@link MediaSubscription}. */
export function decodeMediaSubscription(wire: Wire): MediaSubscription {
  const result: Draft<MediaSubscription> = {
    key: undefined,
    type: undefined,
    title: undefined,
    createdAt: undefined,
    targetLibrarySectionId: undefined,
    targetSectionLocationId: undefined,
    librarySectionTitle: undefined,
    locationPath: undefined,
    airingsType: undefined,
    durationTotal: undefined,
    storageTotal: undefined,
    parameters: undefined,
    selected: undefined,
    video: undefined,
    directory: undefined,
    playlist: undefined,
    settings: none,
    grabs: none,
    timeline: undefined,
    alsoAiring: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'type':
      case 'metadataType':
        result.type = count(value, metadataTypeNumbers, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'createdAt':
        result.createdAt = date(value, result, key);
        break;
      case 'targetLibrarySectionID':
        result.targetLibrarySectionId = text(value, result, key);
        break;
      case 'targetSectionLocationID':
        result.targetSectionLocationId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'locationPath':
        result.locationPath = text(value, result, key);
        break;
      case 'airingsType':
        result.airingsType = word(value, airingsTypes, result, key);
        break;
      case 'durationTotal':
        result.durationTotal = number(value, result, key);
        break;
      case 'storageTotal':
        result.storageTotal = number(value, result, key);
        break;
      case 'parameters':
        result.parameters = text(value, result, key);
        break;
      case 'selected':
        result.selected = flag(value, result, key);
        break;
      case 'Video':
        result.video = one(value, decodeSubscribedItem, result, key);
        break;
      case 'Directory':
        result.directory = one(value, decodeSubscribedItem, result, key);
        break;
      case 'Playlist':
        result.playlist = one(value, decodeSubscribedItem, result, key);
        break;
      case 'Setting':
        result.settings = list(value, decodeSetting, result, key);
        break;
      case 'MediaGrabOperation':
        result.grabs = list(value, decodeMediaGrabOperation, result, key);
        break;
      case 'Timeline':
        result.timeline = one(value, decodeAiringItems, result, key);
        break;
      case 'AlsoAiring':
        result.alsoAiring = one(value, decodeAiringItems, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MediaSubscription;
}

/** What a {@link SubscribedItem} has beside the item's own fields. */
export interface SubscribedItemFields extends Extra {
  /** The number of the provider that the item is from. */
  mediaProviderId?: string | undefined;

  /** The number of the subscription. */
  mediaSubscriptionId?: string | undefined;

  /** How far its recording is, as a number of the server's. */
  status?: string | undefined;

  /** When the airing begins. */
  beginsAt?: Date | undefined;

  /** When the airing ends. */
  endsAt?: Date | undefined;

  /**
   * The year that the show began.
   *
   * Example: `1999`.
   */
  grandparentYear?: number | undefined;
}

/** The item of a subscription: an item, and what the guide knows of its airing. */
export type SubscribedItem = Item & SubscribedItemFields;

/** Decodes {@link SubscribedItem}. */
export function decodeSubscribedItem(wire: Wire): SubscribedItem {
  const result: Draft<SubscribedItemFields> = {
    mediaProviderId: undefined,
    mediaSubscriptionId: undefined,
    status: undefined,
    beginsAt: undefined,
    endsAt: undefined,
    grandparentYear: undefined,
  };
  const rest: Wire = {};
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'mediaProviderID':
        result.mediaProviderId = text(value, result, key);
        break;
      case 'mediaSubscriptionID':
        result.mediaSubscriptionId = text(value, result, key);
        break;
      case 'status':
        result.status = text(value, result, key);
        break;
      case 'beginsAt':
        result.beginsAt = date(value, result, key);
        break;
      case 'endsAt':
        result.endsAt = date(value, result, key);
        break;
      case 'grandparentYear':
        result.grandparentYear = number(value, result, key);
        break;
      default:
        rest[key] = value;
    }
  }
  return overlay(decodeItem(rest), result) as SubscribedItem;
}

/** The fetching of one item: a recording, or a download. */
export interface MediaGrabOperation extends Extra {
  /** The operation's identifier, with which it is cancelled. */
  id?: string | undefined;

  /**
   * The operation's path.
   *
   * Example: `/media/grabbers/operations/005-555wew`.
   */
  key?: string | undefined;

  /** How far it is. */
  status?: GrabStatus | undefined;

  /** How much of it is done, in percent. */
  percent?: number | undefined;

  /** How much has come. */
  currentSize?: number | undefined;

  /** The number of the subscription that it is for. */
  mediaSubscriptionId?: string | undefined;

  /** Which version of the item is fetched, counted from 0. */
  mediaIndex?: number | undefined;

  /** The number of the tuner. */
  deviceId?: string | undefined;

  /**
   * What it is fetched with.
   *
   * Example: `tv.plex.grabbers.hdhomerun`.
   */
  grabberIdentifier?: string | undefined;

  /**
   * What is fetched: `livetv`, `stream`, `download`.
   *
   * Example: `livetv`.
   */
  grabberProtocol?: string | undefined;

  /** The provider that the item is from. */
  provider?: string | undefined;

  /** Whether it moves on with time, as live television does. */
  rolling?: boolean | undefined;

  /** When the airing begins. */
  beginsAt?: Date | undefined;

  /** When the airing ends. */
  endsAt?: Date | undefined;

  /** The item's title, from old servers. */
  title?: string | undefined;

  /** The title of the item's show, from old servers. */
  grandparentTitle?: string | undefined;

  /** The number of the item's season, from old servers. */
  parentIndex?: number | undefined;

  /** The item's number in its season, from old servers. */
  index?: number | undefined;

  /** The item. */
  item?: Item | undefined;
}

/** Decodes {@link MediaGrabOperation}. */
export function decodeMediaGrabOperation(wire: Wire): MediaGrabOperation {
  const result: Draft<MediaGrabOperation> = {
    id: undefined,
    key: undefined,
    status: undefined,
    percent: undefined,
    currentSize: undefined,
    mediaSubscriptionId: undefined,
    mediaIndex: undefined,
    deviceId: undefined,
    grabberIdentifier: undefined,
    grabberProtocol: undefined,
    provider: undefined,
    rolling: undefined,
    beginsAt: undefined,
    endsAt: undefined,
    title: undefined,
    grandparentTitle: undefined,
    parentIndex: undefined,
    index: undefined,
    item: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'id':
        result.id = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'status':
        result.status = word(value, grabStatuses, result, key);
        break;
      case 'percent':
        result.percent = number(value, result, key);
        break;
      case 'currentSize':
        result.currentSize = number(value, result, key);
        break;
      case 'mediaSubscriptionID':
        result.mediaSubscriptionId = text(value, result, key);
        break;
      case 'mediaIndex':
        result.mediaIndex = number(value, result, key);
        break;
      case 'deviceID':
        result.deviceId = text(value, result, key);
        break;
      case 'grabberIdentifier':
        result.grabberIdentifier = text(value, result, key);
        break;
      case 'grabberProtocol':
        result.grabberProtocol = text(value, result, key);
        break;
      case 'provider':
        result.provider = text(value, result, key);
        break;
      case 'rolling':
        result.rolling = flag(value, result, key);
        break;
      case 'beginsAt':
        result.beginsAt = date(value, result, key);
        break;
      case 'endsAt':
        result.endsAt = date(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'Metadata':
      case 'Video':
        result.item = one(value, decodeItem, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MediaGrabOperation;
}

/** Items that air one after another, or at the same time. */
export interface AiringItems extends Extra {
  /** The items. */
  items: readonly Item[];
}

/** Decodes {@link AiringItems}. */
export function decodeAiringItems(wire: Wire): AiringItems {
  const result: Draft<AiringItems> = { items: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'Metadata':
      case 'Video':
        result.items = list(value, decodeItem, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as AiringItems;
}

/** The answer with subscriptions. */
export interface MediaSubscriptionContainer extends MediaContainer {
  /** The subscriptions, the most important first. */
  subscriptions: readonly MediaSubscription[];
}

/** Decodes {@link MediaSubscriptionContainer}. */
export function decodeMediaSubscriptionContainer(wire: Wire): MediaSubscriptionContainer {
  const result: Draft<MediaSubscriptionContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    subscriptions: none,
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
      case 'MediaSubscription':
        result.subscriptions = list(value, decodeMediaSubscription, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MediaSubscriptionContainer;
}

/** The answer with grabs. */
export interface MediaGrabOperationContainer extends MediaContainer {
  /** The grabs. */
  grabs: readonly MediaGrabOperation[];
}

/** Decodes {@link MediaGrabOperationContainer}. */
export function decodeMediaGrabOperationContainer(wire: Wire): MediaGrabOperationContainer {
  const result: Draft<MediaGrabOperationContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    grabs: none,
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
      case 'MediaGrabOperation':
        result.grabs = list(value, decodeMediaGrabOperation, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as MediaGrabOperationContainer;
}

/** The ways to subscribe to an item. */
export interface SubscriptionTemplate extends Extra {
  /** The choices: this episode, all episodes. */
  subscriptions: readonly MediaSubscription[];
}

/** Decodes {@link SubscriptionTemplate}. */
export function decodeSubscriptionTemplate(wire: Wire): SubscriptionTemplate {
  const result: Draft<SubscriptionTemplate> = { subscriptions: none };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'MediaSubscription':
        result.subscriptions = list(value, decodeMediaSubscription, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SubscriptionTemplate;
}

/** The answer with templates. */
export interface SubscriptionTemplateContainer extends MediaContainer {
  /** The templates, in practice one. */
  templates: readonly SubscriptionTemplate[];
}

/** Decodes {@link SubscriptionTemplateContainer}. */
export function decodeSubscriptionTemplateContainer(wire: Wire): SubscriptionTemplateContainer {
  const result: Draft<SubscriptionTemplateContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    templates: none,
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
      case 'SubscriptionTemplate':
        result.templates = list(value, decodeSubscriptionTemplate, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SubscriptionTemplateContainer;
}

/** What may come with subscriptions. */
export interface SubscriptionIncludes extends Extra {
  /** Gives the grabs as well. */
  includeGrabs?: boolean | undefined;

  /** Gives how much room each one takes. */
  includeStorage?: boolean | undefined;
}

/** Decodes {@link SubscriptionIncludes}. */
export function decodeSubscriptionIncludes(wire: Wire): SubscriptionIncludes {
  let extra: Wire | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'includeGrabs':
      case 'includeStorage':
        if (typeof value !== 'boolean') wire[key] = flag(value, wire, key);
        break;
      default:
        extra = aside(extra, key, value);
    }
  }
  return settle(wire, extra) as SubscriptionIncludes;
}
