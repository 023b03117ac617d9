// Generated from contract/pms/rating.tsp by `npm run generate`. Do not edit.

import { operation, type Operation } from '../../wire/operation.ts';

/** Parameters of {@link setRating}. */
export interface SetRatingParams {
  /** The provider that the item is from. Example: `com.plexapp.plugins.library`. */
  identifier: string;

  /** The item's `ratingKey`. Example: `12345`. */
  key: string | number;

  /** From 0 to 10, two points a star; -1 takes the rating away. Example: `8.5`. */
  rating: number;

  /** When it was rated; now when absent, and never later than now. Example: `2026-01-31T21:48:05Z`. */
  ratedAt?: Date | undefined;
}

/**
 * Rates an item for the account of the token. Answers 400 for a rating or a time that cannot be, 404 for an unknown item.
 *
 * `PUT /:/rate` of Plex Media Server.
 *
 * @throws {PlexRequestError} Status 400.
 * @throws {PlexNotFoundError} Status 404.
 */
export const setRating: Operation<'pms', SetRatingParams, undefined> = /* @__PURE__ */ operation({
  id: 'setRating',
  host: 'pms',
  method: 'PUT',
  path: '/:/rate',
  reading: 'none',
});
