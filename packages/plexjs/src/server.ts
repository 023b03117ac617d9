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
export { Album, type AlbumTrackOptions, Artist, Track, type SonicOptions } from './items/music.ts';
export { Collection } from './collections/collection.ts';
export { OtherItem, Person } from './items/other-items.ts';
export { Playlist } from './playlists/playlist.ts';
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
export { bundlePath } from './items/bundle-path.ts';
export { webUrl, type WebUrlOptions } from './items/web-url.ts';
export type { Artwork, ArtworkKind, ArtworkSource } from './items/artwork.ts';
export { downloadAll, type DownloadAllOptions, type FailedDownload } from './items/download-all.ts';
export { Download, type DownloadOptions } from './items/download.ts';
export type { Hub } from './items/hub.ts';
export type { MarkerDraft } from './items/markers.ts';
export type { MatchOptions } from './items/matching.ts';
export type { OptimizeOptions } from './items/optimize.ts';
export type { ExtraDraft } from './items/related.ts';
export type { StreamSelection, StreamTextOptions } from './items/streams.ts';
export type { UploadOptions } from './items/upload.ts';
export type { Detection } from './items/upkeep.ts';
export type { SubtitleSearch, SubtitleUpload } from './items/subtitles.ts';
export type { ByGuidOptions } from './library/by-guid.ts';
export type { PersonTagReference } from './library/person-reference.ts';
export type { FolderContents, FolderWalkOptions, SectionFolder, WalkedSectionFolder } from './library/folders.ts';
export type { Suggestions } from './library/section-views.ts';
export type { NewSection, TagKind } from './library/library-requests.ts';
export type { AllItemsOptions } from './library/library.ts';
export type { HubVisibility, ManagedHubs } from './library/managed-hubs.ts';
export type { SectionChanges, SectionTotals } from './library/section-requests.ts';
export type { ReadQuery } from './query/section-query.ts';
export type { Activity } from './server/activities.ts';
export type { BandwidthOptions, MediaStatisticsOptions } from './server/administration.ts';
export type { BrowseOptions, Folder, WalkedFolder } from './server/browse.ts';
export type { Butler } from './server/butler.ts';
export type { DiagnosticsOptions, ServerFile } from './server/diagnostics.ts';
export type { HistoryEntry, HistoryOptions } from './server/history.ts';
export type {
  MetadataGroupReference,
  MetadataProviderReference,
  MetadataProviders,
} from './server/metadata-providers.ts';
export type { OptimizedOrder, OptimizedVersions, OrderedItem } from './server/optimized-versions.ts';
export type { LibraryItemReference, SectionReference } from './server/references.ts';
export type { HubsOptions, SearchOptions } from './server/search.ts';
export type { Preferences } from './server/preferences.ts';
export type { PlaybackSession } from './server/sessions.ts';
export type { SettingChoice, SettingValues } from './server/setting-values.ts';
export type { System } from './server/system.ts';
export type { UpdateCheckOptions, UpdateInstallOptions } from './server/updates.ts';
