// Generated from contract/pms/playlist-generators.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';
import type { Paging } from '../models/container.ts';
import { decodePlaylistContainer, type PlaylistContainer } from '../models/playlists.ts';
import type { ItemIncludes } from '../models/query.ts';
import {
  decodeGeneratorItemContainer,
  decodeOptimizeGeneratorContainer,
  decodePlaylistGeneratorContainer,
  type GeneratorItemContainer,
  type GeneratorScope,
  type GeneratorType,
  type OptimizeGeneratorContainer,
  type PlaylistGeneratorContainer,
} from './playlist-generator-models.ts';

/** The known values of {@link GeneratorItemAction}. */
export const generatorItemActions = ['reprocess', 'disable', 'enable'] as const;

/**
 * What is done with an item of a generator.
 *
 * - `reprocess`: Its version is made anew.
 * - `disable`: Its version is not made.
 * - `enable`: Its version is made after all.
 */
export type GeneratorItemAction = (typeof generatorItemActions)[number] | (string & {});

/** What a request for optimised versions says. */
export interface GeneratorParameters {
  /** The kind of the request: 42 for optimised versions. */
  itemType?: GeneratorType | undefined;

  /** What to call the conversion in the list of conversions. Example: `Jack-Jack Attack`. */
  itemTitle?: string | undefined;

  /** What the versions are called, when no tag names it. Example: `Custom: Universal TV`. */
  itemTarget?: string | undefined;

  /** The tag that names what the versions are for. Example: `2`. */
  itemTargetTagId?: string | number | undefined;

  /** The folder that the versions go into; -1 beside the originals. Example: `-1`. */
  itemLocationId?: string | number | undefined;

  /** The items, or the query that finds them. Example: `library://82503060-0d68-4603-b594-8b071d54819e/item/%2Flibrary%2Fmetadata%2F146`. */
  itemLocationUri?: string | undefined;

  /** Which of the items are taken. */
  itemPolicyScope?: GeneratorScope | undefined;

  /** How many items are taken, with `count`. Example: `5`. */
  itemPolicyValue?: number | undefined;

  /** Whether only items are taken that the account has not played. */
  itemPolicyUnwatched?: boolean | undefined;
}

/** What a request for optimised versions wants them to be, when no tag says so. */
export interface GeneratorMediaParameters {
  /** The profile of the device that they are for. Example: `Universal TV`. */
  itemDeviceProfile?: string | undefined;

  /** How good the picture is, from 0 to 100. Example: `99`. */
  itemVideoQuality?: number | undefined;

  /** The size that the picture does not exceed. Example: `1920x1080`. */
  itemVideoResolution?: string | undefined;

  /** The bit rate that the video stays below on average. In kilobits a second. Example: `8000`. */
  itemMaxVideoBitrate?: number | undefined;

  /** How loud the sound is made when it is mixed down, in percent. Example: `100`. */
  itemAudioBoost?: number | undefined;

  /** The size of subtitles drawn into the picture, in percent. Example: `100`. */
  itemSubtitleSize?: number | undefined;

  /** The bit rate of music. In kilobits a second. Example: `192`. */
  itemMusicBitrate?: number | undefined;

  /** How good photos are, from 0 to 100. Example: `74`. */
  itemPhotoQuality?: number | undefined;

  /** The size that photos do not exceed. Example: `1920x1080`. */
  itemPhotoResolution?: string | undefined;
}

/** Which generator is meant. */
export interface GeneratorTarget {
  /** The playlist's `ratingKey`. Example: `3215`. */
  playlistId: string | number;

  /** The number of the generator, its `id`. Example: `467`. */
  generatorId: string | number;
}

/** Parameters of {@link getPlaylistGenerators}. */
export interface GetPlaylistGeneratorsParams {
  /** The playlist's `ratingKey`. Example: `4787`. */
  playlistId: string | number;
}

/**
 * Lists what the items of a playlist come from. Answers 404 for an unknown playlist.
 *
 * `GET /playlists/{playlistId}/generators` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylistGenerators: Operation<'pms', GetPlaylistGeneratorsParams, PlaylistGeneratorContainer> =
  /* @__PURE__ */ operation({
    id: 'getPlaylistGenerators',
    host: 'pms',
    method: 'GET',
    path: '/playlists/{playlistId}/generators',
    reading: decodePlaylistGeneratorContainer,
  });

/** Parameters of {@link deletePlaylistGenerators}. */
export interface DeletePlaylistGeneratorsParams {
  /** What the generators make. */
  type: GeneratorType;
}

/**
 * Deletes all generators of a kind with what they made: with 42 all optimised versions.
 *
 * `DELETE /playlists/generators` of Plex Media Server.
 */
