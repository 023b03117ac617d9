// Generated from contract/providers/community-changes.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import { operation, type Operation } from '../../wire/operation.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import type { ActivityFeedType } from './community-activity.ts';
import { decodeCommunityActivity, type CommunityActivity } from './community-models.ts';

/** Which entry is meant. */
export interface RemoveActivityInput {
  /** The entry's identifier. Example: `64f0c2a1b3d5e7f901234567`. */
  id: string;

  /** What the entry tells of: having watched, a rating, a review. Example: `WATCH_HISTORY`. */
  type: ActivityFeedType;
}

/** What became of a removal. */
export interface RemoveActivityResult extends Extra {
  /** Whether the entry was removed. */
  removed?: boolean | null | undefined;
}

/** Decodes {@link RemoveActivityResult}. */
export const decodeRemoveActivityResult: Decode<RemoveActivityResult> = /* @__PURE__ */ decoder(() =>
  fields('flag removed?=removeActivity'),
);

/** What to change about an entry. */
export interface UpdateActivityInput {
  /** When it was done, as ISO 8601. Example: `2024-05-04T18:25:00Z`. */
  date?: string | undefined;
}

/** What became of a change. */
export interface UpdateActivityResult extends Extra {
  /** The entry. */
  activity?: CommunityActivity | null | undefined;
}

/** Decodes {@link UpdateActivityResult}. */
export const decodeUpdateActivityResult: Decode<UpdateActivityResult> = /* @__PURE__ */ decoder(() =>
  fields('', { 'activity?=updateActivity': decodeCommunityActivity }),
);

/** A message to friends. */
export interface CreateMessageInput {
  /** The text. Example: `You have to see this.`. */
  message: string;

  /** Who it goes to, by the accounts' UUIDs. Example: `['b3c1f8a24e9d7f60']`. */
  recipients: readonly string[];

  /** The item that it is about, by the last part of its `plex://` identifier. Example: `5d776825961905001eb90a22`. */
  item: string;

  /** What it is: a recommendation. Example: `METADATA_MESSAGE`. */
  type: ActivityFeedType;
}

/** A message that was sent. */
export interface SendMessageResult extends Extra {
  /** The message as it was sent. */
  message?: CommunityActivity | null | undefined;
}

/** Decodes {@link SendMessageResult}. */
export const decodeSendMessageResult: Decode<SendMessageResult> = /* @__PURE__ */ decoder(() =>
  fields('', { 'message?=createMessage': decodeCommunityActivity }),
);

/** Parameters of {@link removeActivity}. */
export interface RemoveActivityParams {
  /** Which entry is meant. */
  input: RemoveActivityInput;
}

/**
 * Removes something that the caller did: what they watched, a rating, a review.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const removeActivity: Operation<'community', RemoveActivityParams, RemoveActivityResult> =
  /* @__PURE__ */ operation({
    id: 'removeActivity',
    host: 'community',
    method: 'POST',
    path: '/api',
    reading: decodeRemoveActivityResult,
    envelope: 'data',
    graphql: 'mutation removeActivity($input: RemoveActivityInput!) {\n  removeActivity(input: $input)\n}',
  });

/** Parameters of {@link updateActivityDate}. */
export interface UpdateActivityDateParams {
  /** The entry's identifier. Example: `64f0c2a1b3d5e7f901234567`. */
  id: string;

  /** What to change. */
  input: UpdateActivityInput;
}

/**
 * Changes when something was done.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const updateActivityDate: Operation<'community', UpdateActivityDateParams, UpdateActivityResult> =
  /* @__PURE__ */ operation({
    id: 'updateActivityDate',
    host: 'community',
    method: 'POST',
    path: '/api',
    reading: decodeUpdateActivityResult,
    envelope: 'data',
    graphql:
      'mutation updateActivityDate($id: ID!, $input: UpdateActivityInput!) {\n  updateActivity(id: $id, input: $input) { id }\n}',
  });

/** Parameters of {@link sendMessage}. */
export interface SendMessageParams {
  /** What is told of which item, and to whom. */
  input: CreateMessageInput;
}

/**
 * Recommends an item to friends.
 *
 * `POST /api` of Community.
 *
 * @throws {PlexError} Status 400 to 599.
 */
export const sendMessage: Operation<'community', SendMessageParams, SendMessageResult> = /* @__PURE__ */ operation({
  id: 'sendMessage',
  host: 'community',
  method: 'POST',
  path: '/api',
  reading: decodeSendMessageResult,
  envelope: 'data',
  graphql: 'mutation sendMessage($input: CreateMessageInput!) {\n  createMessage(input: $input) { __typename }\n}',
});
