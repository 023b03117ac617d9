// Generated from contract/pms/metadata-subtitles.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from '../models/container.ts';
import { decodeStream, type Stream } from '../models/streams.ts';

/** The known values of {@link SubtitlePreference}. */
export const subtitlePreferences = [0, 1, 2, 3] as const;

/**
 * Whether found subtitles are to be of a kind, in the numbers that the profile of an account has for it as well.
 *
 * - `0`: Others first.
 * - `1`: Such first.
 * - `2`: Only such.
 * - `3`: Only others.
 */
export type SubtitlePreference = (typeof subtitlePreferences)[number] | (number & {});

/** What a search for subtitles found. */
export interface SubtitleContainer extends ListContainer {
  /** The subtitles, best first. Their `key` is what `downloadSubtitles` wants, and doesn't last. */
  streams: readonly Stream[];
}

/** Decodes {@link SubtitleContainer}. */
export const decodeSubtitleContainer: Decode<SubtitleContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'streams[]': decodeStream }, fieldsOfListContainer()),
);

/** Parameters of {@link searchSubtitles}. */
export interface SearchSubtitlesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The language, as two letters; three give status 500. Example: `en`. */
  language?: string | undefined;

  /** Whether they are to be for people who hear badly. */
  hearingImpaired?: SubtitlePreference | undefined;

  /** Whether they are to be for foreign passages only. */
  forced?: SubtitlePreference | undefined;

  /** The number of the version that they are for. Example: `98765`. */
  mediaItemId?: string | number | undefined;
}

/**
 * Searches the service of subtitles for an item.
 *
 * `GET /library/metadata/{ids}/subtitles` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const searchSubtitles: Operation<'pms', SearchSubtitlesParams, SubtitleContainer> = /* @__PURE__ */ operation({
  id: 'searchSubtitles',
  host: 'pms',
  method: 'GET',
  path: '/library/metadata/{ids}/subtitles',
  reading: decodeSubtitleContainer,
  rules: { mediaItemId: 'query:mediaItemID' },
});

/** Parameters of {@link addSubtitles}. */
export interface AddSubtitlesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The title, mostly the name of the file. Example: `Zoolander.srt`. */
  title?: string | undefined;

  /** What language they are in, ISO 639-1 or 639-2. Example: `en`. */
  language?: string | undefined;

  /** The number of the version that they are for. Example: `98765`. */
  mediaItemId?: string | number | undefined;

  /** Where they are, when no file is sent. Example: `https://example.com/zoolander.en.srt`. */
  url?: string | undefined;

  /** Their form: the file's ending. Example: `srt`. */
  format?: string | undefined;

  /** Says that they are for foreign passages only. */
  forced?: boolean | undefined;

  /** Says that they are for people who hear badly. */
  hearingImpaired?: boolean | undefined;

  /** The file. */
  body?: BodyInit | undefined;
}

/**
 * Adds subtitles to an item: from a URL, or from a file that is sent as the body.
 * The published description has this as GET; servers search on GET, and add on POST.
 *
 * `POST /library/metadata/{ids}/subtitles` of Plex Media Server.
 *
 * @example
 * ```ts
 * await addSubtitles(client, {
 *   ids: '1049',
 *   title: 'Zoolander.srt',
 *   language: 'en',
 *   url: 'https://example.com/zoolander.en.srt',
 * });
 * ```
 */
export const addSubtitles: Operation<'pms', AddSubtitlesParams, undefined> = /* @__PURE__ */ operation({
  id: 'addSubtitles',
  host: 'pms',
  method: 'POST',
  path: '/library/metadata/{ids}/subtitles',
  reading: 'none',
  rules: { mediaItemId: 'query:mediaItemID', body: 'body' },
});

/** Parameters of {@link downloadSubtitles}. */
export interface DownloadSubtitlesParams {
  /** The item's rating key; several with commas between them. Example: `1049`. */
  ids: string | number;

  /** The `key` of what was found. Example: `/library/streams/12345`. */
  key: string;
}

/**
 * Lets the server fetch subtitles that a search found. The stream appears a moment later, with a number of its own, and is selected.
 *
 * `PUT /library/metadata/{ids}/subtitles` of Plex Media Server.
 */
export const downloadSubtitles: Operation<'pms', DownloadSubtitlesParams, undefined> = /* @__PURE__ */ operation({
  id: 'downloadSubtitles',
  host: 'pms',
  method: 'PUT',
  path: '/library/metadata/{ids}/subtitles',
  reading: 'none',
});
