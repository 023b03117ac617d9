import { getTimeline, report } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import type { World } from '../../world/world.ts';
import { liveSessionIdIn } from '../live-tv/live-tv-session.ts';
import { stateOf } from '../items/state-fields.ts';
import { type Report, reportOf } from './timeline-report.ts';
import { followLive, liveReportOf } from './timeline-live.ts';
import { follow, sessionKeyOf } from './timeline-session.ts';
import { transcodeOf } from './transcode-session.ts';
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
  const liveSessionId = liveSessionIdIn(ask.text('key'));
  const read = liveSessionId === undefined ? reportOf(ask) : liveReportOf(ask, liveSessionId);
  if (typeof read === 'number') return refusal(read);
  if ('item' in read && read.offline) {
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
  const session = 'item' in read ? follow(ask, read, before) : followLive(ask, read, before);
  const about = 'item' in read ? answerOf(ask, read) : { size: 0 };
  return container(ask, { ...about, ...(session && bandwidthsOf(ask.world, session)) });
}

/** What a conversion that follows the bandwidth gives from when on. It goes on as it began, since the sandbox has the same bandwidth always. */
function bandwidthsOf(world: World, session: SessionRecord): Readonly<Record<string, unknown>> {
  const transcode = transcodeOf(world, session);
  if (transcode?.isAdjusting !== true) return {};
  const { offset, conversion } = transcode;
  const resolution = conversion.height === undefined ? {} : { resolution: `${conversion.height}p` };
  return { Bandwidths: { Bandwidth: [{ time: offset, bandwidth: Math.ceil(conversion.bitrate), ...resolution }] } };
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
