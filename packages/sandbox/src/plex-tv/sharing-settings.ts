import type { SharingSettings } from '../world/records-account.ts';

const nothingSaid: SharingSettings = {
  allowChannels: false,
  allowSubtitleAdmin: false,
  allowSync: false,
  allowCameraUpload: false,
  allowTuners: 0,
  filterMovies: '',
  filterTelevision: '',
  filterMusic: '',
  filterPhotos: '',
};

/** Settings of which some are given: the rest allows nothing, and hides nothing. */
export function settingsFor(given: Partial<SharingSettings> = {}): SharingSettings {
  return { ...nothingSaid, ...given };
}

/** Settings as v2 gives them: a filter of photos that hides nothing is null, and one of everything is never set. */
export function settingsFields(settings: SharingSettings): object {
  return { ...settings, filterPhotos: settings.filterPhotos || null, filterAll: null };
}

/** Reads settings from a request, whose flags may be `1`, `"1"` or `true`. What is not given stays as it was. */
export function settingsFrom(
  given: Readonly<Record<string, unknown>>,
  before: SharingSettings = nothingSaid,
): SharingSettings {
  const entries = Object.entries(before).map(([name, value]) => {
    const said = given[name];
    if (said === undefined || said === null) return [name, value];
    if (typeof value === 'boolean') return [name, /^(1|true)$/i.test(String(said))];
    return [name, typeof value === 'number' ? Number(said) || 0 : String(said)];
  });
  return Object.fromEntries(entries) as SharingSettings;
}
