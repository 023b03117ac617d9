// Generated from contract/pms/subscription-models.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import {
  bare,
  count,
  date,
  flag,
  keep,
  list,
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

  /** The number of the folder, of the target library, that it goes into. */
  targetSectionLocationId?: string | undefined;

  /**
   * What the library that recordings go into is called.
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

  /** How long all that was fetched is. Only when the storage is asked for. In milliseconds. */
  durationTotal?: number | undefined;

  /** How big all that was fetched is. Only when the storage is asked for. In bytes. */
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

let tableOfMediaSubscription: FieldTable | undefined;

/** Decodes {@link MediaSubscription}. */
export function decodeMediaSubscription(wire: Wire): MediaSubscription {
  return readByTable(
    wire,
    (tableOfMediaSubscription ??= fieldTable(
      'text key title targetLibrarySectionId=targetLibrarySectionID targetSectionLocationId=targetSectionLocationID librarySectionTitle locationPath parameters|date createdAt|number durationTotal storageTotal|flag selected',
      {
        type: ['type', (value, result, key) => count(value, metadataTypeNumbers, result, key)],
        metadataType: ['type', (value, result, key) => count(value, metadataTypeNumbers, result, key)],
        airingsType: ['airingsType', (value, result, key) => word(value, airingsTypes, result, key)],
        Video: ['video', (value, result, key) => one(value, decodeSubscribedItem, result, key)],
        Directory: ['directory', (value, result, key) => one(value, decodeSubscribedItem, result, key)],
        Playlist: ['playlist', (value, result, key) => one(value, decodeSubscribedItem, result, key)],
        Setting: ['settings', (value, result, key) => list(value, decodeSetting, result, key), 1],
        MediaGrabOperation: ['grabs', (value, result, key) => list(value, decodeMediaGrabOperation, result, key), 1],
        Timeline: ['timeline', (value, result, key) => one(value, decodeAiringItems, result, key)],
        AlsoAiring: ['alsoAiring', (value, result, key) => one(value, decodeAiringItems, result, key)],
      },
    )),
  ) as MediaSubscription;
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
  const rest = bare();
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

  /** How much has come. In bytes. */
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

  /** The programme that is recorded. */
  item?: Item | undefined;
}

let tableOfMediaGrabOperation: FieldTable | undefined;

/** Decodes {@link MediaGrabOperation}. */
export function decodeMediaGrabOperation(wire: Wire): MediaGrabOperation {
  return readByTable(
    wire,
    (tableOfMediaGrabOperation ??= fieldTable(
      'text id key mediaSubscriptionId=mediaSubscriptionID deviceId=deviceID grabberIdentifier grabberProtocol provider title grandparentTitle|number percent currentSize mediaIndex parentIndex index|flag rolling|date beginsAt endsAt',
      {
        status: ['status', (value, result, key) => word(value, grabStatuses, result, key)],
        Metadata: ['item', (value, result, key) => one(value, decodeItem, result, key)],
        Video: ['item', (value, result, key) => one(value, decodeItem, result, key)],
      },
    )),
  ) as MediaGrabOperation;
}

/** Items that air one after another, or at the same time. */
export interface AiringItems extends Extra {
  /** Programmes, each with the times of its broadcasts in `media`. */
  items: readonly Item[];
}

let tableOfAiringItems: FieldTable | undefined;

/** Decodes {@link AiringItems}. */
export function decodeAiringItems(wire: Wire): AiringItems {
  return readByTable(
    wire,
    (tableOfAiringItems ??= fieldTable('', {
      Metadata: ['items', (value, result, key) => list(value, decodeItem, result, key), 1],
      Video: ['items', (value, result, key) => list(value, decodeItem, result, key), 1],
    })),
  ) as AiringItems;
}

/** The answer with subscriptions. */
export interface MediaSubscriptionContainer extends MediaContainer {
  /** The subscriptions, the most important first. */
  subscriptions: readonly MediaSubscription[];
}

let tableOfMediaSubscriptionContainer: FieldTable | undefined;

/** Decodes {@link MediaSubscriptionContainer}. */
export function decodeMediaSubscriptionContainer(wire: Wire): MediaSubscriptionContainer {
  return readByTable(
    wire,
    (tableOfMediaSubscriptionContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix|flag allowSync',
      {
        MediaSubscription: [
          'subscriptions',
          (value, result, key) => list(value, decodeMediaSubscription, result, key),
          1,
        ],
      },
    )),
  ) as MediaSubscriptionContainer;
}

/** The answer with grabs. */
export interface MediaGrabOperationContainer extends MediaContainer {
  /** Planned, running and finished recordings. */
  grabs: readonly MediaGrabOperation[];
}

let tableOfMediaGrabOperationContainer: FieldTable | undefined;

/** Decodes {@link MediaGrabOperationContainer}. */
export function decodeMediaGrabOperationContainer(wire: Wire): MediaGrabOperationContainer {
  return readByTable(
    wire,
    (tableOfMediaGrabOperationContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix|flag allowSync',
      { MediaGrabOperation: ['grabs', (value, result, key) => list(value, decodeMediaGrabOperation, result, key), 1] },
    )),
  ) as MediaGrabOperationContainer;
}

/** The ways to subscribe to an item. */
export interface SubscriptionTemplate extends Extra {
  /** The choices: this episode, all episodes. */
  subscriptions: readonly MediaSubscription[];
}

let tableOfSubscriptionTemplate: FieldTable | undefined;

/** Decodes {@link SubscriptionTemplate}. */
export function decodeSubscriptionTemplate(wire: Wire): SubscriptionTemplate {
  return readByTable(
    wire,
    (tableOfSubscriptionTemplate ??= fieldTable('', {
      MediaSubscription: [
        'subscriptions',
        (value, result, key) => list(value, decodeMediaSubscription, result, key),
        1,
      ],
    })),
  ) as SubscriptionTemplate;
}

/** The answer with templates. */
export interface SubscriptionTemplateContainer extends MediaContainer {
  /** The templates, in practice one. */
  templates: readonly SubscriptionTemplate[];
}

let tableOfSubscriptionTemplateContainer: FieldTable | undefined;

/** Decodes {@link SubscriptionTemplateContainer}. */
export function decodeSubscriptionTemplateContainer(wire: Wire): SubscriptionTemplateContainer {
  return readByTable(
    wire,
    (tableOfSubscriptionTemplateContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion|text identifier mediaTagPrefix|flag allowSync',
      {
        SubscriptionTemplate: [
          'templates',
          (value, result, key) => list(value, decodeSubscriptionTemplate, result, key),
          1,
        ],
      },
    )),
  ) as SubscriptionTemplateContainer;
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
  let kept: Extra | undefined;
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'includeGrabs':
      case 'includeStorage':
        if (typeof value !== 'boolean') wire[key] = flag(value, (kept ??= {}), key);
        break;
      default:
        keep((kept ??= {}), key, value);
    }
  }
  return settle(wire, kept?.extra) as SubscriptionIncludes;
}
