import type { SessionItem } from '../generated/models/sessions.ts';
import { listSessions, terminateSessionByGet } from '../generated/pms/status.ts';
import { boundTo } from '../items/bound-to.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import type { PlexServer } from './plex-server.ts';
import type { RequestOptions } from './request-options.ts';

/** What can be done with a session. */
interface SessionRow {
  /** The server that it is on. */
  readonly server: PlexServer;
}

/** What can be done with a session. */
class SessionRow {
  /**
   * Ends it: `/status/sessions/terminate`. The server needs a Plex Pass.
   *
   * @param reason What the person who watches is shown. Default: nothing.
   */
  async stop(this: PlaybackSession, reason?: string, options?: RequestOptions): Promise<void> {
    const { session, title } = this;
    if (session?.id === undefined)
      throw new PlexUsageError(`The session of “${title}” has no id, so it cannot be stopped.`);
    await terminateSessionByGet(this.server.client, { sessionId: session.id, reason }, options);
  }

  /** Reads the item that is being played, in full; undefined where it is not of the server's libraries. */
  async fetchItem(this: PlaybackSession, options?: IncludeOptions & RequestOptions): Promise<Item | undefined> {
    const { ratingKey, server } = this;
    return ratingKey === undefined ? undefined : server.item(ratingKey, options);
  }
}

/** That somebody is playing an item: its data, with `user`, `player`, `session` and, where it is converted, `transcodeSession`. */
export type PlaybackSession = SessionItem & SessionRow;

/** See `PlexServer.sessions`. */
export async function readSessions(server: PlexServer, options?: RequestOptions): Promise<PlaybackSession[]> {
  const { items } = await listSessions(server.client, undefined, options);
  return items.map(boundTo(server, SessionRow));
}
