// Generated from contract/pms/statistics.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeSystemAccount, decodeSystemDevice, type SystemAccount, type SystemDevice } from '../models/accounts.ts';
import { fieldsOfMediaContainer, type MediaContainer } from '../models/container.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';

/** The known values of {@link StatisticsTimespan}. */
export const statisticsTimespans = [1, 2, 3, 4, 6] as const;

/**
 * The length of time that a row of statistics is about.
 *
 * - `1`: One row a month.
 * - `2`: One row a week.
 * - `3`: One row a day.
 * - `4`: One row an hour.
 * - `6`: A few seconds.
 */
export type StatisticsTimespan = (typeof statisticsTimespans)[number] | (number & {});

/** What a device of an account was sent in a length of time. */
export interface StatisticsBandwidth extends Extra {
  /** The account; 1 is the owner. Example: `238960586`. */
  accountId?: string | undefined;

  /** The device, by its number in the list of devices. Example: `208`. */
  deviceId?: string | undefined;

  /** The length of time. */
  timespan?: StatisticsTimespan | undefined;

  /** When it began. Example: `2026-01-31T21:48:05Z`. */
  at?: Date | undefined;

  /** Whether the device was in the server's own network. */
  lan?: boolean | undefined;

  /** How much it was sent. In bytes. Example: `22`. */
  bytes?: number | undefined;
}

/** Decodes {@link StatisticsBandwidth}. */
export const decodeStatisticsBandwidth: Decode<StatisticsBandwidth> = /* @__PURE__ */ decoder(() =>
  fields('text accountId= deviceId=|count timespan|date at|flag lan|number bytes'),
);

/** What a device of an account played in a length of time. */
export interface StatisticsMedia extends Extra {
  /** The account; 1 is the owner. Example: `1`. */
  accountId?: string | undefined;

  /** The device, by its number in the list of devices. Example: `13`. */
  deviceId?: string | undefined;

  /** The length of time. */
  timespan?: StatisticsTimespan | undefined;

  /** When it began. Example: `2026-01-31T21:48:05Z`. */
  at?: Date | undefined;

  /** What was played. */
  metadataType?: MetadataTypeNumber | undefined;

  /** How many items. Example: `1`. */
  count?: number | undefined;

  /** How long it was played. In seconds. Example: `1555`. */
  duration?: number | undefined;
}

/** Decodes {@link StatisticsMedia}. */
export const decodeStatisticsMedia: Decode<StatisticsMedia> = /* @__PURE__ */ decoder(() =>
  fields('text accountId= deviceId=|count timespan metadataType|date at|number count duration'),
);

/** How busy the server's machine was in a length of time. */
export interface StatisticsResources extends Extra {
  /** The length of time. */
  timespan?: StatisticsTimespan | undefined;

  /** When it began. Example: `2026-01-31T21:48:05Z`. */
  at?: Date | undefined;

  /** How busy the machine was, in percent. Example: `5`. */
  hostCpuUtilization?: number | undefined;

  /** How much of the processor the server takes, in percent. Example: `0.713`. */
  processCpuUtilization?: number | undefined;

  /** How full the machine's memory was, in percent. Example: `64.939`. */
  hostMemoryUtilization?: number | undefined;

  /** How much of it was the server's, in percent. Example: `3.666`. */
  processMemoryUtilization?: number | undefined;
}

/** Decodes {@link StatisticsResources}. */
export const decodeStatisticsResources: Decode<StatisticsResources> = /* @__PURE__ */ decoder(() =>
  fields(
    'count timespan|date at|number hostCpuUtilization processCpuUtilization hostMemoryUtilization processMemoryUtilization',
  ),
);

/** What was sent, with the accounts and devices that it was sent to. */
export interface BandwidthStatisticsContainer extends MediaContainer {
  /** The players that the rows name by number. */
  devices: readonly SystemDevice[];

  /** The people that the rows name by number. */
  accounts: readonly SystemAccount[];

  /** How much was sent, by stretch of time, account and device. */
  statistics: readonly StatisticsBandwidth[];
}

/** Decodes {@link BandwidthStatisticsContainer}. */
export const decodeBandwidthStatisticsContainer: Decode<BandwidthStatisticsContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    {
      'devices[]': decodeSystemDevice,
      'accounts[]': decodeSystemAccount,
      'statistics[]=StatisticsBandwidth': decodeStatisticsBandwidth,
    },
    fieldsOfMediaContainer(),
  ),
);

/** What was played, with the accounts and devices that played it. */
export interface MediaStatisticsContainer extends MediaContainer {
  /** The players that the rows name by number. */
  devices: readonly SystemDevice[];

  /** The people that the rows name by number. */
  accounts: readonly SystemAccount[];

  /** What was played. */
  statistics: readonly StatisticsMedia[];
}

