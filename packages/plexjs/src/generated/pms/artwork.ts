// Generated from contract/pms/artwork.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';

/** The known values of {@link ArtworkElement}. */
export const artworkElements = [
  'thumb',
  'art',
  'clearLogo',
  'squareArt',
  'banner',
  'poster',
  'theme',
  'composite',
] as const;

/**
 * What a picture or tune is to an item.
 *
 * - `thumb`: The poster or cover.
 * - `art`: The background.
 * - `clearLogo`: The logo on a clear ground.
 * - `squareArt`: The square background. Since PMS 1.43.0.
 * - `banner`: The wide picture that old clients show above a show.
 * - `poster`: The poster, for selecting one.
 * - `theme`: The theme tune.
 * - `composite`: A picture that the server puts together from others.
 */
export type ArtworkElement = (typeof artworkElements)[number] | (string & {});

/** A picture of an item in a library, to show behind a menu. */
export interface Artwork extends Extra {
  /** The path of the picture. Example: `/library/metadata/34/art/1715112805`. */
  key?: string | undefined;

  /** The title of the item. Example: `Lava`. */
  title?: string | undefined;

  /** What it is; `image`. Example: `image`. */
  type?: string | undefined;
}

/** Decodes {@link Artwork}. */
export const decodeArtwork: Decode<Artwork> = /* @__PURE__ */ decoder(() => fields('text key title type'));

/** Pictures of items. */
export interface ArtworkContainer extends ListContainer {
  /** The pictures. */
  artworks: readonly Artwork[];
}

/** Decodes {@link ArtworkContainer}. */
export const decodeArtworkContainer: Decode<ArtworkContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'artworks[]=Metadata': decodeArtwork }, fieldsOfListContainer()),
);

/** A poster, background, logo or theme tune that an item has or could have. */
export interface ArtworkChoice extends Extra {
  /** The path or URL of the file. Example: `/library/metadata/1049/file?url=upload%3A%2F%2Fposters%2F466ca2c8`. */
  key?: string | undefined;

  /** What stands for it when it is selected: `upload://…`, `metadata://…`, `media://…`, or a URL. Example: `upload://posters/466ca2c8`. */
  ratingKey?: string | undefined;

  /** Where it is from; absent when it was uploaded. Example: `tmdb`. */
  provider?: string | undefined;

  /** Whether the item has it now. */
  selected?: boolean | undefined;

  /** The path or URL of a small version. Example: `/library/metadata/1049/file?url=upload%3A%2F%2Fposters%2F466ca2c8`. */
  thumb?: string | undefined;
}

/** Decodes {@link ArtworkChoice}. */
export const decodeArtworkChoice: Decode<ArtworkChoice> = /* @__PURE__ */ decoder(() =>
  fields('text key ratingKey provider thumb|flag selected'),
);

/** The files that an item could have for one of its pictures. */
export interface ArtworkChoiceContainer extends ListContainer {
  /** The files. */
  artworks: readonly ArtworkChoice[];
}

/** Decodes {@link ArtworkChoiceContainer}. */
export const decodeArtworkChoiceContainer: Decode<ArtworkChoiceContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'artworks[]=Metadata': decodeArtworkChoice }, fieldsOfListContainer()),
);

/** Parameters of {@link getRandomArtwork}. */
export interface GetRandomArtworkParams {
  /** The keys of the libraries to choose from; all when absent. Example: `['1', '2']`. */
  sections?: readonly (string | number)[] | undefined;
}

/**
 * Gives background pictures of random items.
 *
 * `GET /library/randomArtwork` of Plex Media Server.
 */
export const getRandomArtwork: Operation<'pms', GetRandomArtworkParams, ArtworkContainer> = /* @__PURE__ */ operation({
  id: 'getRandomArtwork',
  host: 'pms',
  method: 'GET',
  path: '/library/randomArtwork',
  reading: decodeArtworkContainer,
});

/** Parameters of {@link getArts}. */
export interface GetArtsParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Gives the background pictures of a library's items.
 *
 * `GET /library/sections/{sectionId}/arts` of Plex Media Server.
 */
export const getArts: Operation<'pms', GetArtsParams, ArtworkContainer> = /* @__PURE__ */ operation({
  id: 'getArts',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/arts',
  reading: decodeArtworkContainer,
});

