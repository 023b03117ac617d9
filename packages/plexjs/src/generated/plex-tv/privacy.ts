// Generated from contract/plex-tv/privacy.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { recordOf, text, type Decode, type Extra } from '../../wire/values.ts';

/** The known values of {@link PrivacyMetricStatus}. */
export const privacyMetricStatuses = ['off', 'anonymous', 'identifiable'] as const;

/**
 * Whether an event is reported to Plex.
 *
 * - `off`: It is not reported.
 * - `anonymous`: It is reported without the account.
 * - `identifiable`: It is reported with the account.
 */
export type PrivacyMetricStatus = (typeof privacyMetricStatuses)[number] | (string & {});

/** The known values of {@link OptOutValue}. */
export const optOutValues = ['opt_in', 'opt_out', 'opt_out_managed'] as const;

/**
 * Whether an online source is shown.
 *
 * - `opt_in`: It is shown.
 * - `opt_out`: It is not shown.
 * - `opt_out_managed`: It is not shown to managed users. The music provider doesn't take this.
 */
export type OptOutValue = (typeof optOutValues)[number] | (string & {});

/** A kind of event that Plex counts. */
export interface PrivacyMetric extends Extra {
  /** What happens. Example: `client:search`. */
  event?: string | undefined;

  /** Whether it is reported. Example: `identifiable`. */
  status?: PrivacyMetricStatus | undefined;
}

/** Decodes {@link PrivacyMetric}. */
export const decodePrivacyMetric: Decode<PrivacyMetric> = /* @__PURE__ */ decoder(() =>
  fields('text event|word status'),
);

/** What Plex is told of the account's doings. */
export interface PrivacySettings extends Extra {
  /** Whether playback is not reported. */
  optOutPlayback?: boolean | undefined;

  /** Whether the sizes of libraries are not reported. */
  optOutLibraryStats?: boolean | undefined;

  /** The domain that reports go to. Example: `analytics.plex.tv`. */
  domain?: string | undefined;

  /** The URL that reports go to. Example: `https://analytics.plex.tv`. */
  baseUrl?: string | undefined;

  /** The kinds of events, with what becomes of each. */
  metrics: readonly PrivacyMetric[];
}

/** Decodes {@link PrivacySettings}. */
export const decodePrivacySettings: Decode<PrivacySettings> = /* @__PURE__ */ decoder(() =>
  fields('flag optOutPlayback optOutLibraryStats|text domain baseUrl', { 'metrics[]=': decodePrivacyMetric }),
);

/** An online source, and whether it is shown. */
export interface AccountOptOut extends Extra {
  /** Which source it is. Example: `tv.plex.provider.vod`. */
  key?: string | undefined;

  /** Whether it is shown. Example: `opt_in`. */
  value?: OptOutValue | undefined;
}

/** Decodes {@link AccountOptOut}. */
export const decodeAccountOptOut: Decode<AccountOptOut> = /* @__PURE__ */ decoder(() => fields('text key|word value'));

/** The online sources of a user. */
export interface AccountOptOuts extends Extra {
  /** The sources. */
  optOuts: readonly AccountOptOut[];
}

/** Decodes {@link AccountOptOuts}. */
export const decodeAccountOptOuts: Decode<AccountOptOuts> = /* @__PURE__ */ decoder(() =>
  fields('', { 'optOuts[]=optOut': decodeAccountOptOut, 'optOuts[]=optOuts': decodeAccountOptOut }),
);

/**
 * Says what Plex is told of the account's doings.
 *
 * `GET /api/v2/user/privacy` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getPrivacyData: Operation<'plex.tv', NoParameters, PrivacySettings> = /* @__PURE__ */ operation({
  id: 'getPrivacyData',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/privacy',
  reading: decodePrivacySettings,
});

/** Parameters of {@link setPrivacyData}. */
export interface SetPrivacyDataParams {
  /** Whether playback is to go unreported. */
  optOutPlayback?: boolean | undefined;

  /** Whether the sizes of libraries are to go unreported. */
  optOutLibraryStats?: boolean | undefined;
}

/**
 * Says what Plex is no longer to be told.
 *
 * `PUT /api/v2/user/privacy` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 *
 * @example
 * ```ts
 * await setPrivacyData(client, { optOutPlayback: true, optOutLibraryStats: true });
 * ```
 */
export const setPrivacyData: Operation<'plex.tv', SetPrivacyDataParams, undefined> = /* @__PURE__ */ operation({
  id: 'setPrivacyData',
  host: 'plex.tv',
  method: 'PUT',
  path: '/api/v2/user/privacy',
  reading: 'none',
  body: 'form',
});

/**
 * Gives, for each online source by its identifier, whether it is shown.
 *
 * `GET /api/v2/user/settings/opt_outs` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getUserOptOutSettings: Operation<
  'plex.tv',
  NoParameters,
  Readonly<Record<string, OptOutValue>>
> = /* @__PURE__ */ operation({
  id: 'getUserOptOutSettings',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/settings/opt_outs',
  reading: /* @__PURE__ */ recordOf(text),
});

/** Parameters of {@link getOptOuts}. */
export interface GetOptOutsParams {
  /** The user's `uuid`, from `getTokenDetails`. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;
}

/**
 * Lists the online sources of a user, and whether they are shown.
 *
 * Unsettled: how its JSON names the list. Known clients read the XML, a root with `optOut` elements; `optOut` and `optOuts` are both read.
 *
 * `GET /api/v2/user/{uuid}/settings/opt_outs` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const getOptOuts: Operation<'plex.tv', GetOptOutsParams, AccountOptOuts> = /* @__PURE__ */ operation({
  id: 'getOptOuts',
  host: 'plex.tv',
  method: 'GET',
  path: '/api/v2/user/{uuid}/settings/opt_outs',
  reading: decodeAccountOptOuts,
});

/** Parameters of {@link setOptOut}. */
export interface SetOptOutParams {
  /** The user's `uuid`, from `getTokenDetails`. Example: `b3c1f8a24e9d7f60`. */
  uuid: string;

  /** Which source it is. Example: `tv.plex.provider.vod`. */
  key: string;

  /** Whether it is to be shown. */
  value: OptOutValue;
}

/**
 * Shows an online source, or no longer.
 *
 * `POST /api/v2/user/{uuid}/settings/opt_outs` of plex.tv.
 *
 * @throws {PlexAuthError} Status 401.
 * @throws {PlexError} Status 400 to 599.
 */
export const setOptOut: Operation<'plex.tv', SetOptOutParams, undefined> = /* @__PURE__ */ operation({
  id: 'setOptOut',
  host: 'plex.tv',
  method: 'POST',
  path: '/api/v2/user/{uuid}/settings/opt_outs',
  reading: 'none',
});
