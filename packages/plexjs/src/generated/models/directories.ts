// Generated from contract/models/directories.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import type { SortDirection } from './meta.ts';
import type { MetadataTypeNumber } from './metadata-types.ts';
import { fieldsOfSectionFields, type SectionFields } from './sections.ts';
import { decodeTag, type Tag } from './tags.ts';

/** An entry of a list that is no item: a menu entry, folder, tag, value of a filter, first letter, part of a provider. */
export interface Directory extends Extra, SectionFields {
  /** The entry's path, or the value that it stands for. Example: `/library/sections/1/all`. */
  key?: string | undefined;

  /** What to show for the entry: a name, a letter, a year. */
  title?: string | undefined;

  /** What the entry is. Example: `filter`. */
  type?: string | undefined;

  /** What kind of its type it is. Example: `podcast`. */
  subtype?: string | undefined;

  /** The entry's number, or a word at providers. Example: `89`. */
  id?: string | undefined;

  /** The path that lists the items of this value. Example: `/library/sections/1/all?genre=10`. */
  fastKey?: string | undefined;

  /** The path of the entry's hubs. Example: `/hubs/sections/1`. */
  hubKey?: string | undefined;

  /** The word or name of a tag. */
  tag?: string | undefined;

  /** A tag's identifier at Plex's metadata service. Example: `5d776825880197001ec9038e`. */
  tagKey?: string | undefined;

  /** What kind of tag it is. Example: `1`. */
  tagType?: number | undefined;

  /** A number that belongs to a tag. */
  tagValue?: number | undefined;

  /** The filter that lists the items with a tag, or the name of a filter. Example: `genre=10`. */
  filter?: string | undefined;

  /** The type of a filter's values. Example: `string`. */
  filterType?: string | undefined;

  /** How many items stand behind the entry. */
  count?: number | undefined;

  /** How many items stand behind a first letter. */
  size?: number | undefined;

  /** The path of a picture. Example: `/library/metadata/1049/thumb/1715112805`. */
  thumb?: string | undefined;

  /** The path of a background picture. Example: `/library/metadata/1049/art/1715112805`. */
  art?: string | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;

  /** The path of a small picture. Example: `/:/resources/dvr/dvr-watchnow-icon.png`. */
  icon?: string | undefined;

  /** Where in an application the entry is shown. Example: `content.movies`. */
  context?: string | undefined;

  /** Further entries that belong to this one. */
  more?: string | undefined;

  /** Whether the entry lists things of its own. */
  content?: boolean | undefined;

  /** Whether the entry can be opened. */
  directory?: boolean | undefined;

  /** Whether the entry is a menu entry that is not shown by default. */
  secondary?: boolean | undefined;

  /** Whether the entry asks for a text. */
  search?: boolean | undefined;

  /** What to ask for. Example: `Search Movies`. */
  prompt?: string | undefined;

  /** Whether what a channel's entry leads to is shown above the list, not instead of it. */
  popup?: boolean | undefined;

  /** Whether a channel's entry leads to its settings. */
  settings?: boolean | undefined;

  /** A line below the title, in channels. */
  tagline?: string | undefined;

  /** How long what a channel's entry leads to is. In milliseconds. Example: `5400000`. */
  duration?: number | undefined;

  /** The channel that an entry is from, in words. Example: `YouTube`. */
  sourceTitle?: string | undefined;

  /** The URL of a small picture of that channel. */
  sourceIcon?: string | undefined;

  /** The provider or channel that the entry belongs to. Example: `com.plexapp.plugins.library`. */
  identifier?: string | undefined;

  /** Whether a channel has settings. */
  hasPrefs?: boolean | undefined;

  /** Whether a channel can be bought from. */
  hasStoreServices?: boolean | undefined;

  /** Whether an entry is shared. */
  share?: number | undefined;

  /** What to show in the head of a channel's page. */
  titleBar?: string | undefined;

  /** When a channel was last used. Example: `2026-01-31T21:48:05Z`. */
  lastAccessedAt?: Date | undefined;

  /** What an application offers below the entry. */
  pivots: readonly Pivot[];

  /** The number of an item or tag. Example: `1049`. */
  ratingKey?: string | undefined;

  /** The identifier of an item. Example: `plex://show/5d9c086c46115600200aa2fe`. */
  guid?: string | undefined;

  /** What entries are ordered by, without articles. Example: `Simpsons`. */
  titleSort?: string | undefined;

  /** What it is about. */
  summary?: string | undefined;

  /** The year that the entry came out in. */
  year?: number | undefined;

  /** The place among its siblings. */
  index?: number | undefined;

  /** The place of the parent among its siblings. */
  parentIndex?: number | undefined;

  /** What the level above is called: the show of a season, the artist of an album. */
  parentTitle?: string | undefined;

  /** How many children it has. */
  childCount?: number | undefined;

  /** How many episodes or tracks it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** Genres of what the entry stands for. */
  genres: readonly Tag[];

  /** Actors and their roles. */
  roles: readonly Tag[];

  /** The number of the library that the entry belongs to. Example: `1`. */
  librarySectionId?: string | undefined;

  /** The path of that library. Example: `/library/sections/1`. */
  librarySectionKey?: string | undefined;

