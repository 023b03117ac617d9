import type { Ask } from '../../http/ask.ts';
import type { ItemRecord } from '../../world/records.ts';
import { itemsOf } from '../items/metadata.ts';

/** What a player says of what it plays. Times in milliseconds. */
export interface Report {
  readonly item: ItemRecord;
  readonly state: string;
  readonly time: number;
  readonly duration: number;
  readonly continuing: boolean;
  readonly offline: boolean;
  /** When it was made, in Unix seconds. Of reports that come later. */
  readonly updated?: number;
  readonly location: string;
  readonly playQueueId?: number;
  readonly playQueueItemId?: number;
}

const states: ReadonlySet<string> = new Set(['playing', 'paused', 'buffering', 'stopped', 'error']);

/** The state that a player says it is in; undefined where it says one that there is none of. */
export function stateOf(ask: Ask): string | undefined {
  const state = ask.text('state') ?? 'playing';
  return states.has(state) ? state : undefined;
}

/** Reads a report. Gives the status of the refusal where it cannot be one. */
export function reportOf(ask: Ask): Report | 400 | 404 {
  const key = ask.text('ratingKey') ?? /^\/library\/metadata\/(\d+)$/.exec(ask.text('key') ?? '')?.[1];
  const time = ask.number('time') ?? 0;
  const said = ask.number('duration');
  const state = stateOf(ask);
  if (key === undefined || state === undefined || time < 0 || (said !== undefined && said > 0 && time > said))
    return 400;
  const [item] = itemsOf(ask, key.replace('/library/metadata/', ''));
  if (item === undefined) return 404;
  const updated = ask.number('updated');
  const playQueueId = Number(/^\/playQueues\/(\d+)/.exec(ask.text('containerKey') ?? '')?.[1] ?? Number.NaN);
  const playQueueItemId = ask.number('playQueueItemID');
  return {
    item,
    state,
    time: Math.round(time),
    duration: Number(item.fields.duration ?? said ?? 0),
    continuing: ask.flag('continuing'),
    offline: ask.flag('offline'),
    location: ask.text('location') ?? 'lan',
    ...(updated !== undefined && { updated }),
    ...(!Number.isNaN(playQueueId) && { playQueueId }),
    ...(playQueueItemId !== undefined && { playQueueItemId }),
  };
}
