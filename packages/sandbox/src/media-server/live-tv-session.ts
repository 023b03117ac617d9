import type { Ask } from '../http/ask.ts';

/** Keeps a live session that a player reports of. Whether the report is of one. */
export function keepLiveSession(ask: Ask): boolean {
  const [, id] = /^\/livetv\/sessions\/([\w-]+)/.exec(ask.text('key') ?? '') ?? [];
  if (id === undefined) return false;
  const touchedAt = ask.world.clock.now();
  ask.world.tables.liveSessions.update(id, (session) => ({ ...session, touchedAt }));
  return true;
}
