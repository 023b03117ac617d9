import { findUser } from '../plex-tv/relations.ts';
import { fieldOf } from '../plex-tv/device-key-routes.ts';
import { activityFields } from './community-forms.ts';
import { logActivity } from './community-log.ts';
import type { Question, RootField } from './community-questions.ts';

/** What can be changed. */
export const changes: readonly RootField[] = [
  { field: 'removeActivity\\s*\\(', answer: remove },
  { field: 'updateActivity\\s*\\(', answer: update },
  { field: 'createMessage', answer: send },
  { field: 'createReview', answer: review },
];

function remove({ viewer, variables }: Question): object {
  const { communityActivities } = viewer.world.tables;
  const id = String(fieldOf(variables['input'], 'id') ?? '');
  const isOwn = communityActivities.get(id)?.userId === viewer.user.id;
  return { removeActivity: isOwn && communityActivities.delete(id) };
}

function update({ viewer, variables }: Question): object | string {
  const { communityActivities } = viewer.world.tables;
  const id = String(variables['id'] ?? '');
  const date = Date.parse(String(fieldOf(variables['input'], 'date') ?? ''));
  if (Number.isNaN(date)) return 'A date is written as in ISO 8601.';
  const activity = communityActivities.get(id);
  if (activity?.userId !== viewer.user.id) return { updateActivity: null };
  const changed = { ...activity, date: Math.floor(date / 1000) };
  communityActivities.set(id, changed);
  return { updateActivity: activityFields(viewer, changed) };
}

function send({ viewer, variables }: Question): object | string {
  const { input } = variables;
  const [message, item] = [fieldOf(input, 'message'), fieldOf(input, 'item')];
  const uuids = fieldOf(input, 'recipients');
  const users = [...viewer.world.tables.users.values()];
  const recipients = (Array.isArray(uuids) ? uuids : [])
    .map((uuid) => users.find((user) => user.uuid === uuid) ?? findUser(viewer.world, String(uuid)))
    .filter((user) => user !== undefined);
  if (typeof item !== 'string' || recipients.length === 0) return 'A message is about an item, and has recipients.';
  const activity = logActivity(viewer.world, {
    type: 'METADATA_MESSAGE',
    userId: viewer.user.id,
    ratingKey: item,
    message: String(message ?? ''),
    recipients: recipients.map(({ id }) => id),
  });
  return { createMessage: activityFields(viewer, activity) };
}

/** Clients rate and review by it; the contract has no operation for it yet. */
function review({ viewer, variables }: Question): object | string {
  const { input } = variables;
  const [key, message, rating] = [fieldOf(input, 'metadata'), fieldOf(input, 'message'), fieldOf(input, 'rating')];
  if (typeof key !== 'string') return 'A review is about an item.';
  const activity = logActivity(viewer.world, {
    type: typeof message === 'string' && message !== '' ? 'REVIEW' : 'RATING',
    userId: viewer.user.id,
    ratingKey: key,
    ...(typeof message === 'string' && { message }),
    ...(typeof rating === 'number' && { rating }),
    hasSpoilers: fieldOf(input, 'hasSpoilers') === true,
  });
  return { createReview: activityFields(viewer, activity) };
}
