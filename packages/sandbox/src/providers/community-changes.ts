import { fieldOf } from '../plex-tv/device-key-routes.ts';
import { findUser } from '../plex-tv/relations.ts';
import { activityFields, type Viewer } from './community-forms.ts';
import { logActivity } from './community-log.ts';
import { GraphqlError } from './graphql/document.ts';
import type { Arguments, Source } from './graphql/execute.ts';

/** What can be changed. */
export function changesOf(viewer: Viewer): Source {
  return {
    removeActivity: ({ input }: Arguments) => remove(viewer, input),
    updateActivity: ({ id, input }: Arguments) => update(viewer, id, input),
    createMessage: ({ input }: Arguments) => send(viewer, input),
    createReview: ({ input }: Arguments) => review(viewer, input),
  };
}

function remove({ world, user }: Viewer, input: unknown): boolean {
  const { communityActivities } = world.tables;
  const id = String(fieldOf(input, 'id') ?? '');
  return communityActivities.get(id)?.userId === user.id && communityActivities.delete(id);
}

function update(viewer: Viewer, id: unknown, input: unknown): object | null {
  const { communityActivities } = viewer.world.tables;
  const date = Date.parse(String(fieldOf(input, 'date') ?? ''));
  if (Number.isNaN(date)) throw bad('A date is written as in ISO 8601.');
  const activity = communityActivities.get(String(id));
  if (activity?.userId !== viewer.user.id) return null;
  const changed = { ...activity, date: Math.floor(date / 1000) };
  communityActivities.set(activity.id, changed);
  return activityFields(viewer, changed);
}

function send(viewer: Viewer, input: unknown): object {
  const [message, item] = [fieldOf(input, 'message'), fieldOf(input, 'item')];
  const uuids = fieldOf(input, 'recipients');
  const users = [...viewer.world.tables.users.values()];
  const recipients = (Array.isArray(uuids) ? uuids : [])
    .map((uuid) => users.find((user) => user.uuid === uuid) ?? findUser(viewer.world, String(uuid)))
    .filter((user) => user !== undefined);
  if (typeof item !== 'string' || recipients.length === 0) throw bad('A message is about an item, and has recipients.');
  const activity = logActivity(viewer.world, {
    type: 'METADATA_MESSAGE',
    userId: viewer.user.id,
    ratingKey: item,
    message: String(message ?? ''),
    recipients: recipients.map(({ id }) => id),
  });
  return activityFields(viewer, activity);
}

/** Clients rate and review by it; the contract has no operation for it yet. */
function review(viewer: Viewer, input: unknown): object {
  const [key, message, rating] = [fieldOf(input, 'metadata'), fieldOf(input, 'message'), fieldOf(input, 'rating')];
  if (typeof key !== 'string') throw bad('A review is about an item.');
  const activity = logActivity(viewer.world, {
    type: typeof message === 'string' && message !== '' ? 'REVIEW' : 'RATING',
    userId: viewer.user.id,
    ratingKey: key,
    ...(typeof message === 'string' && { message }),
    ...(typeof rating === 'number' && { rating }),
    hasSpoilers: fieldOf(input, 'hasSpoilers') === true,
  });
  return activityFields(viewer, activity);
}

function bad(message: string): GraphqlError {
  return new GraphqlError(message, 'BAD_USER_INPUT');
}
