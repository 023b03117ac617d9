export type { CollectionSettings } from './collections/collection-settings.ts';
export { Collection } from './collections/collection.ts';
export { type CollectionListOptions, Collections, type NewCollection } from './collections/collections.ts';
export type { HubVisibility } from './library/managed-hubs.ts';
export type { LibraryQuery, ReadLibraryQuery } from './query/library-query.ts';