/** Decodes {@link MediaStatisticsContainer}. */
export const decodeMediaStatisticsContainer: Decode<MediaStatisticsContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    {
      'devices[]': decodeSystemDevice,
      'accounts[]': decodeSystemAccount,
      'statistics[]=StatisticsMedia': decodeStatisticsMedia,
    },
    fieldsOfMediaContainer(),
  ),
);

/** How busy the server's machine was. */
export interface ResourcesStatisticsContainer extends MediaContainer {
  /** How busy it was, the oldest first. */
  statistics: readonly StatisticsResources[];
}

/** Decodes {@link ResourcesStatisticsContainer}. */
export const decodeResourcesStatisticsContainer: Decode<ResourcesStatisticsContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'statistics[]=StatisticsResources': decodeStatisticsResources }, fieldsOfMediaContainer()),
);

/** Parameters of {@link getBandwidthStatistics}. */
export interface GetBandwidthStatisticsParams {
  /** The length of time that a row is about. Example: `3`. */
  timespan?: StatisticsTimespan | undefined;

  /** The account; 1 is the owner. Example: `1`. */
  accountId?: string | number | undefined;

  /** The device, by its number on the server. Example: `208`. */
  deviceId?: string | number | undefined;

  /** Whether the device is in the server's own network. */
  lan?: boolean | undefined;

  /** When the length of time began, to the second. Example: `2026-01-31T21:48:05Z`. */
  at?: Date | undefined;

  /** Since when it began. Example: `2026-01-01T00:00:00Z`. */
  since?: Date | undefined;

  /** Until when it began. Example: `2026-02-01T00:00:00Z`. */
  until?: Date | undefined;

  /** How much was sent. In bytes. Example: `6694183`. */
  bytes?: number | undefined;

  /** More than how much was sent. In bytes. Example: `1000000`. */
  bytesAbove?: number | undefined;

  /** Less than how much was sent. In bytes. Example: `50000000`. */
  bytesBelow?: number | undefined;
}

/**
 * Tells how much was sent to whom.
 *
 * `GET /statistics/bandwidth` of Plex Media Server.
 *
 * @example
 * ```ts
 * await getBandwidthStatistics(client, { timespan: 3 });
 * ```
 */
export const getBandwidthStatistics: Operation<'pms', GetBandwidthStatisticsParams, BandwidthStatisticsContainer> =
  /* @__PURE__ */ operation({
    id: 'getBandwidthStatistics',
    host: 'pms',
    method: 'GET',
    path: '/statistics/bandwidth',
    reading: decodeBandwidthStatisticsContainer,
    rules: {
      accountId: 'query:accountID',
      deviceId: 'query:deviceID',
      since: 'query:at>',
      until: 'query:at<',
      bytesAbove: 'query:bytes>',
      bytesBelow: 'query:bytes<',
    },
  });

/** Parameters of {@link getStatistics}. */
export interface GetStatisticsParams {
  /** The length of time that a row is about. Example: `3`. */
  timespan?: StatisticsTimespan | undefined;

  /** The account; 1 is the owner. Example: `1`. */
  accountId?: string | number | undefined;

  /** The device, by its number on the server. Example: `13`. */
  deviceId?: string | number | undefined;

  /** Since when the length of time began. Example: `2026-01-01T00:00:00Z`. */
  since?: Date | undefined;

  /** Until when the length of time began. Example: `2026-02-01T00:00:00Z`. */
  until?: Date | undefined;
}

/**
 * Tells what was played by whom.
 *
 * `GET /statistics/media` of Plex Media Server.
 *
 * @example
 * ```ts
 * await getStatistics(client, { timespan: 3 });
 * ```
 */
export const getStatistics: Operation<'pms', GetStatisticsParams, MediaStatisticsContainer> = /* @__PURE__ */ operation(
  {
    id: 'getStatistics',
    host: 'pms',
    method: 'GET',
    path: '/statistics/media',
    reading: decodeMediaStatisticsContainer,
    rules: { accountId: 'query:accountID', deviceId: 'query:deviceID', since: 'query:at>', until: 'query:at<' },
  },
);

/** Parameters of {@link getResourcesStatistics}. */
export interface GetResourcesStatisticsParams {
  /** The length of time that a row is about; only seconds are kept. Example: `3`. */
  timespan?: StatisticsTimespan | undefined;
}

/**
 * Tells how busy the server's machine is.
 *
 * `GET /statistics/resources` of Plex Media Server.
 *
 * @example
 * ```ts
 * await getResourcesStatistics(client, { timespan: 3 });
 * ```
 */
export const getResourcesStatistics: Operation<'pms', GetResourcesStatisticsParams, ResourcesStatisticsContainer> =
  /* @__PURE__ */ operation({
    id: 'getResourcesStatistics',
    host: 'pms',
    method: 'GET',
    path: '/statistics/resources',
    reading: decodeResourcesStatisticsContainer,
  });
