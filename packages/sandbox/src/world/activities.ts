import type { ActivityRecord, ActivityStep, ActivityWork } from './records-activities.ts';
import type { Fields } from './records.ts';
import { logLine } from './server-log.ts';
import { uuidFor } from './uuid.ts';
import type { World } from './world.ts';

/** Something to do in the background. */
export interface ActivityPlan {
  /** For instance `library.update.section`. */
  readonly type: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly cancellable?: boolean;
  /** Who wants it. Default: the owner. */
  readonly accountId?: number;
  /** What it works on: `librarySectionID` or `key`. */
  readonly context?: Fields;
  /** What comes after its start. The last is its end; what is done then is done after the end was told. */
  readonly steps: readonly PlannedStep[];
}

/** A step of a plan. */
export interface PlannedStep {
  /** How long after the one before, in milliseconds. */
  readonly after: number;
  /** In per cent. */
  readonly progress: number;
  readonly subtitle?: string;
  readonly work?: ActivityWork;
}

/** Does one kind of work. */
export type Worker = (world: World, input: ActivityWork['input']) => void;

/** Begins something in the background, and gives the UUID of the activity. */
export function startActivity(world: World, plan: ActivityPlan): string {
  const uuid = uuidFor(`activity ${world.store.next('activity')}`);
  let at = world.clock.now();
  const steps = plan.steps.map(({ after, ...step }): ActivityStep => {
    at += after;
    // A timer may ring a moment early.
    world.clock.ringIn(at - world.clock.now() + 2);
    return { ...step, at };
  });
  const { type, title, subtitle = '', cancellable = false, accountId = 1, context } = plan;
  const activity = {
    uuid,
    type,
    title,
    subtitle,
    cancellable,
    accountId,
    progress: 0,
    steps,
    ...(context && { context }),
  };
  world.tables.activities.set(uuid, activity);
  logLine(world, { level: 3, message: `Activity: registered new activity ${uuid} - "${title}"` });
  tell(world, 'started', activity);
  return uuid;
}

/** Does what is due by the clock, in the order of time. */
export function settleActivities(world: World, workers: Readonly<Record<string, Worker>>): void {
  for (let next = nextDue(world); next !== undefined; next = nextDue(world)) {
    const [activity, step] = next;
    const { work, progress, subtitle = activity.subtitle } = step;
    const after = { ...activity, progress, subtitle, steps: activity.steps.slice(1) };
    if (after.steps.length > 0) {
      world.tables.activities.set(after.uuid, after);
      tell(world, 'updated', after);
    } else endActivity(world, after);
    if (work) workers[work.name]?.(world, work.input);
  }
}

/** Ends an activity before its time, or at it. */
export function endActivity(world: World, activity: ActivityRecord): void {
  world.tables.activities.delete(activity.uuid);
  logLine(world, { level: 3, message: `Activity: Ended activity ${activity.uuid} - ${activity.title}` });
  tell(world, 'ended', { ...activity, progress: 100 });
}

/** The activities of a kind that are at work, on something or on anything. */
export function activitiesOf({ tables }: World, type: string, context: Fields = {}): readonly ActivityRecord[] {
  return [...tables.activities.values()].filter(
    (activity) =>
      activity.type === type && Object.entries(context).every(([name, value]) => activity.context?.[name] === value),
  );
}

/** An activity as it is shown. */
export function activityRow(activity: ActivityRecord): object {
  const { uuid, type, cancellable, accountId, title, subtitle, progress } = activity;
  return { uuid, type, cancellable, userID: accountId, title, subtitle, progress };
}

/** An activity, and what it works on. */
export function activityRowInContext(activity: ActivityRecord): object {
  const { context } = activity;
  return { ...activityRow(activity), ...(context && { Context: context }) };
}

function nextDue({ tables, clock }: World): readonly [ActivityRecord, ActivityStep] | undefined {
  const now = clock.now();
  let found: readonly [ActivityRecord, ActivityStep] | undefined;
  for (const activity of tables.activities.values()) {
    const [step] = activity.steps;
    if (step && step.at <= now && (found === undefined || step.at < found[1].at)) found = [activity, step];
  }
  return found;
}

function tell({ bus }: World, event: 'started' | 'updated' | 'ended', activity: ActivityRecord): void {
  // Servers tell what an activity works on from its second event on.
  const row = event === 'started' ? activityRow(activity) : activityRowInContext(activity);
  bus.publish({
    type: 'activity',
    element: 'ActivityNotification',
    accountId: activity.accountId,
    entries: [{ event, uuid: activity.uuid, Activity: row }],
  });
}
