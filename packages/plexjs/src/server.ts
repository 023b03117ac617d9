export { PlexServer } from './server/plex-server.ts';
export type { JobOptions, OnProgress, Progress } from './server/job.ts';
export type { RequestOptions } from './server/request-options.ts';
export { Library } from './library/library.ts';
export { Section, type SectionItemsOptions } from './library/section.ts';
export type { SectionKinds, SectionType } from './library/sections.ts';
export { MovieSection } from './library/movie-section.ts';
export { MusicSection } from './library/music-section.ts';
export { PhotoSection } from './library/photo-section.ts';
export { ShowSection } from './library/show-section.ts';
export { LibraryItem } from './items/library-item.ts';
export { PlayableItem } from './items/playable-item.ts';
export type { EditableFields, EditableTags, EditableType, FieldValues, LockName } from './items/edit-fields.ts';
export { editOf, type ItemEdit, type TagEdit } from './items/edit.ts';
export type { ExternalIds } from './items/external-ids.ts';
export type { Include, IncludeOptions, ItemListOptions } from './items/includes.ts';
export type { Item, ItemKinds } from './items/item.ts';
export type { ItemType } from './items/item-types.ts';
export { Album, Artist, Track, type SonicOptions } from './items/music.ts';
export { Collection, OtherItem, Person, Playlist } from './items/other-items.ts';
export { Photo, PhotoAlbum } from './items/photos.ts';
export { Clip, Episode, Movie, Season, Show } from './items/video.ts';
export { List } from './paging/list.ts';
export { Page } from './paging/page.ts';
export type { ListOptions } from './paging/source.ts';
export type { ItemQuery } from './query/section-query.ts';
export type { SchemaField, SchemaLevel, SectionSchema } from './query/schema.ts';
export type {
  Condition,
  DateCondition,
  KnownFields,
  NumberCondition,
  Sort,
  SortDirection,
  Span,
  TagCondition,
  TagValue,
  TextCondition,
  Where,
} from './query/where.ts';
