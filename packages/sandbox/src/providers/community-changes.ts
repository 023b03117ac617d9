import { GraphQLError } from 'graphql';
import { findUser } from '../plex-tv/relations.ts';
import { activityFields, type Viewer } from './community-forms.ts';
import { logActivity } from './community-log.ts';

interface RemoveActivityInput {
  readonly id: string;
}

interface UpdateActivityInput {
  readonly date: unknown;
}

interface CreateMessageInput {
  readonly message?: string | null;
  readonly recipients: readonly string[];
  readonly item: string;
}

interface CreateReviewInput {
  readonly metadata: string;
  readonly message?: string | null;
  readonly rating?: number | null;
  readonly hasSpoilers?: boolean | null;
}

/** What can be changed. */
export function changesOf(viewer: Viewer): object {
  return {
    removeActivity: ({ input }: { readonly input: RemoveActivityInput }) => remove(viewer, input),
    updateActivity: ({ id, input }: { readonly id: string; readonly input: UpdateActivityInput }) =>
      update(viewer, id, input),
    createMessage: ({ input }: { readonly input: CreateMessageInput }) => send(viewer, input),
    createReview: ({ input }: { readonly input: CreateReviewInput }) => review(viewer, input),
  };
}

function remove({ world, user }: Viewer, { id }: RemoveActivityInput): boolean {
  const { communityActivities } = world.tables;
  return communityActivities.get(id)?.userId === user.id && communityActivities.delete(id);
}

function update(viewer: Viewer, id: string, input: UpdateActivityInput): object | null {
  const { communityActivities } = viewer.world.tables;
  const date = Date.parse(String(input.date));
  if (Number.isNaN(date)) throw bad('A date is written as in ISO 8601.');
  const activity = communityActivities.get(id);
  if (activity?.userId !== viewer.user.id) return null;
  const changed = { ...activity, date: Math.floor(date / 1000) };
  communityActivities.set(activity.id, changed);
  return activityFields(viewer, changed);
}

function send(viewer: Viewer, { message, recipients: uuids, item }: CreateMessageInput): object {
  const users = [...viewer.world.tables.users.values()];
  const recipients = uuids
    .map((uuid) => users.find((user) => user.uuid === uuid) ?? findUser(viewer.world, uuid))
    .filter((user) => user !== undefined);
  if (recipients.length === 0) throw bad('A message has recipients.');
  const activity = logActivity(viewer.world, {
    type: 'METADATA_MESSAGE',
    userId: viewer.user.id,
    ratingKey: item,
    message: message ?? '',
    recipients: recipients.map(({ id }) => id),
  });
  return activityFields(viewer, activity);
}

/** Clients rate and review by it; the contract has no operation for it yet. */
function review(viewer: Viewer, { metadata, message, rating, hasSpoilers }: CreateReviewInput): object {
  if (!message && typeof rating !== 'number') throw bad('A review has a message, a rating, or both.');
  const activity = logActivity(viewer.world, {
    type: message ? 'REVIEW' : 'RATING',
    userId: viewer.user.id,
    ratingKey: metadata,
    ...(message && { message }),
    ...(typeof rating === 'number' && { rating }),
    hasSpoilers: hasSpoilers === true,
  });
  return activityFields(viewer, activity);
}

function bad(message: string): GraphQLError {
  return new GraphQLError(message);
}
