import { getBackgroundTasks, listSessions, terminateSession, terminateSessionByGet } from 'plexjs/operations';
import { container, done, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { SessionRecord } from '../../world/records-playback.ts';
import { historyRoutes } from './history.ts';
import { sessionRow } from './status-session-row.ts';
import { tellOfSession } from './timeline-events.ts';
import { endTranscode, transcodeOf, transcodeRow } from './transcode-session.ts';

/** What is played, and what was. */
export const statusRoutes: readonly Route[] = [
  stateful(
    listSessions,
    (ask) => {
      const rows = shownSessions(ask).flatMap((session) => sessionRow(ask, session) ?? []);
      return container(ask, { size: rows.length, ...(rows.length > 0 && { Metadata: rows }) });
    },
    { audience: 'owner' },
  ),
  stateful(terminateSession, terminate, { audience: 'owner' }),
  stateful(terminateSessionByGet, terminate, { audience: 'owner' }),
  stateful(getBackgroundTasks, background, { audience: 'owner' }),
  ...historyRoutes,
];

function shownSessions({ world }: Ask): readonly SessionRecord[] {
  return [...world.tables.sessions.values()]
    .filter(({ termination, state }) => termination === undefined && state !== 'stopped')
    .sort((a, b) => a.number - b.number);
}

function terminate(ask: Ask): Response {
  const { world } = ask;
  const id = ask.text('sessionId') ?? '';
  if (id === '') return refusal(403);
  const session = shownSessions(ask).find((one) => one.id === id);
  if (session === undefined) return refusal(404);
  const reason = ask.text('reason') ?? '';
  const termination = reason === '' ? 'Admin terminated playback.' : `Admin terminated playback with reason: ${reason}`;
  const transcode = transcodeOf(world, session);
  if (transcode) endTranscode(world, transcode.id);
  world.tables.sessions.set(session.key, { ...session, termination, state: 'stopped' });
  tellOfSession(world, { ...session, state: 'stopped' });
  return done();
}

/** The conversions that are made to be kept. */
function background(ask: Ask): Response {
  const { tables } = ask.world;
  const jobs = [...tables.transcodes.values()]
    .filter(({ conversion }) => conversion.context === 'static')
    .map((transcode) => {
      const item = tables.items.get(transcode.itemId);
      const { progress, speed, remaining, size } = transcodeRow(ask.world, transcode);
      return {
        generatorID: Number(/^\d+$/.exec(transcode.id)?.[0] ?? 0),
        type: 'transcode',
        key: `/transcode/sessions/${transcode.id}`,
        progress,
        speed,
        remaining,
        size,
        title: item?.title ?? '',
        thumb: `/library/metadata/${transcode.itemId}/thumb/${item?.updatedAt ?? 0}`,
        ratingKey: String(transcode.itemId),
        targetTagID: 2,
      };
    });
  return container(ask, { size: jobs.length, ...(jobs.length > 0 && { TranscodeJob: jobs }) });
}
