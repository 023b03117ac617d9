// Generated from contract/models/item-base.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields, type FieldList } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { decodeDirectory, type Directory } from './directories.ts';
import { decodeHub, type Hub } from './hubs.ts';
import { decodeImage, decodeUltraBlurColors, type Image, type UltraBlurColors } from './images.ts';
import { decodeItem, type Item } from './items.ts';
import { decodeRating, type Rating } from './ratings.ts';
import { decodeSetting, type Setting } from './settings.ts';
import { decodeField, decodeGuid, decodeTag, type Field, type Guid, type Tag } from './tags.ts';

/** What all items have in common. Lists carry fewer fields than an item that is read by itself. */
export interface ItemBase extends Extra {
  /** The item's number on its server; at providers a word. With it the item is read and changed. Example: `55398`. */
  ratingKey?: string | undefined;

  /** The path of the item, or of its children when it has some. Example: `/library/metadata/55398`. */
  key?: string | undefined;

  /** The item's identifier at the agent that described it; the same on every server for `plex://`. Example: `plex://movie/5d7768257228e5001f1dccd2`. */
  guid?: string | undefined;

  /** The item's identifiers at other services. In lists only when asked for. */
  guids: readonly Guid[];

  /** What kind of its type the item is: `trailer` and others for extras, `podcast`, `clip`. Example: `trailer`. */
  subtype?: string | undefined;

  /** The title, as people read it. A season's is its name, such as `Season 1`. Example: `October Sky`. */
  title?: string | undefined;

  /** The title to sort by, when it differs. Example: `Lord of the Rings`. */
  titleSort?: string | undefined;

  /** The title in its own language; of a track, its artist when it is not the album's. Example: `Le fabuleux destin d’Amélie Poulain`. */
  originalTitle?: string | undefined;

  /** A text of some sentences on what the item is about. */
  summary?: string | undefined;

  /** The year in which it came out. Example: `1999`. */
  year?: number | undefined;

  /** The day on which it came out; of a photo, when it was taken, with the time. Example: `1999-02-19`. */
  originallyAvailableAt?: string | undefined;

  /** The place among its siblings: season of a show, episode of a season, track of an album. */
  index?: number | undefined;

  /** When the item was added to the library. Example: `2021-08-06T01:13:19Z`. */
  addedAt?: Date | undefined;

  /** When the item was last changed. Example: `2024-05-07T20:13:25Z`. */
  updatedAt?: Date | undefined;

  /** When the server noticed that the item's files are gone. Example: `2026-02-01T03:12:00Z`. */
  deletedAt?: Date | undefined;

  /** The path of the poster, cover or picture. Example: `/library/metadata/55398/thumb/1663510739`. */
  thumb?: string | undefined;

  /** The path of the background picture. Example: `/library/metadata/55398/art/1663510739`. */
  art?: string | undefined;

  /** A blurred version of the poster, as a short text. Only when asked for. Example: `LKO2?U%2Tw=w]~RBVZRi};RPxuwH`. */
  thumbBlurHash?: string | undefined;

  /** A blurred version of the background picture, as a short text. Only when asked for. Example: `LEHV6nWB2yk8pyo0adR*.7kCMdnj`. */
  artBlurHash?: string | undefined;

  /** All pictures, by what they show. */
  images: readonly Image[];

  /** Colours that suit the pictures. */
  ultraBlurColors?: UltraBlurColors | undefined;

  /** How many times the person has watched it to the end. Absent when never. */
  viewCount?: number | undefined;

  /** How many times all accounts of the server have watched it. Only in lists of what is watched most. */
  globalViewCount?: number | undefined;

  /** How far the person has watched it. Absent when not begun or watched to the end. In milliseconds. Example: `1260000`. */
  viewOffset?: number | undefined;

  /** When the person last watched it. Example: `2026-01-31T21:48:05Z`. */
  lastViewedAt?: Date | undefined;

  /** How many times the person has skipped it. */
  skipCount?: number | undefined;

  /** The person's rating, 0 to 10. Example: `8`. */
  userRating?: number | undefined;

  /** When the person rated it. Example: `2026-01-31T21:48:05Z`. */
  lastRatedAt?: Date | undefined;

  /** The critics' rating, 0 to 10. Example: `7.7`. */
  rating?: number | undefined;

  /** Which service the critics' rating is from. Example: `rottentomatoes://image.rating.ripe`. */
  ratingImage?: string | undefined;

  /** The audience's rating, 0 to 10. Example: `8.4`. */
  audienceRating?: number | undefined;

  /** Which service the audience's rating is from. Example: `rottentomatoes://image.rating.upright`. */
  audienceRatingImage?: string | undefined;

  /** How many people rated it, or, of a track, how many listened to it. */
  ratingCount?: number | undefined;

  /** The ratings of several services. */
  ratings: readonly Rating[];

  /** For whom it is fit, in a country's words. Example: `PG-13`. */
  contentRating?: string | undefined;

  /** The studio, label or network that made it. */
  studio?: string | undefined;

  /** Genres. Listings give the first few, details all. */
  genres: readonly Tag[];

  /** The countries that it was made in. */
  countries: readonly Tag[];

  /** The collections that it belongs to. Only those tagged on the item itself. */
  collections: readonly Tag[];

  /** The labels that the owner gave it. Only when read by itself. */
  labels: readonly Tag[];

  /** The fields that were edited. */
  fields: readonly Field[];

  /** The library that it is in; at providers a word. Example: `1`. */
  librarySectionId?: string | undefined;

  /** The path of the library that has it. Example: `/library/sections/1`. */
  librarySectionKey?: string | undefined;

