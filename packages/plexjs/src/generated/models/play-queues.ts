// Generated from contract/models/play-queues.tsp by `npm run generate`. Do not edit.

import { decoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode } from '../../wire/values.ts';
import { fieldsOfItemContainer, type ItemContainer } from './items.ts';

/** What a player plays, one after another. A long queue is given as a window around the current item. */
export interface PlayQueue extends ItemContainer {
  /** The queue's number. Example: `9631`. */
  playQueueId?: string | undefined;

  /** The entry that is current. Example: `15745`. */
  playQueueSelectedItemId?: string | undefined;

  /** The place of the current entry in this window, counted from 0. Example: `0`. */
  playQueueSelectedItemOffset?: number | undefined;

  /** The number of the item that is current. Example: `12345`. */
  playQueueSelectedMetadataItemId?: string | undefined;

  /** The last entry that was put up next. Absent when none was. Example: `15746`. */
  playQueueLastAddedItemId?: string | undefined;

  /** Whether the entries stand in a random order. */
  playQueueShuffled?: boolean | undefined;

  /** What the queue was made from, as a URI. Example: `library://4cd6b2f6-9b4c-4d9c-8b0c-6f3f0d2a7c11/item/%2Flibrary%2Fmetadata%2F1049`. */
  playQueueSourceUri?: string | undefined;

  /** How many entries the whole queue has. */
  playQueueTotalCount?: number | undefined;

  /** A number that goes up with every change. Example: `3`. */
  playQueueVersion?: number | undefined;

  /** How far over the queue a player is that plays from elsewhere. In milliseconds. Example: `1260000`. */
  playQueueSelectedItemViewOffset?: number | undefined;
}

/** Decodes {@link PlayQueue}. */
export const decodePlayQueue: Decode<PlayQueue> = /* @__PURE__ */ decoder(() =>
  fields(
    'text playQueueId= playQueueSelectedItemId= playQueueSelectedMetadataItemId= playQueueLastAddedItemId= playQueueSourceUri=|number playQueueSelectedItemOffset playQueueTotalCount playQueueVersion playQueueSelectedItemViewOffset|flag playQueueShuffled',
    {},
    fieldsOfItemContainer(),
  ),
);
