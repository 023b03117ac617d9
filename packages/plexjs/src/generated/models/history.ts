// Generated from contract/models/history.tsp by `npm run generate`. Do not edit.

import {
  date,
  flag,
  keep,
  list,
  none,
  number,
  overlay,
  text,
  type Draft,
  type Extra,
  type Wire,
} from '../../wire/values.ts';
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
  const rest: Wire = {};
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

/** Decodes {@link HistoryContainer}. */
export function decodeHistoryContainer(wire: Wire): HistoryContainer {
  const result: Draft<HistoryContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    librarySectionId: undefined,
    librarySectionTitle: undefined,
    librarySectionUuid: undefined,
    title1: undefined,
    title2: undefined,
    art: undefined,
    thumb: undefined,
    banner: undefined,
    theme: undefined,
    content: undefined,
    nocache: undefined,
    viewGroup: undefined,
    viewMode: undefined,
    sortAsc: undefined,
    sortOrder: undefined,
    mixedParents: undefined,
    items: none,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'size':
        result.size = number(value, result, key);
        break;
      case 'totalSize':
        result.totalSize = number(value, result, key);
        break;
      case 'offset':
        result.offset = number(value, result, key);
        break;
      case 'identifier':
        result.identifier = text(value, result, key);
        break;
      case 'allowSync':
        result.allowSync = flag(value, result, key);
        break;
      case 'mediaTagPrefix':
        result.mediaTagPrefix = text(value, result, key);
        break;
      case 'mediaTagVersion':
        result.mediaTagVersion = number(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'librarySectionTitle':
        result.librarySectionTitle = text(value, result, key);
        break;
      case 'librarySectionUUID':
        result.librarySectionUuid = text(value, result, key);
        break;
      case 'title1':
        result.title1 = text(value, result, key);
        break;
      case 'title2':
        result.title2 = text(value, result, key);
        break;
      case 'art':
        result.art = text(value, result, key);
        break;
      case 'thumb':
        result.thumb = text(value, result, key);
        break;
      case 'banner':
        result.banner = text(value, result, key);
        break;
      case 'theme':
        result.theme = text(value, result, key);
        break;
      case 'content':
        result.content = text(value, result, key);
        break;
      case 'nocache':
        result.nocache = flag(value, result, key);
        break;
      case 'viewGroup':
        result.viewGroup = text(value, result, key);
        break;
      case 'viewMode':
        result.viewMode = number(value, result, key);
        break;
      case 'sortAsc':
        result.sortAsc = flag(value, result, key);
        break;
      case 'sortOrder':
        result.sortOrder = text(value, result, key);
        break;
      case 'mixedParents':
        result.mixedParents = flag(value, result, key);
        break;
      case 'Metadata':
        result.items = list(value, decodeHistoryItem, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as HistoryContainer;
}