  /** The title of the library that has it. Absent from lists of one library, which say it once. Example: `Movies`. */
  librarySectionTitle?: string | undefined;

  /** What the library that has it holds. Example: `movie`. */
  librarySectionType?: string | undefined;

  /** The UUID of the library that has it. Example: `4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11`. */
  librarySectionUuid?: string | undefined;

  /** Whether it may be downloaded. */
  allowSync?: boolean | undefined;

  /** The path of the trailer. Example: `/library/metadata/1073`. */
  primaryExtraKey?: string | undefined;

  /** Trailers and other extras. Only when asked for. */
  extras?: Extras | undefined;

  /** Hubs of items that have to do with it. Only when asked for. */
  related?: RelatedHubs | undefined;

  /** How many hubs of such items there are. Only when asked for. */
  relatedCount?: number | undefined;

  /** The entry of the playlist that the item is in. Only in playlists that are not smart. Example: `1035`. */
  playlistItemId?: string | undefined;

  /** The entry of the play queue that the item is in. Example: `15746`. */
  playQueueItemId?: string | undefined;

  /** How well it fits a search, from 0 up. Only in searches. Example: `0.83`. */
  score?: number | undefined;

  /** What else was found, so that the item comes with it. Only in searches. Example: `actor`. */
  reason?: string | undefined;

  /** The number of what was found. Only in searches. Example: `7`. */
  reasonId?: string | undefined;

  /** The title of what was found. Only in searches. Example: `Ben Stiller`. */
  reasonTitle?: string | undefined;

  /** How far it is from what was said, or, of music, from how another track sounds. Only in such searches. Example: `0.12`. */
  distance?: number | undefined;

  /** The item's number, where a server tells it beside the key. Example: `1049`. */
  id?: string | undefined;

  /** The server or provider that it comes from, in lists of several of them. Example: `server://8f1e.../com.plexapp.plugins.library`. */
  source?: string | undefined;

  /** The name of the server or provider that it comes from, where a list has items of several. */
  sourceTitle?: string | undefined;

  /** Whether it is from a library of the person's own rather than from a provider. */
  personal?: boolean | undefined;

  /** The item's name in URLs of Plex's web pages. Example: `october-sky`. */
  slug?: string | undefined;
}

/** The fields of `ItemBase`, as a decoder takes them. */
export function fieldsOfItemBase(): FieldList {
  return fields(
    'text ratingKey key guid subtype title titleSort originalTitle summary originallyAvailableAt thumb art thumbBlurHash artBlurHash ratingImage audienceRatingImage contentRating studio librarySectionId= librarySectionKey librarySectionTitle librarySectionType librarySectionUuid= primaryExtraKey playlistItemId= playQueueItemId= reason reasonId= reasonTitle id source sourceTitle slug|number year index viewCount globalViewCount viewOffset skipCount userRating rating audienceRating ratingCount relatedCount score distance|date addedAt updatedAt deletedAt lastViewedAt lastRatedAt|flag allowSync personal',
    {
      'guids[]': decodeGuid,
      'images[]': decodeImage,
      ultraBlurColors: decodeUltraBlurColors,
      'ratings[]': decodeRating,
      'genres[]': decodeTag,
      'countries[]': decodeTag,
      'collections[]': decodeTag,
      'labels[]': decodeTag,
      'fields[]': decodeField,
      extras: decodeExtras,
      related: decodeRelatedHubs,
    },
  );
}

/** Decodes {@link ItemBase}. */
export const decodeItemBase: Decode<ItemBase> = /* @__PURE__ */ decoder(fieldsOfItemBase);

/** Items below another one. */
export interface ItemList extends Extra {
  /** How many there are. */
  size?: number | undefined;

  /** The path that lists them. Example: `/library/metadata/1049/onDeck`. */
  key?: string | undefined;

  /** The title of the list. */
  title?: string | undefined;

  /** The listed items, in the order to show them. */
  items: readonly Item[];

  /** Entries that are no items. */
  directories: readonly Directory[];
}

/** Decodes {@link ItemList}. */
export const decodeItemList: Decode<ItemList> = /* @__PURE__ */ decoder(() =>
  fields('number size|text key title', { 'items[]=Metadata': decodeItem, 'directories[]': decodeDirectory }),
);

/** An item's own settings. */
export interface ItemPreferences extends Extra {
  /** The settings that differ for this item from those of its library. */
  settings: readonly Setting[];
}

/** Decodes {@link ItemPreferences}. */
export const decodeItemPreferences: Decode<ItemPreferences> = /* @__PURE__ */ decoder(() =>
  fields('', { 'settings[]': decodeSetting }),
);

/** What to watch next. */
export interface OnDeck extends Extra {
  /** The item to watch. */
  item?: Item | undefined;
}

/** Decodes {@link OnDeck}. */
export const decodeOnDeck: Decode<OnDeck> = /* @__PURE__ */ decoder(() => fields('', { 'item=Metadata': decodeItem }));

/** Trailers and other extras of an item. */
export interface Extras extends ItemList {}

/** Decodes {@link Extras}. */
export const decodeExtras: Decode<Extras> = /* @__PURE__ */ decoder(() =>
  fields('number size|text key title', { 'items[]=Metadata': decodeItem, 'directories[]': decodeDirectory }),
);

/** Hubs of items that have to do with another one. */
export interface RelatedHubs extends Extra {
  /** How many hubs there are. */
  size?: number | undefined;

  /** Rows of related items, each for a reason of its own. */
  hubs: readonly Hub[];
}

/** Decodes {@link RelatedHubs}. */
export const decodeRelatedHubs: Decode<RelatedHubs> = /* @__PURE__ */ decoder(() =>
  fields('number size', { 'hubs[]': decodeHub }),
);
