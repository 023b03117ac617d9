import {
  getLiveTVSession,
  getSessionPlaylistIndex,
  getSessions,
  getSessionSegment,
  tuneChannel,
} from 'plexjs/operations';
import { container, refusal, whole } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import { convertedMedia } from '../../seed/segments.ts';
import { startActivity } from '../../world/activities.ts';
import type { LiveSessionRecord } from '../../world/records-live-tv.ts';
import { mappedChannels } from './dvr-find.ts';
import { channelNamed } from '../../world/channels.ts';
import { livePlaylist, segmentsMade } from './live-playlist.ts';
import { liveRow, touchLiveSession, tune } from './live-tv-session.ts';
import { grabRow } from './subscriptions-row.ts';
import { pieceBytes } from '../playback/transcode-files.ts';
import { hlsSegment } from '../playback/transcode-streams.ts';

/** What is watched live. */
export const liveTvRoutes: readonly Route[] = [
  stateful(tuneChannel, tuned),
  stateful(getSessions, (ask) => {
    const rows = [...ask.world.tables.liveSessions.values()].map((session) => liveRow(ask.world, session));
    return container(ask, { size: rows.length, ...(rows.length > 0 && { Metadata: rows }) });
  }),
  stateful(getLiveTVSession, (ask) =>
    withSession(ask, (session) => container(ask, { size: 1, Metadata: [liveRow(ask.world, session)] })),
  ),
  stateful(getSessionPlaylistIndex, (ask) =>
    withSession(ask, (session) => {
      if (!isConsumer(ask, session)) return refusal(404);
      touchLiveSession(ask.world, session.id);
      return whole(livePlaylist(ask.world, session), 200, { 'Content-Type': 'application/vnd.apple.mpegurl' });
    }),
  ),
  stateful(getSessionSegment, (ask) =>
    withSession(ask, async (session) => {
      const [, number] = /^(\d+)\.ts$/.exec(ask.path.segmentId ?? '') ?? [];
      const segment = number === undefined ? undefined : hlsSegment(convertedMedia('film.mp4'), Number(number));
      if (segment === undefined || Number(number) >= segmentsMade(ask.world, session) || !isConsumer(ask, session))
        return refusal(404);
      touchLiveSession(ask.world, session.id);
      const bytes = await pieceBytes(ask.world.files, segment);
      return bytes ? whole(bytes, 200, { 'Content-Type': 'video/mp2t' }) : refusal(404);
    }),
  ),
];

function tuned(ask: Ask): Response {
  const { world, account } = ask;
  const dvr = world.tables.dvrs.get(ask.id('dvrId'));
  const channel = channelNamed(ask.path.channel ?? '');
  const consumer = ask.said('X-Plex-Session-Identifier') ?? ask.said('X-Plex-Client-Identifier');
  if (dvr === undefined || channel === undefined || !mappedChannels(world, dvr).includes(channel)) return refusal(404);
  if (!consumer) return refusal(400);
  if (ask.scope !== 'owner' && (account?.sharing?.allowTuners ?? 0) < 1) return refusal(403);
  const session = tune(world, dvr, channel, { accountId: account?.id ?? 0, consumer });
  if (session === undefined) return refusal(500);
  const activity = startActivity(world, {
    type: 'grabber.grab',
    title: 'Tuning',
    subtitle: channel.title,
    context: { key: `/livetv/sessions/${session.id}` },
    steps: [{ after: 500, progress: 100 }],
  });
  const grab = world.tables.grabs.get(session.grabId);
  const row = liveRow(world, session, consumer);
  const operation = grab ? [{ ...grabRow(world, grab), rolling: true, Metadata: row }] : [];
  return container(
    ask,
    {
      size: 1,
      MediaSubscription: [
        {
          key: session.grabId,
          type: channel.airs === 'movie' ? 1 : 4,
          title: channel.title,
          MediaGrabOperation: operation,
        },
      ],
    },
    { 'X-Plex-Activity': activity },
  );
}

function isConsumer({ path }: Ask, { consumers }: LiveSessionRecord): boolean {
  return consumers.includes(path.consumerId ?? '');
}

function withSession(
  ask: Ask,
  use: (session: LiveSessionRecord) => Response | Promise<Response>,
): Response | Promise<Response> {
  const session = ask.world.tables.liveSessions.get(ask.path.sessionId ?? '');
  return session ? use(session) : refusal(404);
}
