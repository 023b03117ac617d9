import type { Setting } from '../generated/models/settings.ts';
import { getAllPreferences, setPreferences } from '../generated/pms/preferences.ts';
import { suggestion } from '../query/suggest.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';
import { checkedValues, choicesOf, type SettingChoice, settingOf, type SettingValues } from './setting-values.ts';

/**
 * The settings of a server, as they were when they were read.
 *
 * ```ts
 * const preferences = await server.preferences();
 * console.log(preferences.value('FriendlyName'));
 * await preferences.set({ FriendlyName: 'Attic', LogVerbose: true });
 * ```
 */
export class Preferences {
  /** All of them, in the server's order. */
  readonly settings: readonly Setting[];
  readonly #server: PlexServer;

  constructor(server: PlexServer, settings: readonly Setting[]) {
    this.#server = server;
    this.settings = settings;
  }

  /** By the group that the server shows them in; those without one under the empty text. */
  get groups(): ReadonlyMap<string, readonly Setting[]> {
    const groups = new Map<string, Setting[]>();
    for (const setting of this.settings) {
      const { group = '' } = setting;
      groups.set(group, [...(groups.get(group) ?? []), setting]);
    }
    return groups;
  }

  /** A setting. Throws `PlexUsageError` where there is none of this identifier. The case of its letters does not count. */
  get(id: string): Setting {
    const found = settingOf(this.settings, id);
    if (found) return found;
    const ids = this.settings.flatMap((setting) => setting.id ?? []);
    throw new PlexUsageError(`The server has no setting “${id}”. ${suggestion(id, ids)}`);
  }

  /** The value of a setting. */
  value(id: string): Setting['value'] {
    return this.get(id).value;
  }

  /** The values that a setting can have; none where it can have any. */
  choices(id: string): readonly SettingChoice[] {
    return choicesOf(this.get(id));
  }

  /**
   * Changes settings: `PUT /:/prefs`. Values of a choice can be said by their label.
   *
   * @returns The settings, read anew.
   * @throws {PlexUsageError} For settings and values that there are not.
   */
  async set(values: SettingValues, options?: RequestOptions): Promise<Preferences> {
    const prefs = checkedValues(this.settings, values);
    await setPreferences(this.#server.client, { prefs }, options);
    return readPreferences(this.#server, options);
  }
}

/** See `PlexServer.preferences`. */
export async function readPreferences(server: PlexServer, options?: RequestOptions): Promise<Preferences> {
  return new Preferences(server, (await getAllPreferences(server.client, undefined, options)).settings);
}
