import type { Ask } from '../../http/ask.ts';
import { blurHashOf, indexOf, slugOf, yearOf } from '../../world/derived.ts';
import { isFolder } from '../../world/hierarchy.ts';
import type { ItemRecord, SpanRecord } from '../../world/records.ts';
import type { CommonSenseMediaRecord } from '../../world/records-details.ts';
import type { World } from '../../world/world.ts';
import { collectionFields } from '../collections/collection-fields.ts';
import { ancestorFields } from './item-ancestors.ts';
import { artworkFields, imageRows, ultraBlurColors } from '../artwork/item-artwork.ts';
import { locationsOf } from './item-locations.ts';
import { inOrder, type Row } from './item-order.ts';
import { tagLists } from './item-tags.ts';
import { mediaRows, requestedFields, viewOf } from './media-row.ts';
import { isBeforeApi1, wantedOnly, wantsStreams } from './row-filter.ts';
import { leafCounts, stateFields } from './state-fields.ts';

export type { Row } from './item-order.ts';

/** How much of an item is shown. */
export interface RowForm {
  /** By itself, with everything; else as a row of a list. */
  readonly isDetailed: boolean;
  readonly includeGuids: boolean;
  readonly includeChapters?: boolean;
  readonly includeMarkers?: boolean;
  /** Shows the streams of a row of a list too. */
  readonly includeStreams?: boolean;
  /** Says of files whether they are there. */
  readonly checkFiles?: boolean;
  /** Fields that are left out unless asked for: `thumbBlurHash`, `requiredBandwidths`, ... */
  readonly optionalFields?: ReadonlySet<string>;
}

/** An item as a row of a list: with its first tags, without streams and, unless asked for, without ids of other services. */
export function listedRow(ask: Ask, item: ItemRecord): Row {
  return wantedOnly(ask, itemRow(ask.world, item, ask.account?.id, formOf(ask, false)));
}

/** An item as a row of a list that is of several libraries, so that the row says which it is in. */
export function mixedRow(ask: Ask, item: ItemRecord): Row {
  const row = itemRow(ask.world, item, ask.account?.id, formOf(ask, false));
  return wantedOnly(ask, inOrder({ ...row, ...sectionFields(ask.world, item) }));
}

/** An item as it is shown by itself; `extra` is what it is asked to bring along. */
export function detailedRow(ask: Ask, item: ItemRecord, extra: Row = {}): Row {
  const row = itemRow(ask.world, item, ask.account?.id, formOf(ask, true));
  return wantedOnly(ask, inOrder({ ...row, ...sectionFields(ask.world, item), ...extra }));
}

/** A trailer or another extra, as it stands in the item that it is of. */
export function extraRow(ask: Ask, item: ItemRecord): Row {
  const { updatedAt: _, ...row } = itemRow(ask.world, item, ask.account?.id, formOf(ask, true));
  return wantedOnly(ask, row);
}

/** An item with what belongs to one account in it. */
export function itemRow(world: World, item: ItemRecord, accountId: number | undefined, form: RowForm): Row {
  const { id, type, guid, title, addedAt, updatedAt, fields } = item;
  // What kind of album it is can be asked for in queries; rows have it as an element.
  const { format: _, subformat: __, ...attributes } = fields;
  const { isDetailed, optionalFields = nothing } = form;
  const artwork = artworkFields(world, item);
  const slug = slugOf(item);
  const [index, year] = [indexOf(item), yearOf(fields)];
  return inOrder({
    ratingKey: String(id),
    key: keyOf(item),
    ...ancestorFields(world, item, isDetailed),
    guid,
    ...(slug && { slug }),
    type: type === 'photoalbum' ? 'photo' : type,
    title,
    summary: '',
    ...(index !== undefined && { index }),
    ...(type === 'photo' && takenAt),
    ...(year !== undefined && { year }),
    ...attributes,
    ...stateFields(world, item, accountId),
    ...artwork,
    ...(optionalFields.has('thumbBlurHash') && artwork.thumb && { thumbBlurHash: blurHashOf(artwork.thumb) }),
    ...(optionalFields.has('artBlurHash') && artwork.art && { artBlurHash: blurHashOf(artwork.art) }),
    ...countFields(world, item, accountId, isDetailed),
    ...(type === 'collection' && collectionFields(world, item, accountId)),
    ...(type === 'photoalbum' && { composite: `/library/metadata/${id}/composite/${updatedAt}` }),
    ...trailerField(world, item),
    addedAt,
    updatedAt,
    ...elements(world, item, accountId, form, artwork),
  });
}

