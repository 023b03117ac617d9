import type { MediaSubscription } from '../generated/pms/subscription-models.ts';
import { createSubscription, getTemplate } from '../generated/pms/subscriptions.ts';
import { boundTo } from '../items/bound-to.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { changedSettings } from './device-settings.ts';
import { type Subscription, subscriptionFrom } from './subscription.ts';

/** How something is recorded. */
export interface RecordOptions extends RequestOptions {
  /** Changes to the settings of the choice, for instance `{ onlyNewAirings: 0, endOffsetMinutes: 5 }`. Values of a choice can be said by their label. */
  readonly settings?: SettingValues;
  /** The library that it goes into, or its key. Default: the choice's. */
  readonly section?: { readonly key?: string | undefined } | string | number;
  /** The folder of that library, or its number. Default: the choice's, or of another library the server's. */
  readonly location?: { readonly id?: string | undefined } | string | number;
}

/** A way to record something: this episode, all episodes. */
export interface RecordingChoice extends MediaSubscription {
  /** The server that it is on. */
  readonly server: PlexServer;
}

/**
 * A way to record something: this episode, all episodes. `settings` has what can be set, `selected` whether applications suggest it. It is
 * the decoded data themselves, with methods on the prototype.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- Its data come from the interface.
export class RecordingChoice {
  /**
   * Orders it: `POST /media/subscriptions`.
   *
   * @throws {PlexUsageError} For settings and values that there are not, before anything is sent.
   * @throws {PlexRequestError} With status 409, where the same was ordered before.
   */
  async record({ settings = {}, section, location, ...options }: RecordOptions = {}): Promise<Subscription> {
    const prefs = changedSettings(this.settings, settings);
    const { hints, params } = parametersOf(this);
    const sectionId = section === undefined ? this.targetLibrarySectionId : keyOf('library', section);
    const isUsual = sectionId === this.targetLibrarySectionId;
    const locationId =
      location === undefined ? (isUsual ? this.targetSectionLocationId : undefined) : keyOf('folder', location);
    const place = { targetLibrarySectionId: sectionId, targetSectionLocationId: locationId };
    const wish = { type: this.type, ...place, hints, params, prefs };
    return subscriptionFrom(this.server, await createSubscription(this.server.client, wish, options));
  }
}

/** See `LiveTv.choices`. */
export async function readChoices(
  server: PlexServer,
  guid: string,
  options?: RequestOptions,
): Promise<RecordingChoice[]> {
  const { templates } = await getTemplate(server.client, { guid }, options);
  return templates.flatMap(({ subscriptions }) => subscriptions).map(boundTo(server, RecordingChoice));
}

/** What a template holds ready, as the server wants it back: a query of `hints[...]` and `params[...]`. */
function parametersOf({ parameters, title }: MediaSubscription): {
  readonly hints: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
} {
  if (!parameters) throw new PlexUsageError(`“${title ?? 'The choice'}” has no parameters, so it cannot be ordered.`);
  const pairs = [...new URLSearchParams(parameters)];
  const named = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      pairs.flatMap(([key, value]) => {
        const [, base, inner] = /^(\w+)\[(.+)\]$/.exec(key) ?? [];
        return base === name && inner !== undefined ? [[inner, value]] : [];
      }),
    );
  return { hints: named('hints'), params: named('params') };
}

function keyOf(
  what: string,
  value: { readonly key?: string | undefined; readonly id?: string | undefined } | string | number,
): string {
  const key = typeof value === 'object' ? (value.key ?? value.id) : String(value);
  if (!key) throw new PlexUsageError(`This ${what} has no number.`);
  return key;
}
