import { cancelGrab } from '../generated/pms/subscriptions.ts';
import type { GrabStatus, MediaGrabOperation } from '../generated/pms/subscription-models.ts';
import { boundTo } from '../items/bound-to.ts';
import type { IncludeOptions } from '../items/includes.ts';
import type { Item } from '../items/item.ts';
import type { PlexServer } from '../server/plex-server.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { PlexUsageError } from '../transport/plex-error.ts';
import { airingOf, recordedItem } from './recorded-item.ts';

/** A recording, planned, running or done, as it was when it was read. */
export interface Recording extends MediaGrabOperation {
  /** The server that it is on. */
  readonly server: PlexServer;
}

/**
 * A recording, planned, running or done, as it was when it was read. `status` says which, `percent` how much of it, `item` what it is of.
 * It is the decoded data themselves, with methods on the prototype.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- Its data come from the interface.
export class Recording {
  /**
   * The film or episode of a library that came of it; undefined where nothing did, or not yet.
   *
   * Servers do not say which item that is. It is looked for by the programme's `guid`, which items of libraries with Plex's agents share
   * with Plex's guide, or by its title, show and numbers; among several, the one that was recorded at that time. What the library calls
   * otherwise is found among what was added since, by when and on which channel it was recorded: `GET /library/all`.
   */
  async fetchItem(options: IncludeOptions & RequestOptions = {}): Promise<Item | undefined> {
    return recordedItem(this.server, this, options);
  }

  /**
   * Gives it up, and ends it where it runs: `DELETE /media/grabbers/operations/{id}`.
   *
   * @throws {PlexUsageError} For one that is done or was given up before.
   */
  async cancel(options?: RequestOptions): Promise<void> {
    const { id, status } = this;
    if (id === undefined) throw new PlexUsageError('This recording has no id, so it cannot be cancelled.');
    if (status !== undefined && over.has(status))
      throw new PlexUsageError(`This recording cannot be cancelled any more: it is “${status}”.`);
    await cancelGrab(this.server.client, { operationId: id }, options);
  }
}

const over: ReadonlySet<GrabStatus> = new Set(['complete', 'cancelled', 'error']);

/** Makes recordings of their data, which become them. What begins first comes first. */
export function recordingsOf(server: PlexServer, data: readonly MediaGrabOperation[]): Recording[] {
  for (const grab of data) {
    const airing = airingOf(grab);
    grab.beginsAt ??= airing?.beginsAt;
    grab.endsAt ??= airing?.endsAt;
  }
  return data
    .map(boundTo(server, Recording))
    .sort((a, b) => (a.beginsAt?.getTime() ?? 0) - (b.beginsAt?.getTime() ?? 0));
}
