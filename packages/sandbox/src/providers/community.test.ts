import { PlexError, type PlexClient, type PlexHost } from 'plexjs';
import {
  addToWatchlist,
  getActivityFeed,
  getAllFriends,
  getRatingsAndReviewsPageData,
  getReviewsHub,
  getUserDetails,
  getUserStats,
  getWatchHistoryHub,
  getWatchlistHub,
  rateDiscover,
  removeActivity,
  scrobbleProvider,
  sendMessage,
  updateActivityDate,
} from 'plexjs/operations';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../sandbox.ts';
import { plexClient, rawAnswer } from '../testing/plex-tv-clients.ts';

const apprentice = '6e1f0c00000000000000f001';
const porter = '6e1f0c00000000000000d001';

let sandbox: Sandbox;
let client: PlexClient<PlexHost>;
let sasha: PlexClient<PlexHost>;
let sashaId: string;

beforeEach(() => {
  sandbox = createSandbox();
  client = plexClient(sandbox, 'a', sandbox.accountToken);
  sasha = plexClient(sandbox, 'b', 'sandbox-account-token-sasha');
  sashaId = String(sandbox.world.tables.users.get(1006)?.uuid);
});

test('friends are listed, those who are none yet left out', async () => {
  const { friends = [] } = await getAllFriends(client);
  expect(friends.map(({ user }) => user?.displayName)).toEqual(['friend', 'Sasha']);
});

