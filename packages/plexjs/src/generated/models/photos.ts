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
} from './item-groups.ts';
import type { Chapter, Marker } from './markers.ts';
import type { Media } from './media.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** A picture in a library of photos. */
export interface Photo extends ItemBase {
  /** What the item is. */
  type: 'photo';

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The tags that the server recognised in it. */
  autotags: readonly Tag[];

  /** The places where it was taken. Only when asked for. */
  places: readonly Tag[];

  /** The parent's number on its server. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The parent's path. Example: `/library/metadata/156`. */
  parentKey?: string | undefined;

  /** The parent's identifier. Example: `plex://season/602e691b66dfdb002c0a5034`. */
  parentGuid?: string | undefined;

  /** The parent's title. Example: `Season 1`. */
  parentTitle?: string | undefined;

  /** The parent's place among its siblings: an episode's season, a track's disc. Example: `1`. */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. Example: `TV-PG`. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. Example: `/library/metadata/12344/thumb/1579514246`. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;

  /** The number of the parent's parent on its server. Example: `12343`. */
  grandparentRatingKey?: string | undefined;

  /** The path of the parent's parent. Example: `/library/metadata/22`. */
  grandparentKey?: string | undefined;

  /** The identifier of the parent's parent. Example: `plex://show/5d9c086c46115600200aa2fe`. */
  grandparentGuid?: string | undefined;

  /** The title of the parent's parent. Example: `The 100`. */
  grandparentTitle?: string | undefined;

  /** The place of the parent's parent among its siblings. */
  grandparentIndex?: number | undefined;

  /** The year of the parent's parent. */
  grandparentYear?: number | undefined;

  /** The studio of the parent's parent. */
  grandparentStudio?: string | undefined;

  /** For whom the parent's parent is fit. Example: `TV-PG`. */
  grandparentContentRating?: string | undefined;

  /** The path of the poster of the parent's parent. Example: `/library/metadata/12343/thumb/1579514246`. */
  grandparentThumb?: string | undefined;

  /** The path of the background picture of the parent's parent. Example: `/library/metadata/12343/art/1579514246`. */
  grandparentArt?: string | undefined;

  /** The path of the very wide picture of the parent's parent. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. Example: `/library/metadata/12343/theme/1579514246`. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. Example: `babylon-5`. */
  grandparentSlug?: string | undefined;

  /** What the parent's parent is. Only at providers. Example: `show`. */
  grandparentType?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /** Where the chapters come from: `media` the file, `agent` a service, `mixed` both. Example: `media`. */
  chapterSource?: string | undefined;

  /** How exactly it is known when it was recorded. Example: `epoch,local`. */
  createdAtAccuracy?: string | undefined;

  /** The time zone in which it was recorded, as seconds ahead of UTC. Example: `34200`. */
  createdAtTZOffset?: number | undefined;

  /** The web page of an item of a channel. Example: `https://twit.tv/shows/this-week-in-tech`. */
  url?: string | undefined;

  /** The path of the source's picture. */
  sourceIcon?: string | undefined;
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
export interface PhotoAlbum extends ItemBase {
  /** What the item is. */
  type: 'photoalbum';

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** The parent's number on its server. Example: `12344`. */
  parentRatingKey?: string | undefined;

  /** The parent's path. Example: `/library/metadata/156`. */
  parentKey?: string | undefined;

  /** The parent's identifier. Example: `plex://season/602e691b66dfdb002c0a5034`. */
  parentGuid?: string | undefined;

  /** The parent's title. Example: `Season 1`. */
  parentTitle?: string | undefined;

  /** The parent's place among its siblings: an episode's season, a track's disc. Example: `1`. */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. Example: `TV-PG`. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. Example: `/library/metadata/12344/thumb/1579514246`. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. Example: `/library/metadata/12344/theme/1579514246`. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. Example: `babylon-5`. */
  parentSlug?: string | undefined;

  /** What the parent is. Only at providers. Example: `season`. */
  parentType?: string | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;
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
