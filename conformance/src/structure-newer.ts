/**
 * Fields that servers of today send and that captures lack because they are older. Each with where it is known from.
 * A field counts at every place whose last element has the name before the dot; `*` stands for any.
 */
export const newer: readonly (readonly [field: string, since: string])[] = [
  ['*.apiVersion', 'an attribute of the root and of the identity since 1.41.9'],
  ['*.claimed', 'an attribute of the identity since about 1.10'],
  ['Metadata.Image', 'pictures by what they show, since 1.41'],
  ['Metadata.UltraBlurColors', 'since 1.41'],
  ['Metadata.slug', 'since 1.40, of what plex.tv describes'],
  ['Metadata.parentSlug', 'since 1.40'],
  ['Metadata.grandparentSlug', 'since 1.40'],
  ['Metadata.Guid', 'identifiers at other services, since 1.21 with the agents of today'],
  ['Media.aperture', 'of photos with EXIF data, which the captured ones lack; python-plexapi reads it'],
  ['Media.exposure', 'the same'],
  ['Media.iso', 'the same'],
  [
    'Metadata.Location',
    'the folders of a show or artist, which no captured one by itself shows; python-plexapi reads them',
  ],
  ['Directory.content', 'of a library, since 1.16'],
  ['Directory.directory', 'of a library, since 1.16'],
  ['Directory.contentChangedAt', 'of a library, since 1.16'],
  ['Directory.hidden', 'of a library, since 1.16'],
];

/** Whether a field at a place is one that captures are too old for. */
export function isNewer(place: string, field: string): boolean {
  const element = (place.split('.').at(-1) ?? '').replace(/\[.*\]$/, '');
  return newer.some(([name]) => name === `*.${field}` || name === `${element}.${field}`);
}

/** Collections of captures from servers of long ago (0.9, 2012 to 2015), by the beginning of their files' names. */
const oldCaptures = ['openpht/', 'serenity-android/', 'plex.py/', 'node-plex-api/'];

/** Whether a capture is of a server of long ago, whose fields today's need not have. */
export function isOld(file: string): boolean {
  return oldCaptures.some((beginning) => file.startsWith(beginning));
}
