import type { Playable } from '../generated/models/item-groups.ts';
import type { Part } from '../generated/models/media.ts';
import type { PlaybackState } from '../generated/models/sessions.ts';
import { updatePlayProgressByGet } from '../generated/pms/timeline.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { LibraryItem, libraryIdentifier, ratingKeyOf } from './library-item.ts';

/** What items with files have in common: films, episodes, tracks, clips and photos. */
export interface PlayableItem extends Playable {}

/** An item with files. */
export abstract class PlayableItem extends LibraryItem {
  /** All parts of all versions of it. */
  get parts(): readonly Part[] {
    return this.media.flatMap(({ parts }) => parts);
  }

  /**
   * Says how far it was played: `/:/progress`. Servers ignore the first minute, and never mark it as watched for this.
   *
   * @param time How far, in milliseconds.
   */
  async updateProgress(
    time: number,
    { state = 'stopped', ...options }: RequestOptions & { readonly state?: PlaybackState } = {},
  ): Promise<void> {
    const params = { key: ratingKeyOf(this), identifier: libraryIdentifier, time: Math.round(time), state };
    await updatePlayProgressByGet(this.server.client, params, options);
  }
}
