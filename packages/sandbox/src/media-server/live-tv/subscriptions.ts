import {
  cancelGrab,
  createSubscription,
  deleteSubscription,
  editSubscriptionPreferences,
  getAllSubscriptions,
  getScheduledRecordings,
  getSubscription,
  processSubscriptions,
  reorderSubscription,
} from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { startActivity, type Worker } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import { decoded } from '../../world/percent.ts';
import type { SubscriptionRecord } from '../../world/records-live-tv.ts';
import { deepParameters } from './dvr-find.ts';
import { programmeOf, showOf } from './epg-schedule.ts';
import { endLiveSessionOf } from './live-tv-session.ts';
import { grabRow, subscriptionRow } from './subscriptions-row.ts';
import { cancelRecording, grabsOf, ranked, schedule } from './subscriptions-schedule.ts';
import { targetFor, templateRoutes } from './subscriptions-template.ts';

/** What is recorded whenever it airs. */
export const subscriptionRoutes: readonly Route[] = [
  ...templateRoutes,
  stateful(getAllSubscriptions, (ask) => recording(ask, () => these(ask, ranked(ask.world)))),
  stateful(createSubscription, (ask) => recording(ask, () => create(ask))),
  stateful(processSubscriptions, (ask) =>
    recording(ask, () => {
      const activity = startActivity(ask.world, {
        type: 'provider.subscriptions.process',
        title: 'Processing subscriptions',
        cancellable: true,
        steps: [{ after: 500, progress: 100, work: { name: 'subscriptions.process', input: {} } }],
      });
      return done({ 'X-Plex-Activity': activity });
    }),
  ),
  stateful(getScheduledRecordings, (ask) =>
    recording(ask, () => {
      const rows = [...ask.world.tables.grabs.values()]
        .filter(({ status, subscriptionId }) => subscriptionId !== undefined && /^(scheduled|inprogress)$/.test(status))
        .sort((a, b) => a.beginsAt - b.beginsAt)
        .map((grab) => grabRow(ask.world, grab));
      return container(ask, { size: rows.length, ...(rows.length > 0 && { MediaGrabOperation: rows }) });
    }),
  ),
  stateful(getSubscription, (ask) => withSubscription(ask, (subscription) => these(ask, [subscription]))),
  stateful(editSubscriptionPreferences, (ask) =>
    withSubscription(ask, (subscription) => {
      const preferences = { ...subscription.preferences, ...deepParameters(ask.query, 'prefs') };
      const next = { ...subscription, preferences };
      ask.world.tables.subscriptions.set(next.id, next);
      schedule(ask.world);
      return these(ask, [next]);
    }),
  ),
  stateful(deleteSubscription, (ask) =>
    withSubscription(ask, ({ id }) => {
      for (const grab of grabsOf(ask.world, id)) cancelRecording(ask.world, grab.id);
      ask.world.tables.subscriptions.delete(id);
      schedule(ask.world);
      return done();
    }),
  ),
  stateful(reorderSubscription, (ask) => withSubscription(ask, (subscription) => move(ask, subscription)), {
    audience: 'owner',
  }),
  stateful(cancelGrab, (ask) => {
    const id = ask.path.operationId ?? '';
    const isEnded = endLiveSessionOf(ask.world, id) || (canRecord(ask) && cancelRecording(ask.world, id));
    if (isEnded) schedule(ask.world);
    return isEnded ? done() : refusal(404);
  }),
];

/** What activities do for subscriptions, by name. */
export const subscriptionWorkers: Readonly<Record<string, Worker>> = { 'subscriptions.process': schedule };

function create(ask: Ask): Response {
  const { world, account } = ask;
  const hints = deepParameters(ask.query, 'hints');
  const guid = hints.guid ?? decoded(hints.ratingKey ?? '');
  const show = showOf(guid);
  const programme = programmeOf(guid);
  const type = ask.number('type') ?? (show ? 2 : programme?.type === 'movie' ? 1 : 4);
  const wanted = ask.number('targetLibrarySectionID');
  const section = wanted === undefined ? targetFor(world, type) : world.tables.sections.get(wanted);
  const title = show?.title ?? programme?.title;
  if (section === undefined || title === undefined || (type === 2) !== (show !== undefined)) return refusal(400);
  if (ranked(world).some((other) => other.guid === guid && other.type === type)) return refusal(409);
  const params = deepParameters(ask.query, 'params');
  const at = Number(params.airingTimes?.split(',')[0] ?? Number.NaN);
  const subscription: SubscriptionRecord = {
    id: world.store.next('subscription'),
    accountId: account?.id ?? 0,
    type,
    title,
    createdAt: secondsOf(world.clock),
    targetSectionId: section.id,
    targetLocationId: ask.number('targetSectionLocationID') ?? section.locations[0]?.id ?? 0,
    guid,
    ...(!Number.isNaN(at) && { airingAt: at }),
    preferences: deepParameters(ask.query, 'prefs'),
    rank: Math.max(0, ...ranked(world).map(({ rank }) => rank)) + 1,
  };
  world.tables.subscriptions.set(subscription.id, subscription);
  schedule(world);
  return these(ask, [subscription]);
}

function move(ask: Ask, subscription: SubscriptionRecord): Response {
  const { tables } = ask.world;
  const others = ranked(ask.world).filter(({ id }) => id !== subscription.id);
  const after = ask.number('after');
  const place = after === undefined ? 0 : others.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && place === 0) return refusal(404);
  for (const [index, one] of others.toSpliced(place, 0, subscription).entries())
    tables.subscriptions.set(one.id, { ...one, rank: index + 1 });
  schedule(ask.world);
  return these(ask, ranked(ask.world));
}

function these(ask: Ask, subscriptions: readonly SubscriptionRecord[]): Response {
  const view = { includeGrabs: ask.flag('includeGrabs'), includeStorage: ask.flag('includeStorage') };
  const rows = subscriptions.map((subscription) => subscriptionRow(ask.world, subscription, view));
  return container(ask, { size: rows.length, ...(rows.length > 0 && { MediaSubscription: rows }) });
}

function withSubscription(ask: Ask, use: (subscription: SubscriptionRecord) => Response): Response {
  return recording(ask, () => {
    const subscription = ask.world.tables.subscriptions.get(ask.id('subscriptionId'));
    return subscription ? use(subscription) : refusal(404);
  });
}

function recording(ask: Ask, use: () => Response): Response {
  return canRecord(ask) ? use() : refusal(403);
}

/** Whether an account may record: the owner, and who was given it. */
function canRecord({ scope, account }: Ask): boolean {
  return scope === 'owner' || (account?.sharing?.allowTuners ?? 0) >= 2;
}
