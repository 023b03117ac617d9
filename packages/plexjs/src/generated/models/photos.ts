// Generated from contract/models/photos.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfItemBase, type ItemBase } from './item-base.ts';
import {
  fieldsOfChildCounts,
  fieldsOfGrandparentFields,
  fieldsOfParentFields,
  fieldsOfPlayable,
  type ChannelFields,
  type ChildCounts,
  type GrandparentFields,
  type ParentFields,
  type Playable,
  type RecordingFields,
} from './item-groups.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** A picture in a library of photos. */
export interface Photo extends ItemBase, Playable, ChannelFields, RecordingFields, ParentFields, GrandparentFields {
  /** What the item is. */
  type: 'photo';

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The tags that the server recognised in it. */
  autotags: readonly Tag[];

  /** The places where it was taken. Only when asked for. */
  places: readonly Tag[];
}

/** Decodes {@link Photo}. */
export const decodePhoto: Decode<Photo> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'text createdAtAccuracy url sourceIcon|number createdAtTZOffset',
      { type: 'photo', 'tags[]': decodeTag, 'autotags[]': decodeTag, 'places[]': decodeTag },
      fieldsOfItemBase(),
      fieldsOfParentFields(),
      fieldsOfGrandparentFields(),
      fieldsOfPlayable(),
    ),
  (values) => {
    let next = 0;
    return {
      ratingKey: values[next++],
      key: values[next++],
      guid: values[next++],
      guids: values[next++],
      title: values[next++],
      titleSort: values[next++],
      originalTitle: values[next++],
      summary: values[next++],
      year: values[next++],
      originallyAvailableAt: values[next++],
      index: values[next++],
      addedAt: values[next++],
      updatedAt: values[next++],
      thumb: values[next++],
      art: values[next++],
      images: values[next++],
      ultraBlurColors: values[next++],
      viewCount: values[next++],
      viewOffset: values[next++],
      lastViewedAt: values[next++],
      userRating: values[next++],
      rating: values[next++],
      ratingImage: values[next++],
      audienceRating: values[next++],
      audienceRatingImage: values[next++],
      ratingCount: values[next++],
      ratings: values[next++],
      contentRating: values[next++],
      studio: values[next++],
      genres: values[next++],
      countries: values[next++],
      collections: values[next++],
      labels: values[next++],
      fields: values[next++],
      primaryExtraKey: values[next++],
      slug: values[next++],
      type: values[next++],
      tags: values[next++],
      autotags: values[next++],
      places: values[next++],
      parentRatingKey: values[next++],
      parentKey: values[next++],
      parentGuid: values[next++],
      parentTitle: values[next++],
      parentIndex: values[next++],
      parentYear: values[next++],
      parentStudio: values[next++],
      parentThumb: values[next++],
      parentTheme: values[next++],
      parentSlug: values[next++],
      grandparentRatingKey: values[next++],
      grandparentKey: values[next++],
      grandparentGuid: values[next++],
      grandparentTitle: values[next++],
      grandparentThumb: values[next++],
      grandparentArt: values[next++],
      grandparentTheme: values[next++],
      grandparentSlug: values[next++],
      duration: values[next++],
      media: values[next++],
      chapters: values[next++],
      markers: values[next++],
      chapterSource: values[next++],
    };
  },
);

/** An album of photos. Servers say `photo` for its type; it is told from a photo by what it holds. */
export interface PhotoAlbum extends ItemBase, ChildCounts, ParentFields {
  /** What the item is. */
  type: 'photoalbum';

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** The folders that it is in. */
  locations: readonly SectionLocation[];
}

/** Decodes {@link PhotoAlbum}. */
export const decodePhotoAlbum: Decode<PhotoAlbum> = /* @__PURE__ */ decoder(() =>
  fields(
    'text composite',
    { type: 'photoalbum', 'tags[]': decodeTag, 'locations[]': decodeSectionLocation },
    fieldsOfItemBase(),
    fieldsOfParentFields(),
    fieldsOfChildCounts(),
  ),
);
