import type { UserRecord } from '../world/records-account.ts';
import type { CommunityActivityRecord } from '../world/records-discover.ts';
import { activityFields, isoOf, itemFields, pageOf, personFields, userFields, type Viewer } from './community-forms.ts';
import { friendshipOf } from '../plex-tv/relations.ts';
import { friendsOf } from './friends.ts';
import { leavesOf } from './online-state.ts';
import { watchlistOf } from './watchlist.ts';

/** A request of the community. */
export interface Question {
  readonly viewer: Viewer;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field at the root of documents, and what answers it: the data, or what is wrong with the request. */
export interface RootField {
  readonly field: string;
  readonly answer: (question: Question) => object | string;
}

/** What can be asked. */
export const questions: readonly RootField[] = [
  { field: 'allFriendsV2', answer: ({ viewer }) => ({ allFriendsV2: friendList(viewer) }) },
  { field: 'user\\s*\\(', answer: ofUser },
  { field: 'userByUsername', answer: byUsername },
  { field: 'activityFeed', answer: feed },
  { field: 'metadataReviewsV2', answer: reviewsOfItem },
];

function friendList({ world, user }: Viewer): readonly object[] {
  return friendsOf(world, user.id).map((friend) => ({
    user: personFields(friend),
    createdAt: isoOf(friendshipOf(world, user.id, friend.id)?.createdAt ?? 0),
  }));
}

/** Lists of somebody, who shows them to friends only. */
function ofUser({ viewer, document, variables }: Question): object | string {
  const { world } = viewer;
  const uuid = variables['uuid'] ?? variables['id'] ?? variables['user'];
  const first = sizeOf(variables);
  if (typeof first === 'string') return first;
  const user =
    uuid === undefined || uuid === '' ? viewer.user : [...world.tables.users.values()].find((one) => one.uuid === uuid);
  if (user === undefined) return { user: null };
  const { after } = variables;
  const isShown = mayLookAt(viewer, user);
  const lists = {
    watchlist: () => pageOf(watchlistOf(world, user.id), first, after, ({ item }) => itemFields(viewer, item)),
    watchHistory: () =>
      pageOf(activitiesOf(viewer, [user], ['WATCH_HISTORY']), first, after, (activity) => {
        const item = world.catalogue.get(activity.ratingKey);
        return { id: activity.id, date: isoOf(activity.date), metadataItem: item && itemFields(viewer, item) };
      }),
    reviews: () =>
      pageOf(activitiesOf(viewer, [user], ['RATING', 'REVIEW']), first, after, (activity) =>
        activityFields(viewer, activity),
      ),
  };
  const wanted = Object.entries(lists).filter(([name]) => new RegExp(`\\b${name}\\b`).test(document));
  return { user: Object.fromEntries(wanted.map(([name, list]) => [name, isShown ? list() : null])) };
}

function byUsername({ viewer, document, variables }: Question): object {
  const user = [...viewer.world.tables.users.values()].find(
    ({ username }) => username !== '' && username === variables['username'],
  );
  if (user === undefined) return { userByUsername: null };
  const statistics = /\b(?:watch|ratings)Stats\b/.test(document);
  return { userByUsername: statistics ? statisticsOf(viewer, user) : userFields(viewer, user) };
}

function statisticsOf(viewer: Viewer, user: UserRecord): object {
  const { catalogue } = viewer.world;
  const watched = new Set(activitiesOf(viewer, [user], ['WATCH_HISTORY']).map(({ ratingKey }) => ratingKey));
  const items = [...watched].map((key) => catalogue.get(key)).filter((item) => item !== undefined);
  const count = (type: string): number => items.filter(({ record }) => record.type === type).length;
  const episodes = items.filter(({ record }) => record.type === 'episode');
  const shows = new Set(episodes.map(({ parentKey }) => parentKey && catalogue.get(parentKey)?.parentKey));
  return {
    watchStats: {
      ...amount('movie', count('movie')),
      ...amount('episode', episodes.length),
      ...amount('show', shows.size),
    },
    ratingsStats: amount('ratings', activitiesOf(viewer, [user], ['RATING', 'REVIEW']).length),
  };
}

/** Large numbers are shortened: 1.2 and the letter K. */
function amount(name: string, count: number): object {
  return count < 1000
    ? { [`${name}Amount`]: count, [`${name}Suffix`]: null }
    : { [`${name}Amount`]: Math.round(count / 100) / 10, [`${name}Suffix`]: 'K' };
}

function feed({ viewer, variables }: Question): object | string {
  const first = sizeOf(variables);
  if (typeof first === 'string') return first;
  const types = Array.isArray(variables['types']) ? variables['types'].map(String) : [];
  if (types.length === 0) return 'Variable "$types" of required type "[ActivityType!]!" was not provided.';
  const key = variables['metadataId'] ?? variables['metadataID'];
  const item = typeof key === 'string' ? viewer.world.catalogue.get(key) : undefined;
  const below = item && variables['includeDescendants'] === true ? leavesOf(viewer.world, item) : [];
  const keys = new Set([key, ...below.map(({ ratingKey }) => ratingKey)]);
  const people = [viewer.user, ...friendsOf(viewer.world, viewer.user.id)];
  const entries = activitiesOf(viewer, people, types).filter(
    ({ ratingKey }) => key === undefined || key === null || keys.has(ratingKey),
  );
  return { activityFeed: pageOf(entries, first, variables['after'], (entry) => activityFields(viewer, entry)) };
}

function reviewsOfItem({ viewer, variables }: Question): object | string {
  const key = variables['metadataId'] ?? variables['metadataID'];
  if (typeof key !== 'string') return 'Variable "$metadataId" of required type "ID!" was not provided.';
  const { world, user } = viewer;
  const friends = new Set(friendsOf(world, user.id).map(({ id }) => id));
  const all = activitiesOf(viewer, [...world.tables.users.values()], ['RATING', 'REVIEW']).filter(
    ({ ratingKey }) => ratingKey === key,
  );
  const own = all.find(({ userId }) => userId === user.id);
  const page = (title: string, entries: readonly CommunityActivityRecord[]): object => ({
    ...pageOf(entries, 25, undefined, (entry) => activityFields(viewer, entry)),
    title,
  });
  return {
    userReview: own === undefined ? null : activityFields(viewer, own),
    friendReviews: page(
      'Friends',
      all.filter(({ userId }) => friends.has(userId)),
    ),
    hotReviews: page('Hot', []),
    otherReviews: page(
      'Others',
      all.filter(({ userId }) => userId !== user.id && !friends.has(userId)),
    ),
    recentReviews: page('Recent', all),
    topReviews: page('Top', []),
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

function sizeOf({ first }: Question['variables']): number | string {
  if (typeof first !== 'number') return 'Variable "$first" of required type "PaginationInt!" was not provided.';
  return first >= 1 && first <= 100 ? first : 'PaginationInt has to be between 1 and 100.';
}
