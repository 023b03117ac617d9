// Generated from contract/models/music.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import {
  decodeItemList,
  decodeItemPreferences,
  fieldsOfItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
} from './item-base.ts';
import {
  fieldsOfChildCounts,
  fieldsOfGrandparentFields,
  fieldsOfParentFields,
  fieldsOfPlayable,
  type ChannelFields,
  type ChildCounts,
  type GrandparentFields,
  type MusicFields,
  type ParentFields,
  type Playable,
  type RecordingFields,
} from './item-groups.ts';
import { decodeReview, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** An artist or a group. */
export interface Artist extends ItemBase, ChildCounts, MusicFields {
  /** What the item is. */
  type: 'artist';

  /** How albums are sorted: -1 as the library, 0 newest first, 1 oldest first, 2 by name. Example: `-1`. */
  albumSort?: number | undefined;

  /** The version of the analysis of how the music sounds. Example: `1`. */
  musicAnalysisVersion?: number | undefined;

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** The most played tracks of the artist. Only when asked for. */
  popularLeaves?: ItemList | undefined;

  /** Radio stations that play music like this. Only when asked for. */
  stations?: ItemList | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;
}

/** Decodes {@link Artist}. */
export const decodeArtist: Decode<Artist> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'number albumSort musicAnalysisVersion|text theme',
      {
        type: 'artist',
        'similar[]': decodeTag,
        'locations[]': decodeSectionLocation,
        children: decodeItemList,
        popularLeaves: decodeItemList,
        stations: decodeItemList,
        preferences: decodeItemPreferences,
        'moods[]': decodeTag,
        'styles[]': decodeTag,
      },
      fieldsOfItemBase(),
      fieldsOfChildCounts(),
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
      similar: values[next++],
      locations: values[next++],
      childCount: values[next++],
      leafCount: values[next++],
      viewedLeafCount: values[next++],
      moods: values[next++],
      styles: values[next++],
    };
  },
);

/** An album of an artist. */
export interface Album extends ItemBase, ChildCounts, ParentFields, MusicFields {
  /** What the item is. */
  type: 'album';

  /** The version of the loudness analysis that the album had. Example: `2`. */
  loudnessAnalysisVersion?: number | undefined;

  /** The version of the analysis of how the music sounds. Example: `1`. */
  musicAnalysisVersion?: number | undefined;

  /** The length of all tracks. In milliseconds. Example: `2580000`. */
  duration?: number | undefined;

  /** Whether it is an album, a single or an EP. */
  formats: readonly Tag[];

  /** Whether it is a compilation, a live album, a soundtrack. */
  subformats: readonly Tag[];

  /** What critics wrote. Only when asked for. */
  reviews: readonly Review[];

  /** Items that are like it. */
  similar: readonly Tag[];

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;
}

/** Decodes {@link Album}. */
export const decodeAlbum: Decode<Album> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'number loudnessAnalysisVersion musicAnalysisVersion duration',
      {
        type: 'album',
        'formats[]': decodeTag,
        'subformats[]': decodeTag,
        'reviews[]': decodeReview,
        'similar[]': decodeTag,
        children: decodeItemList,
        'moods[]': decodeTag,
        'styles[]': decodeTag,
      },
      fieldsOfItemBase(),
      fieldsOfParentFields(),
      fieldsOfChildCounts(),
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
      loudnessAnalysisVersion: values[next++],
      musicAnalysisVersion: values[next++],
      formats: values[next++],
      subformats: values[next++],
      reviews: values[next++],
      similar: values[next++],
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
      childCount: values[next++],
      leafCount: values[next++],
      viewedLeafCount: values[next++],
      moods: values[next++],
      styles: values[next++],
    };
  },
);

/** A track of an album. */
export interface Track
  extends ItemBase, Playable, ChannelFields, RecordingFields, ParentFields, GrandparentFields, MusicFields {
  /** What the item is. */
  type: 'track';

  /** The version of the analysis of how the music sounds. Example: `1`. */
  musicAnalysisVersion?: number | undefined;

  /** The version of the loudness analysis that the track had. Example: `2`. */
  loudnessAnalysisVersion?: number | undefined;

  /** Whether there are lyrics that need a Plex Pass. */
  hasPremiumLyrics?: boolean | undefined;
}

/** Decodes {@link Track}. */
export const decodeTrack: Decode<Track> = /* @__PURE__ */ decoder(
  () =>
    fields(
      'number musicAnalysisVersion loudnessAnalysisVersion createdAtTZOffset|flag hasPremiumLyrics|text createdAtAccuracy url sourceIcon',
      { type: 'track', 'moods[]': decodeTag, 'styles[]': decodeTag },
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
      musicAnalysisVersion: values[next++],
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
      moods: values[next++],
      styles: values[next++],
    };
  },
);
