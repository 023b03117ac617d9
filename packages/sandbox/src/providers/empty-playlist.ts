import { whole } from '../http/answer.ts';

/** A playlist of HTTP Live Streaming without a segment: what Plex shows is not in the sandbox. */
export function emptyPlaylist(): Response {
  return whole('#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:6\n#EXT-X-ENDLIST\n', 200, {
    'Content-Type': 'application/vnd.apple.mpegurl',
  });
}
