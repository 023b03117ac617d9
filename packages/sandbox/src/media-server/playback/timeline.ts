import { getTimeline, report } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { keepLiveSession } from '../live-tv/live-tv-session.ts';
import { stateOf } from '../items/state-fields.ts';
import { type Report, reportOf } from './timeline-report.ts';
import { follow, sessionKeyOf } from './timeline-session.ts';
import { keepProgress } from './watch-state.ts';

/** What players say of what they play. */
export const timelineRoutes: readonly Route[] = [
  stateful(report, followed, { also: ['PUT'] }),
  stateful(getTimeline, followed),
];

/** Of an administrator who ended a playback. */
const terminationCode = 2006;

function followed(ask: Ask): Response {
  const names = sessionKeyOf(ask);
  if (keepLiveSession(ask)) return container(ask, { size: 0 });
  const read = reportOf(ask);
  if (typeof read === 'number') return refusal(read);
  if (read.offline) {
    replay(ask, read);
    return container(ask, answerOf(ask, read));
  }
  if (names === undefined) return refusal(400);
  const { tables } = ask.world;
  const before = tables.sessions.get(names.key);
  if (before?.termination !== undefined) {
    // The player is told once. One that goes on reporting is a playback anew, as on real servers.
    tables.sessions.delete(names.key);
    return container(ask, { size: 0, terminationCode, terminationText: before.termination });
  }
  follow(ask, read, before);
  return container(ask, answerOf(ask, read));
}

/** Takes a report of a playback without connection: the resume point becomes what it says, forward or back. */
function replay({ world, account }: Ask, { item, time, updated }: Report): void {
  if (account) keepProgress(world, account.id, item, time, updated);
}

function answerOf({ world, account }: Ask, { item }: Report): Readonly<Record<string, unknown>> {
  const { viewCount = 0, viewOffset, skipCount = 0 } = stateOf(world, item.id, account?.id);
  const playbackState = viewOffset === undefined && viewCount > 0 ? 'played' : 'progress';
  return { playbackState, size: 0, skipCount, viewCount, viewOffset: viewOffset ?? 0 };
}