/** Parameters of {@link setItemArtwork}. */
export interface SetItemArtworkParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** What the file is to the item. */
  element: ArtworkElement;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Sets a picture or tune of an item, by URL or by sending the file, and locks it.
 *
 * `POST /library/metadata/{ids}/{element}` of Plex Media Server.
 *
 * @example
 * ```ts
 * await setItemArtwork(client, {
 *   ids: '1049',
 *   element: 'thumb',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const setItemArtwork: Operation<'pms', SetItemArtworkParams, undefined> = /* @__PURE__ */ operation({
  id: 'setItemArtwork',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/{element}',
  reading: 'none',
  rules: { body: 'body' },
});

/** Parameters of {@link updateItemArtwork}. */
export interface UpdateItemArtworkParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** What the file is to the item. */
  element: ArtworkElement;

  /** The `ratingKey` of the choice. Example: `upload://posters/466ca2c8`. */
  url?: string | undefined;
}

/**
 * Selects one of the pictures that an item could have, and locks it. Theme tunes cannot be selected.
 *
 * `PUT /library/metadata/{ids}/{element}` of Plex Media Server.
 *
 * @example
 * ```ts
 * await updateItemArtwork(client, { ids: '1049', element: 'thumb', url: 'upload://posters/466ca2c8' });
 * ```
 */
export const updateItemArtwork: Operation<'pms', UpdateItemArtworkParams, undefined> = /* @__PURE__ */ operation({
  id: 'updateItemArtwork',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/{element}',
  reading: 'none',
});

/** Parameters of {@link libraryMetadataDeleteElement}. */
export interface LibraryMetadataDeleteElementParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** What the file is to the item. */
  element: ArtworkElement;
}

/**
 * Takes a picture or tune away from an item.
 *
 * `DELETE /library/metadata/{ids}/{element}` of Plex Media Server, since PMS 1.43.0.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const libraryMetadataDeleteElement: Operation<'pms', LibraryMetadataDeleteElementParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'libraryMetadataDeleteElement',
    host: 'pms',
    method: 'DELETE',
    path: '/library/metadata/{ids}/{element}',
    reading: 'none',
  });

/** Parameters of {@link getItemArtwork}. */
export interface GetItemArtworkParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** What the file is to the item. */
  element: ArtworkElement;

  /** The number at the end of the path. Example: `1715112805`. */
  timestamp: string | number;
}

/**
 * Gives a picture or tune of an item. Its path stands in the item's `thumb`, `art`, `theme` and so on, and changes when the file does.
 *
 * `GET /library/metadata/{ids}/{element}/{timestamp}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getItemArtwork: Operation<'pms', GetItemArtworkParams, Response> = /* @__PURE__ */ operation({
  id: 'getItemArtwork',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/{element}/{timestamp}',
  reading: 'stream',
});

/** Parameters of {@link getThumbImage}. */
export interface GetThumbImageParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The width in pixels. Example: `396`. */
  width?: number | undefined;

  /** The height in pixels. Example: `396`. */
  height?: number | undefined;

  /** Covers the whole size rather than fitting into it. */
  minSize?: boolean | undefined;

  /** Enlarges small pictures. */
  upscale?: boolean | undefined;
}

/**
 * Gives the poster of an item in a size.
 *
 * `GET /library/metadata/{ids}/thumb` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getThumbImage: Operation<'pms', GetThumbImageParams, Response> = /* @__PURE__ */ operation({
  id: 'get-thumb-image',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/thumb',
  reading: 'stream',
});

/** Parameters of {@link getBannerImage}. */
export interface GetBannerImageParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The width in pixels. Example: `396`. */
  width?: number | undefined;

  /** The height in pixels. Example: `396`. */
  height?: number | undefined;

  /** Covers the whole size rather than fitting into it. */
  minSize?: boolean | undefined;

  /** Enlarges small pictures. */
  upscale?: boolean | undefined;
}

/**
 * Gives the banner of an item in a size.
 *
 * `GET /library/metadata/{ids}/banner` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getBannerImage: Operation<'pms', GetBannerImageParams, Response> = /* @__PURE__ */ operation({
  id: 'get-banner-image',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/banner',
  reading: 'stream',
});

/** Parameters of {@link getArtImage}. */
export interface GetArtImageParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The width in pixels. Example: `396`. */
  width?: number | undefined;

  /** The height in pixels. Example: `396`. */
  height?: number | undefined;

  /** Covers the whole size rather than fitting into it. */
  minSize?: boolean | undefined;

  /** Enlarges small pictures. */
  upscale?: boolean | undefined;
}

