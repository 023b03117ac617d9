// Generated from contract/pms/activities.tsp by `npm run generate`. Do not edit.

import { operation, type NoParameters, type Operation } from '../../wire/operation.ts';
import { decodeActivityContainer, type ActivityContainer } from '../models/activities.ts';

/**
 * Lists what the server is doing in the background: scans, analyses, downloads, refreshing the guide.
 *
 * `GET /activities` of Plex Media Server.
 */
export const listActivities: Operation<'pms', NoParameters, ActivityContainer> = /* @__PURE__ */ operation({
  id: 'listActivities',
  host: 'pms',
  method: 'GET',
  path: '/activities',
  reading: decodeActivityContainer,
});

/** Parameters of {@link cancelActivity}. */
export interface CancelActivityParams {
  /** The activity's UUID, as in the list, in notifications and in the header `X-Plex-Activity` of answers. Example: `d6199ba1-fb5e-4cae-bf17-1a5369c1cf1e`. */
  activityId: string;
}

/**
 * Stops an activity. For the server's owner. Answers 400 when it cannot be stopped and 404 when there is none of the kind.
 *
 * `DELETE /activities/{activityId}` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const cancelActivity: Operation<'pms', CancelActivityParams, undefined> = /* @__PURE__ */ operation({
  id: 'cancelActivity',
  host: 'pms',
  method: 'DELETE',
  path: '/activities/{activityId}',
  reading: 'none',
});
