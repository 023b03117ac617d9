// Generated from contract/models/history.tsp by `npm run generate`. Do not edit.

import { fieldTable, readByTable, type FieldTable } from '../../wire/field-table.ts';
import { bare, date, list, overlay, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import type { ListContainer } from './container.ts';
import { decodeItem, type Item } from './items.ts';

/** What a {@link HistoryItem} has beside the item's own fields. */
export interface HistoryItemFields extends Extra {
  /**
   * The path of the entry, with which it is deleted.
   *
   * Example: `/status/sessions/history/12`.
   */
  historyKey?: string | undefined;

  /** When it was watched. */
  viewedAt?: Date | undefined;

  /** The account that watched it; 1 is the owner of the server. */
  accountId?: string | undefined;

  /** The device on which it was watched. */
  deviceId?: string | undefined;
}

/** An item that was watched, with who did, when and on what. Items that are gone have no key. */
export type HistoryItem = Item & HistoryItemFields;

/** Decodes {@link HistoryItem}. */
export function decodeHistoryItem(wire: Wire): HistoryItem {
  const result: Draft<HistoryItemFields> = {
    historyKey: undefined,
    viewedAt: undefined,
    accountId: undefined,
    deviceId: undefined,
  };
  const rest = bare();
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'historyKey':
        result.historyKey = text(value, result, key);
        break;
      case 'viewedAt':
        result.viewedAt = date(value, result, key);
        break;
      case 'accountID':
        result.accountId = text(value, result, key);
        break;
      case 'deviceID':
        result.deviceId = text(value, result, key);
        break;
      default:
        rest[key] = value;
    }
  }
  return overlay(decodeItem(rest), result) as HistoryItem;
}

/** What was watched on a server. */
export interface HistoryContainer extends ListContainer {
  /** The items that were watched. */
  items: readonly HistoryItem[];
}

let tableOfHistoryContainer: FieldTable | undefined;

/** Decodes {@link HistoryContainer}. */
export function decodeHistoryContainer(wire: Wire): HistoryContainer {
  return readByTable(
    wire,
    (tableOfHistoryContainer ??= fieldTable(
      'number size totalSize offset mediaTagVersion viewMode|text identifier mediaTagPrefix librarySectionId=librarySectionID librarySectionTitle librarySectionUuid=librarySectionUUID title1 title2 art thumb banner theme content viewGroup sortOrder|flag allowSync nocache sortAsc mixedParents',
      { Metadata: ['items', (value, result, key) => list(value, decodeHistoryItem, result, key), 1] },
    )),
  ) as HistoryContainer;
}
