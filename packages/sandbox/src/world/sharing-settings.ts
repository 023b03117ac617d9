import type { SharingSettings } from './records-account.ts';

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
