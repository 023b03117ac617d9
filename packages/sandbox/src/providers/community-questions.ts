import { friendshipOf } from '../plex-tv/relations.ts';
import type { UserRecord } from '../world/records-account.ts';
import type { CommunityActivityRecord } from '../world/records-discover.ts';
import {
  activityFields,
  isoOf,
  itemFields,
  type Page,
  pageOf,
  personFields,
  userFields,
  type Viewer,
} from './community-forms.ts';
import { friendsOf } from './friends.ts';
import { leavesOf } from './online-state.ts';
import { watchlistOf } from './watchlist.ts';

/** Which part of a list is wanted: at most 100 entries, after a cursor. */
interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

interface FeedArguments extends PageArguments {
  readonly types: readonly string[];
  readonly metadataID?: string | null;
  readonly includeDescendants?: boolean | null;
}

interface OfItem {
  readonly metadata: { readonly id: string };
}

interface ReviewsArguments extends OfItem, Partial<PageArguments> {
  readonly type?: string | null;
}

/** What can be asked. */
export function questionsOf(viewer: Viewer): object {
  return {
    allFriendsV2: () => friendList(viewer),
    user: ({ id }: { readonly id?: string | null }) => listsOf(viewer, id ?? ''),
    userByUsername: ({ username }: { readonly username: string }) => byUsername(viewer, username),
    activityFeed: (asked: FeedArguments) => feed(viewer, asked),
    metadataReviewV2: ({ metadata }: OfItem) => ownReview(viewer, metadata.id),
    metadataReviewsV2: (asked: ReviewsArguments) => reviews(viewer, asked),
  };
}

function friendList({ world, user }: Viewer): readonly object[] {
  return friendsOf(world, user.id).map((friend) => ({
    user: personFields(friend),
    createdAt: isoOf(friendshipOf(world, user.id, friend.id)?.createdAt ?? 0),
  }));
}

/** Somebody with the lists that are shown to friends only. */
function listsOf(viewer: Viewer, uuid: string): object | null {
  const { world } = viewer;
  const user = uuid === '' ? viewer.user : [...world.tables.users.values()].find((one) => one.uuid === uuid);
  if (user === undefined) return null;
  const isShown = mayLookAt(viewer, user);
  const list =
    <S, T>(all: () => readonly S[], form: (entry: S) => T) =>
    ({ first, after }: PageArguments): Page<T> | null =>
      isShown ? pageOf(all(), first, after, form) : null;
  return {
    ...userFields(viewer, user),
    watchlist: list(
      () => watchlistOf(world, user.id),
      ({ item }) => itemFields(viewer, item),
    ),
    watchHistory: list(
      () => activitiesOf(viewer, [user], ['WATCH_HISTORY']),
      (activity) => {
        const item = world.catalogue.get(activity.ratingKey);
        return { id: activity.id, date: isoOf(activity.date), metadataItem: item && itemFields(viewer, item) };
      },
    ),
    reviews: list(
      () => activitiesOf(viewer, [user], ['RATING', 'REVIEW']),
      (activity) => activityFields(viewer, activity),
    ),
  };
}

function byUsername(viewer: Viewer, username: string): object | null {
  const user = [...viewer.world.tables.users.values()].find((one) => one.username !== '' && one.username === username);
  if (user === undefined) return null;
  return {
    ...userFields(viewer, user),
    watchStats: () => watchStatistics(viewer, user),
    ratingsStats: () => amount('ratings', activitiesOf(viewer, [user], ['RATING', 'REVIEW']).length),
  };
}

function watchStatistics(viewer: Viewer, user: UserRecord): object {
  const { catalogue } = viewer.world;
  const watched = new Set(activitiesOf(viewer, [user], ['WATCH_HISTORY']).map(({ ratingKey }) => ratingKey));
  const items = [...watched].map((key) => catalogue.get(key)).filter((item) => item !== undefined);
  const episodes = items.filter(({ record }) => record.type === 'episode');
  const shows = new Set(episodes.map(({ parentKey }) => parentKey && catalogue.get(parentKey)?.parentKey));
  return {
    ...amount('movie', items.filter(({ record }) => record.type === 'movie').length),
    ...amount('episode', episodes.length),
    ...amount('show', shows.size),
  };
}

/** Large numbers are shortened: 1.2 and the letter K. */
function amount(name: string, count: number): object {
  return count < 1000
    ? { [`${name}Amount`]: count, [`${name}Suffix`]: null }
    : { [`${name}Amount`]: Math.round(count / 100) / 10, [`${name}Suffix`]: 'K' };
}

function feed(viewer: Viewer, { first, after, types, metadataID: key, includeDescendants }: FeedArguments): object {
  const { catalogue } = viewer.world;
  const item = key ? catalogue.get(key) : undefined;
  const below = item && includeDescendants ? leavesOf(viewer.world, item) : [];
  const keys = new Set([key, ...below.map(({ ratingKey }) => ratingKey)]);
  const people = [viewer.user, ...friendsOf(viewer.world, viewer.user.id)];
  const entries = activitiesOf(viewer, people, types).filter(({ ratingKey }) => !key || keys.has(ratingKey));
  return pageOf(entries, first, after, (entry) => activityFields(viewer, entry));
}

function ownReview(viewer: Viewer, key: string): object | null {
  const own = activitiesOf(viewer, [viewer.user], ['RATING', 'REVIEW']).find(({ ratingKey }) => ratingKey === key);
  return own === undefined ? null : activityFields(viewer, own);
}

const titles: Readonly<Record<string, string>> = {
  FRIENDS: 'Friends',
  HOT: 'Hot',
  OTHER: 'Others',
  RECENT: 'Recent',
  TOP: 'Top',
};

/** What people think of an item. Nobody has said that a review was of use, so that none is hot or at the top. */
function reviews(viewer: Viewer, { metadata, type: asked, first = 25, after }: ReviewsArguments): object {
  const { world, user } = viewer;
  const type = asked ?? 'RECENT';
  const friends = new Set(friendsOf(world, user.id).map(({ id }) => id));
  const all = activitiesOf(viewer, [...world.tables.users.values()], ['RATING', 'REVIEW']).filter(
    ({ ratingKey }) => ratingKey === metadata.id,
  );
  const found: Readonly<Record<string, readonly CommunityActivityRecord[]>> = {
    FRIENDS: all.filter(({ userId }) => friends.has(userId)),
    OTHER: all.filter(({ userId }) => userId !== user.id && !friends.has(userId)),
    RECENT: all,
  };
  return {
    ...pageOf(found[type] ?? [], first, after, (entry) => activityFields(viewer, entry)),
    title: titles[type] ?? type,
  };
}

/** What people did, the latest first. */
export function activitiesOf(
  { world }: Viewer,
  people: readonly UserRecord[],
  types: readonly string[],
): readonly CommunityActivityRecord[] {
  const ids = new Set(people.map(({ id }) => id));
  return [...world.tables.communityActivities.values()]
    .filter(({ userId, type }) => ids.has(userId) && types.includes(type))
    .sort((a, b) => b.date - a.date);
}

function mayLookAt({ world, user: viewer }: Viewer, user: UserRecord): boolean {
  return viewer.id === user.id || friendshipOf(world, viewer.id, user.id)?.accepted === true;
}
