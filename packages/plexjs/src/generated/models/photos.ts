// Generated from contract/models/photos.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, readField, type FieldTable } from '../../wire/field-table.ts';
import { date, keep, list, none, number, one, text, type Draft, type Wire } from '../../wire/values.ts';
import { decodeImage, decodeUltraBlurColors } from './images.ts';
import { decodeExtras, decodeRelatedHubs, readItemBase, type ItemBase } from './item-base.ts';
import { decodeChapter, decodeMarker, type Chapter, type Marker } from './markers.ts';
import { decodeMedia, type Media } from './media.ts';
import { decodeRating } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeField, decodeGuid, decodeTag, type Tag } from './tags.ts';

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

let rarePhotoFields: FieldTable | undefined;

function rarePhoto(): FieldTable {
  return (rarePhotoFields ??= fieldTable(
    'text parentContentRating parentArt parentHero createdAtAccuracy|number createdAtTZOffset',
    {
      Tag: ['tags', (value, result, key) => list(value, decodeTag, result, key), 1],
      Autotag: ['autotags', (value, result, key) => list(value, decodeTag, result, key), 1],
      Place: ['places', (value, result, key) => list(value, decodeTag, result, key), 1],
      Chapter: ['chapters', (value, result, key) => list(value, decodeChapter, result, key), 1],
      Marker: ['markers', (value, result, key) => list(value, decodeMarker, result, key), 1],
    },
  ));
}

/** Decodes {@link Photo}. */
export function decodePhoto(wire: Wire): Photo {
  const result: Draft<Photo> = {
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
    type: 'photo',
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
    duration: undefined,
    media: none,
    chapterSource: undefined,
    labels: none,
    fields: none,
    tags: none,
    autotags: none,
    places: none,
    chapters: none,
    markers: none,
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
        if (!(readItemBase(result, key, value) || readField(rarePhoto(), result, key, value))) keep(result, key, value);
    }
  }
  return result as Photo;
}

/** An album of photos. Servers say `photo` for its type; it is told from a photo by what it holds. */
export interface PhotoAlbum extends ItemBase {
  /** What the item is. */
  type: 'photoalbum';

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The path of a picture made of several others. */
  composite?: string | undefined;

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

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
}

let tableOfPhotoAlbum: FieldTable | undefined;

/** Decodes {@link PhotoAlbum}. */
export function decodePhotoAlbum(wire: Wire): PhotoAlbum {
  return readByTable(
    wire,
    (tableOfPhotoAlbum ??= fieldTable(
      'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId=librarySectionID librarySectionKey librarySectionTitle librarySectionType librarySectionUuid=librarySectionUUID primaryExtraKey playlistItemId=playlistItemID playQueueItemId=playQueueItemID reason reasonId=reasonID reasonTitle id source sourceTitle slug composite parentRatingKey parentKey parentGuid parentTitle parentStudio parentContentRating parentThumb parentArt parentHero parentTheme parentSlug|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance parentIndex parentYear childCount leafCount viewedLeafCount|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt|flag allowSync personal skipChildren',
      {
        Guid: ['guids', (value, result, key) => list(value, decodeGuid, result, key), 1],
        Image: ['images', (value, result, key) => list(value, decodeImage, result, key), 1],
        UltraBlurColors: ['ultraBlurColors', (value, result, key) => one(value, decodeUltraBlurColors, result, key)],
        Rating: ['ratings', (value, result, key) => list(value, decodeRating, result, key), 1],
        Genre: ['genres', (value, result, key) => list(value, decodeTag, result, key), 1],
        Country: ['countries', (value, result, key) => list(value, decodeTag, result, key), 1],
        Collection: ['collections', (value, result, key) => list(value, decodeTag, result, key), 1],
        Label: ['labels', (value, result, key) => list(value, decodeTag, result, key), 1],
        Field: ['fields', (value, result, key) => list(value, decodeField, result, key), 1],
        Extras: ['extras', (value, result, key) => one(value, decodeExtras, result, key)],
        Related: ['related', (value, result, key) => one(value, decodeRelatedHubs, result, key)],
        Tag: ['tags', (value, result, key) => list(value, decodeTag, result, key), 1],
        Location: ['locations', (value, result, key) => list(value, decodeSectionLocation, result, key), 1],
      },
      { type: 'photoalbum' },
    )),
  ) as PhotoAlbum;
}
