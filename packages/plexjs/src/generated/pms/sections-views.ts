// Generated from contract/pms/sections-views.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer, type Paging } from '../models/container.ts';
import { decodeItemContainer, type ItemContainer } from '../models/items.ts';
import { decodeMeta, type Meta } from '../models/meta.ts';
import type { MetadataTypeNumber } from '../models/metadata-types.ts';
import type { ItemIncludes } from '../models/query.ts';
import { decodeArtwork, type Artwork } from './artwork.ts';

/** A group of photos that were taken at about the same time, or at the same place. */
export interface PhotoCluster extends Extra {
  /** The cluster's number. Example: `46`. */
  id?: string | undefined;

  /** The day, or the place. Example: `Oct 24, 2017`. */
  title?: string | undefined;

  /** The path that lists the photos. Example: `/library/sections/5/all?cluster=46&clustering<=4154`. */
  fastKey?: string | undefined;

  /** The value that stands for the cluster in a filter. Example: `46`. */
  key?: string | undefined;

  /** What the entry is. Example: `cluster`. */
  type?: string | undefined;

  /** How many photos there are. */
  size?: number | undefined;

  /** When the first one was taken. Example: `2017-10-24T09:12:33Z`. */
  startsAt?: Date | undefined;

  /** When the last one was taken. Example: `2026-01-31T21:00:00Z`. */
  endsAt?: Date | undefined;

  /** Width to height of the photos, on average. Example: `1.78`. */
  averageAspectRatio?: number | undefined;

  /** The path of a picture. Example: `/library/metadata/1049/thumb/1715112805`. */
  thumb?: string | undefined;
}

/** Decodes {@link PhotoCluster}. */
export const decodePhotoCluster: Decode<PhotoCluster> = /* @__PURE__ */ decoder(() =>
  fields('text id title fastKey key type thumb|number size averageAspectRatio=avgAR|date startsAt endsAt'),
);

/** The photos of a library in groups. */
export interface PhotoClusterContainer extends ListContainer {
  /** The path that lists all photos at this level. Example: `/library/sections/4/all?type=13`. */
  key?: string | undefined;

  /** How near one another the times or places of a group are. Example: `1`. */
  clusterZoomLevel?: number | undefined;

  /** Whether the server is making the groups. */
  clusteringActive?: boolean | undefined;

  /** The groups. */
  clusters: readonly PhotoCluster[];

  /** Pictures, which the published description promises; captured answers have none. */
  artworks: readonly Artwork[];
}

/** Decodes {@link PhotoClusterContainer}. */
export const decodePhotoClusterContainer: Decode<PhotoClusterContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    'text key|number clusterZoomLevel|flag clusteringActive',
    { 'clusters[]=Directory': decodePhotoCluster, 'artworks[]=Metadata': decodeArtwork },
    fieldsOfListContainer(),
  ),
);

/** A category of a library, with a picture in its colours. */
export interface LibraryCategory extends Extra {
  /** The path that lists its items. Example: `/library/sections/2/all?genre=5`. */
  key?: string | undefined;

  /** What to call the category. Example: `Action`. */
  title?: string | undefined;

  /** What the entry is; `directory`. Example: `directory`. */
  type?: string | undefined;

  /** The path of a picture. Example: `/library/metadata/1049/art/1715112805`. */
  thumb?: string | undefined;
}

/** Decodes {@link LibraryCategory}. */
export const decodeLibraryCategory: Decode<LibraryCategory> = /* @__PURE__ */ decoder(() =>
  fields('text key title type thumb'),
);

/** The categories of a library. */
export interface LibraryCategoryContainer extends ListContainer {
  /** The library's categories. */
  categories: readonly LibraryCategory[];

  /** How the list is shown. */
  meta?: Meta | undefined;

  /** Pictures, which the published description promises; captured answers have none. */
  artworks: readonly Artwork[];
}

