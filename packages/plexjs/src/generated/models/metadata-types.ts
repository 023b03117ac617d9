// Generated from contract/models/metadata-types.tsp by `npm run generate`. Do not edit.

/** The known values of {@link MetadataType}. */
export const metadataTypes = [
  'movie',
  'show',
  'season',
  'episode',
  'artist',
  'album',
  'track',
  'photo',
  'photoalbum',
  'clip',
  'playlist',
  'playlistFolder',
  'collection',
  'person',
] as const;

/**
 * What an item is.
 *
 * - `movie`: A film, or a home video.
 * - `show`: A television show.
 * - `season`: A season of a show.
 * - `episode`: An episode of a show.
 * - `artist`: An artist or a group.
 * - `album`: An album of an artist.
 * - `track`: A track of an album.
 * - `photo`: A photo. Servers call photo albums `photo`, too.
 * - `photoalbum`: An album of photos.
 * - `clip`: A short video: a trailer or another extra, or a video among photos.
 * - `playlist`: A list that a person keeps.
 * - `playlistFolder`: Holds playlists.
 * - `collection`: A collection of a library.
 * - `person`: An actor, director or another person.
 */
export type MetadataType = (typeof metadataTypes)[number] | (string & {});

/** The known values of {@link MetadataTypeNumber}. */
export const metadataTypeNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 42, 1001] as const;

/**
 * What an item is, as the number that queries and notifications use.
 *
 * - `1`: A film, or a home video.
 * - `2`: A television show.
 * - `3`: A season of a show.
 * - `4`: An episode of a show.
 * - `5`: Trailers of films, shows and games.
 * - `6`: Comics; not used.
 * - `7`: An actor, director or another person.
 * - `8`: An artist or a group.
 * - `9`: An album of an artist.
 * - `10`: A track of an album.
 * - `11`: Pictures; not used, photos are 13.
 * - `12`: A short video.
 * - `13`: Single photos.
 * - `14`: An album of photos.
 * - `15`: Lists that people keep.
 * - `16`: Folders with playlists in them.
 * - `18`: A collection of a library.
 * - `42`: A version that the server made of an item to suit a device.
 * - `1001`: An entry of a person's playlist.
 */
export type MetadataTypeNumber = (typeof metadataTypeNumbers)[number] | (number & {});
