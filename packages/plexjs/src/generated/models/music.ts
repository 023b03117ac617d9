// Generated from contract/models/music.tsp by `npm run generate`. Do not edit.

import { fieldTable, readField, type FieldTable } from '../../wire/field-table.ts';
import { date, keep, list, none, number, one, text, type Draft, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import {
  decodeItemList,
  decodeItemPreferences,
  readItemBase,
  type ItemBase,
  type ItemList,
  type ItemPreferences,
} from './item-base.ts';
import { readGrandparentFields } from './item-groups.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import { decodeRating, decodeReview, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeGuid, decodeTag, type Tag } from './tags.ts';

/** An artist or a group. */
export interface Artist extends ItemBase {
  /** What the item is. */
  type: 'artist';

  /** How albums are sorted: -1 as the library, 0 newest first, 1 oldest first, 2 by name. */
  albumSort?: number | undefined;

  /** The path of the theme tune. */
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

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];
}

let rareArtistFields: FieldTable | undefined;

function rareArtist(): FieldTable {
  return (rareArtistFields ??= fieldTable('number albumSort|text theme|flag skipChildren', {
    Similar: ['similar', (value, result, key) => list(value, decodeTag, result, key), 1],
    Location: ['locations', (value, result, key) => list(value, decodeSectionLocation, result, key), 1],
    Children: ['children', (value, result, key) => one(value, decodeItemList, result, key)],
    PopularLeaves: ['popularLeaves', (value, result, key) => one(value, decodeItemList, result, key)],
    Stations: ['stations', (value, result, key) => one(value, decodeItemList, result, key)],
    Preferences: ['preferences', (value, result, key) => one(value, decodeItemPreferences, result, key)],
    Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
    Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
  }));
}

