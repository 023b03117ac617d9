// Generated from contract/models/play-queues.tsp by `npm run generate`. Do not edit.

import { rareFields, readRare, type RareFields } from '../../wire/rare.ts';
import { keep, number, text, type Draft, type Wire } from '../../wire/values.ts';
import { blankItemContainer, readItemContainer, type ItemContainer } from './items.ts';

/** What a player plays, one after another. A long queue is given as a window around the current item. */
export interface PlayQueue extends ItemContainer {
  /** The queue's number. */
  playQueueId?: string | undefined;

  /** The entry that is current. */
  playQueueSelectedItemId?: string | undefined;

  /** The place of that entry in this window, counted from 0. */
  playQueueSelectedItemOffset?: number | undefined;

  /** The number of the item that is current. */
  playQueueSelectedMetadataItemId?: string | undefined;

  /** The last entry that was put up next. Absent when none was. */
  playQueueLastAddedItemId?: string | undefined;

  /** Whether the queue is shuffled. */
  playQueueShuffled?: boolean | undefined;

  /** What the queue was made from, as a URI. */
  playQueueSourceUri?: string | undefined;

  /** How many entries the whole queue has. */
  playQueueTotalCount?: number | undefined;

  /** A number that goes up with every change. */
  playQueueVersion?: number | undefined;

  /** How far over the queue a player is that plays from elsewhere. */
  playQueueSelectedItemViewOffset?: number | undefined;
}

let rarePlayQueueFields: RareFields | undefined;

function rarePlayQueue(): RareFields {
  return (rarePlayQueueFields ??= rareFields(
    'text playQueueId=playQueueID playQueueSelectedItemId=playQueueSelectedItemID playQueueSelectedMetadataItemId=playQueueSelectedMetadataItemID playQueueLastAddedItemId=playQueueLastAddedItemID playQueueSourceUri=playQueueSourceURI|number playQueueSelectedItemOffset playQueueTotalCount playQueueVersion playQueueSelectedItemViewOffset|flag playQueueShuffled',
    {},
  ));
}

let blankPlayQueueValue: Draft<PlayQueue> | undefined;

/** Decodes {@link PlayQueue}. */
export function decodePlayQueue(wire: Wire): PlayQueue {
  const result: Draft<PlayQueue> = {
    ...(blankPlayQueueValue ??= {
      parentRatingKey: undefined,
      parentKey: undefined,
      parentGuid: undefined,
      parentTitle: undefined,
      parentIndex: undefined,
      parentYear: undefined,
      parentStudio: undefined,
      parentThumb: undefined,
      parentTheme: undefined,
      parentSlug: undefined,
      grandparentRatingKey: undefined,
      grandparentKey: undefined,
      grandparentGuid: undefined,
      grandparentTitle: undefined,
      grandparentThumb: undefined,
      grandparentArt: undefined,
      grandparentTheme: undefined,
      grandparentSlug: undefined,
      ...blankItemContainer(),
    }),
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'parentRatingKey':
        result.parentRatingKey = text(value, result, key);
        break;
      case 'parentKey':
        result.parentKey = text(value, result, key);
        break;
      case 'parentGuid':
        result.parentGuid = text(value, result, key);
        break;
      case 'parentTitle':
        result.parentTitle = text(value, result, key);
        break;
      case 'parentIndex':
        result.parentIndex = number(value, result, key);
        break;
      case 'parentYear':
        result.parentYear = number(value, result, key);
        break;
      case 'parentStudio':
        result.parentStudio = text(value, result, key);
        break;
      case 'parentThumb':
        result.parentThumb = text(value, result, key);
        break;
      case 'parentTheme':
        result.parentTheme = text(value, result, key);
        break;
      case 'parentSlug':
        result.parentSlug = text(value, result, key);
        break;
      case 'grandparentRatingKey':
        result.grandparentRatingKey = text(value, result, key);
        break;
      case 'grandparentKey':
        result.grandparentKey = text(value, result, key);
        break;
      case 'grandparentGuid':
        result.grandparentGuid = text(value, result, key);
        break;
      case 'grandparentTitle':
        result.grandparentTitle = text(value, result, key);
        break;
      case 'grandparentThumb':
        result.grandparentThumb = text(value, result, key);
        break;
      case 'grandparentArt':
        result.grandparentArt = text(value, result, key);
        break;
      case 'grandparentTheme':
        result.grandparentTheme = text(value, result, key);
        break;
      case 'grandparentSlug':
        result.grandparentSlug = text(value, result, key);
        break;
      default:
        if (!(readItemContainer(result, key, value) || readRare(rarePlayQueue(), result, key, value)))
          keep(result, key, value);
    }
  }
  return result as PlayQueue;
}
