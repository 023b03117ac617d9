// Generated from contract/models/history.tsp by `npm run generate`. Do not edit.

import { decoder, overlayDecoder } from '../../wire/decoder.ts';
import { fields } from '../../wire/fields.ts';
import type { Decode, Extra } from '../../wire/values.ts';
import { fieldsOfListContainer, type ListContainer } from './container.ts';
import { decodeItem, type Item } from './items.ts';

/** What a {@link HistoryItem} has beside the item's own fields. */
export interface HistoryItemFields extends Extra {
  /** The path of the entry, with which it is deleted. Example: `/status/sessions/history/12`. */
  historyKey?: string | undefined;

  /** When it was watched. Example: `2026-01-31T21:48:05Z`. */
  viewedAt?: Date | undefined;

  /** The account that watched it; 1 is the owner of the server. Example: `1`. */
  accountId?: string | undefined;

  /** The device on which it was watched. Example: `12`. */
  deviceId?: string | undefined;
}

/** An item that was watched, with who did, when and on what. Items that are gone have no key. */
export type HistoryItem = Item & HistoryItemFields;

/** Decodes {@link HistoryItem}. */
export const decodeHistoryItem: Decode<HistoryItem> = /* @__PURE__ */ overlayDecoder(
  () => fields('text historyKey accountId= deviceId=|date viewedAt'),
  decodeItem,
);

/** What was watched on a server. */
export interface HistoryContainer extends ListContainer {
  /** The items that were watched. */
  items: readonly HistoryItem[];
}

/** Decodes {@link HistoryContainer}. */
export const decodeHistoryContainer: Decode<HistoryContainer> = /* @__PURE__ */ decoder(() =>
  fields('', { 'items[]=Metadata': decodeHistoryItem }, fieldsOfListContainer()),
);
