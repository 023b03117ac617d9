// Generated from contract/pms/subscription-models.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import { decodeItem, type Item } from '../models/items.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
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
  /** The subscription's number. Example: `18`. */
  key?: string | undefined;

  /** What is fetched. */
  type?: MetadataTypeNumber | undefined;

  /** The subscription's title; in a template the choice's, such as `This Episode`. */
  title?: string | undefined;

  /** When it was made. Example: `2021-08-06T01:13:19Z`. */
  createdAt?: Date | undefined;

  /** The number of the library that it goes into. Example: `2`. */
  targetLibrarySectionId?: string | undefined;

  /** The number of the folder, of the target library, that it goes into. Example: `3`. */
  targetSectionLocationId?: string | undefined;

  /** What the library that recordings go into is called. Example: `TV Shows`. */
  librarySectionTitle?: string | undefined;

  /** The folder. Example: `/media/TV Shows`. */
  locationPath?: string | undefined;

  /** Which airings it takes. */
  airingsType?: AiringsType | undefined;

  /** How long all that was fetched is. Only when the storage is asked for. In milliseconds. Example: `21600000`. */
  durationTotal?: number | undefined;

  /** How big all that was fetched is. Only when the storage is asked for. In bytes. Example: `227001669489`. */
  storageTotal?: number | undefined;

  /** What `createSubscription` takes for this choice of a template: a query of hints and parameters, encoded. Example: `hints[title]=Family%20Guy&hints[guid]=plex%3A%2F%2Fshow%2F5d9c086c705e7a001e6e0d1f&params[mediaProviderID]=1`. */
  parameters?: string | undefined;

  /** Whether this choice of a template is the one that applications suggest. */
  selected?: boolean | undefined;

  /** The film or episode that is fetched. */
  video?: SubscribedItem | undefined;

  /** The show or season that is fetched. */
  directory?: SubscribedItem | undefined;

  /** The playlist that it goes into. */
  playlist?: SubscribedItem | undefined;

  /** What can be set of the subscription, with what it is set to. */
  settings: readonly Setting[];

  /** What is planned, running or done. Only when the grabs are asked for. */
  grabs: readonly MediaGrabOperation[];

  /** What airs on a live session's channel, from its start to the next item. */
  timeline?: AiringItems | undefined;

  /** What airs on other channels at the same time as a live session. */
  alsoAiring?: AiringItems | undefined;
}

/** Decodes {@link MediaSubscription}. */
export const decodeMediaSubscription: Decode<MediaSubscription> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key key=id title targetLibrarySectionId= targetSectionLocationId= librarySectionTitle locationPath parameters|count type type=metadataType|date createdAt|word airingsType|number durationTotal storageTotal|flag selected',
    {
      video: decodeSubscribedItem,
      directory: decodeSubscribedItem,
      playlist: decodeSubscribedItem,
      'settings[]': decodeSetting,
      'grabs[]=MediaGrabOperation': decodeMediaGrabOperation,
      timeline: decodeAiringItems,
      alsoAiring: decodeAiringItems,
    },
  ),
);

/** What a {@link SubscribedItem} has beside the item's own fields. */
export interface SubscribedItemFields extends Extra {
  /** The number of the provider that the item is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** The number of the subscription. Example: `18`. */
  mediaSubscriptionId?: string | undefined;

  /** How far its recording is, as a number of the server's. Example: `2`. */
  status?: string | undefined;

  /** When the airing begins. Example: `2026-01-31T20:00:00Z`. */
  beginsAt?: Date | undefined;

  /** When the airing ends. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | undefined;

  /** The year that the show began. Example: `1999`. */
  grandparentYear?: number | undefined;
}

/** The item of a subscription: an item, and what the guide knows of its airing. */
export type SubscribedItem = Item & SubscribedItemFields;

/** Decodes {@link SubscribedItem}. */
export const decodeSubscribedItem: Decode<SubscribedItem> = /* @__PURE__ */ overlayDecoder(
  () => fields('text mediaProviderId= mediaSubscriptionId= status|date beginsAt endsAt|number grandparentYear'),
  decodeItem,
);

/** The fetching of one item: a recording, or a download. */
export interface MediaGrabOperation extends Extra {
  /** The operation's identifier, with which it is cancelled. Example: `005-555wew`. */
  id?: string | undefined;

  /** The operation's path. Example: `/media/grabbers/operations/005-555wew`. */
  key?: string | undefined;

