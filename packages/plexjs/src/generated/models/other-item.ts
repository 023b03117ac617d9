// Generated from contract/models/other-item.tsp by `npm run generate`. Do not edit.

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
  fieldsOfAiringFields,
  fieldsOfChildCounts,
  fieldsOfConversionFields,
  fieldsOfCredits,
  fieldsOfGrandparentFields,
  fieldsOfParentFields,
  fieldsOfPlayable,
  fieldsOfProviderFields,
  type AiringFields,
  type ChannelFields,
  type ChildCounts,
  type ConversionFields,
  type Credits,
  type GrandparentFields,
  type GuideSubscription,
  type MusicFields,
  type ParentFields,
  type Playable,
  type ProviderFields,
  type RecordingFields,
  type WideArt,
} from './item-groups.ts';
import { decodeFilterDefinition, decodeSortDefinition, type FilterDefinition, type SortDefinition } from './meta.ts';
import type { PlaylistType } from './playlists.ts';
import { decodeCommonSenseMedia, decodeReview, type CommonSenseMedia, type Review } from './ratings.ts';
import { decodeSectionLocation, type SectionLocation } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** An item whose type is not known, or that has none: a folder, a track of a channel, what several items have in common. It may have the fields of any other. */
export interface OtherItem
  extends
    ItemBase,
    Playable,
    Credits,
    GuideSubscription,
    AiringFields,
    ConversionFields,
    ProviderFields,
    ChannelFields,
    RecordingFields,
    WideArt,
    ChildCounts,
    ParentFields,
    GrandparentFields,
    MusicFields {
  /** Says that the type is none of those that the contract knows. */
  type: 'other';

  /** What the item is. Absent in folders and channels. Example: `folder`. */
  typeOnWire?: string | undefined;

  /** A line from its advertisement. */
  tagline?: string | undefined;

  /** The name of the edition, for instance `Director's Cut`. */
  editionTitle?: string | undefined;

  /** The names of the fields in which several items differ. Example: `['title', 'summary', 'year']`. */
  mixedFields: readonly string[];

  /** The place among all episodes of a show. Example: `27`. */
  absoluteIndex?: number | undefined;

  /** Which kind of extra it is. Example: `1`. */
  extraType?: number | undefined;

  /** Whether the item above it is to be left out of the way. */
  skipParent?: boolean | undefined;

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query by which they are found, as a URI. Example: `library:///directory//library/sections/3/all?type=10&artist.id=1049`. */
  content?: string | undefined;

  /** What a playlist holds. */
  playlistType?: PlaylistType | undefined;

  /** The picture of a list that Plex made. */
  icon?: string | undefined;

  /** The text that a list asks for, in channels. */
  prompt?: string | undefined;

  /** Whether it asks for a text, in channels. */
  search?: boolean | undefined;

  /** Whether it is an entry of a menu. */
  secondary?: boolean | undefined;

  /** Where a picture to choose from comes from. Example: `tmdb`. */
  provider?: string | undefined;

  /** Whether it is the picture that was chosen. */
  selected?: boolean | undefined;

  /** What critics wrote. */
  reviews: readonly Review[];

  /** What parents should know. */
  commonSenseMedia?: CommonSenseMedia | undefined;

  /** The tags that the owner gave it. */
  tags: readonly Tag[];

  /** The filters of a menu. */
  filters: readonly FilterDefinition[];

  /** The orders of a menu. */
  sorts: readonly SortDefinition[];

  /** The path of the theme tune. Example: `/library/metadata/12345/theme/1579514246`. */
  theme?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** Items that are like it. */
  similar: readonly Tag[];

  /** The folders that it is in. */
  locations: readonly SectionLocation[];

  /** The item that it is an extra of, by its identifier. Example: `plex://movie/5d776825880197001ec90e6f`. */
  primaryGuid?: string | undefined;

  /** Its own settings. Only when asked for. */
  preferences?: ItemPreferences | undefined;

  /** What it consists of. Only when asked for. */
  children?: ItemList | undefined;

  /** The album's title. */
  album?: string | undefined;

  /** Who made the album, where that is not who made the track. */
  albumArtist?: string | undefined;

  /** Who made the track. */
  artist?: string | undefined;

  /** Whether the album has several artists. */
  compilation?: boolean | undefined;

  /** The number of the disc. */
  disc?: number | undefined;

  /** The file's path. Example: `/media/music/Light/01.flac`. */
  file?: string | undefined;

  /** The length of the file. In bytes. Example: `4183624917`. */
  size?: number | undefined;

  /** The length. In milliseconds. Example: `212000`. */
  totalTime?: number | undefined;

  /** The track's title. */
  track?: string | undefined;
}

/** Decodes {@link OtherItem}. */
export const decodeOtherItem: Decode<OtherItem> = /* @__PURE__ */ decoder(() =>
  fields(
    'text typeOnWire=type tagline editionTitle content icon prompt provider theme composite primaryGuid album albumArtist artist file track createdAtAccuracy url sourceIcon banner hero|words mixedFields|number absoluteIndex extraType disc size totalTime createdAtTZOffset|flag skipParent smart search secondary selected compilation|word playlistType',
    {
      type: 'other',
      'reviews[]': decodeReview,
      commonSenseMedia: decodeCommonSenseMedia,
      'tags[]': decodeTag,
      'filters[]': decodeFilterDefinition,
      'sorts[]': decodeSortDefinition,
      'similar[]': decodeTag,
      'locations[]': decodeSectionLocation,
      preferences: decodeItemPreferences,
      children: decodeItemList,
      'moods[]': decodeTag,
      'styles[]': decodeTag,
    },
    fieldsOfItemBase(),
    fieldsOfParentFields(),
    fieldsOfGrandparentFields(),
    fieldsOfChildCounts(),
    fieldsOfPlayable(),
    fieldsOfCredits(),
    fieldsOfAiringFields(),
    fieldsOfConversionFields(),
    fieldsOfProviderFields(),
  ),
);