test('a friend’s watchlist comes in pages', async () => {
  await addToWatchlist(sasha, { ratingKey: porter });
  await addToWatchlist(sasha, { ratingKey: apprentice });
  const page = (await getWatchlistHub(client, { uuid: sashaId, first: 1 })).user?.watchlist;
  expect(page).toMatchObject({ nodes: [{ type: 'SHOW' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const after = String(page?.pageInfo?.endCursor);
  const rest = (await getWatchlistHub(client, { uuid: sashaId, first: 1, after })).user?.watchlist;
  expect(rest).toMatchObject({ nodes: [{ id: apprentice, type: 'MOVIE' }], pageInfo: { hasNextPage: false } });
});

test('strangers show nothing, and there is nobody by a wrong identifier', async () => {
  const ira = String(sandbox.world.tables.users.get(1008)?.uuid);
  expect((await getWatchlistHub(client, { uuid: ira, first: 10 })).user?.watchlist).toBeNull();
  expect((await getWatchlistHub(client, { uuid: 'nobody', first: 10 })).user).toBeNull();
});

test('what was watched is history, which can be changed', async () => {
  await scrobbleProvider(client, { key: apprentice });
  const history = async (): Promise<readonly unknown[]> =>
    (await getWatchHistoryHub(client, { uuid: '', first: 10, skipUserState: true })).user?.watchHistory?.nodes as [];
  const [entry] = (await history()) as [{ readonly id: string }];
  expect(entry).toMatchObject({ metadataItem: { title: 'The Cartographer’s Apprentice', id: apprentice } });
  await updateActivityDate(client, { id: entry.id, input: { date: '2020-02-03T04:05:06Z' } });
  expect(await history()).toMatchObject([{ date: new Date('2020-02-03T04:05:06Z') }]);
  expect(await removeActivity(client, { input: { id: entry.id, type: 'WATCH_HISTORY' } })).toEqual({ removed: true });
  expect(await history()).toEqual([]);
});

test('ratings are seen by friends', async () => {
  await rateDiscover(sasha, { key: apprentice, rating: 9 });
  const { userReview, friendReviews } = await getRatingsAndReviewsPageData(client, { metadataId: apprentice });
  expect(userReview).toBeNull();
  expect(friendReviews?.nodes).toMatchObject([{ kind: 'ActivityRating', rating: 9, user: { displayName: 'Sasha' } }]);
  const { user } = await getReviewsHub(client, { uuid: sashaId, first: 5 });
  expect(user?.reviews?.nodes).toHaveLength(1);
});

test('the feed has what friends and oneself did', async () => {
  await scrobbleProvider(sasha, { key: porter });
  await scrobbleProvider(client, { key: apprentice });
  const all = await getActivityFeed(client, { first: 50, types: ['WATCH_HISTORY'] });
  expect(all.activityFeed?.nodes).toHaveLength(4);
  const filtered = { first: 50, types: ['WATCH_HISTORY'], metadataId: porter };
  expect((await getActivityFeed(client, filtered)).activityFeed?.nodes).toEqual([]);
  const below = await getActivityFeed(client, { ...filtered, includeDescendants: true });
  expect(below.activityFeed?.nodes).toHaveLength(3);
});

test('people tell of themselves, and how much they watched', async () => {
  await scrobbleProvider(sasha, { key: porter });
  const { user } = await getUserDetails(client, { username: 'sasha' });
  expect(user).toMatchObject({ displayName: 'Sasha', friendStatus: 'ACCEPTED', plexPass: false });
  const { user: statistics } = await getUserStats(client, { username: 'sasha' });
  expect(statistics).toMatchObject({ watchStats: { movieAmount: 0, episodeAmount: 3, showAmount: 1 } });
});

test('a film can be recommended', async () => {
  const input = { message: 'Look!', recipients: [sashaId], item: apprentice, type: 'METADATA_MESSAGE' } as const;
  expect((await sendMessage(client, { input })).message?.kind).toBe('ActivityMetadataMessage');
});

test('documents of other clients are answered by their fields', async () => {
  const [status, body] = await rawAnswer(sandbox, 'https://community.plex.tv/api', {
    method: 'POST',
    headers: { 'X-Plex-Token': sandbox.accountToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ allFriendsV2 { user { id username } } }' }),
  });
  expect([status, JSON.parse(body)]).toMatchObject([
    200,
    { data: { allFriendsV2: [{ user: { username: 'friend' } }, { user: { username: 'sasha' } }] } },
  ]);
});

test('errors have status 200 and no data', async () => {
  const [status, body] = await rawAnswer(sandbox, 'https://community.plex.tv/api', {
    method: 'POST',
    headers: { 'X-Plex-Token': sandbox.accountToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: 'query X { nothing }' }),
  });
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { errors: [{ message: expect.any(String), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }], data: null },
  ]);
  await expect(getWatchlistHub(client, { uuid: '', first: 101 })).rejects.toBeInstanceOf(PlexError);
});

describe('Documents of GraphQL', () => {
  const ask = async (query: string, variables: object = {}, more: object = {}): Promise<unknown> => {
    const [, body] = await rawAnswer(sandbox, 'https://community.plex.tv/api', {
      method: 'POST',
      headers: { 'X-Plex-Token': sandbox.accountToken, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables, ...more }),
    });
    return JSON.parse(body);
  };
  const names = { data: { user: { username: 'sandbox' } } };

  beforeEach(() => addToWatchlist(client, { ratingKey: apprentice }));

  test.each([
    ['fields', '{ user(id: "") { username } }', names],
    [
      'the kind of things',
      '{ __typename user { __typename } }',
      { data: { __typename: 'Query', user: { __typename: 'User' } } },
    ],
    [
      'lists',
      '{ user { watchlist(first: 5) { nodes { id } } } }',
      { data: { user: { watchlist: { nodes: [{ id: apprentice }] } } } },
    ],
    ['what is absent', '{ user(id: "nobody") { username } }', { data: { user: null } }],
  ])('%s', async (_, query, expected) => {
    expect(await ask(query)).toEqual(expected);
  });

  test('variables, also by default, and parts that they switch off', async () => {
    const query =
      'query A($n: PaginationInt = 1, $less: Boolean!) { user { username @skip(if: $less) watchlist(first: $n) @include(if: $less) { nodes { title } } } }';
    expect(await ask(query, { less: false })).toEqual(names);
    expect(await ask(query, { less: true })).toEqual({
      data: { user: { watchlist: { nodes: [{ title: 'The Cartographer’s Apprentice' }] } } },
    });
  });

  test('one operation of several', async () => {
    const query = 'query A { user { username } } query B { allFriendsV2 { createdAt } }';
    expect(await ask(query, {}, { operationName: 'A' })).toEqual(names);
  });

  test.each([
    ['no document', '', /provide query/],
    ['a document that does not end', '{ user { username }', /found <EOF>/],
    ['a field that there is none of', '{ somebody { username } }', /Cannot query field "somebody" on type "Query"/],
    ['a deeper field that there is none of', '{ user { shoeSize } }', /Cannot query field "shoeSize" on type "User"/],
    ['a change that there is none of', 'mutation { removeUser { id } }', /"removeUser" on type "Mutation"/],
    ['a subscription', 'subscription { user { id } }', /not configured to execute subscription/],
    [
      'an argument that there is none of',
      '{ user(name: "a") { id } }',
      /Unknown argument "name" on field "Query.user"/,
    ],
    ['a question about the schema', '{ __type(name: "User") { name } }', /introspection has been disabled/],
    [
      'a variable that is not given',
      'query A($n: PaginationInt!) { user { watchlist(first: $n) { nodes { id } } } }',
      /"\$n" of required type/,
    ],
    ['a list that is too long', '{ user { watchlist(first: 101) { nodes { id } } } }', /between 1 and 100/],
    ['a list without its length', '{ user { watchlist { nodes { id } } } }', /argument "first"/],
    ['an operation that is not named', 'query A { user { id } } query B { user { id } }', /operation name/],
  ])('%s is an error', async (_, query, message) => {
    expect(await ask(query)).toMatchObject({
      data: null,
      errors: [{ message: expect.stringMatching(message) as string }],
    });
  });

  test('all that is wrong is said', async () => {
    expect(await ask('{ user { one two } somebody { id } }')).toMatchObject({
      errors: ['"one"', '"two"', '"somebody"'].map((name) => ({
        message: expect.stringContaining(name) as string,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      })),
      data: null,
    });
  });
});
