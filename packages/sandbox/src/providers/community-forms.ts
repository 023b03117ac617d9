import { acquaintancesOf, friendshipOf } from '../plex-tv/relations.ts';
import { pictureOf, titleOf } from '../plex-tv/user-fields.ts';
import type { UserRecord } from '../world/records-account.ts';
import type { CommunityActivityRecord } from '../world/records-discover.ts';
import type { World } from '../world/world.ts';
import type { CatalogueItem } from './catalogue.ts';
import { pictures, slugOf } from './catalogue-row.ts';
import { friendsOf } from './friends.ts';
import { leavesOf, stateOf } from './online-state.ts';

/** For whom the community answers. */
export interface Viewer {
  readonly world: World;
  readonly user: UserRecord;
}

/** A page of a list, as the community gives it. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

/** A page of what there is: at most 100 entries, after a cursor. */
export function pageOf<S, T>(all: readonly S[], first: number, after: unknown, form: (entry: S) => T): Page<T> {
  const start = typeof after === 'string' ? Number.parseInt(after, 36) || 0 : 0;
  const end = Math.min(all.length, start + Math.min(first, 100));
  const nodes = all.slice(start, end).map(form);
  return {
    nodes,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      endCursor: nodes.length === 0 ? null : end.toString(36),
    },
  };
}

/** How somebody looks to others. */
export function personFields(user: UserRecord): object {
  return {
    __typename: 'User',
    id: user.uuid,
    idRaw: user.id,
    username: user.username || null,
    displayName: titleOf(user),
    avatar: pictureOf(user),
  };
}

/** Somebody, and what the viewer has to do with them. */
export function userFields({ world, user: viewer }: Viewer, user: UserRecord): object {
  const own = new Set(friendsOf(world, viewer.id).map(({ id }) => id));
  const mutual = friendsOf(world, user.id).filter(({ id }) => own.has(id));
  const standing = acquaintancesOf(world, viewer).find(({ user: known }) => known.id === user.id)?.standing;
  return {
    ...personFields(user),
    bio: null,
    location: null,
    url: null,
    createdAt: isoOf(user.joinedAt),
    plexPass: user.hasPass,
    friendStatus: friendshipOf(world, viewer.id, user.id) ? (standing?.toUpperCase() ?? null) : null,
    isMuted: false,
    isHidden: false,
    isBlocked: false,
    mutualFriends: { count: mutual.length, friends: mutual.map(personFields) },
  };
}

/** An item of the catalogue. */
export function itemFields(viewer: Viewer, item: CatalogueItem): object {
  const { catalogue } = viewer.world;
  const { ratingKey, record, parentKey } = item;
  const parent = parentKey === undefined ? undefined : catalogue.get(parentKey);
  const above = parent?.parentKey === undefined ? undefined : catalogue.get(parent.parentKey);
  const children = catalogue.childrenOf(ratingKey);
  const day = record.fields['originallyAvailableAt'];
  return {
    ...parentFields(viewer, item),
    id: ratingKey,
    index: record.index ?? null,
    year: record.fields['year'] ?? null,
    originallyAvailableAt: day ?? null,
    leafCount: children.length === 0 ? null : leavesOf(viewer.world, item).length,
    childCount: children.length === 0 ? null : children.length,
    publicPagesURL: `https://watch.plex.tv/${record.type}/${slugOf(record.title)}`,
    parent: parent === undefined ? null : parentFields(viewer, parent),
    grandparent: above === undefined ? null : parentFields(viewer, above),
  };
}

function parentFields({ world, user }: Viewer, item: CatalogueItem): object {
  const { ratingKey, record } = item;
  const day = record.fields['originallyAvailableAt'];
  const { art, thumb } = pictures(ratingKey);
  const leaves = leavesOf(world, item).map((leaf) => stateOf(world, user.id, leaf.ratingKey));
  const { watchlistedAt } = stateOf(world, user.id, ratingKey);
  return {
    __typename: 'MetadataItem',
    ...(record.index !== undefined && { index: record.index }),
    title: record.title,
    publishedAt: day === undefined ? null : `${String(day)}T00:00:00.000Z`,
    key: `/library/metadata/${ratingKey}`,
    type: record.type.toUpperCase(),
    images: { coverArt: null, coverPoster: thumb, thumbnail: null, art },
    userState: {
      viewCount: Math.min(...leaves.map(({ viewCount = 0 }) => viewCount)),
      viewedLeafCount: leaves.filter(({ viewCount = 0 }) => viewCount > 0).length,
      watchlistedAt: watchlistedAt === undefined ? null : isoOf(watchlistedAt),
    },
  };
}

const kinds = {
  WATCH_HISTORY: 'ActivityWatchHistory',
  RATING: 'ActivityRating',
  REVIEW: 'ActivityReview',
  METADATA_MESSAGE: 'ActivityMetadataMessage',
} as const;

/** Something that somebody did with an item. */
export function activityFields(viewer: Viewer, activity: CommunityActivityRecord): object {
  const { id, type, date, ratingKey, userId, rating, message, hasSpoilers = false } = activity;
  const item = viewer.world.catalogue.get(ratingKey);
  const user = viewer.world.tables.users.get(userId);
  return {
    __typename: kinds[type],
    id,
    date: isoOf(date),
    commentCount: 0,
    isMuted: false,
    isPrimary: null,
    privacy: 'FRIENDS',
    reaction: null,
    reactionsCount: '0',
    reactionsTypes: [],
    metadataItem: item === undefined ? null : itemFields(viewer, item),
    userV2: user === undefined ? null : userFields(viewer, user),
    ...((type === 'RATING' || type === 'REVIEW') && { rating: rating ?? null }),
    ...(type === 'REVIEW' && {
      message: message ?? null,
      hasSpoilers,
      updatedAt: null,
      status: 'PUBLISHED',
    }),
  };
}

/** A time as the community gives it. */
export function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
