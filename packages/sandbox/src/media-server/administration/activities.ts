import { cancelActivity, listActivities } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import { type Route, stateful } from '../../http/route.ts';
import { activityRow, activityRowInContext, endActivity } from '../../world/activities.ts';
import { stopScan } from '../library/scan.ts';

/** What the server does in the background. Others than the owner see what they began themselves. */
export const activityRoutes: readonly Route[] = [
  stateful(listActivities, (ask) => {
    const rows = [...ask.world.tables.activities.values()]
      .filter(({ accountId }) => ask.scope === 'owner' || accountId === ask.account?.id)
      .map((activity) => (activity.progress > 0 ? activityRowInContext(activity) : activityRow(activity)));
    return container(ask, { size: rows.length, ...(rows.length > 0 && { Activity: rows }) });
  }),
  stateful(
    cancelActivity,
    (ask) => {
      const activity = ask.world.tables.activities.get(ask.path.activityId ?? '');
      if (activity === undefined) return refusal(404);
      if (!activity.cancellable) return refusal(400);
      const scanned = activity.type === 'library.update.section' ? activity.context?.librarySectionID : undefined;
      if (scanned === undefined) endActivity(ask.world, activity);
      else stopScan(ask.world, Number(scanned));
      return done();
    },
    { audience: 'owner' },
  ),
];
