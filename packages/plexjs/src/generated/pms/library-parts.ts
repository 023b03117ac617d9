// Generated from contract/pms/library-parts.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** The known values of {@link PartIndexSize}. */
export const partIndexSizes = ['sd'] as const;

/**
 * The sizes that preview pictures are made in.
 *
 * - `sd`: Small pictures.
 */
export type PartIndexSize = (typeof partIndexSizes)[number] | (string & {});

/** Parameters of {@link setStreamSelection}. */
export interface SetStreamSelectionParams {
  /** The part's number. Example: `827`. */
  partId: string | number;

  /** The number of the audio stream. Example: `204701`. */
  audioStreamId?: string | number | undefined;

  /** The number of the subtitles; `0` for none. Example: `0`. */
  subtitleStreamId?: string | number | undefined;

  /** Selects streams like these in all parts of the item. */
  allParts?: boolean | undefined;
}

/**
 * Selects the streams that a part is played with, for this person. Status 400 when a stream is not of the part.
 *
 * `PUT /library/parts/{partId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 *
 * @example
 * ```ts
 * await setStreamSelection(client, { partId: '827', audioStreamId: '204701', subtitleStreamId: '0' });
 * ```
 */
export const setStreamSelection: Operation<'pms', SetStreamSelectionParams, undefined> = /* @__PURE__ */ operation({
  id: 'setStreamSelection',
  host: 'pms',
  method: 'PUT',
  path: '/library/parts/{partId}',
  reading: 'none',
  rules: { audioStreamId: 'query:audioStreamID', subtitleStreamId: 'query:subtitleStreamID' },
});

/** Parameters of {@link getMediaPart}. */
export interface GetMediaPartParams {
  /** The part's number. Example: `827`. */
  partId: string | number;

  /** The number that changes with the file; it stands in the part's `key`. Example: `1408525217`. */
  changestamp: string | number;

  /** The file's name; it stands in the part's `key`. Example: `file.mkv`. */
  filename: string;

  /** Gives it as a file to save rather than to show. */
  download?: boolean | undefined;

  /** Which bytes to give; the answer then has status 206. Example: `bytes=0-1048575`. */
  range?: string | undefined;
}

/**
 * Gives a media file. A range of bytes may be asked for. Status 403 when downloads are not allowed, 503 or 509 when the server wants to be asked for a decision first.
 *
 * `GET /library/parts/{partId}/{changestamp}/{filename}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 * @throws {PlexServerError} Status 503.
 * @throws {PlexServerError} Status 509.
 */
export const getMediaPart: Operation<'pms', GetMediaPartParams, Response> = /* @__PURE__ */ operation({
  id: 'getMediaPart',
  host: 'pms',
  method: 'GET',
  path: '/library/parts/{partId}/{changestamp}/{filename}',
  reading: 'stream',
  rules: { range: 'header:Range' },
});

/** Parameters of {@link getMediaPartByName}. */
export interface GetMediaPartByNameParams {
  /** The part's number. Example: `827`. */
  partId: string | number;

  /** The file's name; it stands in the part's `key`. Example: `file.mkv`. */
  filename: string;

  /** Which bytes to give; the answer then has status 206. Example: `bytes=0-1048575`. */
  range?: string | undefined;
}

/**
 * Gives a media file, by the path that servers of before 2015 had in a part's `key`.
 *
 * `GET /library/parts/{partId}/{filename}` of Plex Media Server.
 *
 * @throws {PlexForbiddenError} Status 403.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getMediaPartByName: Operation<'pms', GetMediaPartByNameParams, Response> = /* @__PURE__ */ operation({
  id: 'getMediaPartByName',
  host: 'pms',
  method: 'GET',
  path: '/library/parts/{partId}/{filename}',
  reading: 'stream',
  rules: { range: 'header:Range' },
});

/** Parameters of {@link getPartIndex}. */
export interface GetPartIndexParams {
  /** The part's number. Example: `827`. */
  partId: string | number;

  /** Their size, which stands in the part's `indexes`. Example: `sd`. */
  index: PartIndexSize;

  /** How far apart the pictures are to be. In milliseconds. Example: `2000`. */
  interval?: number | undefined;
}

/**
 * Gives all preview pictures of a part in one file, in Roku's BIF form.
 *
 * `GET /library/parts/{partId}/indexes/{index}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPartIndex: Operation<'pms', GetPartIndexParams, Response> = /* @__PURE__ */ operation({
  id: 'getPartIndex',
  host: 'pms',
  method: 'GET',
  path: '/library/parts/{partId}/indexes/{index}',
  reading: 'stream',
});

/** Parameters of {@link getImageFromBif}. */
export interface GetImageFromBifParams {
  /** The part's number. Example: `827`. */
  partId: string | number;

  /** Their size, which stands in the part's `indexes`. Example: `sd`. */
  index: PartIndexSize;

  /** The moment of the video that the picture is of. In milliseconds. Example: `60000`. */
  offset: number;
}

/**
 * Gives the preview picture of a moment, as JPEG.
 *
 * `GET /library/parts/{partId}/indexes/{index}/{offset}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getImageFromBif: Operation<'pms', GetImageFromBifParams, Response> = /* @__PURE__ */ operation({
  id: 'getImageFromBif',
  host: 'pms',
  method: 'GET',
  path: '/library/parts/{partId}/indexes/{index}/{offset}',
  reading: 'stream',
});

/** Parameters of {@link getChapterImage}. */
export interface GetChapterImageParams {
  /** The number of the version. Example: `827`. */
  mediaId: string | number;

  /** Which chapter, counted from 1. Example: `1`. */
  chapter: number;
}

/**
 * Gives the picture of a chapter, as JPEG.
 *
 * `GET /library/media/{mediaId}/chapterImages/{chapter}` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getChapterImage: Operation<'pms', GetChapterImageParams, Response> = /* @__PURE__ */ operation({
  id: 'getChapterImage',
  host: 'pms',
  method: 'GET',
  path: '/library/media/{mediaId}/chapterImages/{chapter}',
  reading: 'stream',
});
