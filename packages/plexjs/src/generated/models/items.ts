// Generated from contract/models/items.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import { itemKind } from '../../wire/item-kind.ts';
import type { Decode, Wire } from '../../wire/values.ts';
import { decodeCollection, type Collection } from './collections.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
import { decodeDirectory, type Directory } from './directories.ts';
import { decodeHub, type Hub } from './hubs.ts';
import {
  fieldsOfGrandparentFields,
  fieldsOfParentFields,
  type GrandparentFields,
  type ParentFields,
} from './item-groups.ts';
import { decodeMeta, type Meta } from './meta.ts';
import { decodeAlbum, decodeArtist, decodeTrack, type Album, type Artist, type Track } from './music.ts';
import { decodeOtherItem, type OtherItem } from './other-item.ts';
import { decodePerson, type Person } from './people.ts';
import { decodePhoto, decodePhotoAlbum, type Photo, type PhotoAlbum } from './photos.ts';
import { decodePlaylist, type Playlist, type PlaylistType } from './playlists.ts';
import {
  decodeClip,
  decodeEpisode,
  decodeMovie,
  decodeSeason,
  decodeShow,
  type Clip,
  type Episode,
  type Movie,
  type Season,
  type Show,
} from './video.ts';

/** A list of items. What the list belongs to, such as the show of its seasons, is told beside the items. */
export interface ItemContainer extends ListContainer, ParentFields, GrandparentFields {
  /** The items, in the order of the list. */
  items: readonly Item[];

  /** Entries of the list that are no items: folders, tags, values of a filter, the "All episodes" of a show. */
  directories: readonly Directory[];

  /** Hubs, where a list has some. */
  hubs: readonly Hub[];

  /** How the list can be filtered and sorted. Only when asked for. */
  meta?: Meta | undefined;

  /** The heading of a message that a channel shows instead of a list. */
  header?: string | undefined;

  /** The message that a channel shows. */
  message?: string | undefined;

  /** The channel that a list is of, in words. Example: `YouTube`. */
  sourceTitle?: string | undefined;

  /** The path of a channel's settings. Example: `/:/plugins/com.plexapp.plugins.youtube/prefs`. */
  prefsKey?: string | undefined;

  /** The item or list that the items are below. Example: `1049`. */
  ratingKey?: string | undefined;

  /** The rating key or the path of the item above. Example: `22`. */
  key?: string | undefined;

  /** The title of a playlist or folder. */
  title?: string | undefined;

  /** What the item above is about. */
  summary?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** What a playlist holds. */
  playlistType?: PlaylistType | undefined;

  /** Whether the items of a playlist are found by a query. */
  smart?: boolean | undefined;

  /** How many items a playlist has. */
  leafCount?: number | undefined;

  /** The length of all items of a playlist, in seconds on servers before 2019. In milliseconds. Example: `21600000`. */
  duration?: number | undefined;

  /** How many items a command added. Only in the answer to it. */
  leafCountAdded?: number | undefined;

  /** How many items a command was asked to add. Only in the answer to it. */
  leafCountRequested?: number | undefined;

  /** The path under which online metadata for the item is being prepared. Example: `/library/metadata/augmentations/1`. */
  augmentationKey?: string | undefined;

  /** How near one another the places or times of clusters are. Example: `1`. */
  clusterZoomLevel?: number | undefined;

  /** Whether photos are being clustered. */
  clusteringActive?: boolean | undefined;

  /** Whether a channel's list is to be left out of the history. */
  noHistory?: boolean | undefined;

  /** Whether a channel's list takes the place of the one before. */
  replaceParent?: boolean | undefined;
}

/** The fields of `ItemContainer`, as a decoder takes them. */
export function fieldsOfItemContainer(): FieldList {
  return fields(
    'text header message sourceTitle prefsKey ratingKey key title summary composite augmentationKey|word playlistType|flag smart clusteringActive noHistory replaceParent|number leafCount duration leafCountAdded leafCountRequested clusterZoomLevel',
    { 'items[]=Metadata': decodeItem, 'directories[]': decodeDirectory, 'hubs[]': decodeHub, meta: decodeMeta },
    fieldsOfListContainer(),
    fieldsOfParentFields(),
    fieldsOfGrandparentFields(),
  );
}

/** Decodes {@link ItemContainer}. */
export const decodeItemContainer: Decode<ItemContainer> = /* @__PURE__ */ decoder(fieldsOfItemContainer);

/** A film, show, season, episode, artist, album, track, photo, playlist, collection or another item. Its `type` tells which. */
export type Item =
  | Movie
  | Show
  | Season
  | Episode
  | Artist
  | Album
  | Track
  | Photo
  | PhotoAlbum
  | Clip
  | Playlist
  | Collection
  | Person
  | OtherItem;

/** Decodes {@link Item}. */
export function decodeItem(wire: Wire): Item {
  switch (itemKind(wire)) {
    case 'movie':
      return decodeMovie(wire);
    case 'show':
      return decodeShow(wire);
    case 'season':
      return decodeSeason(wire);
    case 'episode':
      return decodeEpisode(wire);
    case 'artist':
      return decodeArtist(wire);
    case 'album':
      return decodeAlbum(wire);
    case 'track':
      return decodeTrack(wire);
    case 'photo':
      return decodePhoto(wire);
    case 'photoalbum':
      return decodePhotoAlbum(wire);
    case 'clip':
      return decodeClip(wire);
    case 'playlist':
      return decodePlaylist(wire);
    case 'collection':
      return decodeCollection(wire);
    case 'person':
      return decodePerson(wire);
    default:
      return decodeOtherItem(wire);
  }
}
