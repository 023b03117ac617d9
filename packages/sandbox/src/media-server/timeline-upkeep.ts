import type { World } from '../world/world.ts';
import { expireDownloads } from './download-queue-work.ts';
import { endSilentSessions } from './timeline-session.ts';
import { endIdleTranscodes } from './transcode-session.ts';

/** Does what the clock makes due in playing: silent players and conversions that nobody wants come to their end. */
export function settlePlayback(world: World): void {
  endSilentSessions(world);
  endIdleTranscodes(world);
  expireDownloads(world);
}