  /** What the library of the entry is called. */
  librarySectionTitle?: string | undefined;

  /** What that library holds, as a number. */
  librarySectionType?: MetadataTypeNumber | undefined;

  /** How well it fits a search. Only in searches. Example: `0.83`. */
  score?: number | undefined;

  /** What else was found, so that the entry comes with it. Only in searches. Example: `actor`. */
  reason?: string | undefined;

  /** The number of what was found. Only in searches. Example: `7`. */
  reasonId?: string | undefined;

  /** The title of what was found. Only in searches. Example: `Ben Stiller`. */
  reasonTitle?: string | undefined;

  /** How far it is from what was said. Only in searches by voice. Example: `0.12`. */
  distance?: number | undefined;

  /** The guide that it is from. Example: `13`. */
  mediaProviderId?: string | undefined;

  /** How a sort that is the default sorts. Example: `asc`. */
  default?: SortDirection | undefined;

  /** Which way a sort goes at first. Example: `desc`. */
  defaultDirection?: SortDirection | undefined;

  /** The value that sorts from high to low. Example: `titleSort:desc`. */
  descKey?: string | undefined;

  /** The path of the first letters of a sort. Example: `/library/sections/1/firstCharacter`. */
  firstCharacterKey?: string | undefined;

  /** When the photos of a cluster begin. Example: `2017-10-24T09:12:33Z`. */
  startsAt?: Date | undefined;

  /** When the photos of a cluster end. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | undefined;

  /** Width to height of a cluster's photos, on average. Example: `1.78`. */
  avgAR?: number | undefined;

  /** The name of the library's server. */
  serverName?: string | undefined;

  /** The version of the server. Example: `0.9.16.6.1993-5089475`. */
  serverVersion?: string | undefined;

  /** The identifier of the library's server, which stays the same when its address changes. Example: `d44a733a35eabd1c67339602de0f8e5f4f9e1063`. */
  machineIdentifier?: string | undefined;

  /** How the server is reached. Example: `http`. */
  scheme?: string | undefined;

  /** The server's host name or IP address. Example: `203.0.113.7`. */
  host?: string | undefined;

  /** The server's IP address. Example: `203.0.113.7`. */
  address?: string | undefined;

  /** The port that the library's server listens on. Example: `32400`. */
  port?: number | undefined;

  /** The library's path on the server. Example: `/library/sections/1`. */
  path?: string | undefined;

  /** Whether the server is in the network that asks. */
  local?: boolean | undefined;

  /** Whether the server is the account's own. */
  owned?: boolean | undefined;

  /** Whether no other server has a library of this title. */
  unique?: boolean | undefined;

  /** The token for the library's server. Example: `xxxxxxxxxxxxxxxxxxxx`. */
  accessToken?: string | undefined;
}

/** Decodes {@link Directory}. */
export const decodeDirectory: Decode<Directory> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key title type subtype id fastKey hubKey tag tagKey filter filterType thumb art composite icon context more prompt tagline sourceTitle sourceIcon identifier titleBar ratingKey guid titleSort summary parentTitle librarySectionId= librarySectionKey librarySectionTitle reason reasonId= reasonTitle mediaProviderId= descKey firstCharacterKey serverName serverVersion machineIdentifier scheme host address path accessToken|number tagType tagValue count size duration share year index parentIndex childCount leafCount viewedLeafCount score distance avgAR port|flag content directory secondary search popup settings hasPrefs hasStoreServices local owned unique|date lastAccessedAt startsAt endsAt|count librarySectionType|word default defaultDirection',
    { 'pivots[]': decodePivot, 'genres[]': decodeTag, 'roles[]': decodeTag },
    fieldsOfSectionFields(),
  ),
);

/** A view that an application offers below an entry of a provider. */
export interface Pivot extends Extra {
  /** The view's identifier. Example: `epg.guide`. */
  id?: string | undefined;

  /** The path of the view's content. Example: `/hubs/sections/1`. */
  key?: string | undefined;

  /** What the view is: `hub`, `list`, `view`. Example: `hub`. */
  type?: string | undefined;

  /** What to call the view, such as `Recommended` or `Browse`. */
  title?: string | undefined;

  /** Where in an application it is shown. Example: `content.library`. */
  context?: string | undefined;

  /** The name of its picture. Example: `star`. */
  symbol?: string | undefined;

  /** The service without which there is nothing to see. Example: `tidal`. */
  requires?: string | undefined;
}

/** Decodes {@link Pivot}. */
export const decodePivot: Decode<Pivot> = /* @__PURE__ */ decoder(() =>
  fields('text id key type title context symbol requires'),
);

/** A letter, and how many titles begin with it. */
export interface FirstCharacter extends Extra {
  /** The letter, percent-encoded. Example: `%23`. */
  key?: string | undefined;

  /** The letter. Example: `#`. */
  title?: string | undefined;

  /** How many titles begin with it. Example: `12`. */
  size?: number | undefined;
}

/** Decodes {@link FirstCharacter}. */
export const decodeFirstCharacter: Decode<FirstCharacter> = /* @__PURE__ */ decoder(() =>
  fields('text key title|number size'),
);