/** Decodes {@link Artist}. */
export function decodeArtist(wire: Wire): Artist {
  const result: Draft<Artist> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'artist',
    childCount: undefined,
    leafCount: undefined,
    viewedLeafCount: undefined,
    labels: none,
    fields: none,
    similar: none,
    locations: none,
    moods: none,
    styles: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      default:
        if (!(readItemBase(result, key, value) || readField(rareArtist(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as Artist;
}

/** An album of an artist. */
export interface Album extends ItemBase {
  /** What the item is. */
  type: 'album';

  /** The version of the loudness analysis that the album had. */
  loudnessAnalysisVersion?: number | undefined;

  /** The version of the analysis of how the music sounds. */
  musicAnalysisVersion?: number | undefined;

  /** The length of all tracks. In milliseconds. */
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

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /**
   * The parent's identifier.
   *
   * Example: `plex://season/602e691b66dfdb002c0a5034`.
   */
  parentGuid?: string | undefined;

  /**
   * The parent's title.
   *
   * Example: `Season 1`.
   */
  parentTitle?: string | undefined;

  /**
   * The parent's place among its siblings: an episode's season, a track's disc.
   *
   * Example: `1`.
   */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. */
  parentSlug?: string | undefined;

  /** How many children it has: seasons of a show, albums of an artist, items of a collection. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Whether its only child is to be left out of the way. */
  skipChildren?: boolean | undefined;

  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];
}

let rareAlbumFields: FieldTable | undefined;

function rareAlbum(): FieldTable {
  return (rareAlbumFields ??= fieldTable(
    'number duration|text parentContentRating parentArt parentHero|flag skipChildren',
    {
      Format: ['formats', (value, result, key) => list(value, decodeTag, result, key), 1],
      Subformat: ['subformats', (value, result, key) => list(value, decodeTag, result, key), 1],
      Review: ['reviews', (value, result, key) => list(value, decodeReview, result, key), 1],
      Similar: ['similar', (value, result, key) => list(value, decodeTag, result, key), 1],
      Children: ['children', (value, result, key) => one(value, decodeItemList, result, key)],
      Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
      Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
    },
  ));
}

/** Decodes {@link Album}. */
export function decodeAlbum(wire: Wire): Album {
  const result: Draft<Album> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'album',
    loudnessAnalysisVersion: undefined,
    musicAnalysisVersion: undefined,
    parentRatingKey: undefined,
    parentKey: undefined,
    parentGuid: undefined,
    parentTitle: undefined,
    parentIndex: undefined,
    parentYear: undefined,
    parentStudio: undefined,
    parentThumb: undefined,
    parentTheme: undefined,
    parentSlug: undefined,
    childCount: undefined,
    leafCount: undefined,
    viewedLeafCount: undefined,
    labels: none,
    fields: none,
    formats: none,
    subformats: none,
    reviews: none,
    similar: none,
    moods: none,
    styles: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'loudnessAnalysisVersion':
        result.loudnessAnalysisVersion = number(value, result, key);
        break;
      case 'musicAnalysisVersion':
        result.musicAnalysisVersion = number(value, result, key);
        break;
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'childCount':
        result.childCount = number(value, result, key);
        break;
      case 'leafCount':
        result.leafCount = number(value, result, key);
        break;
      case 'viewedLeafCount':
        result.viewedLeafCount = number(value, result, key);
        break;
      default:
        if (!(readItemBase(result, key, value) || readField(rareAlbum(), result, key, value))) keep(result, key, value);
    }
  }
  return result as Album;
}

/** A track of an album. */
export interface Track extends ItemBase {
  /** What the item is. */
  type: 'track';

  /** The version of the analysis of how the music sounds. */
  musicAnalysisVersion?: number | undefined;

  /** The version of the loudness analysis that the track had. */
  loudnessAnalysisVersion?: number | undefined;

  /** Whether there are lyrics that need a Plex Pass. */
  hasPremiumLyrics?: boolean | undefined;

  /** The parent's number on its server. */
  parentRatingKey?: string | undefined;

  /**
   * The parent's path.
   *
   * Example: `/library/metadata/156`.
   */
  parentKey?: string | undefined;

  /**
   * The parent's identifier.
   *
   * Example: `plex://season/602e691b66dfdb002c0a5034`.
   */
  parentGuid?: string | undefined;

  /**
   * The parent's title.
   *
   * Example: `Season 1`.
   */
  parentTitle?: string | undefined;

  /**
   * The parent's place among its siblings: an episode's season, a track's disc.
   *
   * Example: `1`.
   */
  parentIndex?: number | undefined;

  /** The parent's year. */
  parentYear?: number | undefined;

  /** The parent's studio or label. */
  parentStudio?: string | undefined;

  /** For whom the parent is fit. */
  parentContentRating?: string | undefined;

  /** The path of the parent's poster or cover. */
  parentThumb?: string | undefined;

  /** The path of the parent's background picture. */
  parentArt?: string | undefined;

  /** The path of the parent's very wide picture. */
  parentHero?: string | undefined;

  /** The path of the parent's theme tune. */
  parentTheme?: string | undefined;

  /** The parent's name in URLs of Plex's web pages. */
  parentSlug?: string | undefined;

  /** The number of the parent's parent on its server. */
  grandparentRatingKey?: string | undefined;

  /**
   * The path of the parent's parent.
   *
   * Example: `/library/metadata/22`.
   */
  grandparentKey?: string | undefined;

  /**
   * The identifier of the parent's parent.
   *
   * Example: `plex://show/5d9c086c46115600200aa2fe`.
   */
  grandparentGuid?: string | undefined;

  /**
   * The title of the parent's parent.
   *
   * Example: `The 100`.
   */
  grandparentTitle?: string | undefined;

  /** The place of the parent's parent among its siblings. */
  grandparentIndex?: number | undefined;

  /** The year of the parent's parent. */
  grandparentYear?: number | undefined;

  /** The studio of the parent's parent. */
  grandparentStudio?: string | undefined;

  /** For whom the parent's parent is fit. */
  grandparentContentRating?: string | undefined;

  /** The path of the poster of the parent's parent. */
  grandparentThumb?: string | undefined;

  /** The path of the background picture of the parent's parent. */
  grandparentArt?: string | undefined;

  /** The path of the very wide picture of the parent's parent. */
  grandparentHero?: string | undefined;

  /** The path of the theme tune of the parent's parent. */
  grandparentTheme?: string | undefined;

  /** The name of the parent's parent in URLs of Plex's web pages. */
  grandparentSlug?: string | undefined;

  /** The length. In milliseconds. */
  duration?: number | undefined;

  /** The versions that there are of it. */
  media: readonly Media[];

  /** Chapters. Only when asked for. */
  chapters: readonly Chapter[];

  /** Stretches that can be skipped. Only when asked for. */
  markers: readonly Marker[];

  /**
   * Where the chapters come from: `media` the file, `agent` a service, `mixed` both.
   *
   * Example: `media`.
   */
  chapterSource?: string | undefined;

  /** The moods of the music, such as `Melancholy`. */
  moods: readonly Tag[];

  /** The musical styles, finer than genres, such as `Indie Pop`. */
  styles: readonly Tag[];

  /**
   * How exactly it is known when it was recorded.
   *
   * Example: `epoch,local`.
   */
  createdAtAccuracy?: string | undefined;

  /**
   * The time zone in which it was recorded, as seconds ahead of UTC.
   *
   * Example: `34200`.
   */
  createdAtTZOffset?: number | undefined;
}

let rareTrackFields: FieldTable | undefined;

function rareTrack(): FieldTable {
  return (rareTrackFields ??= fieldTable(
    'number loudnessAnalysisVersion createdAtTZOffset|flag hasPremiumLyrics|text parentContentRating parentArt parentHero createdAtAccuracy',
    {
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
      Mood: ['moods', (value, result, key) => list(value, decodeTag, result, key), 1],
      Style: ['styles', (value, result, key) => list(value, decodeTag, result, key), 1],
    },
  ));
}

/** Decodes {@link Track}. */
export function decodeTrack(wire: Wire): Track {
  const result: Draft<Track> = {
    ratingKey: undefined,
    key: undefined,
    guid: undefined,
    guids: none,
    title: undefined,
    titleSort: undefined,
    originalTitle: undefined,
    summary: undefined,
    year: undefined,
    originallyAvailableAt: undefined,
    index: undefined,
    addedAt: undefined,
    updatedAt: undefined,
    thumb: undefined,
    art: undefined,
    images: none,
    ultraBlurColors: undefined,
    viewCount: undefined,
    viewOffset: undefined,
    lastViewedAt: undefined,
    userRating: undefined,
    rating: undefined,
    ratingImage: undefined,
    audienceRating: undefined,
    audienceRatingImage: undefined,
    ratingCount: undefined,
    ratings: none,
    contentRating: undefined,
    studio: undefined,
    genres: none,
    countries: none,
    collections: none,
    librarySectionId: undefined,
    librarySectionKey: undefined,
    librarySectionTitle: undefined,
    primaryExtraKey: undefined,
    slug: undefined,
    type: 'track',
    musicAnalysisVersion: undefined,
    parentRatingKey: undefined,
    parentKey: undefined,
    parentGuid: undefined,
    parentTitle: undefined,
    parentIndex: undefined,
    parentYear: undefined,
    parentStudio: undefined,
    parentThumb: undefined,
    parentTheme: undefined,
    parentSlug: undefined,
    grandparentRatingKey: undefined,
    grandparentKey: undefined,
    grandparentGuid: undefined,
    grandparentTitle: undefined,
    grandparentThumb: undefined,
    grandparentArt: undefined,
    grandparentTheme: undefined,
    grandparentSlug: undefined,
    duration: undefined,
    media: none,
    chapterSource: undefined,
    labels: none,
    fields: none,
    chapters: none,
    markers: none,
    moods: none,
    styles: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'ratingKey':
        result.ratingKey = text(value, result, key);
        break;
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'guid':
        result.guid = text(value, result, key);
        break;
      case 'Guid':
        result.guids = list(value, decodeGuid, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'titleSort':
        result.titleSort = text(value, result, key);
        break;
      case 'originalTitle':
        result.originalTitle = text(value, result, key);
        break;
      case 'summary':
        result.summary = text(value, result, key);
        break;
      case 'year':
        result.year = number(value, result, key);
        break;
      case 'originallyAvailableAt':
        result.originallyAvailableAt = text(value, result, key);
        break;
      case 'index':
        result.index = number(value, result, key);
        break;
      case 'addedAt':
        result.addedAt = date(value, result, key);
        break;
      case 'updatedAt':
        result.updatedAt = date(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'Image':
        result.images = list(value, decodeImage, result, key);
        break;
      case 'UltraBlurColors':
        result.ultraBlurColors = one(value, decodeUltraBlurColors, result, key);
        break;
      case 'viewCount':
        result.viewCount = number(value, result, key);
        break;
      case 'viewOffset':
        result.viewOffset = number(value, result, key);
        break;
      case 'lastViewedAt':
        result.lastViewedAt = date(value, result, key);
        break;
      case 'userRating':
        result.userRating = number(value, result, key);
        break;
      case 'rating':
        result.rating = number(value, result, key);
        break;
      case 'ratingImage':
        result.ratingImage = text(value, result, key);
        break;
      case 'audienceRating':
        result.audienceRating = number(value, result, key);
        break;
      case 'audienceRatingImage':
        result.audienceRatingImage = text(value, result, key);
        break;
      case 'ratingCount':
        result.ratingCount = number(value, result, key);
        break;
      case 'Rating':
        result.ratings = list(value, decodeRating, result, key);
        break;
      case 'contentRating':
        result.contentRating = text(value, result, key);
        break;
      case 'studio':
        result.studio = text(value, result, key);
        break;
      case 'Genre':
        result.genres = list(value, decodeTag, result, key);
        break;
      case 'Country':
        result.countries = list(value, decodeTag, result, key);
        break;
      case 'Collection':
        result.collections = list(value, decodeTag, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionKey':
        result.librarySectionKey = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'primaryExtraKey':
        result.primaryExtraKey = text(value, result, key);
        break;
      case 'slug':
        result.slug = text(value, result, key);
        break;
      case 'type':
        break;
      case 'musicAnalysisVersion':
        result.musicAnalysisVersion = number(value, result, key);
        break;
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      case 'duration':
        result.duration = number(value, result, key);
        break;
      case 'Media':
        result.media = list(value, decodeMedia, result, key);
        break;
      case 'chapterSource':
        result.chapterSource = text(value, result, key);
        break;
      default:
        if (
          !(
            readItemBase(result, key, value) ||
            readGrandparentFields(result, key, value) ||
            readField(rareTrack(), result, key, value)
          )
        )
          keep(result, key, value);
    }
  }
  return result as Track;
}
