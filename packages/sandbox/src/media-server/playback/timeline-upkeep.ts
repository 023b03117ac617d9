import type { World } from '../../world/world.ts';
import { expireDownloads } from './download-queue-work.ts';
import { endIdleLiveSessions } from '../live-tv/live-tv-session.ts';
import { beginRecordings } from '../live-tv/subscriptions-schedule.ts';
import { endSilentSessions } from './timeline-session.ts';
import { endIdleTranscodes } from './transcode-session.ts';

/** Does what the clock makes due: players that are silent and what nobody wants come to their end, recordings to their beginning. */
export function settlePlayback(world: World): void {
  endSilentSessions(world);
  endIdleTranscodes(world);
  expireDownloads(world);
  endIdleLiveSessions(world);
  beginRecordings(world);
}
