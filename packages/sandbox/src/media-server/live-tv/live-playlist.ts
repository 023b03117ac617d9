import type { LiveSessionRecord } from '../../world/records-live-tv.ts';
import type { World } from '../../world/world.ts';
import { segmentName } from '../playback/transcode-streams.ts';

/** The length of a segment, in milliseconds. */
const segmentLength = 2000;

/** How many segments a live playlist lists. */
const listed = 10;

/** How many segments there are by now: a few more than were aired, so that a player can begin. */
export function segmentsMade({ clock }: World, { startedAt }: LiveSessionRecord): number {
  return 3 + Math.floor((clock.now() - startedAt) / segmentLength);
}

/** The playlist of HLS that lists the last segments of a live session, in MPEG-TS or in fragments of MP4. It has no end. */
export function livePlaylist(
  world: World,
  session: LiveSessionRecord,
  { isFragmented = false }: { readonly isFragmented?: boolean } = {},
): string {
  const count = segmentsMade(world, session);
  const first = Math.max(0, count - listed);
  const segments = Array.from({ length: count - first }, (_, index) => {
    const number = first + index;
    const gap = !isFragmented && number > 0 && number % 6 === 0 ? '#EXT-X-DISCONTINUITY\n' : '';
    return `${gap}#EXTINF:2.000000, nodesc\n${segmentName(number)}.ts\n`;
  });
  const time = new Date(session.startedAt + first * segmentLength).toISOString();
  const [version, header] = isFragmented ? [7, '#EXT-X-MAP:URI="header"\n'] : [4, ''];
  return `#EXTM3U\n#EXT-X-VERSION:${version}\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:${first}\n${header}#EXT-X-PROGRAM-DATE-TIME:${time}\n${segments.join('')}`;
}
