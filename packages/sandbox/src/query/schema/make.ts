import type { Field, FieldType, Filter, Order } from './definitions.ts';

/** A field, as tables write it. */
export type FieldEntry = readonly [name: string, title: string, type: FieldType, subType?: string];

/** A filter, as tables write it. */
export type FilterEntry = readonly [name: string, title: string, filterType?: Filter['filterType']];

/** An order, as tables write it. */
export type OrderEntry = readonly [key: string, title: string, defaultDirection: Order['defaultDirection']];

/** The fields of a table. */
export function fields(...entries: readonly FieldEntry[]): readonly Field[] {
  return entries.map(([name, title, type, subType]) => ({ name, title, type, ...(subType && { subType }) }));
}

/** The filters of a table. */
export function filters(...entries: readonly FilterEntry[]): readonly Filter[] {
  return entries.map(([name, title, filterType = 'string']) => ({ name, title, filterType }));
}

/** Filters that are told of only where advanced ones are asked for. */
export function advanced(...entries: readonly FilterEntry[]): readonly Filter[] {
  return filters(...entries).map((filter) => ({ ...filter, isAdvanced: true }));
}

/** The orders of a table. */
export function orders(...entries: readonly OrderEntry[]): readonly Order[] {
  return entries.map(([key, title, defaultDirection]) => ({ key, title, defaultDirection }));
}

/** What every level answers to (seen from 1.24 to 1.43), though `Meta` does not tell of it. */
export const hiddenEverywhere: readonly Field[] = fields(
  ['guid', 'Guid', 'guid'],
  ['id', 'Rating Key', 'integer'],
  ['index', 'Index', 'integer'],
  ['title', 'Title', 'string'],
  ['titleSort', 'Sort Title', 'string'],
  ['summary', 'Summary', 'string'],
  ['tagline', 'Tagline', 'string'],
  ['addedAt', 'Date Added', 'date'],
  ['updatedAt', 'Date Updated', 'date'],
  ['lastViewedAt', 'Last Played', 'date'],
  ['lastRatedAt', 'Date Rated', 'date'],
  ['viewCount', 'Plays', 'integer'],
  ['userRating', 'Rating', 'integer'],
  ['rating', 'Critic Rating', 'integer'],
  ['audienceRating', 'Audience Rating', 'integer'],
  ['contentRating', 'Content Rating', 'tag'],
  ['year', 'Year', 'integer'],
  ['originallyAvailableAt', 'Release Date', 'date'],
  ['label', 'Label', 'tag'],
  ['collection', 'Collection', 'tag'],
  ['unwatched', 'Unplayed', 'boolean'],
  ['location', 'Folder Location', 'tag'],
  ['random', 'Randomly', 'integer'],
);

/** What is known of files, on the levels that have some. */
export const mediaFields: readonly Field[] = fields(
  ['viewOffset', 'Progress', 'integer'],
  ['skipCount', 'Skips', 'integer'],
  ['duration', 'Duration', 'integer'],
  ['inProgress', 'In Progress', 'boolean'],
  ['duplicate', 'Duplicate', 'boolean'],
  ['trash', 'Trash', 'boolean'],
  ['hdr', 'HDR', 'boolean', 'hdr'],
  ['dovi', 'Dolby Vision', 'boolean'],
  ['resolution', 'Resolution', 'resolution'],
  ['mediaHeight', 'Height', 'integer'],
  ['mediaWidth', 'Width', 'integer'],
  ['mediaSize', 'File Size', 'integer', 'fileSize'],
  ['mediaBitrate', 'Bitrate', 'integer', 'bitrate'],
  ['audioLanguage', 'Audio Language', 'audioLanguage'],
  ['subtitleLanguage', 'Subtitle Language', 'subtitleLanguage'],
  ['audioCodec', 'Audio Codec', 'tag'],
  ['videoCodec', 'Video Codec', 'tag'],
  ['subtitleCodec', 'Subtitle Codec', 'tag'],
  ['audioLayout', 'Audio Layout', 'tag'],
  ['audioChannels', 'Audio Channels', 'integer'],
  ['container', 'Container', 'tag'],
);

/** What is known of all that is below an item. */
export const folderFields: readonly Field[] = fields(
  ['unwatchedLeaves', 'Unplayed', 'boolean'],
  ['unviewedLeafCount', 'Unplayed', 'integer'],
  ['viewedLeafCount', 'Played', 'integer'],
  ['leafCount', 'Items', 'integer'],
);
