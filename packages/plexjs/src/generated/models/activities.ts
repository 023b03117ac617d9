// Generated from contract/models/activities.tsp by `npm run generate`. Do not edit.

import { flag, keep, list, none, number, one, text, type Draft, type Extra, type Wire } from '../../wire/values.ts';
import type { MediaContainer } from './container.ts';

/** What an activity of the server works on. */
export interface ActivityContext extends Extra {
  /**
   * The path of the item.
   *
   * Example: `/library/metadata/10123`.
   */
  key?: string | undefined;

  /** The library. */
  librarySectionId?: string | undefined;

  /** Whether the files can be read. */
  accessible?: boolean | undefined;

  /** Whether the files are there. */
  exists?: boolean | undefined;

  /** Whether the files were analysed. */
  analyzed?: boolean | undefined;

  /** Whether the metadata were refreshed. */
  refreshed?: boolean | undefined;
}

/** Decodes {@link ActivityContext}. */
export function decodeActivityContext(wire: Wire): ActivityContext {
  const result: Draft<ActivityContext> = {
    key: undefined,
    librarySectionId: undefined,
    accessible: undefined,
    exists: undefined,
    analyzed: undefined,
    refreshed: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'key':
        result.key = text(value, result, key);
        break;
      case 'librarySectionID':
        result.librarySectionId = text(value, result, key);
        break;
      case 'accessible':
        result.accessible = flag(value, result, key);
        break;
      case 'exists':
        result.exists = flag(value, result, key);
        break;
      case 'analyzed':
        result.analyzed = flag(value, result, key);
        break;
      case 'refreshed':
        result.refreshed = flag(value, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ActivityContext;
}

/** Something that the server does in the background. */
export interface Activity extends Extra {
  /** The activity's identifier, with which it is cancelled. */
  uuid?: string | undefined;

  /**
   * What it does.
   *
   * Example: `library.refresh.items`.
   */
  type?: string | undefined;

  /** Whether it can be cancelled. */
  cancellable?: boolean | undefined;

  /** The account that started it; 1 is the owner of the server. */
  userId?: string | undefined;

  /**
   * What it does, in words.
   *
   * Example: `Refreshing`.
   */
  title?: string | undefined;

  /**
   * What it is at, in words.
   *
   * Example: `Refreshing local metadata`.
   */
  subtitle?: string | undefined;

  /**
   * How much is done, in per cent; -1 unknown.
   *
   * Example: `33`.
   */
  progress?: number | undefined;

  /** What it works on. Absent at its start. */
  context?: ActivityContext | undefined;

  /** What came of it, which depends on the activity. */
  response?: unknown | undefined;
}

/** Decodes {@link Activity}. */
export function decodeActivity(wire: Wire): Activity {
  const result: Draft<Activity> = {
    uuid: undefined,
    type: undefined,
    cancellable: undefined,
    userId: undefined,
    title: undefined,
    subtitle: undefined,
    progress: undefined,
    context: undefined,
    response: undefined,
  };
  for (const key in wire) {
    const value = wire[key];
    switch (key) {
      case 'uuid':
        result.uuid = text(value, result, key);
        break;
      case 'type':
        result.type = text(value, result, key);
        break;
      case 'cancellable':
        result.cancellable = flag(value, result, key);
        break;
      case 'userID':
        result.userId = text(value, result, key);
        break;
      case 'title':
        result.title = text(value, result, key);
        break;
      case 'subtitle':
        result.subtitle = text(value, result, key);
        break;
      case 'progress':
        result.progress = number(value, result, key);
        break;
      case 'Context':
        result.context = one(value, decodeActivityContext, result, key);
        break;
      case 'Response':
        result.response = value;
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as Activity;
}

/** What the server does in the background. */
export interface ActivityContainer extends MediaContainer {
  /** The activities. */
  activities: readonly Activity[];
}

/** Decodes {@link ActivityContainer}. */
export function decodeActivityContainer(wire: Wire): ActivityContainer {
  const result: Draft<ActivityContainer> = {
    size: undefined,
    totalSize: undefined,
    offset: undefined,
    identifier: undefined,
    allowSync: undefined,
    mediaTagPrefix: undefined,
    mediaTagVersion: undefined,
    activities: none,
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
      case 'Activity':
        result.activities = list(value, decodeActivity, result, key);
        break;
      default:
        keep(result, key, value);
    }
  }
  return result as ActivityContainer;
}
