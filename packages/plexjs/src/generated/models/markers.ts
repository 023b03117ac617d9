// Generated from contract/models/markers.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';

/** The known values of {@link MarkerType}. */
export const markerTypes = ['intro', 'credits', 'credit', 'commercial', 'bookmark', 'resume'] as const;

/**
 * What a stretch of a video is.
 *
 * - `intro`: The opening.
 * - `credits`: Closing credits. The last stretch of an item has `final`.
 * - `credit`: Closing credits, as the vendor's document spells them; servers are only known to send `credits`.
 * - `commercial`: An advertisement.
 * - `bookmark`: A place that the person marked.
 * - `resume`: From where on playback resumes.
 */
export type MarkerType = (typeof markerTypes)[number] | (string & {});

/** A chapter of a video or a book. */
export interface Chapter extends Extra {
  /** The chapter's number on this server. Example: `4021`. */
  id?: string | undefined;

  /** The place of the chapter, counted from 1. Example: `1`. */
  index?: number | undefined;

  /** The chapter's title. */
  tag?: string | undefined;

  /** The filter that the server has for the chapter. Example: `thumb=4021`. */
  filter?: string | undefined;

  /** Where the chapter begins. In milliseconds. Example: `61000`. */
  startTimeOffset?: number | undefined;

  /** Where the chapter ends. In milliseconds. Example: `92500`. */
  endTimeOffset?: number | undefined;

  /** The path of a picture out of the chapter. Example: `/library/media/2613/chapterImages/1`. */
  thumb?: string | undefined;
}

/** Decodes {@link Chapter}. */
export const decodeChapter: Decode<Chapter> = /* @__PURE__ */ decoder(() =>
  fields('text id tag filter thumb|number index startTimeOffset endTimeOffset'),
);

/** A stretch of a video that can be skipped. Servers send markers unsorted. */
export interface Marker extends Extra {
  /** The marker's number. Several markers of an item may share one. Example: `5120`. */
  id?: string | undefined;

  /** What the stretch is. */
  type?: MarkerType | undefined;

  /** The title of a marker that has one. */
  title?: string | undefined;

  /** Where it begins. In milliseconds. Example: `8249805`. */
  startTimeOffset?: number | undefined;

  /** Where it ends. In milliseconds. Example: `8715339`. */
  endTimeOffset?: number | undefined;

  /** Whether nothing follows these credits. */
  final?: boolean | undefined;

  /** The version of the detection that found it. Example: `4`. */
  version?: number | undefined;

  /** More about how it was found. */
  attributes?: MarkerAttributes | undefined;
}

/** Decodes {@link Marker}. */
export const decodeMarker: Decode<Marker> = /* @__PURE__ */ decoder(() =>
  fields('text id title|word type|number startTimeOffset endTimeOffset version|flag final', {
    attributes: decodeMarkerAttributes,
  }),
);

/** How a marker was found. */
export interface MarkerAttributes extends Extra {
  /** The marker's number, again. Example: `5120`. */
  id?: string | undefined;

  /** The version of the detection that found it. Example: `4`. */
  version?: number | undefined;
}

/** Decodes {@link MarkerAttributes}. */
export const decodeMarkerAttributes: Decode<MarkerAttributes> = /* @__PURE__ */ decoder(() =>
  fields('text id|number version'),
);
