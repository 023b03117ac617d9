// Generated from contract/pms/metadata-subtitles.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import { flag, keep, list, none, number, text, type Draft, type Wire } from '../../wire/values.ts';
import type { ListContainer } from '../models/container.ts';
import { decodeStream, type Stream } from '../models/streams.ts';

/** The known values of {@link SubtitlePreference}. */
export const subtitlePreferences = [0, 1, 2, 3] as const;

/**
 * How subtitles are to be.
 *
 * - `0`: Rather not.
 * - `1`: Rather so.
 * - `2`: Only so.
 * - `3`: In no case.
 */
export type SubtitlePreference = (typeof subtitlePreferences)[number] | (number & {});

/** What a search for subtitles found. */
export interface SubtitleContainer extends ListContainer {
  /** The subtitles, best first. Their `key` is what `downloadSubtitles` wants, and doesn't last. */
  streams: readonly Stream[];
}

/** Decodes {@link SubtitleContainer}. */
export function decodeSubtitleContainer(wire: Wire): SubtitleContainer {
  const result: Draft<SubtitleContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    librarySectionId: undefined,
    librarySectionTitle: undefined,
    librarySectionUuid: undefined,
    title1: undefined,
    title2: undefined,
    art: undefined,
    thumb: undefined,
    banner: undefined,
    theme: undefined,
    content: undefined,
    nocache: undefined,
    viewGroup: undefined,
    viewMode: undefined,
    sortAsc: undefined,
    sortOrder: undefined,
    mixedParents: undefined,
    streams: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'librarySectionUUID':
        result.librarySectionUuid = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'title2':
        result.title2 = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'nocache':
        result.nocache = flag(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'viewMode':
        result.viewMode = number(value, result, key);
        break;
      case 'sortAsc':
        result.sortAsc = flag(value, result, key);
        break;
      case 'sortOrder':
        result.sortOrder = text(value, result, key);
        break;
      case 'mixedParents':
        result.mixedParents = flag(value, result, key);
        break;
      case 'Stream':
        result.streams = list(value, decodeStream, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as SubtitleContainer;
}

/** Parameters of {@link searchSubtitles}. */
export interface SearchSubtitlesParams {
  /**
   * The item's rating key; several with commas between them.
   *
   * Example: `1049`.
   */
  ids: string | number;

  /**
   * The language, as two letters; three give status 500.
   *
   * Example: `en`.
   */
  language?: string | undefined;

  /** Whether they are to be for people who hear badly. */
  hearingImpaired?: SubtitlePreference | undefined;

  /** Whether they are to be for foreign passages only. */
  forced?: SubtitlePreference | undefined;

  /** The number of the version that they are for. */
  mediaItemId?: string | number | undefined;
}

/**
 * Searches the service of subtitles for an item.
 *
 * `GET /library/metadata/{ids}/subtitles` of Plex Media Server.
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
  /**
   * The item's rating key; several with commas between them.
   *
   * Example: `1049`.
   */
  ids: string | number;

  /**
   * The title, mostly the name of the file.
   *
   * Example: `Zoolander.srt`.
   */
  title?: string | undefined;

  /**
   * The language.
   *
   * Example: `en`.
   */
  language?: string | undefined;

  /** The number of the version that they are for. */
  mediaItemId?: string | number | undefined;

  /** Where they are, when no file is sent. */
  url?: string | undefined;

  /**
   * Their form: the file's ending.
   *
   * Example: `srt`.
   */
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
  /**
   * The item's rating key; several with commas between them.
   *
   * Example: `1049`.
   */
  ids: string | number;

  /** The `key` of what was found. */
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
