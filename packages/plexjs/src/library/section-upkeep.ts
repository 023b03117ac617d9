import type { LibrarySection } from '../generated/models/sections.ts';
import type { Setting } from '../generated/models/settings.ts';
import type { CommonItem } from '../generated/pms/sections-edit.ts';
import type { SectionTimeline } from '../generated/pms/sections-maintenance.ts';
import type { LockName } from '../items/edit-fields.ts';
import type { Item } from '../items/item.ts';
import type { ItemType } from '../items/item-types.ts';
import type { JobOptions } from '../server/job.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import type { SettingValues } from '../server/setting-values.ts';
import type { ManagedHubs } from './managed-hubs.ts';
import type { SectionChanges, SectionTotals } from './section-requests.ts';

/** A library's data. */
export interface SectionUpkeep extends LibrarySection {
  /** The server that it is on. */
  readonly server: PlexServer;
}

/** What is done to a library as a whole. Most of it is for the owner only. */
export abstract class SectionUpkeep {
  /**
   * Looks for new, changed and vanished files: `/library/sections/{key}/refresh`.
   *
   * ```ts
   * await movies.scan({ onProgress: ({ message }) => console.log(message) });
   * ```
   *
   * @param options `path`: only this folder of the library.
   */
  async scan({ path, ...options }: JobOptions & { readonly path?: string } = {}): Promise<void> {
    await (await import('./on-demand.ts')).scan(this, { path }, options);
  }

  /** Ends the scan that is under way: `DELETE /library/sections/{key}/refresh`. */
  async cancelScan(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).cancelScan(this, options);
  }

  /** Reads the metadata of all items anew: `/library/sections/{key}/refresh?force=1`. It may take long. */
  async refresh(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).scan(this, { force: true }, options);
  }

  /** Looks at all files again, for their streams and lengths: `PUT /library/sections/{key}/analyze`. */
  async analyze(options: JobOptions = {}): Promise<void> {
    await (await import('./on-demand.ts')).analyze(this, options);
  }

  /** Forgets items whose files are gone: `PUT /library/sections/{key}/emptyTrash`. */
  async emptyTrash(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).emptyTrash(this, options);
  }

  /** Deletes the pictures that are shown while seeking: `DELETE /library/sections/{key}/indexes`. */
  async deletePreviews(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deletePreviews(this, options);
  }

  /** Deletes the markers of openings that were found in it: `DELETE /library/sections/{key}/intros`. */
  async deleteIntros(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteIntros(this, options);
  }

  /** Changes what the library is called and where its files are: `PUT /library/sections/{key}`. */
  async editSection(changes: SectionChanges, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).edit(this, changes, options);
  }

  /** Adds folders to it. */
  async addLocations(paths: readonly string[], options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).addLocations(this, paths, options);
  }

  /** Takes folders off it. Throws `PlexUsageError` for one that it does not have, and for the last one. */
  async removeLocations(paths: readonly string[], options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).removeLocations(this, paths, options);
  }

  /** Deletes the library, and leaves the files: `DELETE /library/sections/{key}`. */
  async delete(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).deleteSection(this, options);
  }

  /** The library's settings: `GET /library/sections/{key}/prefs`. */
  async fetchPreferences(options?: RequestOptions): Promise<readonly Setting[]> {
    return (await import('./on-demand.ts')).readPreferences(this, options);
  }

  /** Changes settings of the library. Values of a choice can be said by their label. Throws `PlexUsageError` for settings and values that there are not. */
  async setPreferences(values: SettingValues, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).writePreferences(this, values, options);
  }

  /** Sets all settings of the library to what they are by default. */
  async resetPreferences(options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).resetPreferences(this, options);
  }

  /**
   * Locks a field of all items of a type, so that agents leave it alone: `PUT /library/sections/{key}/all`.
   *
   * @param field For instance `summary`, `genres` or `thumb`.
   * @throws {PlexUsageError} For a field or type that there is not.
   */
  async lockAll(field: LockName, type: ItemType, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).lockAll(this, field, type, true, options);
  }

  /** Unlocks a field of all items of a type, as {@link SectionUpkeep.lockAll} locks it. */
  async unlockAll(field: LockName, type: ItemType, options?: RequestOptions): Promise<void> {
    await (await import('./on-demand.ts')).lockAll(this, field, type, false, options);
  }

  /** What several items of one type have in common: `GET /library/sections/{key}/common`. `mixedFields` names where they differ. */
  async common(items: readonly Item[], options?: RequestOptions): Promise<CommonItem | undefined> {
    return (await import('./on-demand.ts')).readCommon(this, items, options);
  }

  /** How long its items are altogether, and how large. */
  async totals(options?: RequestOptions): Promise<SectionTotals> {
    return (await import('./on-demand.ts')).readTotals(this, options);
  }

  /** When it last changed, and how much is still to be read: `GET /library/sections/{key}/timeline`. */
  async timeline(options?: RequestOptions): Promise<SectionTimeline> {
    return (await import('./on-demand.ts')).readTimeline(this, options);
  }

  /** Its hubs, and where they are shown: `GET /hubs/sections/{key}/manage`. */
  async managedHubs(options?: RequestOptions): Promise<ManagedHubs> {
    return (await import('./on-demand.ts')).readManagedHubs(this, options);
  }
}