/**
 * Gives the background of an item in a size.
 *
 * `GET /library/metadata/{ids}/art` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getArtImage: Operation<'pms', GetArtImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getArtImage',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/art',
  reading: 'stream',
});

/** Parameters of {@link getThemeMusic}. */
export interface GetThemeMusicParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Gives the theme tune of a show or artist, an MP3 file.
 *
 * `GET /library/metadata/{ids}/theme` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getThemeMusic: Operation<'pms', GetThemeMusicParams, Response> = /* @__PURE__ */ operation({
  id: 'getThemeMusic',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/theme',
  reading: 'stream',
});

/** Parameters of {@link getPlaylistImage}. */
export interface GetPlaylistImageParams {
  /** The playlist's `ratingKey`. Example: `404337`. */
  playlistId: string | number;

  /** The number at the end of the path, which changes with the picture. Example: `1715112805`. */
  updatedAt: string | number;

  /** The width in pixels. Example: `396`. */
  width?: number | undefined;

  /** The height in pixels. Example: `396`. */
  height?: number | undefined;

  /** Covers the whole size rather than fitting into it. */
  minSize?: boolean | undefined;

  /** Enlarges small pictures. */
  upscale?: boolean | undefined;
}

/**
 * Gives the picture that the server puts together for a playlist. Its path stands in the playlist's `composite`.
 *
 * `GET /playlists/{playlistId}/composite/{updatedAt}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylistImage: Operation<'pms', GetPlaylistImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getPlaylistImage',
  host: 'pms',
  method: 'GET',
  path: '/playlists/{playlistId}/composite/{updatedAt}',
  reading: 'stream',
});

/** Parameters of {@link getServerPicture}. */
export interface GetServerPictureParams {
  /** The file's name, as `thumb` and `art` of a library have it. Example: `movie-fanart.jpg`. */
  name: string;
}

/**
 * Gives a picture that comes with the server, such as the one of a library that nobody gave another.
 *
 * `GET /:/resources/{name}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getServerPicture: Operation<'pms', GetServerPictureParams, Response> = /* @__PURE__ */ operation({
  id: 'getServerPicture',
  host: 'pms',
  method: 'GET',
  path: '/:/resources/{name}',
  reading: 'stream',
});

/** Parameters of {@link getServerPictureInFolder}. */
export interface GetServerPictureInFolderParams {
  /** The folder: `dvr`. Example: `dvr`. */
  folder: string;

  /** The file's name, as `icon` of a provider's views has it. Example: `dvr-watchnow-icon.png`. */
  name: string;
}

/**
 * Gives a picture that comes with the server for live television.
 *
 * `GET /:/resources/{folder}/{name}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getServerPictureInFolder: Operation<'pms', GetServerPictureInFolderParams, Response> =
  /* @__PURE__ */ operation({
    id: 'getServerPictureInFolder',
    host: 'pms',
    method: 'GET',
    path: '/:/resources/{folder}/{name}',
    reading: 'stream',
  });

/** Parameters of {@link getMediaFlag}. */
export interface GetMediaFlagParams {
  /** What the sign is of: `videoResolution`, `audioCodec`, `audioChannels`, `contentRating`, `studio`. Example: `videoResolution`. */
  kind: string;

  /** The value, as the item has it. Example: `1080`. */
  value: string;

  /** The version of the signs, which lists give as `mediaTagVersion`. Example: `1684326083`. */
  t?: string | number | undefined;
}

/**
 * Gives the sign of what media are: of a resolution, a codec, a rating, a studio.
 *
 * `GET /system/bundle/media/flags/{kind}/{value}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaFlag: Operation<'pms', GetMediaFlagParams, Response> = /* @__PURE__ */ operation({
  id: 'getMediaFlag',
  host: 'pms',
  method: 'GET',
  path: '/system/bundle/media/flags/{kind}/{value}',
  reading: 'stream',
});

/** Parameters of {@link getMediaPosters}. */
export interface GetMediaPostersParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the posters that an item could have.
 *
 * `GET /library/metadata/{ids}/posters` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaPosters: Operation<'pms', GetMediaPostersParams, ArtworkChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'get-media-posters',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/posters',
    reading: decodeArtworkChoiceContainer,
  });

