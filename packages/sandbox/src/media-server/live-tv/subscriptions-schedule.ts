import { startActivity, type Worker } from '../../world/activities.ts';
import { secondsOf } from '../../world/clock.ts';
import { changeItem, touchSection } from '../../world/library-changes.ts';
import type { GrabRecord, SubscriptionRecord } from '../../world/records-live-tv.ts';
import { without } from '../../world/without.ts';
import type { World } from '../../world/world.ts';
import { freeGrabber, mappedChannels } from './dvr-find.ts';
import { channelNamed } from '../../world/channels.ts';
import { type Airing, airingAt, airingsOf, guideLength, type Programme } from './epg-schedule.ts';
import { addRecording, asRecorded } from './subscriptions-recording.ts';

/** The longest time that is waited for by the machine's clock, in milliseconds. */
const longestWait = 24 * 60 * 60 * 1000;

/** Plans anew what will be recorded: what the most important subscription wants first, as far as tuners are free. */
export function schedule(world: World): void {
  const { tables } = world;
  for (const grab of tables.grabs.values()) if (grab.status === 'scheduled') tables.grabs.delete(grab.id);
  for (const subscription of ranked(world)) {
    const done = new Set(grabsOf(world, subscription.id).map((grab) => programmeIn(grab).guid));
    for (const airing of wantedAirings(world, subscription)) {
      if (done.has(airing.programme.guid)) continue;
      if (plan(world, subscription, airing)) done.add(airing.programme.guid);
    }
  }
  const next = Math.min(
    ...[...tables.grabs.values()].filter(({ status }) => status === 'scheduled').map(({ beginsAt }) => beginsAt),
  );
  if (Number.isFinite(next))
    world.clock.ringIn(Math.min(longestWait, Math.max(0, next * 1000 - world.clock.now()) + 2));
}

/** The subscriptions, the most important first. */
export function ranked({ tables }: World): readonly SubscriptionRecord[] {
  return [...tables.subscriptions.values()].sort((a, b) => a.rank - b.rank || a.id - b.id);
}

/** The recordings of a subscription, what begins first first. */
export function grabsOf({ tables }: World, subscriptionId: number): readonly GrabRecord[] {
  return [...tables.grabs.values()]
    .filter((grab) => grab.subscriptionId === subscriptionId)
    .sort((a, b) => a.beginsAt - b.beginsAt);
}

/** What a recording is of. */
export function airingOf({ channelKey, beginsAt }: GrabRecord): Airing | undefined {
  const channel = channelNamed(channelKey);
  return channel && airingAt(channel, beginsAt);
}

/** Begins the recordings whose time has come. */
export function beginRecordings(world: World): void {
  const { tables, clock } = world;
  const now = secondsOf(clock);
  for (const grab of tables.grabs.values()) {
    if (grab.status !== 'scheduled' || grab.beginsAt > now) continue;
    tables.grabs.set(grab.id, { ...grab, status: 'inprogress' });
    const left = Math.max(0, grab.endsAt * 1000 - clock.now());
    startActivity(world, {
      type: 'grabber.grab',
      title: 'Recording',
      subtitle: programmeIn(grab).title,
      context: { key: `/media/grabbers/operations/${grab.id}` },
      steps: [
        { after: Math.floor(left / 2), progress: 50 },
        { after: Math.ceil(left / 2), progress: 100, work: { name: 'grab.complete', input: { id: grab.id } } },
      ],
    });
  }
}

/** What activities do for recordings, by name. */
export const grabWorkers: Readonly<Record<string, Worker>> = {
  'grab.complete': (world, { id }) => {
    const grab = world.tables.grabs.get(String(id));
    const subscription = world.tables.subscriptions.get(grab?.subscriptionId ?? 0);
    const airing = grab && airingOf(grab);
    if (grab?.status !== 'inprogress' || airing === undefined || subscription === undefined) return;
    const itemId = addRecording(world, subscription, airing);
    world.tables.grabs.set(grab.id, { ...grab, status: 'complete', ...(itemId !== undefined && { itemId }) });
    if (itemId !== undefined) changeItem(world, itemId, (item) => asRecorded(item, airing, String(grab.grabberId)));
    touchSection(world, subscription.targetSectionId);
    schedule(world);
  },
};

/** Gives up a recording. Whether there was one to give up. */
export function cancelRecording({ tables }: World, id: string): boolean {
  const grab = tables.grabs.get(id);
  if (grab === undefined || (grab.status !== 'scheduled' && grab.status !== 'inprogress')) return false;
  tables.grabs.set(id, { ...without(grab, 'error'), status: 'cancelled' });
  return true;
}

function programmeIn(grab: GrabRecord): Pick<Programme, 'guid' | 'title'> {
  return airingOf(grab)?.programme ?? { guid: '', title: '' };
}

function wantedAirings(
  { clock }: World,
  { type, guid, airingAt: at, preferences }: SubscriptionRecord,
): readonly Airing[] {
  const now = secondsOf(clock);
  const isWanted = (programme: Programme): boolean =>
    type === 2 ? programme.show?.guid === guid : programme.guid === guid;
  const onlyNew = type === 2 && String(preferences.onlyNewAirings ?? '1') === '1';
  const onlyHd = String(preferences.minVideoQuality ?? '0') === '720';
  const channel = String(preferences.lineupChannel ?? '');
  return airingsOf(isWanted, now, now + guideLength).filter(
    (airing) =>
      (at === undefined || airing.beginsAt === at) &&
      (!onlyNew || airing.premiere) &&
      (!onlyHd || airing.channel.hd) &&
      (channel === '' || channelNamed(channel) === airing.channel),
  );
}

function plan(world: World, { id: subscriptionId, preferences }: SubscriptionRecord, airing: Airing): boolean {
  const beginsAt = airing.beginsAt;
  const endsAt = airing.endsAt + 60 * Number(preferences.endOffsetMinutes ?? 0);
  const channelKey = airing.channel.key;
  for (const dvr of world.tables.dvrs.values()) {
    if (!mappedChannels(world, dvr).includes(airing.channel)) continue;
    const grabber = freeGrabber(world, dvr, { channelKey, beginsAt, endsAt });
    if (grabber === undefined) continue;
    const id = `${subscriptionId}-${airing.channel.gridKey}-${beginsAt}`;
    const known = world.tables.grabs.get(id);
    if (known) return true;
    world.tables.grabs.set(id, {
      id,
      subscriptionId,
      grabberId: grabber.id,
      status: 'scheduled',
      channelKey,
      beginsAt,
      endsAt,
    });
    return true;
  }
  return false;
}
