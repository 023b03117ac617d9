import { secondsOf } from '../world/clock.ts';
import type { CommunityActivityRecord } from '../world/records-discover.ts';
import type { World } from '../world/world.ts';
import { uuidOf } from '../plex-tv/codes.ts';

/** Writes down what somebody did with an item, for friends to see. A new rating takes the place of the old one. */
export function logActivity(
  { store, tables, clock }: World,
  activity: Omit<CommunityActivityRecord, 'id' | 'date'>,
): CommunityActivityRecord {
  const { type, userId, ratingKey } = activity;
  const replaced = ['RATING', 'REVIEW'].includes(type)
    ? [...tables.communityActivities.values()].filter(
        (entry) => entry.type === type && entry.userId === userId && entry.ratingKey === ratingKey,
      )
    : [];
  for (const { id } of replaced) tables.communityActivities.delete(id);
  const id = uuidOf(70_000 + store.next('communityActivity'));
  const entry = { id, date: secondsOf(clock), ...activity };
  tables.communityActivities.set(id, entry);
  return entry;
}