/** Parameters of {@link postMediaPoster}. */
export interface PostMediaPosterParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds a poster to an item, by URL or by sending the file, and selects it.
 *
 * `POST /library/metadata/{ids}/posters` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await postMediaPoster(client, {
 *   ids: '1049',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const postMediaPoster: Operation<'pms', PostMediaPosterParams, undefined> = /* @__PURE__ */ operation({
  id: 'post-media-poster',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/posters',
  reading: 'none',
  rules: { body: 'body' },
});

/** Parameters of {@link getMediaArts}. */
export interface GetMediaArtsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the backgrounds that an item could have.
 *
 * `GET /library/metadata/{ids}/arts` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaArts: Operation<'pms', GetMediaArtsParams, ArtworkChoiceContainer> = /* @__PURE__ */ operation({
  id: 'get-media-arts',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/arts',
  reading: decodeArtworkChoiceContainer,
});

/** Parameters of {@link postMediaArts}. */
export interface PostMediaArtsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds a background to an item, by URL or by sending the file, and selects it.
 *
 * `POST /library/metadata/{ids}/arts` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await postMediaArts(client, {
 *   ids: '1049',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const postMediaArts: Operation<'pms', PostMediaArtsParams, undefined> = /* @__PURE__ */ operation({
  id: 'post-media-arts',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/arts',
  reading: 'none',
  rules: { body: 'body' },
});

/** Parameters of {@link getMediaClearLogos}. */
export interface GetMediaClearLogosParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the logos that an item could have.
 *
 * `GET /library/metadata/{ids}/clearLogos` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaClearLogos: Operation<'pms', GetMediaClearLogosParams, ArtworkChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'getMediaClearLogos',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/clearLogos',
    reading: decodeArtworkChoiceContainer,
  });

/** Parameters of {@link postMediaClearLogo}. */
export interface PostMediaClearLogoParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds a logo to an item, by URL or by sending the file, and selects it.
 *
 * `POST /library/metadata/{ids}/clearLogos` of Plex Media Server.
 *
 * @example
 * ```ts
 * await postMediaClearLogo(client, {
 *   ids: '1049',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const postMediaClearLogo: Operation<'pms', PostMediaClearLogoParams, undefined> = /* @__PURE__ */ operation({
  id: 'postMediaClearLogo',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/clearLogos',
  reading: 'none',
  rules: { body: 'body' },
});

/** Parameters of {@link getMediaSquareArts}. */
export interface GetMediaSquareArtsParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the square backgrounds that an item could have.
 *
 * `GET /library/metadata/{ids}/squareArts` of Plex Media Server, since PMS 1.43.0.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaSquareArts: Operation<'pms', GetMediaSquareArtsParams, ArtworkChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'getMediaSquareArts',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/squareArts',
    reading: decodeArtworkChoiceContainer,
  });

/** Parameters of {@link postMediaSquareArt}. */
export interface PostMediaSquareArtParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds a square background to an item, by URL or by sending the file, and selects it.
 *
 * `POST /library/metadata/{ids}/squareArts` of Plex Media Server, since PMS 1.43.0.
 *
 * @example
 * ```ts
 * await postMediaSquareArt(client, {
 *   ids: '1049',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const postMediaSquareArt: Operation<'pms', PostMediaSquareArtParams, undefined> = /* @__PURE__ */ operation({
  id: 'postMediaSquareArt',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/squareArts',
  reading: 'none',
  rules: { body: 'body' },
});

/** Parameters of {@link getMediaBanners}. */
export interface GetMediaBannersParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the banners that an item could have, which old clients show above shows.
 *
 * `GET /library/metadata/{ids}/banners` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaBanners: Operation<'pms', GetMediaBannersParams, ArtworkChoiceContainer> =
  /* @__PURE__ */ operation({
    id: 'getMediaBanners',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/banners',
    reading: decodeArtworkChoiceContainer,
  });

/** Parameters of {@link getMediaThemes}. */
export interface GetMediaThemesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;
}

/**
 * Lists the theme tunes that an item could have.
 *
 * `GET /library/metadata/{ids}/themes` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaThemes: Operation<'pms', GetMediaThemesParams, ArtworkChoiceContainer> = /* @__PURE__ */ operation(
  {
    id: 'getMediaThemes',
    host: 'pms',
    method: 'GET',
    path: '/library/metadata/{ids}/themes',
    reading: decodeArtworkChoiceContainer,
  },
);

/** Parameters of {@link postMediaTheme}. */
export interface PostMediaThemeParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** Where the file is, when none is sent. Example: `https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg`. */
  url?: string | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds a theme tune to an item, by URL or by sending the file, and selects it.
 *
 * `POST /library/metadata/{ids}/themes` of Plex Media Server.
 *
 * @example
 * ```ts
 * await postMediaTheme(client, {
 *   ids: '1049',
 *   url: 'https://image.tmdb.org/t/p/original/ixgFmf1X59PUZam2qbAfskx2gQr.jpg',
 * });
 * ```
 */
export const postMediaTheme: Operation<'pms', PostMediaThemeParams, undefined> = /* @__PURE__ */ operation({
  id: 'postMediaTheme',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/themes',
  reading: 'none',
  rules: { body: 'body' },
});