export const deletePlaylistGenerators: Operation<'pms', DeletePlaylistGeneratorsParams, undefined> =
  /* @__PURE__ */ operation({
    id: 'deletePlaylistGenerators',
    host: 'pms',
    method: 'DELETE',
    path: '/playlists/generators',
    reading: 'none',
  });

/** Parameters of {@link getPlaylistGenerator}. */
export interface GetPlaylistGeneratorParams extends GeneratorTarget {}

/**
 * Reads a request for optimised versions. Answers 404 for an unknown one.
 *
 * `GET /playlists/{playlistId}/items/{generatorId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylistGenerator: Operation<'pms', GetPlaylistGeneratorParams, OptimizeGeneratorContainer> =
  /* @__PURE__ */ operation({
    id: 'getPlaylistGenerator',
    host: 'pms',
    method: 'GET',
    path: '/playlists/{playlistId}/items/{generatorId}',
    reading: decodeOptimizeGeneratorContainer,
  });

/** Parameters of {@link modifyPlaylistGenerator}. */
export interface ModifyPlaylistGeneratorParams extends GeneratorParameters, GeneratorMediaParameters, GeneratorTarget {}

/**
 * Changes a request for optimised versions, for instance its title. Answers 404 for an unknown one.
 *
 * `PUT /playlists/{playlistId}/items/{generatorId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 *
 * @example
 * ```ts
 * await modifyPlaylistGenerator(client, {
 *   playlistId: '3215',
 *   generatorId: '467',
 *   itemTitle: 'Jack-Jack Attack',
 * });
 * ```
 */
export const modifyPlaylistGenerator: Operation<'pms', ModifyPlaylistGeneratorParams, PlaylistContainer> =
  /* @__PURE__ */ operation({
    id: 'modifyPlaylistGenerator',
    host: 'pms',
    method: 'PUT',
    path: '/playlists/{playlistId}/items/{generatorId}',
    reading: decodePlaylistContainer,
    rules: {
      itemType: 'query:Item[type]',
      itemTitle: 'query:Item[title]',
      itemTarget: 'query:Item[target]',
      itemTargetTagId: 'query:Item[targetTagID]',
      itemLocationId: 'query:Item[locationID]',
      itemLocationUri: 'query:Item[Location][uri]',
      itemPolicyScope: 'query:Item[Policy][scope]',
      itemPolicyValue: 'query:Item[Policy][value]',
      itemPolicyUnwatched: 'query:Item[Policy][unwatched]',
      itemDeviceProfile: 'query:Item[Device][profile]',
      itemVideoQuality: 'query:Item[MediaSettings][videoQuality]',
      itemVideoResolution: 'query:Item[MediaSettings][videoResolution]',
      itemMaxVideoBitrate: 'query:Item[MediaSettings][maxVideoBitrate]',
      itemAudioBoost: 'query:Item[MediaSettings][audioBoost]',
      itemSubtitleSize: 'query:Item[MediaSettings][subtitleSize]',
      itemMusicBitrate: 'query:Item[MediaSettings][musicBitrate]',
      itemPhotoQuality: 'query:Item[MediaSettings][photoQuality]',
      itemPhotoResolution: 'query:Item[MediaSettings][photoResolution]',
    },
  });

/** Parameters of {@link getPlaylistGeneratorItems}. */
export interface GetPlaylistGeneratorItemsParams extends Paging, ItemIncludes, GeneratorTarget {}

/**
 * Lists the items of a request for optimised versions, with what becomes of them.
 *
 * `GET /playlists/{playlistId}/items/{generatorId}/items` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const getPlaylistGeneratorItems: Operation<'pms', GetPlaylistGeneratorItemsParams, GeneratorItemContainer> =
  /* @__PURE__ */ operation({
    id: 'getPlaylistGeneratorItems',
    host: 'pms',
    method: 'GET',
    path: '/playlists/{playlistId}/items/{generatorId}/items',
    reading: decodeGeneratorItemContainer,
  });

/** Parameters of {@link refreshPlaylist}. */
export interface RefreshPlaylistParams extends GeneratorTarget {
  /** The item's `ratingKey`. Example: `146`. */
  metadataId: string | number;

  /** What is done with it. Example: `reprocess`. */
  action: GeneratorItemAction;
}

/**
 * Makes the version of one item anew, or leaves it out, or takes it in again. Answers 404 for an unknown item.
 *
 * `PUT /playlists/{playlistId}/items/{generatorId}/{metadataId}/{action}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const refreshPlaylist: Operation<'pms', RefreshPlaylistParams, undefined> = /* @__PURE__ */ operation({
  id: 'refreshPlaylist',
  host: 'pms',
  method: 'PUT',
  path: '/playlists/{playlistId}/items/{generatorId}/{metadataId}/{action}',
  reading: 'none',
});
