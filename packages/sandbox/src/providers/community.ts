import {
  getActivityFeed,
  getAllFriends,
  getRatingsAndReviewsPageData,
  getReviewsHub,
  getUserDetails,
  getUserStats,
  getWatchHistoryHub,
  getWatchlistHub,
  removeActivity,
  sendMessage,
  updateActivityDate,
} from 'plexjs/operations';
import type { Ask } from '../http/ask.ts';
import type { Route } from '../http/route.ts';
import type { UserRecord } from '../world/records-account.ts';
import { forUser } from './provider-ask.ts';

/** The community speaks GraphQL: all of its operations are one request, whose document says what is wanted. */
export const communityRoutes: readonly Route[] = [
  getAllFriends,
  getWatchlistHub,
  getWatchHistoryHub,
  getUserDetails,
  getUserStats,
  getReviewsHub,
  getRatingsAndReviewsPageData,
  getActivityFeed,
  removeActivity,
  updateActivityDate,
  sendMessage,
].map((operation) => forUser(operation, answer));

/** What reads GraphQL is loaded with the first question. Errors of GraphQL have status 200. */
async function answer(ask: Ask, user: UserRecord): Promise<Response> {
  const { answerGraphql } = await import('./community-graphql.ts');
  return Response.json(await answerGraphql(await ask.json(), { world: ask.world, user }));
}