function elements(
  world: World,
  item: ItemRecord,
  accountId: number | undefined,
  {
    isDetailed,
    includeGuids,
    includeChapters,
    includeMarkers,
    includeStreams = false,
    checkFiles = false,
    optionalFields = nothing,
  }: RowForm,
  artwork: Row,
): Row {
  const { media, guids, ratings = [], locked } = item;
  const view = {
    ...viewOf(world, accountId),
    isThere: checkFiles ? item.fields.deletedAt === undefined : undefined,
    shown: optionalFields,
  };
  const images = imageRows(world, item, artwork);
  const locations = isDetailed && (item.type === 'show' || item.type === 'artist') ? locationsOf(world, item) : [];
  return {
    ...(media.length > 0 && { Media: mediaRows(media, isDetailed || includeStreams, view) }),
    ...(images.length > 0 && { Image: images, UltraBlurColors: ultraBlurColors(item) }),
    ...tagLists(world, item, isDetailed),
    ...(isDetailed && formatLists(item)),
    ...(includeGuids && guids.length > 0 && { Guid: guids.map((id) => ({ id })) }),
    ...(isDetailed && ratings.length > 0 && { Rating: ratings }),
    ...(isDetailed && item.commonSenseMedia && { CommonSenseMedia: [commonSenseMediaRow(item.commonSenseMedia)] }),
    ...(isDetailed && locked.length > 0 && { Field: locked.map((name) => ({ locked: true, name })) }),
    ...(locations.length > 0 && { Location: locations.map((path) => ({ path })) }),
    ...(includeChapters &&
      item.chapters.length > 0 && { Chapter: item.chapters.map((chapter, place) => chapterRow(item, chapter, place)) }),
    ...(includeMarkers && item.markers.length > 0 && { Marker: item.markers.map(markerRow) }),
  };
}

/** The fields that say which library an item is in. */
export function sectionFields({ tables }: World, { sectionId }: ItemRecord): Row {
  const section = tables.sections.get(sectionId);
  return section
    ? {
        librarySectionTitle: section.title,
        librarySectionID: section.id,
        librarySectionKey: `/library/sections/${section.id}`,
      }
    : {};
}

const nothing: ReadonlySet<string> = new Set();

/** How well the time of a photo is known, where nothing else is said. */
const takenAt = { createdAtAccuracy: 'local', createdAtTZOffset: '0' };

function formOf(ask: Ask, isDetailed: boolean): RowForm {
  const added = isBeforeApi1(ask) ? ask.words('includeFields') : [];
  return {
    isDetailed,
    includeGuids: isDetailed || ask.flag('includeGuids'),
    includeChapters: ask.flag('includeChapters'),
    includeMarkers: ask.flag('includeMarkers'),
    includeStreams: wantsStreams(ask),
    checkFiles: ask.flag('checkFiles') || ask.flag('checkFileAvailability'),
    optionalFields: new Set([
      ...added,
      ...ask.words('includeOptionalFields'),
      ...requestedFields((name) => ask.flag(name)),
    ]),
  };
}

function keyOf(item: ItemRecord): string {
  if (item.type === 'collection') return `/library/collections/${item.id}/children`;
  return `/library/metadata/${item.id}${isFolder(item) ? '/children' : ''}`;
}

function countFields(world: World, item: ItemRecord, accountId: number | undefined, isDetailed: boolean): Row {
  const { id, type } = item;
  if (type === 'show')
    return { ...leafCounts(world, item, accountId), childCount: world.hierarchy.childrenOf(id).length };
  // Servers count the tracks of an album only where it is shown by itself.
  return type === 'season' || (type === 'album' && isDetailed) ? leafCounts(world, item, accountId) : {};
}

/** What kind of album an album is. */
function formatLists({ fields: { format, subformat } }: ItemRecord): Row {
  return {
    ...(format !== undefined && { Format: [{ tag: format }] }),
    ...(subformat !== undefined && { Subformat: [{ tag: subformat }] }),
  };
}

function trailerField({ hierarchy }: World, item: ItemRecord): Row {
  const trailer = hierarchy.extrasOf(item.id).find(({ fields }) => fields.subtype === 'trailer');
  return trailer ? { primaryExtraKey: `/library/metadata/${trailer.id}` } : {};
}

function commonSenseMediaRow({ id, oneLiner, ageRatings }: CommonSenseMediaRecord): Row {
  return { id, oneLiner, AgeRating: ageRatings };
}

function chapterRow(
  { media }: ItemRecord,
  { id, startTimeOffset, endTimeOffset, fields }: SpanRecord,
  place: number,
): Row {
  const [version] = media;
  return {
    id,
    filter: `thumb=${id}`,
    index: place + 1,
    startTimeOffset,
    endTimeOffset,
    ...(version && { thumb: `/library/media/${version.id}/chapterImages/${place + 1}` }),
    ...fields,
  };
}

function markerRow({ id, startTimeOffset, endTimeOffset, fields }: SpanRecord): Row {
  return { id, ...fields, startTimeOffset, endTimeOffset };
}
