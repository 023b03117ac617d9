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
import { fieldOf } from '../plex-tv/device-key-routes.ts';
import type { UserRecord } from '../world/records-account.ts';
import { changesOf } from './community-changes.ts';
import type { Viewer } from './community-forms.ts';
import { questionsOf } from './community-questions.ts';
import { communitySchema } from './community-schema.ts';
import { GraphqlError } from './graphql/document.ts';
import { type Arguments, execute } from './graphql/execute.ts';
import { parseDocument } from './graphql/parse.ts';
import { validate } from './graphql/validate.ts';
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

async function answer(ask: Ask, user: UserRecord): Promise<Response> {
  const body = await ask.json();
  const [text, variables, operationName] = ['query', 'variables', 'operationName'].map((name) => fieldOf(body, name));
  const viewer: Viewer = { world: ask.world, user };
  try {
    if (typeof text !== 'string' || text.trim() === '')
      throw new GraphqlError('Must provide query string.', 'BAD_REQUEST');
    const document = parseDocument(text);
    const errors = validate(document, communitySchema);
    if (errors.length > 0) return failed(errors);
    const request = {
      document,
      operationName: typeof operationName === 'string' ? operationName : undefined,
      variables: typeof variables === 'object' && variables !== null ? (variables as Arguments) : {},
    };
    return Response.json({ data: execute(request, { query: questionsOf(viewer), mutation: changesOf(viewer) }) });
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error;
    return failed([error]);
  }
}

/** Errors of GraphQL have status 200. */
function failed(errors: readonly GraphqlError[]): Response {
  return Response.json({
    errors: errors.map(({ message, code }) => ({ message, extensions: { code } })),
    data: null,
  });
}
