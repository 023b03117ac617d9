import { getViewStateSync, setViewStateSync } from '../generated/plex-tv/account.ts';
import {
  type AccountOptOut,
  getOptOuts,
  getPrivacyData,
  type OptOutValue,
  optOutValues,
  type PrivacySettings,
  setOptOut,
  setPrivacyData,
} from '../generated/plex-tv/privacy.ts';
import { getWebhooks, setWebhooks } from '../generated/plex-tv/webhooks.ts';
import { suggestion } from '../query/suggest.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { readUser } from './user.ts';

/** What Plex is told of: what is left out stays as it is. */
export interface PrivacyChanges {
  /** Not to be told what is played. */
  readonly optOutPlayback?: boolean;
  /** Not to be told what libraries hold. */
  readonly optOutLibraryStats?: boolean;
}

/**
 * What an account has set: webhooks, the online sources that it does without, privacy, and whether watch states are kept at plex.tv.
 *
 * ```ts
 * const settings = await account.settings();
 * await settings.addWebhook('https://example.com/plex');
 * ```
 */
export class AccountSettings {
  readonly #client: PlexClient<PlexHost>;

  /** Made by `PlexAccount.settings`. */
  constructor(client: PlexClient<PlexHost>) {
    this.#client = client;
  }

  /** Where servers post what happens: `GET /api/v2/user/webhooks`. Throws `PlexForbiddenError` without a Plex Pass. */
  async webhooks(options?: RequestOptions): Promise<string[]> {
    const webhooks = await getWebhooks(this.#client, undefined, options);
    return webhooks.flatMap(({ url }) => (url === undefined ? [] : [url]));
  }

  /**
   * Says where servers post, in place of all addresses until now: `POST /api/v2/user/webhooks`. None: nowhere. Gives what there is then.
   *
   * @throws {PlexUsageError} For an address that is none of http or https.
   * @throws {PlexForbiddenError} Without a Plex Pass.
   */
  async setWebhooks(urls: readonly (string | URL)[], options?: RequestOptions): Promise<string[]> {
    const checked = [...new Set(urls.map(webhookUrl))];
    const webhooks = await setWebhooks(this.#client, { urls: checked }, options);
    return webhooks.flatMap(({ url }) => (url === undefined ? [] : [url]));
  }

  /** Adds an address to those that servers post to, which are read before. An address that is there already stays once. */
  async addWebhook(url: string | URL, options?: RequestOptions): Promise<string[]> {
    const added = webhookUrl(url);
    return this.setWebhooks([...(await this.webhooks(options)), added], options);
  }

  /** Takes an address off those that servers post to, which are read before. Throws `PlexUsageError` where it is none of them. */
  async removeWebhook(url: string | URL, options?: RequestOptions): Promise<string[]> {
    const removed = String(url);
    const urls = await this.webhooks(options);
    if (!urls.includes(removed))
      throw new PlexUsageError(
        `removeWebhook: “${removed}” is no webhook of the account. ${suggestion(removed, urls)}`,
      );
    return this.setWebhooks(
      urls.filter((other) => other !== removed),
      options,
    );
  }

  /** Which of Plex's online sources the account does without: `GET /api/v2/user/{uuid}/settings/opt_outs`. */
  async optOuts(options?: RequestOptions): Promise<readonly AccountOptOut[]> {
    const { uuid } = await readUser(this.#client, {}, options);
    return (await getOptOuts(this.#client, { uuid }, options)).optOuts;
  }

  /**
   * Does without one of Plex's online sources, or with it again: `POST /api/v2/user/{uuid}/settings/opt_outs`.
   *
   * @param source Its key, for instance `tv.plex.provider.vod`, or the last part of it.
   * @param value `opt_in`, `opt_out`, or `opt_out_managed` for managed users only, which music does not have.
   * @throws {PlexUsageError} For a source or a value that there is not.
   */
  async setOptOut(source: string, value: OptOutValue, options?: RequestOptions): Promise<void> {
    if (!(optOutValues as readonly string[]).includes(value))
      throw new PlexUsageError(`setOptOut: no value “${value}”. ${suggestion(value, optOutValues)}`);
    const key = source.includes('.') ? source : `tv.plex.provider.${source}`;
    if (key.endsWith('.music') && value === 'opt_out_managed')
      throw new PlexUsageError(
        'setOptOut: music can be opted out of for the whole account only, not for managed users.',
      );
    const { uuid } = await readUser(this.#client, {}, options);
    const { optOuts } = await getOptOuts(this.#client, { uuid }, options);
    const keys = optOuts.flatMap((optOut) => (optOut.key === undefined ? [] : [optOut.key]));
    if (keys.length > 0 && !keys.includes(key))
      throw new PlexUsageError(`setOptOut: no source “${source}”. ${suggestion(key, keys)}`);
    await setOptOut(this.#client, { uuid, key, value }, options);
  }

  /** What Plex is told of: `GET /api/v2/user/privacy`. */
  async privacy(options?: RequestOptions): Promise<PrivacySettings> {
    return getPrivacyData(this.#client, undefined, options);
  }

  /** Changes what Plex is told of: `PUT /api/v2/user/privacy`. Throws `PlexUsageError` where nothing is to change. */
  async setPrivacy(changes: PrivacyChanges, options?: RequestOptions): Promise<void> {
    const { optOutPlayback, optOutLibraryStats } = changes;
    if (optOutPlayback === undefined && optOutLibraryStats === undefined)
      throw new PlexUsageError('setPrivacy: say optOutPlayback or optOutLibraryStats.');
    await setPrivacyData(this.#client, { optOutPlayback, optOutLibraryStats }, options);
  }

  /** Whether watch states and ratings are kept at plex.tv, for all servers; undefined where the person was not asked: `GET /api/v2/user/view_state_sync`. */
  async viewStateSync(options?: RequestOptions): Promise<boolean | undefined> {
    return (await getViewStateSync(this.#client, undefined, options)).consent ?? undefined;
  }

  /** Has watch states and ratings kept at plex.tv, or no longer: `PUT /api/v2/user/view_state_sync`. */
  async setViewStateSync(consent: boolean, options?: RequestOptions): Promise<void> {
    await setViewStateSync(this.#client, { consent }, options);
  }
}

function webhookUrl(url: string | URL): string {
  const text = String(url);
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new PlexUsageError('A webhook is an address of http or https, for instance https://example.com/plex.');
  return text;
}