/** Decodes {@link LibraryCategoryContainer}. */
export const decodeLibraryCategoryContainer: Decode<LibraryCategoryContainer> = /* @__PURE__ */ decoder(() =>
  fields(
    '',
    { 'categories[]=Directory': decodeLibraryCategory, meta: decodeMeta, 'artworks[]=Metadata': decodeArtwork },
    fieldsOfListContainer(),
  ),
);

/** A folder that a library is made of. */
export interface SectionFolder extends Extra {
  /** The value that stands for the folder in a filter, or its path at the server. Example: `/library/sections/1/folder?parent=2`. */
  key?: string | undefined;

  /** The folder's path on disk. */
  title?: string | undefined;

  /** The path that lists the items in the folder. Example: `/library/sections/1/all?location=2`. */
  fastKey?: string | undefined;
}

/** Decodes {@link SectionFolder}. */
export const decodeSectionFolder: Decode<SectionFolder> = /* @__PURE__ */ decoder(() =>
  fields('text key title fastKey'),
);

/** The folders that a library is made of. */
export interface SectionFolderContainer extends ListContainer {
  /** The top folders of the library. */
  folders: readonly SectionFolder[];
}

/** Decodes {@link SectionFolderContainer}. */
export const decodeSectionFolderContainer: Decode<SectionFolderContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'folders[]=Directory': decodeSectionFolder }, fieldsOfListContainer()),
);

/** Parameters of {@link getCategories}. */
export interface GetCategoriesParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the categories of a library.
 *
 * `GET /library/sections/{sectionId}/categories` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCategories: Operation<'pms', GetCategoriesParams, LibraryCategoryContainer> = /* @__PURE__ */ operation(
  {
    id: 'getCategories',
    host: 'pms',
    method: 'GET',
    path: '/library/sections/{sectionId}/categories',
    reading: decodeLibraryCategoryContainer,
  },
);

/** Parameters of {@link getCluster}. */
export interface GetClusterParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the photos of a library in groups.
 *
 * `GET /library/sections/{sectionId}/cluster` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getCluster: Operation<'pms', GetClusterParams, PhotoClusterContainer> = /* @__PURE__ */ operation({
  id: 'getCluster',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/cluster',
  reading: decodePhotoClusterContainer,
});

/** Parameters of {@link listMoments}. */
export interface ListMomentsParams extends Paging {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the moments of a library of photos: groups of photos that were taken at about the same time.
 *
 * `GET /library/sections/{sectionId}/moment` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const listMoments: Operation<'pms', ListMomentsParams, PhotoClusterContainer> = /* @__PURE__ */ operation({
  id: 'listMoments',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/moment',
  reading: decodePhotoClusterContainer,
});

/** Parameters of {@link getFolders}. */
export interface GetFoldersParams {
  /** The library's key. Example: `1`. */
  sectionId: string | number;
}

/**
 * Lists the folders that a library is made of.
 *
 * `GET /library/sections/{sectionId}/location` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getFolders: Operation<'pms', GetFoldersParams, SectionFolderContainer> = /* @__PURE__ */ operation({
  id: 'getFolders',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/location',
  reading: decodeSectionFolderContainer,
});

/** Parameters of {@link getSectionFolder}. */
export interface GetSectionFolderParams extends Paging, ItemIncludes {
  /** The library's key. Example: `1`. */
  sectionId: string | number;

  /** The number of the folder to list, which stands in the `key` of the entry. Example: `489`. */
  parent?: string | number | undefined;

  /** Lists this kind of items only. */
  type?: MetadataTypeNumber | undefined;
}

/**
 * Lists a library by its folders on disk: first those at the top, then what is in one. Folders are directories or items without a type, by the age of the server.
 *
 * `GET /library/sections/{sectionId}/folder` of Plex Media Server.
 *
 * @throws {PlexNotFoundError} Status 404.
 */
export const getSectionFolder: Operation<'pms', GetSectionFolderParams, ItemContainer> = /* @__PURE__ */ operation({
  id: 'getSectionFolder',
  host: 'pms',
  method: 'GET',
  path: '/library/sections/{sectionId}/folder',
  reading: decodeItemContainer,
});
