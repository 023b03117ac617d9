import type { JsonObject } from '../world/json-object.ts';
import type { SharingSettings } from '../world/records-account.ts';
import { settingsFor } from '../world/sharing-settings.ts';

/** Settings as v2 gives them: a filter of photos that hides nothing is null, and one of everything is never set. */
export function settingsFields(settings: SharingSettings): object {
  return { ...settings, filterPhotos: settings.filterPhotos || null, filterAll: null };
}

/** Reads settings from a request, whose flags may be `1`, `"1"` or `true`. What is not given stays as it was. */
export function settingsFrom(given: JsonObject, before: SharingSettings = settingsFor()): SharingSettings {
  const flag = (name: 'allowChannels' | 'allowSubtitleAdmin' | 'allowSync' | 'allowCameraUpload'): boolean =>
    isGiven(given[name]) ? /^(1|true)$/i.test(String(given[name])) : before[name];
  const filter = (name: 'filterMovies' | 'filterTelevision' | 'filterMusic' | 'filterPhotos'): string =>
    isGiven(given[name]) ? String(given[name]) : before[name];
  return {
    allowChannels: flag('allowChannels'),
    allowSubtitleAdmin: flag('allowSubtitleAdmin'),
    allowSync: flag('allowSync'),
    allowCameraUpload: flag('allowCameraUpload'),
    allowTuners: isGiven(given['allowTuners']) ? Number(given['allowTuners']) || 0 : before.allowTuners,
    filterMovies: filter('filterMovies'),
    filterTelevision: filter('filterTelevision'),
    filterMusic: filter('filterMusic'),
    filterPhotos: filter('filterPhotos'),
  };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
