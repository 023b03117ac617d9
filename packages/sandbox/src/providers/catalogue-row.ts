import type { World } from '../world/world.ts';
import type { TagKind } from '../world/records.ts';
import type { CatalogueItem } from './catalogue.ts';
import { leavesOf, stateOf } from './online-state.ts';

/** How much of an item is told. */
export interface RowOptions {
  /** All of it, or only what lists have. */
  readonly isDetailed?: boolean;
  /** For whom; with it, the item says when it was put on the watchlist. */
  readonly userId?: number;
}

/** The fields of libraries that the catalogue has as well. */
const known: ReadonlySet<string> = new Set([
  'audienceRating',
  'audienceRatingImage',
  'contentRating',
  'duration',
  'originallyAvailableAt',
  'originalTitle',
  'rating',
  'ratingImage',
  'studio',
  'summary',
  'tagline',
  'titleSort',
  'year',
]);

const elements: readonly (readonly [element: string, kind: TagKind])[] = [
  ['Genre', 'genre'],
  ['Country', 'country'],
  ['Director', 'director'],
  ['Writer', 'writer'],
  ['Producer', 'producer'],
  ['Role', 'actor'],
];

/** An item as Plex's providers give it. */
export function catalogueRow(
  world: World,
  item: CatalogueItem,
  { isDetailed = false, userId }: RowOptions = {},
): object {
  const { ratingKey, record, parentKey, tags } = item;
  const { type, title, guid, index, addedAt, fields } = record;
  const children = world.catalogue.childrenOf(ratingKey);
  const watchlistedAt = userId === undefined ? undefined : stateOf(world, userId, ratingKey).watchlistedAt;
  return {
    ...pictures(ratingKey),
    guid,
    key: `/library/metadata/${ratingKey}${children.length > 0 ? '/children' : ''}`,
    ratingKey,
    type,
    title,
    ...(index !== undefined && { index }),
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name))),
    ...(parentKey !== undefined && ancestors(world, parentKey)),
    ...(children.length > 0 && { childCount: children.length, leafCount: leavesOf(world, item).length }),
    slug: slugOf(title),
    addedAt,
    ...(['movie', 'show'].includes(type) && { publicPagesURL: `https://watch.plex.tv/${type}/${slugOf(title)}` }),
    ...(userId !== undefined && { userState: true }),
    ...(watchlistedAt !== undefined && { watchlistedAt }),
    Image: [{ alt: title, type: 'coverPoster', url: pictures(ratingKey).thumb }],
    ...(record.guids.length > 0 && { Guid: record.guids.map((id) => ({ id })) }),
    ...(isDetailed &&
      Object.fromEntries(
        elements.flatMap(([element, kind]) => {
          const list = tags[kind] ?? [];
          return list.length === 0 ? [] : [[element, list.map((tag, index) => tagRow(kind, tag, index))] as const];
        }),
      )),
  };
}

/** A word for addresses. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Where the pictures of an item are. Nothing answers there. */
export function pictures(ratingKey: string): { readonly art: string; readonly thumb: string } {
  const base = `https://metadata-static.plex.tv/${ratingKey.slice(-1)}/${ratingKey}`;
  return { art: `${base}/background.jpg`, thumb: `${base}/thumb.jpg` };
}

function ancestors(world: World, parentKey: string): object {
  const parent = world.catalogue.get(parentKey);
  if (parent === undefined) return {};
  const above = parent.parentKey === undefined ? undefined : world.catalogue.get(parent.parentKey);
  return {
    ...relation('parent', parent),
    ...(parent.record.index !== undefined && { parentIndex: parent.record.index }),
    ...(above && relation('grandparent', above)),
  };
}

function relation(name: string, { ratingKey, record }: CatalogueItem): object {
  const { thumb } = pictures(ratingKey);
  const fields = {
    RatingKey: ratingKey,
    Key: `/library/metadata/${ratingKey}`,
    Guid: record.guid,
    Title: record.title,
  };
  return Object.fromEntries(
    Object.entries({ ...fields, Thumb: thumb }).map(([field, value]) => [`${name}${field}`, value]),
  );
}

function tagRow(kind: TagKind, { tag, role }: { readonly tag: string; readonly role?: string }, index: number): object {
  const isPerson = ['actor', 'director', 'writer', 'producer'].includes(kind);
  return {
    tag,
    id: `${kind}-${slugOf(tag)}`,
    slug: slugOf(tag),
    ...(isPerson && { type: 'person', order: index + 1 }),
    ...(role !== undefined && { role }),
  };
}
