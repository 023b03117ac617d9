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
import { changes } from './community-changes.ts';
import type { Viewer } from './community-forms.ts';
import { questions } from './community-questions.ts';
import { forUser } from './provider-ask.ts';

/**
 * The community speaks GraphQL: all of its operations are one request. The sandbox goes by the fields at the root of a document and
 * answers all that it has of them, also what the document leaves out; documents other than the contract's are served so as well.
 */
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
].map((operation) => forUser(operation, execute));

async function execute(ask: Ask, user: UserRecord): Promise<Response> {
  const body = await ask.json();
  const document = String(fieldOf(body, 'query') ?? '');
  const given = fieldOf(body, 'variables');
  const variables = { ...(typeof given === 'object' ? given : undefined) } as Readonly<Record<string, unknown>>;
  const viewer: Viewer = { world: ask.world, user, skipsUserState: variables['skipUserState'] === true };
  const wanted = [...questions, ...changes].filter(({ field }) => new RegExp(`\\b${field}\\b`).test(document));
  if (wanted.length === 0)
    return failed('Cannot query a field that the sandbox does not have.', 'GRAPHQL_VALIDATION_FAILED');
  const data: Record<string, unknown> = {};
  for (const { answer } of wanted) {
    const part = answer({ viewer, document, variables });
    if (typeof part === 'string') return failed(part, 'BAD_USER_INPUT');
    Object.assign(data, part);
  }
  return Response.json({ data });
}

/** Errors of GraphQL have status 200. */
function failed(message: string, code: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }], data: null });
}