  /** How far it is. */
  status?: GrabStatus | undefined;

  /** How much of it is done, in percent. Example: `64.5`. */
  percent?: number | undefined;

  /** How much has come. In bytes. Example: `734003200`. */
  currentSize?: number | undefined;

  /** The number of the subscription that it is for. Example: `18`. */
  mediaSubscriptionId?: string | undefined;

  /** Which version of the item is fetched, counted from 0. Example: `0`. */
  mediaIndex?: number | undefined;

  /** The number of the tuner. Example: `12`. */
  deviceId?: string | undefined;

  /** What it is fetched with. Example: `tv.plex.grabbers.hdhomerun`. */
  grabberIdentifier?: string | undefined;

  /** What is fetched: `livetv`, `stream`, `download`. Example: `livetv`. */
  grabberProtocol?: string | undefined;

  /** The provider that the item is from. Example: `tv.plex.providers.epg.cloud:28`. */
  provider?: string | undefined;

  /** Whether it moves on with time, as live television does. */
  rolling?: boolean | undefined;

  /** When the airing begins. Example: `2026-01-31T20:00:00Z`. */
  beginsAt?: Date | undefined;

  /** When the airing ends. Example: `2026-01-31T21:00:00Z`. */
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

/** Decodes {@link MediaGrabOperation}. */
export const decodeMediaGrabOperation: Decode<MediaGrabOperation> = /* @__PURE__ */ decoder(() =>
  fields(
    'text id key mediaSubscriptionId= deviceId= grabberIdentifier grabberProtocol provider title grandparentTitle|word status|number percent currentSize mediaIndex parentIndex index|flag rolling|date beginsAt endsAt',
    { 'item=Metadata': decodeItem, 'item=Video': decodeItem },
  ),
);

/** Items that air one after another, or at the same time. */
export interface AiringItems extends Extra {
  /** Programmes, each with the times of its broadcasts in `media`. */
  items: readonly Item[];
}

/** Decodes {@link AiringItems}. */
export const decodeAiringItems: Decode<AiringItems> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeItem, 'items[]=Video': decodeItem }),
);

/** The answer with subscriptions. */
export interface MediaSubscriptionContainer extends MediaContainer {
  /** The subscriptions, the most important first. */
  subscriptions: readonly MediaSubscription[];
}

/** Decodes {@link MediaSubscriptionContainer}. */
export const decodeMediaSubscriptionContainer: Decode<MediaSubscriptionContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'subscriptions[]=MediaSubscription': decodeMediaSubscription }, fieldsOfMediaContainer()),
);

/** The answer with grabs. */
export interface MediaGrabOperationContainer extends MediaContainer {
  /** Planned, running and finished recordings. */
  grabs: readonly MediaGrabOperation[];
}

/** Decodes {@link MediaGrabOperationContainer}. */
export const decodeMediaGrabOperationContainer: Decode<MediaGrabOperationContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'grabs[]=MediaGrabOperation': decodeMediaGrabOperation }, fieldsOfMediaContainer()),
);

/** The ways to subscribe to an item. */
export interface SubscriptionTemplate extends Extra {
  /** The choices: this episode, all episodes. */
  subscriptions: readonly MediaSubscription[];
}

/** Decodes {@link SubscriptionTemplate}. */
export const decodeSubscriptionTemplate: Decode<SubscriptionTemplate> = /* @__PURE__ */ decoder(() =>
  fields('', { 'subscriptions[]=MediaSubscription': decodeMediaSubscription }),
);

/** The answer with templates. */
export interface SubscriptionTemplateContainer extends MediaContainer {
  /** The templates, in practice one. */
  templates: readonly SubscriptionTemplate[];

  /** The settings that a subscription can have, from servers before 2017, which have no templates. */
  settings: readonly Setting[];
}

/** Decodes {@link SubscriptionTemplateContainer}. */
export const decodeSubscriptionTemplateContainer: Decode<SubscriptionTemplateContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    { 'templates[]=SubscriptionTemplate': decodeSubscriptionTemplate, 'settings[]': decodeSetting },
    fieldsOfMediaContainer(),
  ),
);

/** What may come with subscriptions. */
export interface SubscriptionIncludes {
  /** Gives the grabs as well. */
  includeGrabs?: boolean | undefined;

  /** Gives how much room each one takes. */
  includeStorage?: boolean | undefined;
}
