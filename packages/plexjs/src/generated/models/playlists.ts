// Generated from contract/models/playlists.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
import { fieldsOfItemBase, type ItemBase } from './item-base.ts';

/** The known values of {@link PlaylistType}. */
export const playlistTypes = ['audio', 'video', 'photo', 'backgroundProcessing'] as const;

/**
 * What a playlist holds.
 *
 * - `audio`: Music.
 * - `video`: Movies, episodes and clips.
 * - `photo`: Pictures, and clips among them.
 * - `backgroundProcessing`: The server's own list of optimised versions, which `type=42` lists.
 */
export type PlaylistType = (typeof playlistTypes)[number] | (string & {});

/** A list of items that a person keeps, put together by hand or by a query. */
export interface Playlist extends ItemBase {
  /** What the item is. */
  type: 'playlist';

  /** What the playlist holds. */
  playlistType?: PlaylistType | undefined;

  /** Whether its items are found by a query. */
  smart?: boolean | undefined;

  /** The query of a smart playlist, as a URI. Only when read by itself. Example: `library:///directory//library/sections/3/all?type=10&artist.id=1049`. */
  content?: string | undefined;

  /** How many items it has. */
  leafCount?: number | undefined;

  /** How many of them the person has watched. */
  viewedLeafCount?: number | undefined;

  /** The length of all its items. In milliseconds. Example: `21600000`. */
  duration?: number | undefined;

  /** The length of all its items in seconds. Example: `21600`. */
  durationInSeconds?: number | undefined;

  /** The picture of a playlist that Plex made. Example: `playlist://image.smart`. */
  icon?: string | undefined;

  /** Whether it is a radio station, which never ends. */
  radio?: boolean | undefined;

  /** Whether it may not be changed. */
  readOnly?: boolean | undefined;

  /** What its titles may be replaced with, in special playlists. Example: `music`. */
  specialPlaylistType?: string | undefined;

  /** How many items a command added. Only in the answer to it. */
  leafCountAdded?: number | undefined;

  /** How many items a command was asked to add. Only in the answer to it. */
  leafCountRequested?: number | undefined;

  /** The path of a picture made of several others. Example: `/library/sections/1/composite/1533454149`. */
  composite?: string | undefined;
}

/** Decodes {@link Playlist}. */
export const decodePlaylist: Decode<Playlist> = /* @__PURE__ */ decoder(() =>
  fields(
    'word playlistType|flag smart radio readOnly|text content icon specialPlaylistType composite|number leafCount viewedLeafCount duration durationInSeconds leafCountAdded leafCountRequested',
    { type: 'playlist' },
    fieldsOfItemBase(),
  ),
);

/** A list of playlists. */
export interface PlaylistContainer extends ListContainer {
  /** The playlists. */
  items: readonly Playlist[];

  /** How many items a command added. Only in the answer to it. */
  leafCountAdded?: number | undefined;

  /** How many items a command was asked to add. Only in the answer to it. */
  leafCountRequested?: number | undefined;
}

/** Decodes {@link PlaylistContainer}. */
export const decodePlaylistContainer: Decode<PlaylistContainer> = /* @__PURE__ */ decoder(() =>
  fields('number leafCountAdded leafCountRequested', { 'items[]=Metadata': decodePlaylist }, fieldsOfListContainer()),
);
